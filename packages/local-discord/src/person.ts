/**
 * A person in the local Discord, to write end-to-end tests and demonstrations with:
 *
 *     const alice = person(discord, 'alice');
 *     const answer = await alice.ask('what is the weather?');
 *     const shown = await alice.press(answer, 'Details');
 *     const { modal } = await alice.slash('feedback', { about: 'weather' });
 *     await alice.submit(modal, { Comment: 'sunny' });
 *
 * Everything goes through the same protocol as the page. Every wait is bounded.
 */
import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  MessageFlags,
} from 'discord-api-types/v10';
import { createInbox, type OpenModal } from './inbox.js';
import { buttonOf, choiceOf, type ModalAnswers, submittedFields } from './parts.js';
import type { FilledOption, PersonAct, PersonaId, SentFile } from './protocol.js';
import type { LocalDiscord } from './server.js';
import { byAge } from './snowflake.js';

export type { ModalAnswers, OpenModal };

/** A channel by name (`#general`), `dm` for the direct message with the bot, or a channel's id. */
export type Where = string;

/** How the bot answered an interaction. */
export interface Outcome {
  readonly interactionId: string;
  /** Discord's callback type: 4 message, 5 deferred message, 6 deferred update, 7 update, 9 modal. */
  readonly response: number;
  /**
   * The message that answers, filled when it was deferred, or the one that was updated.
   * @throws {Error} when the bot opened a modal instead
   */
  readonly message: APIMessage;
  /** @throws {Error} when the bot opened none */
  readonly modal: OpenModal;
}

export interface At {
  /** The first channel when absent. */
  readonly in?: Where;
  /** Subcommand, or `group sub`. */
  readonly sub?: string;
}

export type OptionValues = Readonly<Record<string, FilledOption['value']>>;

