/** What people, other bots and strangers send: one input of a kind drawn by chance. */
import {
  type APIContainerComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { createMessage, type PersonAct, type PersonaId, type SubmittedField } from 'local-discord';
import { forgedId } from './custom-ids.js';
import { strainedFile } from './files.js';
import { branchesOf, filledFor } from './options.js';
import { among, type SeenMessage, type Stage } from './stage.js';
import { strainedText } from './texts.js';

export interface Sent {
  /** Id of the message or interaction that came of it. */
  readonly id: string;
  readonly what: string;
}

/** `undefined` where the local Discord does not let it happen. */
type Kind = (stage: Stage) => Sent | undefined;

/** What a person with a subscription may write. */
const longestMessage = 4_000;
/** What every other person may write. */
const usualMessage = 2_000;

const somebody = ({ chance, people }: Stage): PersonaId => chance.of(people);
const somewhere = ({ chance, channels }: Stage): string => chance.of(channels);
const mentionOf = ({ discord }: Stage) => `<@${discord.world.bot.id}>`;

function done(stage: Stage, act: PersonAct, what: string): Sent | undefined {
  const { messageId, interactionId, ok } = stage.act(act) as {
    readonly ok: boolean;
    readonly messageId?: string;
    readonly interactionId?: string;
  };
  const id = interactionId ?? messageId;
  return ok && id !== undefined ? { id, what } : undefined;
}

function spokenTo(stage: Stage, most: number): string {
  const { chance, stock } = stage;
  const text = strainedText(chance, stock, most - 30);
  const mention = mentionOf(stage);
  return chance.hits(0.85) ? `${mention} ${text}` : `${text} ${mention}`;
}

/** A message as it comes from Discord, whatever a person could type. */
function posted(stage: Stage, persona: PersonaId, channelId: string, content: string) {
  const { world } = stage.discord;
  const channel = world.channels.get(channelId);
  const user = world.personas.get(persona)?.user;
  return channel && user ? createMessage(world, channel, user, { content }).message : undefined;
}

function begun(stage: Stage, persona: PersonaId) {
  return { ref: `${stage.chance.next()}`, persona } as const;
}

function mention(stage: Stage): Sent | undefined {
  const content = spokenTo(stage, longestMessage);
  const message = posted(stage, somebody(stage), somewhere(stage), content);
  return message && { id: message.id, what: `mention ${JSON.stringify(content)}` };
}

function direct(stage: Stage): Sent | undefined {
  const { chance, stock, discord } = stage;
  const persona = somebody(stage);
  const userId = discord.world.personas.get(persona)?.user.id ?? '';
  const channelId = discord.world.directMessages.get(userId) ?? '';
  const content = strainedText(chance, stock, longestMessage);
  if (content.trim() === '') return undefined;
  const message = posted(stage, persona, channelId, content);
  return message && { id: message.id, what: `direct ${JSON.stringify(content)}` };
}

function reply(stage: Stage): Sent | undefined {
  const { chance, stock, messages } = stage;
  const to = among(chance, messages)?.message;
  if (!to) return undefined;
  const content = chance.hits(0.5)
    ? strainedText(chance, stock, usualMessage)
    : spokenTo(stage, usualMessage);
  const files = chance.hits(0.1) ? [strainedFile(chance, stock)] : [];
  const where = { channelId: to.channel_id, replyTo: to.id };
  const act = { act: 'say', persona: somebody(stage), ...where, content, files } as const;
  return done(stage, act, `reply ${JSON.stringify(content)}`);
}

function forward(stage: Stage): Sent | undefined {
  const { chance, messages } = stage;
  const from = among(chance, messages)?.message;
  if (!from) return undefined;
  const act = {
    act: 'forward',
    ...{ persona: somebody(stage), channelId: somewhere(stage) },
    from: { channelId: from.channel_id, messageId: from.id },
  } as const;
  return done(stage, act, `forward of ${JSON.stringify(from.content)}`);
}

function edit(stage: Stage): Sent | undefined {
  const own = among(
    stage.chance,
    stage.messages.filter(({ message }) => !message.author.bot),
  )?.message;
  if (!own) return undefined;
  const personas = [...stage.discord.world.personas.values()];
  const persona = personas.find(({ user }) => user.id === own.author.id)?.id;
  if (persona === undefined) return undefined;
  const content = spokenTo(stage, usualMessage);
  const where = { channelId: own.channel_id, messageId: own.id };
  const kind = stage.chance.hits(0.8) ? 'edit' : 'delete';
  return done(stage, { act: kind, persona, ...where, content } as PersonAct, `${kind} ${content}`);
}

/** Another bot's message of embeds or of the second kind of components, asked about at once. */
function fromOtherBot(stage: Stage): Sent | undefined {
  const { chance, stock, discord } = stage;
  const text = (most: number) => strainedText(chance, stock, most);
  const { world } = discord;
  const channel = world.channels.get(somewhere(stage));
  const user = [...world.members.values()].find(
    (one) => one.user.bot && one.user.id !== world.bot.id,
  );
  if (!channel || !user) return undefined;
  const embeds = Array.from({ length: chance.between(1, 10) }, () => ({
    title: text(256),
    description: text(4096),
    footer: { text: text(2048) },
    fields: Array.from({ length: chance.between(0, 25) }, () => ({
      name: text(256),
      value: text(1024),
    })),
  }));
  const content: APITextDisplayComponent = {
    type: ComponentType.TextDisplay,
    content: text(4000),
  };
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: [content, content],
  };
  const { message } = chance.hits(0.5)
    ? createMessage(world, channel, user.user, { content: text(2000), embeds })
    : createMessage(world, channel, user.user, {
        components: [content, container],
        flags: MessageFlags.IsComponentsV2,
      });
  const act = {
    act: 'say',
    ...{ persona: somebody(stage), channelId: channel.id, replyTo: message.id },
    content: `${mentionOf(stage)} ${chance.hits(0.5) ? 'check this' : ''}`,
  } as const;
  return done(stage, act, `about another bot's message ${JSON.stringify(message).slice(0, 500)}`);
}

