/**
 * Who and what is there when the local Discord opens. Ids follow from the place in the plan alone, so
 * that what a bot keeps about a guild, channel or person still fits after a restart.
 */
import {
  type APIDMChannel,
  type APIGuildForumChannel,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  ForumLayoutType,
  type GuildMemberFlags,
  OverwriteType,
  PermissionFlagsBits as P,
  type RoleFlags,
  type UserFlags,
} from 'discord-api-types/v10';
import type { GuildPlan } from './plan.js';
import type { Persona, PersonaId } from './protocol.js';
import type { WorldChannel } from './things.js';

const FIRST_ID = 1_191_168_917_000_000_000n;
const fixedId = (number: number): string => (FIRST_ID + BigInt(number)).toString();

const guildId = fixedId(1);
const botRoleId = fixedId(5);
const botId = fixedId(10);
const ownerId = fixedId(11);
const personId = (place: number): string => fixedId(12 + place);
const channelId = (place: number): string => fixedId(1_000 + place);
const roleId = (place: number): string => fixedId(2_000 + place);
const tagId = (channel: number, place: number): string => fixedId(4_000 + channel * 100 + place);
const directId = (place: number): string => fixedId(3_000 + place);

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
  P.CreateEvents,
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
    guild_id: guildId,
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

/** A forum where a text channel would stand, with tags that anyone may give. */
function forumOf(channel: APITextChannel, place: number, tags: readonly string[]): WorldChannel {
  const forum: APIGuildForumChannel = {
    ...channel,
    type: ChannelType.GuildForum,
    available_tags: tags.map((name, at) => ({
      ...{ id: tagId(place, at), name, moderated: false, emoji_id: null, emoji_name: null },
    })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: ForumLayoutType.ListView,
  };
  return forum;
}

export interface Population {
  readonly bot: APIUser;
  readonly guildId: string;
  readonly guildName: string;
  readonly owner: APIUser;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, APIGuildMember>;
  readonly personas: Map<PersonaId, Persona>;
  readonly channels: Map<string, WorldChannel>;
  /** Direct-message channel with the bot, by user id. */
  readonly directMessages: Map<string, string>;
  /** Texts offered while nothing has been said, by channel id. */
  readonly tries: ReadonlyMap<string, readonly string[]>;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

/** Who may see a channel that is for some roles only: these and the bot. */
function onlyFor(roleIds: readonly string[]): APITextChannel['permission_overwrites'] {
  const view = bits(P.ViewChannel);
  return [
    { id: guildId, type: OverwriteType.Role, allow: '0', deny: view },
    ...[...roleIds, botRoleId].map((id) => ({
      id,
      type: OverwriteType.Role as const,
      allow: view,
      deny: '0',
    })),
  ];
}

/** A fresh population, after a plan that holds together; `now` dates when the members joined. */
export function populate(plan: GuildPlan, now: () => number): Population {
  const roleIds = new Map(plan.roles.map(({ name }, place) => [name, roleId(place)]));
  const idsOf = (names: readonly string[]) => names.flatMap((name) => roleIds.get(name) ?? []);
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
  const bot = user(botId, plan.bot, plan.bot, true);
  const owner = user(ownerId, 'owner', 'Owner');
  const personas = plan.people.map(
    ({ id, name, roles = [], note }, place): Persona => ({
      id,
      user: user(personId(place), id, name),
      roles: idsOf(roles),
      locale: 'en-US',
      ...(note && { note }),
    }),
  );
  const directs = personas.map(
    (persona, place): APIDMChannel => ({
      id: directId(place),
      type: ChannelType.DM,
      name: null,
      recipients: [persona.user],
      last_message_id: null,
      flags: 0 as ChannelFlags,
    }),
  );
  const channels = plan.channels.map(({ name, topic = '', onlyFor: names, forum }, place) => {
    const channel = textChannel(
      channelId(place),
      name,
      place,
      topic,
      names && onlyFor(idsOf(names)),
    );
    return forum ? forumOf(channel, place, forum) : channel;
  });
  return {
    bot,
    owner,
    guildId,
    guildName: plan.name,
    roles: byId([
      role(guildId, '@everyone', 0, EVERYONE),
      ...plan.roles.map(({ name, permissions = [], color = 0 }, place) => {
        const allowed = bits(...permissions.map((one) => P[one]));
        return role(roleId(place), name, place + 1, allowed, color);
      }),
      {
        ...role(botRoleId, plan.bot, plan.roles.length + 1, BOT),
        managed: true,
        tags: { bot_id: bot.id },
      },
    ]),
    members: new Map(
      [
        member(bot, [botRoleId]),
        member(owner, []),
        ...personas.map(({ user: who, roles }) => member(who, roles)),
      ].map((one) => [one.user.id, one]),
    ),
    personas: new Map(personas.map((persona) => [persona.id, persona])),
    channels: byId<WorldChannel>([...channels, ...directs]),
    directMessages: new Map(
      directs.flatMap((channel) =>
        (channel.recipients ?? []).map((recipient) => [recipient.id, channel.id] as const),
      ),
    ),
    tries: new Map([
      ...plan.channels.map(({ tries = [] }, place) => [channelId(place), tries] as const),
      ...directs.map(({ id }) => [id, plan.directTries] as const),
    ]),
  };
}