export interface Person {
  readonly id: PersonaId;
  readonly user: APIUser;
  /** `<@id>` of the bot. */
  readonly mention: string;
  /** Sends a message and gives it back; waits for nobody's answer. */
  say(content: string, where?: Where, files?: readonly SentFile[]): Promise<APIMessage>;
  /** Replies with the ping on, as Discord does by default. */
  reply(to: APIMessage, content: string): Promise<APIMessage>;
  /** Passes a message on. */
  forward(message: APIMessage, where?: Where): Promise<APIMessage>;
  poll(question: string, answers: readonly string[], where?: Where): Promise<APIMessage>;
  /** Changes the text of a message of one's own. */
  edit(message: APIMessage, content: string): Promise<APIMessage>;
  /** Says something to the bot (mentioning it outside direct messages) and waits for its answer. */
  ask(question: string, where?: Where): Promise<APIMessage>;
  /** Waits for the bot's first message that answers this one: a reply to it, or the next there. */
  answerTo(message: APIMessage): Promise<APIMessage>;
  slash(command: string, options?: OptionValues, at?: At): Promise<Outcome>;
  /** Types into an option and gets the choices offered. */
  autocomplete(
    command: string,
    option: string,
    typed: string,
    at?: At & { readonly others?: OptionValues },
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Uses a message command (context menu, Apps) on a message. */
  contextMenu(command: string, message: APIMessage): Promise<Outcome>;
  /** Presses a button, found by its label or custom id. */
  press(message: APIMessage, button: string | RegExp): Promise<Outcome>;
  /** Chooses from a select by label or value; `which` finds it by placeholder or custom id. */
  choose(
    message: APIMessage,
    values: string | readonly string[],
    which?: string | RegExp,
  ): Promise<Outcome>;
  /** Fills in a modal, fields by label or custom id, and submits it. */
  submit(modal: OpenModal, answers: ModalAnswers): Promise<Outcome>;
  /** Messages of a channel as this person sees them now, oldest first. */
  messages(where?: Where): readonly APIMessage[];
  /** The message as it is now; undefined when it was deleted or is not this person's to see. */
  current(message: APIMessage): APIMessage | undefined;
  /** Waits for a message, there already or yet to come, that the predicate accepts. */
  sees(accept: (message: APIMessage) => boolean, where?: Where): Promise<APIMessage>;
  /** Waits until a message, as it then is, is accepted. */
  changed(message: APIMessage, accept: (message: APIMessage) => boolean): Promise<APIMessage>;
  /** Waits until a message is gone. */
  gone(message: APIMessage): Promise<void>;
  react(message: APIMessage, emoji: string): Promise<void>;
  /** Deletes a message of one's own, or any as a moderator. */
  remove(message: APIMessage): Promise<void>;
  /** Takes an ephemeral message off one's screen. */
  dismiss(message: APIMessage): Promise<void>;
  /** Sets the client's language, e.g. `zh-CN`. */
  setLocale(locale: string): Promise<void>;
  /** Slash and message commands this person may use in the guild. */
  commands(): readonly APIApplicationCommand[];
  /** Waits until a command of this name may be used. */
  knows(command: string): Promise<void>;
  leave(): void;
}

export interface PersonOptions {
  /** Longest wait for anything, in milliseconds; 8,000 when absent. */
  readonly timeoutMs?: number;
}

const isLoading = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Loading) !== 0;
const quote = (text: string) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** Stands in the local Discord as one of its people. Several may stand there as the same one. */
export function person(discord: LocalDiscord, id: PersonaId, options: PersonOptions = {}): Person {
  const { timeoutMs = 8000 } = options;
  const inbox = createInbox(discord.people, id);
  const { waiting, messages, acknowledged, failed, choices, modals } = inbox;
  const { user: me } = inbox;
  const mention = `<@${discord.world.bot.id}>`;

  const channelId = (where?: Where): string => {
    const { channels, directMessages } = discord.world;
    if (where === undefined) return channels.keys().next().value ?? '';
    if (where === 'dm') return directMessages.get(me.id) ?? '';
    const named = [...channels.values()].find((one) => `#${one.name ?? ''}` === where);
    return named?.id ?? where;
  };
  const seen = (where?: Where): readonly APIMessage[] =>
    [...messages.values()]
      .filter((one) => one.channel_id === channelId(where))
      .sort((a, b) => byAge(a.id, b.id));
  const until = <Value>(what: string, pick: () => Value | undefined, where?: Where) => {
    const instead = () => {
      const last = seen(where)
        .slice(-3)
        .map(({ author, content, embeds }) => {
          return `${author.username}: ${quote(content || (embeds[0]?.description ?? ''))}`;
        });
      return `the last messages are ${last.join(' / ') || 'none'}`;
    };
    return waiting.until(`${id}: ${what}`, pick, instead, timeoutMs);
  };
  const act = (wanted: PersonAct) => {
    const result = discord.people.act(wanted);
    if (!result.ok) throw new Error(`${id} could not ${wanted.act}: ${result.message}`);
    return result;
  };
  const message = (messageId: string): APIMessage => {
    const found = messages.get(messageId);
    if (found === undefined) throw new Error(`${id} does not see message ${messageId}`);
    return found;
  };

  const begin = (wanted: (ref: string) => PersonAct) => {
    const ref = randomUUID();
    return { ref, interactionId: act(wanted(ref)).interactionId ?? '' };
  };
  const failure = (ref: string): void => {
    const reason = failed.get(ref);
    if (reason !== undefined) throw new Error(`${id}: ${reason}`);
  };
  const outcome = async (what: string, wanted: (ref: string) => PersonAct): Promise<Outcome> => {
    const { ref, interactionId } = begin(wanted);
    const { response, messageId } = await until(`an answer to ${what}`, () => {
      failure(ref);
      return acknowledged.get(ref);
    });
    const modal = response === 9 ? await until('the form', () => modals.get(ref)) : undefined;
    const shown =
      messageId === undefined
        ? undefined
        : await until(`the message answering ${what}`, () => {
            const now = messages.get(messageId);
            return now === undefined || (response === 5 && isLoading(now)) ? undefined : now;
          });
    return {
      interactionId,
      response,
      get message() {
        if (shown === undefined) throw new Error(`${what} was answered without a message`);
        return shown;
      },
      get modal() {
        if (modal === undefined) {
          throw new Error(`${what} opened no form, but said ${quote(shown?.content ?? '')}`);
        }
        return modal;
      },
    };
  };
  const filled = (values: OptionValues): FilledOption[] =>
    Object.entries(values).map(([name, value]) => ({ name, value }));

  const self: Person = {
    id,
    user: me,
    mention,
    async say(content, where, files = []) {
      const sent = act({ act: 'say', persona: id, channelId: channelId(where), content, files });
      return message(sent.messageId ?? '');
    },
    async reply(to, content) {
      const channel = to.channel_id;
      const wanted = {
        act: 'say',
        persona: id,
        channelId: channel,
        content,
        replyTo: to.id,
      } as const;
      return message(act(wanted).messageId ?? '');
    },
    async forward({ id: messageId, channel_id }, where) {
      const from = { channelId: channel_id, messageId };
      const sent = act({ act: 'forward', persona: id, channelId: channelId(where), from });
      return message(sent.messageId ?? '');
    },
    async poll(question, answers, where) {
      const wanted = { act: 'poll', persona: id, channelId: channelId(where) } as const;
      return message(act({ ...wanted, question, answers }).messageId ?? '');
    },
    async edit({ id: messageId, channel_id }, content) {
      act({ act: 'edit', persona: id, channelId: channel_id, messageId, content });
      return message(messageId);
    },
    async ask(question, where) {
      const isDirect = channelId(where) === channelId('dm');
      return self.answerTo(await self.say(isDirect ? question : `${mention} ${question}`, where));
    },
    answerTo: (asked) =>
      until(
        `an answer to ${quote(asked.content)}`,
        () =>
          seen(asked.channel_id).find((one) => {
            if (one.author.id !== discord.world.bot.id || one.interaction_metadata) return false;
            const reference = one.message_reference?.message_id;
            if (reference !== undefined) return reference === asked.id;
            return byAge(one.id, asked.id) > 0;
          }),
        asked.channel_id,
      ),
    slash: (command, values = {}, at = {}) =>
      outcome(`/${[command, at.sub].filter(Boolean).join(' ')}`, (ref) => ({
        act: 'command',
        ref,
        persona: id,
        channelId: channelId(at.in),
        command,
        ...(at.sub === undefined ? {} : { subcommand: at.sub }),
        options: filled(values),
      })),
    async autocomplete(command, option, typed, at = {}) {
      const { ref } = begin((own) => ({
        act: 'autocomplete',
        ref: own,
        persona: id,
        channelId: channelId(at.in),
        command,
        ...(at.sub === undefined ? {} : { subcommand: at.sub }),
        options: [...filled(at.others ?? {}), { name: option, value: typed, focused: true }],
      }));
      return until(`choices for ${option}`, () => {
        failure(ref);
        return choices.get(ref);
      });
    },
    contextMenu: (command, target) =>
      outcome(`"${command}"`, (ref) => ({
        act: 'message-command',
        ref,
        persona: id,
        channelId: target.channel_id,
        command,
        messageId: target.id,
      })),
    press: (target, button) =>
      outcome(`the button ${button}`, (ref) => ({
        act: 'component',
        ref,
        persona: id,
        channelId: target.channel_id,
        messageId: target.id,
        customId: buttonOf(message(target.id), button),
      })),
    choose: (target, values, which) =>
      outcome(`choosing ${[values].flat().join(', ')}`, (ref) => ({
        act: 'component',
        ref,
        persona: id,
        channelId: target.channel_id,
        messageId: target.id,
        ...choiceOf(message(target.id), [values].flat(), which),
      })),
    submit: (modal, answers) =>
      outcome(`the form "${modal.title}"`, (ref) => ({
        act: 'submit',
        ref,
        persona: id,
        interactionId: modal.interactionId,
        fields: submittedFields(modal.raw, answers),
      })),
    messages: seen,
    current: ({ id: messageId }) => messages.get(messageId),
    sees: (accept, where) => until('a message', () => seen(where).find(accept), where),
    changed: (target, accept) =>
      until(
        'a change of a message',
        () => {
          const now = messages.get(target.id);
          return now !== undefined && accept(now) ? now : undefined;
        },
        target.channel_id,
      ),
    async gone(target) {
      await until(
        'a message to go',
        () => !messages.has(target.id) || undefined,
        target.channel_id,
      );
    },
    async react({ channel_id, id: messageId }, emoji) {
      act({ act: 'react', persona: id, channelId: channel_id, messageId, emoji });
    },
    async remove({ channel_id, id: messageId }) {
      act({ act: 'delete', persona: id, channelId: channel_id, messageId });
    },
    async dismiss({ id: messageId }) {
      act({ act: 'dismiss', persona: id, messageId });
    },
    async setLocale(locale) {
      act({ act: 'set-locale', persona: id, locale });
    },
    commands: inbox.commands,
    async knows(command) {
      await until(`the command ${command}`, () =>
        inbox.commands().find(({ name }) => name === command),
      );
    },
    leave() {
      inbox.close();
    },
  };
  return self;
}