function slash(stage: Stage): Sent | undefined {
  const { chance, commands } = stage;
  const command = among(
    chance,
    commands.filter(({ type }) => type === ApplicationCommandType.ChatInput),
  );
  const branch = command && among(chance, branchesOf(command.options ?? []));
  if (!command || !branch) return undefined;
  const options = filledFor(stage, branch.options);
  const act = {
    act: 'command',
    ...{ ...begun(stage, somebody(stage)), channelId: somewhere(stage) },
    ...{ command: command.name, options },
    ...(branch.sub ? { subcommand: branch.sub } : {}),
  } as const satisfies PersonAct;
  return done(stage, act, `/${command.name} ${branch.sub ?? ''} ${JSON.stringify(options)}`);
}

function autocomplete(stage: Stage): Sent | undefined {
  const { chance, commands, stock } = stage;
  const typed = commands.flatMap(({ name, options = [], type }) =>
    type === ApplicationCommandType.ChatInput
      ? branchesOf(options).flatMap((branch) =>
          branch.options
            .filter((one) => 'autocomplete' in one && one.autocomplete)
            .map((option) => ({ command: name, branch, option })),
        )
      : [],
  );
  const one = among(chance, typed);
  if (!one) return undefined;
  const value = strainedText(chance, stock, 6_000);
  const options = [{ name: one.option.name, value, focused: true }];
  const act = {
    act: 'autocomplete',
    ...{ ...begun(stage, somebody(stage)), channelId: somewhere(stage) },
    ...{ command: one.command, options },
    ...(one.branch.sub ? { subcommand: one.branch.sub } : {}),
  } as const;
  return done(stage, act, `autocomplete of ${one.command} ${JSON.stringify(options)}`);
}

function onMessage(stage: Stage): Sent | undefined {
  const { chance, commands, messages } = stage;
  const command = among(
    chance,
    commands.filter(({ type }) => type === ApplicationCommandType.Message),
  );
  const target = among(chance, messages)?.message;
  if (!command || !target) return undefined;
  const act = {
    act: 'message-command',
    ...{ ...begun(stage, somebody(stage)) },
    ...{ channelId: target.channel_id, command: command.name, messageId: target.id },
  } as const;
  return done(stage, act, `${command.name} on ${JSON.stringify(target.content)}`);
}

interface Part {
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Part[];
}

const partsOf = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((one) => [one, ...partsOf(one.components ?? [])]);

function pressOf(stage: Stage, { message, visibleTo }: SeenMessage): Sent | undefined {
  const { chance } = stage;
  const parts = partsOf(message.components as readonly Part[]).filter((one) => one.custom_id);
  const part = among(chance, parts);
  if (part?.custom_id === undefined) return undefined;
  const values = part.options ? [among(chance, part.options)?.value ?? ''] : undefined;
  const act = {
    act: 'component',
    ...{ ...begun(stage, visibleTo ?? somebody(stage)) },
    ...{ channelId: message.channel_id, messageId: message.id, customId: part.custom_id },
    ...(values ? { values } : {}),
  } as const;
  return done(stage, act, `press of ${part.custom_id} ${values ?? ''}`);
}

