/** What a person can do on the page, turned into acts, and the answers that come back by `ref`. */
import type { APIMessage } from 'discord-api-types/v10';
import type {
  FilledOption,
  PersonAct,
  PersonaId,
  PersonEvent,
  SentFile,
  SubmittedField,
} from '../src/protocol.js';
import type { Choice, Invocable } from './commands.js';
import type { Connection, Outcome } from './connection.js';
import type { Store } from './store.js';

export interface Acts {
  say(content: string, files: readonly SentFile[]): Promise<Outcome>;
  run(invocable: Invocable, options: readonly FilledOption[]): void;
  /** Live choices for the focused option; none when the bot does not answer. */
  complete(invocable: Invocable, options: readonly FilledOption[]): Promise<readonly Choice[]>;
  press(message: APIMessage, customId: string, values?: readonly string[]): void;
  runOnMessage(message: APIMessage, name: string, label: string): void;
  submit(interactionId: string, fields: readonly SubmittedField[]): Promise<Outcome>;
  dismiss(message: APIMessage): void;
  /** Deletes a message of one's own. */
  remove(message: APIMessage): void;
  dropFailure(ref: string): void;
  reply(message: APIMessage | undefined): void;
  openChannel(channelId: string): void;
  become(persona: PersonaId): void;
  setLocale(locale: string): void;
  drawer(open: boolean): void;
  /** To be told every event; also keeps the answers to `complete` and `submit`. */
  hear(event: PersonEvent): void;
  /** Whether this page began the interaction (another tab of the same person may have). */
  mine(ref: string): boolean;
}

/** A little over Discord's three seconds, after which no answer can come. */
const ANSWER_MS = 5000;

interface Waiting {
  /** The event that answers; a failure always does. */
  readonly kind: 'choices' | 'acknowledged';
  settle(event: PersonEvent | undefined): void;
}

export function createActs(store: Store, connection: Connection): Acts {
  const waiting = new Map<string, Waiting>();
  const begun = new Set<string>();
  const persona = (): PersonaId => store.view().persona;
  const channelId = (): string => store.view().channelId;

  const freshRef = (): string => {
    const ref = crypto.randomUUID();
    begun.add(ref);
    return ref;
  };
  const answerTo = (ref: string, kind: Waiting['kind']): Promise<PersonEvent | undefined> =>
    new Promise((resolve) => {
      const timer = window.setTimeout(() => resolve(undefined), ANSWER_MS);
      waiting.set(ref, {
        kind,
        settle(event) {
          window.clearTimeout(timer);
          waiting.delete(ref);
          resolve(event);
        },
      });
    });
  const begin = async (
    label: string,
    act: Extract<PersonAct, { ref: string }>,
    on?: { readonly messageId: string; readonly customId: string },
  ): Promise<void> => {
    const { ref } = act;
    store.dispatch({ t: 'begin', pending: { ref, channelId: channelId(), label, ...on } });
    const outcome = await connection.act(act);
    if (!outcome.ok) store.dispatch({ t: 'fail', ref, reason: outcome.message });
  };
  const where = () => ({ persona: persona(), channelId: channelId() });
  const named = (invocable: Invocable) => ({
    command: invocable.command,
    ...(invocable.subcommand === undefined ? {} : { subcommand: invocable.subcommand }),
  });

  return {
    say(content, files) {
      const { replyTo } = store.view();
      store.dispatch({ t: 'reply', message: undefined });
      const reply = replyTo ? { replyTo: replyTo.id } : {};
      const sent = files.length > 0 ? { files } : {};
      return connection.act({ act: 'say', ...where(), content, ...reply, ...sent });
    },
    run(invocable, options) {
      const ref = freshRef();
      void begin(invocable.label, {
        act: 'command',
        ref,
        ...where(),
        ...named(invocable),
        options,
      });
    },
    async complete(invocable, options) {
      const ref = freshRef();
      const answer = answerTo(ref, 'choices');
      const act = { act: 'autocomplete', ref, ...where(), ...named(invocable), options } as const;
      const outcome = await connection.act(act);
      if (!outcome.ok) waiting.get(ref)?.settle(undefined);
      const event = await answer;
      return event?.t === 'choices' ? event.choices : [];
    },
    press(message, customId, values) {
      const ref = freshRef();
      const act = { act: 'component', ref, ...where(), messageId: message.id, customId } as const;
      void begin(customId, values ? { ...act, values } : act, { messageId: message.id, customId });
    },
    runOnMessage(message, name, label) {
      const ref = freshRef();
      const act = { act: 'message-command', ref, ...where(), command: name } as const;
      void begin(label, { ...act, messageId: message.id });
    },
    async submit(interactionId, fields) {
      const ref = freshRef();
      const answer = answerTo(ref, 'acknowledged');
      const outcome = await connection.act({
        act: 'submit',
        ref,
        persona: persona(),
        interactionId,
        fields,
      });
      if (!outcome.ok) {
        waiting.get(ref)?.settle(undefined);
        return outcome;
      }
      const event = await answer;
      if (event?.t === 'acknowledged') return { ok: true };
      return { ok: false, message: event?.t === 'failed' ? event.message : '' };
    },
    dismiss(message) {
      const { id: messageId, channel_id } = message;
      const event = { t: 'message-delete', channelId: channel_id, messageId } as const;
      store.dispatch({ t: 'event', event, at: Date.now() });
      void connection.act({ act: 'dismiss', persona: persona(), messageId });
    },
    remove(message) {
      const { id: messageId, channel_id } = message;
      const act = { act: 'delete', persona: persona(), channelId: channel_id, messageId } as const;
      void connection.act(act);
    },
    dropFailure: (ref) => store.dispatch({ t: 'drop-pending', ref }),
    reply: (message) => store.dispatch({ t: 'reply', message }),
    openChannel: (id) => store.dispatch({ t: 'channel', channelId: id }),
    drawer: (open) => store.dispatch({ t: 'drawer', open }),
    become(id) {
      if (id === persona()) return;
      store.dispatch({ t: 'persona', persona: id });
      connection.become(id);
    },
    setLocale(locale) {
      store.dispatch({ t: 'locale', locale });
      void connection.act({ act: 'set-locale', persona: persona(), locale });
    },
    hear(event) {
      if (event.t === 'choices' || event.t === 'acknowledged' || event.t === 'failed') {
        const open = waiting.get(event.ref);
        if (open?.kind === event.t || event.t === 'failed') open?.settle(event);
      }
      if (event.t === 'modal') store.dispatch({ t: 'drop-pending', ref: event.ref });
    },
    mine: (ref) => begun.has(ref),
  };
}
