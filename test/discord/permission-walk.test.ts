/**
 * Every command, button, menu and form, by every kind of person, in every kind of place, through the real
 * client. What is expected stands here in words of its own; the table is not asked.
 */
import {
  type APIApplicationCommandOption,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  MessageFlags,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
} from 'discord.js';
import {
  type At,
  groupOf,
  guildElsewhere,
  messageById,
  type Outcome,
  type Person,
} from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatCommand } from '../../src/discord/command.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { places } from '../../src/discord/permissions/rule.js';
import { errorCard } from '../../src/wording/guide-cards.js';
import { type StartedDesk, startDesk, withRows } from '../support/desk.js';

/** Gives a message for all to see, to put buttons under; or a form. */
const show = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'show',
    description: 'x',
    options: [{ type: Option.Boolean, name: 'form', description: 'x' }],
  },
  help: { en: 'x', zh: 'x' },
  placement: 'to-everyone',
  run: ({ options }) =>
    options.getBoolean('form')
      ? { modal: { title: 'x', custom_id: 'x', components: [line] } }
      : { card: errorCard('shown', 'en') },
} satisfies ChatCommand;
const line = {
  type: ComponentType.Label as const,
  label: 'x',
  component: { type: ComponentType.TextInput as const, custom_id: 'x', style: 1 as const },
};

/** What each is for; whatever is not named is for everyone, where the bot is. */
const atTheDesk = ['i-act', 'i-say', 'i-show', 'i-group', 'i-phrasing', 'i-topic', 'i-dismiss'];
const isForModerators = (name: string) => /^(?:desk |[de]-)/.test(name) || atTheDesk.includes(name);
const commandsForAnywhere = [
  ...['ask', 'check', 'Answer this', 'Check against the record'],
  ...['What changed since this answer', 'Ask a press officer about this'],
];
const controlsForAnywhere = [
  ...['open', 'sources', 'related', 'cite', 'chart', 'plain', 'watch', 'unwatch'],
  ...['i-ask', 'i-form', 'i-unhelpful'],
];
const forWhoWasAnswered = [
  ...['unwatch', 'i-unhelpful', 'i-own', 'i-withdraw', 'f-stop'],
  ...['p-export', 'p-delete', 'p-really'],
];

const refusals = {
  "This is for the desk's moderators.": 'no moderator',
  'This cannot be used here. Try it in a direct message with the desk.': 'not here',
  'This is for the person whom that message answers. Please ask for yourself.': 'not theirs',
};
type Cell = (typeof refusals)[keyof typeof refusals] | 'let through';

const commands = await loadCommands();
const namesOf = (kind: 'components' | 'modals') =>
  commands.flatMap((command) => (command[kind] ?? []).map(({ name }) => name));

interface Use {
  readonly command: string;
  readonly sub?: string;
  readonly isOnMessage: boolean;
  readonly options: readonly APIApplicationCommandOption[];
}
const uses = commands.flatMap((command): readonly Use[] => {
  const { name, type } = command.data;
  const whole = { command: name, isOnMessage: type === ApplicationCommandType.Message };
  const options =
    (command.data as { options?: readonly APIApplicationCommandOption[] }).options ?? [];
  const parts = options.filter((option) => option.type === Option.Subcommand);
  if (parts.length === 0) return [{ ...whole, options }];
  return parts.map((part) => ({ ...whole, sub: part.name, options: part.options ?? [] }));
});
const nameOf = ({ command, sub }: Use) => [command, sub].filter(Boolean).join(' ');

type Place = 'desk' | 'other' | 'direct' | 'group' | 'not added';
interface Spot {
  readonly who: Person;
  readonly isModerator: boolean;
  readonly place: Place;
  readonly channel: string;
}
let desk: StartedDesk;
let mo: Person;
let jo: Person;
let spots: readonly Spot[];

function expected(name: string, anywhere: readonly string[], { isModerator, place }: Spot): Cell {
  if (isForModerators(name))
    return isModerator && place === 'desk' ? 'let through' : 'no moderator';
  if (place === 'group' || place === 'not added') {
    return anywhere.includes(name) ? 'let through' : 'not here';
  }
  return 'let through';
}

const cellOf = ({ content }: APIMessage): Cell =>
  refusals[content as keyof typeof refusals] ?? 'let through';