function press(stage: Stage): Sent | undefined {
  const target = among(stage.chance, stage.pressable);
  return target && pressOf(stage, target);
}

function forged(stage: Stage): Sent | undefined {
  const { chance, discord, stock } = stage;
  const { world } = discord;
  const channel = world.channels.get(somewhere(stage));
  if (!channel) return undefined;
  const custom_id = forgedId(stage);
  const value = strainedText(chance, stock, 100) || 'x';
  const part = chance.hits(0.7)
    ? ({ type: ComponentType.Button, style: ButtonStyle.Primary, label: 'x', custom_id } as const)
    : ({
        ...{ type: ComponentType.StringSelect, custom_id },
        options: [{ label: 'x', value: chance.hits(0.5) ? chance.of(stage.known) : value }],
      } as const);
  const row = { type: ComponentType.ActionRow, components: [part] } as const;
  const { message } = createMessage(world, channel, world.bot, {
    content: strainedText(chance, stock, 500),
    components: [row] as never,
  });
  return pressOf(stage, { message, visibleTo: undefined });
}

type Form = APIModalInteractionResponseCallbackData;

function answersTo(stage: Stage, { components }: Form): readonly SubmittedField[] {
  const { chance, stock, known } = stage;
  const fields = components.flatMap((top) =>
    top.type === ComponentType.Label
      ? [top.component]
      : top.type === ComponentType.ActionRow
        ? top.components
        : [],
  );
  return fields.flatMap((field): readonly SubmittedField[] => {
    const customId = field.custom_id;
    if (chance.hits(0.15)) return [];
    if (field.type === ComponentType.TextInput) {
      const { max_length = 4_000, min_length = 0 } = field;
      const text = chance.hits(0.3) ? chance.of(known) : strainedText(chance, stock, max_length);
      return [{ customId, value: (text || 'x').padEnd(min_length, 'x').slice(0, max_length) }];
    }
    if (field.type === ComponentType.Checkbox) {
      return [{ customId, value: String(chance.hits(0.7)) }];
    }
    const options = 'options' in field ? field.options : [];
    const chosen = among(chance, options)?.value;
    return chosen === undefined ? [] : [{ customId, values: [chosen] }];
  });
}

function submit(stage: Stage): Sent | undefined {
  const { chance, forms } = stage;
  const form = among(chance, forms);
  if (!form) return press(stage);
  const { persona, interactionId, modal } = form;
  const { custom_id } = modal;
  if (chance.hits(0.3)) modal.custom_id = forgedId(stage);
  const fields = answersTo(stage, modal);
  const act = { act: 'submit', ...begun(stage, persona), interactionId, fields } as const;
  const what = `form ${modal.custom_id} ${JSON.stringify(fields)}`;
  const sent = done(stage, act, what);
  modal.custom_id = custom_id;
  return sent;
}

function withFile(stage: Stage): Sent | undefined {
  const { chance, stock } = stage;
  const file = strainedFile(chance, stock);
  const [command, option] = chance.hits(0.5)
    ? [{ command: 'check' }, 'file']
    : [{ command: 'desk', subcommand: 'import' }, 'file'];
  const act = {
    act: 'command',
    ...{ ...begun(stage, somebody(stage)), channelId: somewhere(stage) },
    ...{ ...command, options: [{ name: option, value: file }] },
  } as const;
  const shown = `${file.filename} of ${file.content.length} characters`;
  return done(stage, act, `/${command.command} with ${JSON.stringify(shown)}`);
}

/** Kinds by how often, in a hundred, they come. */
const kinds: readonly (readonly [number, Kind])[] = [
  [22, mention],
  [8, direct],
  [5, reply],
  [24, slash],
  [8, autocomplete],
  [5, onMessage],
  [9, press],
  [6, forged],
  [6, submit],
  [2, withFile],
  [2, forward],
  [2, edit],
  [1, fromOtherBot],
];

/** Sends one input; another one where Discord itself would stop it. */
export function sendOne(stage: Stage): Sent {
  for (;;) {
    let at = stage.chance.between(0, 99);
    const kind = kinds.find(([share]) => {
      at -= share;
      return at < 0;
    });
    const sent = kind?.[1](stage);
    if (sent) return sent;
  }
}
