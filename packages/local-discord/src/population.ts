/**
 * Who and what is there when the sandbox opens. Ids are the same at every start, so that what a bot
 * keeps about a guild, channel or person still fits after a restart.
 */
import {
  type APIDMChannel,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  type GuildMemberFlags,
  OverwriteType,
  PermissionFlagsBits as P,
  type RoleFlags,
  type UserFlags,
} from 'discord-api-types/v10';
import type { Persona, PersonaId } from './protocol.js';
import type { SandboxChannel } from './things.js';

const FIRST_ID = 1_191_168_917_000_000_000n;
const fixedId = (number: number): string => (FIRST_ID + BigInt(number)).toString();

/** Ids that never change, for tests and configuration. */
export const IDS = {
  guild: fixedId(1),
  everyone: fixedId(1),
  pressRoom: fixedId(2),
  desk: fixedId(3),
  moderatorRole: fixedId(4),
  botRole: fixedId(5),
  bot: fixedId(10),
  owner: fixedId(11),
  journalist: fixedId(12),
  moderator: fixedId(13),
  moderator2: fixedId(14),
} as const;

const bits = (...all: readonly bigint[]): string =>
  all.reduce((sum, one) => sum | one, 0n).toString();

const EVERYONE = bits(
  P.ViewChannel,
  P.SendMessages,
  P.SendMessagesInThreads,
  P.CreatePublicThreads,
  P.EmbedLinks,
  P.AttachFiles,
  P.ReadMessageHistory,
  P.AddReactions,
  P.UseApplicationCommands,
  P.UseExternalEmojis,
  P.ChangeNickname,
);
const MODERATOR = bits(P.ManageGuild, P.ManageMessages, P.ManageThreads);
/** What an invite link for the bot asks for. */
const BOT = bits(
  P.ViewChannel,
  P.SendMessages,
  P.SendMessagesInThreads,
  P.CreatePublicThreads,
  P.EmbedLinks,
  P.AttachFiles,
  P.ReadMessageHistory,
  P.AddReactions,
);

function user(id: string, username: string, shown: string, bot = false): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: bot ? null : shown,
    avatar: null,
    banner: null,
    accent_color: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
    ...(bot ? { bot: true } : {}),
  };
}

function role(id: string, name: string, position: number, permissions: string, color = 0): APIRole {
  return {
    id,
    name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: position > 0,
    icon: null,
    unicode_emoji: null,
    position,
    permissions,
    managed: false,
    mentionable: position > 0,
    flags: 0 as RoleFlags,
  };
}

function textChannel(
  id: string,
  name: string,
  position: number,
  topic: string,
  permission_overwrites: APITextChannel['permission_overwrites'] = [],
): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: IDS.guild,
    name,
    position,
    topic,
    permission_overwrites,
    nsfw: false,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0 as ChannelFlags,
  };
}

const people: readonly {
  readonly id: PersonaId;
  readonly shown: string;
  readonly roles: readonly string[];
}[] = [
  { id: 'journalist', shown: 'Jo Reporter', roles: [] },
  { id: 'moderator', shown: 'Mo Deskman', roles: [IDS.moderatorRole] },
  { id: 'moderator2', shown: 'Max Second', roles: [IDS.moderatorRole] },
];

export interface Population {
  readonly bot: APIUser;
  readonly guildId: string;
  readonly guildName: string;
  readonly owner: APIUser;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, APIGuildMember>;
  readonly personas: Map<PersonaId, Persona>;
  readonly channels: Map<string, SandboxChannel>;
  /** Direct-message channel with the bot, by user id. */
  readonly directMessages: Map<string, string>;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

/** A fresh population; `now` dates when the members joined. */
export function populate(now: () => number): Population {
  const joined_at = new Date(now()).toISOString();
  const member = (who: APIUser, roles: readonly string[]): APIGuildMember => ({
    user: who,
    nick: null,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    roles: [...roles],
    joined_at,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as GuildMemberFlags,
  });
  const bot = user(IDS.bot, 'Press Desk', 'Press Desk', true);
  const owner = user(IDS.owner, 'owner', 'Olu Owner');
  const personas = people.map(
    ({ id, shown, roles }): Persona => ({
      id,
      user: user(IDS[id], id, shown),
      roles,
      locale: 'en-US',
    }),
  );
  const directs = personas.map(
    (persona, index): APIDMChannel => ({
      id: fixedId(20 + index),
      type: ChannelType.DM,
      name: null,
      recipients: [persona.user],
      last_message_id: null,
      flags: 0 as ChannelFlags,
    }),
  );
  const hiddenFromMost = [
    { id: IDS.everyone, type: OverwriteType.Role, allow: '0', deny: bits(P.ViewChannel) },
    { id: IDS.moderatorRole, type: OverwriteType.Role, allow: bits(P.ViewChannel), deny: '0' },
    { id: IDS.botRole, type: OverwriteType.Role, allow: bits(P.ViewChannel), deny: '0' },
  ];
  return {
    bot,
    owner,
    guildId: IDS.guild,
    guildName: 'Press Desk',
    roles: byId([
      role(IDS.everyone, '@everyone', 0, EVERYONE),
      role(IDS.moderatorRole, 'Moderator', 1, MODERATOR, 0x2ecc71),
      { ...role(IDS.botRole, 'Press Desk', 2, BOT), managed: true, tags: { bot_id: bot.id } },
    ]),
    members: new Map(
      [
        member(bot, [IDS.botRole]),
        member(owner, []),
        ...personas.map(({ user: who, roles }) => member(who, roles)),
      ].map((one) => [one.user.id, one]),
    ),
    personas: new Map(personas.map((persona) => [persona.id, persona])),
    channels: byId([
      textChannel(IDS.pressRoom, 'press-room', 0, 'Questions from the press'),
      textChannel(IDS.desk, 'desk', 1, 'For the moderators of the record', hiddenFromMost),
      ...directs,
    ]),
    directMessages: new Map(
      directs.flatMap((channel) =>
        (channel.recipients ?? []).map((recipient) => [recipient.id, channel.id] as const),
      ),
    ),
  };
}