const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

beforeAll(async () => {
  desk = await startDesk({
    extraCommands: [show],
    permissions: withRows({ show: { role: 'everyone', places } }),
    moderatorRole: 'Moderator',
  });
  mo = await desk.person('moderator');
  jo = await desk.person('journalist');
  await mo.knows('desk');
  const { sandbox } = desk;
  const role = [...sandbox.world.roles.values()].find(({ name }) => name === 'Moderator')?.id ?? '';
  // The role of the desk's moderators, held on another server, where they may do everything besides.
  const roles = { moderator: [role], journalist: [] };
  const permissions = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;
  const channels: readonly (readonly [Place, string])[] = [
    ['desk', '#press-room'],
    ['other', guildElsewhere(sandbox, roles, { permissions })],
    ['direct', 'dm'],
    ['group', groupOf(sandbox, ['moderator', 'journalist'])],
    ['not added', guildElsewhere(sandbox, roles, { permissions, hasBot: false })],
  ];
  spots = channels.flatMap(([place, channel]) =>
    [mo, jo]
      // Both are where the bot is not: one of them in either way is enough.
      .filter((who) => !(place === 'group' && who === mo) && !(place === 'not added' && who === jo))
      .map((who) => ({ who, isModerator: who === mo, place, channel })),
  );
});
afterAll(() => desk?.stop());

const shownTo = async (who: Person, channel: string): Promise<APIMessage> =>
  (await who.slash('show', {}, { in: channel })).message;

/** Puts buttons of these names under a message of the desk's. */
function withButtons({ id, channel_id }: APIMessage, names: readonly string[]): APIMessage {
  const { world } = desk.sandbox;
  const stored = messageById(world, channel_id, id);
  if (!stored) throw new Error('nothing is shown');
  const button = (name: string) => ({ type: 2, style: 2, label: name, custom_id: `1:${name}` });
  Object.assign(stored.message, { components: [{ type: 1, components: names.map(button) }] });
  world.announce({ t: 'message-updated', stored });
  return stored.message;
}
/** A message that answers somebody, with buttons of these names under it. */
const messageWith = async (who: Person, channel: string, names: readonly string[]) =>
  withButtons(await shownTo(who, channel), names);

/** Walks cells; gives those that are not as expected. */
async function walk(
  names: readonly string[],
  anywhere: readonly string[],
  answersAt: (spot: Spot) => Promise<(name: string) => Promise<Outcome>>,
): Promise<readonly string[]> {
  const differing: string[] = [];
  for (const spot of spots) {
    const answerTo = await answersAt(spot);
    for (const name of names) {
      const outcome = await answerTo(name);
      // A form is for whoever opened it.
      const message = outcome.response === 9 ? undefined : outcome.message;
      const cell = message ? cellOf(message) : 'let through';
      const at = `${name}, ${spot.who.id}, ${spot.place}`;
      if (cell !== expected(name, anywhere, spot)) differing.push(`${at}: ${cell}`);
      const hidden = cell !== 'let through' || isForModerators(name);
      if (hidden && message && !isPrivate(message)) differing.push(`${at}: shown to everyone`);
    }
  }
  return differing;
}

describe('another person’s buttons', () => {
  const open = () => namesOf('components').filter((name) => !isForModerators(name));
  const told = async (who: Person, on: APIMessage, name: string) =>
    cellOf((await who.press(on, `1:${name}`)).message);

  it('act for nobody but the person who was answered', async () => {
    const names = open();
    expect(names).toEqual(expect.arrayContaining(forWhoWasAnswered));
    const theirs = await messageWith(jo, '#press-room', names);
    const replied = await jo.ask('What does grade 5A mean?');
    const inReply = withButtons(replied, names);
    for (const on of [theirs, inReply]) {
      for (const name of names) {
        const wanted = forWhoWasAnswered.includes(name) ? 'not theirs' : 'let through';
        expect([name, await told(mo, on, name)]).toEqual([name, wanted]);
      }
    }
    for (const name of forWhoWasAnswered) {
      expect([name, await told(jo, inReply, name)]).toEqual([name, 'let through']);
    }
  });

  it('put nothing in place of what that person was told', async () => {
    const theirs = await messageWith(jo, '#press-room', ['log:0:e']);
    const { message } = await mo.press(theirs, '1:log:0:e');
    expect(isPrivate(message)).toBe(true);
    expect(message.id).not.toBe(theirs.id);
    expect(jo.current(theirs)?.content).toBe('shown');
    expect((await jo.press(theirs, '1:log:0:e')).message.id).toBe(theirs.id);
  });
});

