/** What a local Discord is furnished with: its guild, bot, roles, channels and people. */
import type { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Localised } from './protocol.js';

export interface RolePlan {
  readonly name: string;
  /** What it allows beyond what everyone may do; nothing when absent. */
  readonly permissions?: readonly (keyof typeof PermissionFlagsBits)[];
  /** 0xRRGGBB; no colour when absent. */
  readonly color?: number;
}

export interface ChannelPlan {
  readonly name: string;
  readonly topic?: string;
  /** Names of the roles that see it, beside the bot; everyone does when absent. */
  readonly onlyFor?: readonly string[];
  /** Makes it a forum, in which nothing but posts is written: the names of its tags. */
  readonly forum?: readonly string[];
  /** Texts the page offers to put into the message box while nothing has been said. */
  readonly tries?: readonly string[];
}

export interface PersonPlan {
  /** Says on the page and in tests who acts; also the user name. */
  readonly id: string;
  /** As shown. */
  readonly name: string;
  /** Names of roles held. */
  readonly roles?: readonly string[];
  /** A few words about them, shown where one chooses whom to be. */
  readonly note?: Localised;
}

export interface GuildPlan {
  readonly name: string;
  /** User name of the bot. */
  readonly bot: string;
  readonly roles: readonly RolePlan[];
  /** In the order shown; tests speak in the first unless told otherwise. */
  readonly channels: readonly [ChannelPlan, ...ChannelPlan[]];
  /** The page opens as the first of them. */
  readonly people: readonly [PersonPlan, ...PersonPlan[]];
  /** As a channel's `tries`, for direct messages with the bot. */
  readonly directTries: readonly string[];
}

/** One open channel, one for moderators, somebody without a role and two moderators. */
export const DEFAULT_PLAN: GuildPlan = {
  name: 'Local Discord',
  bot: 'Local Bot',
  roles: [
    {
      name: 'Moderator',
      permissions: ['ManageGuild', 'ManageMessages', 'ManageThreads'],
      color: 0x2ecc71,
    },
  ],
  channels: [
    { name: 'general', topic: 'For everyone' },
    { name: 'staff', topic: 'For moderators', onlyFor: ['Moderator'] },
  ],
  people: [
    { id: 'alice', name: 'Alice' },
    { id: 'bob', name: 'Bob', roles: ['Moderator'] },
    { id: 'carol', name: 'Carol', roles: ['Moderator'] },
  ],
  directTries: [],
};

/** @throws {RangeError} when a name stands twice, or a role that is named is not there */
export function checkPlan({ roles, channels, people }: GuildPlan): void {
  const once = (what: string, names: readonly string[]): void => {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new RangeError(`${what} ${twice} stands twice in the plan`);
  };
  const known = roles.map(({ name }) => name);
  once('role', known);
  once(
    'channel',
    channels.map(({ name }) => name),
  );
  once(
    'person',
    people.map(({ id }) => id),
  );
  const named = [
    ...channels.flatMap(({ onlyFor = [] }) => onlyFor),
    ...people.flatMap((one) => one.roles ?? []),
  ];
  const missing = named.find((name) => !known.includes(name));
  if (missing !== undefined) throw new RangeError(`the plan names no role ${missing}`);
}