const inMessage = 10;

describe('every cell of the table', () => {
  it('of buttons and menus', async () => {
    const names = namesOf('components');
    const differing = await walk(names, controlsForAnywhere, async ({ who, channel }) => {
      let on: APIMessage | undefined;
      return async (name) => {
        const at = names.indexOf(name);
        // As many as a message may have; every press carries the whole message.
        if (!on || at % inMessage === 0) {
          on = await messageWith(who, channel, names.slice(at, at + inMessage));
        }
        return who.press(on, `1:${name}`);
      };
    });
    expect(differing).toEqual([]);
    expect(names.length).toBeGreaterThan(40);
  });

  it('of forms', async () => {
    const names = namesOf('modals');
    const differing = await walk(names, controlsForAnywhere, async ({ who, channel }) => {
      const { modal } = await who.slash('show', { form: true }, { in: channel });
      return (name) => {
        Object.assign(modal.raw, { custom_id: `1:${name}` });
        return who.submit(modal, { x: 'x' });
      };
    });
    expect(differing).toEqual([]);
    expect(names.length).toBeGreaterThan(5);
  });

  /** Uses a command as a person would, with what it wants filled in; `not offered` where Discord has it not. */
  const use = async ({ who, channel }: Spot, { isOnMessage, command, sub, options }: Use) => {
    const filled = options
      .filter(({ required }) => required)
      .map(({ name, type }) => {
        return [
          name,
          type === Option.Attachment ? { filename: 'x.txt', content: 'x' } : 'x',
        ] as const;
      });
    try {
      const { message } = isOnMessage
        ? await who.contextMenu(command, await shownTo(who, channel))
        : await who.slash(command, Object.fromEntries(filled), {
            in: channel,
            ...(sub === undefined ? {} : { sub }),
          });
      return message;
    } catch (error) {
      if (!String(error).includes('There is no command')) throw error;
      return 'not offered';
    }
  };

  it('of commands: Discord offers what is allowed, and the desk refuses the rest all the same', async () => {
    const differing: string[] = [];
    const refused: (() => Promise<void>)[] = [];
    for (const spot of spots) {
      for (const one of uses) {
        const name = nameOf(one);
        const wanted = expected(name, commandsForAnywhere, spot);
        const at = `${name}, ${spot.who.id}, ${spot.place}`;
        const found = await use(spot, one);
        const cell = found === 'not offered' ? found : cellOf(found);
        if (wanted !== 'let through') {
          if (cell !== 'not offered') differing.push(`${at}: ${cell}`);
          refused.push(async () => {
            const message = await use(spot, one);
            const then = message === 'not offered' ? message : cellOf(message);
            if (then !== wanted) differing.push(`${at}, if it were offered: ${then}`);
          });
        } else if (cell !== 'let through') differing.push(`${at}: ${cell}`);
      }
    }
    const { globalCommands, guildCommands } = desk.sandbox.world;
    for (const [id, { guild_id: _, ...command }] of [...globalCommands, ...guildCommands]) {
      guildCommands.delete(id);
      const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };
      globalCommands.set(id, { ...command, ...everywhere, default_member_permissions: null });
    }
    for (const again of refused) await again();
    expect(differing).toEqual([]);
    expect(refused.length).toBeGreaterThan(100);
    const group = spots.find(({ place }) => place === 'group')?.channel ?? '';
    const typed = async (who: Person, command: string, option: string, at: At) =>
      (await who.autocomplete(command, option, 'registered', at)).length > 0;
    expect([
      await typed(mo, 'desk', 'fact', { sub: 'edit' }),
      await typed(jo, 'desk', 'fact', { sub: 'edit' }),
      await typed(mo, 'desk', 'fact', { sub: 'edit', in: 'dm' }),
      await typed(jo, 'fact', 'id', {}),
      await typed(jo, 'fact', 'id', { in: group }),
      await typed(jo, 'ask', 'question', { in: group }),
    ]).toEqual([true, false, false, true, false, true]);
  });
});
