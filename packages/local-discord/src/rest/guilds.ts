/** Routes of the guild, its members, roles and channels, of users and the application. */
import {
  ApplicationFlags,
  ChannelType,
  Locale,
  PermissionFlagsBits,
  type RESTGetAPIChannelResult,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPICurrentUserResult,
  type RESTGetAPIGatewayBotResult,
  type RESTGetAPIGuildChannelsResult,
  type RESTGetAPIGuildMemberResult,
  type RESTGetAPIGuildMembersResult,
  type RESTGetAPIGuildResult,
  type RESTGetAPIGuildRolesResult,
  type RESTGetAPIUserResult,
  type RESTGetCurrentApplicationResult,
  type RESTPostAPICurrentUserCreateDMChannelResult,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { ApiError, unknown } from '../errors.js';
import { apiGuild } from '../guild.js';
import { channelsFor, permissionsOf } from '../permissions.js';
import { checked, snowflake } from '../rules/form.js';
import { userById, type World } from '../world.js';
import { channelOf, demandGuild } from './find.js';
import { type Api, type Call, route } from './route.js';

function application({ world, readsContent }: Api) {
  const flags = readsContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
  return {
    body: {
      id: world.bot.id,
      name: world.bot.username,
      icon: null,
      description: '',
      summary: '',
      type: null,
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      flags,
      flags_new: String(flags),
      owner: world.owner,
      team: null,
      bot: world.bot,
      approximate_guild_count: 1,
      approximate_user_install_count: 0,
      approximate_user_authorization_count: 0,
      explicit_content_filter: 0,
      eligible_oauth2_scopes: [],
      role_connections_verification_url: null,
      redirect_uris: [],
      interactions_endpoint_url: null,
      integration_types_config: { 0: {} },
    } as unknown as RESTGetCurrentApplicationResult,
  };
}

function memberOf(world: World, id: string) {
  const member = world.members.get(id);
  if (member === undefined) throw userById(world, id) ? unknown.member() : unknown.user();
  return member;
}

function openDirectMessage({ world }: Api, { json }: Call) {
  const { recipient_id } = checked(z.object({ recipient_id: snowflake }), json ?? {});
  const channel = world.channels.get(world.directMessages.get(recipient_id) ?? '');
  if (channel?.type === ChannelType.DM) return { body: channel };
  if (userById(world, recipient_id) === undefined) throw unknown.user();
  throw new ApiError(403, 50007, 'Cannot send messages to this user');
}

function setRole({ world }: Api, { params }: Call<'guild' | 'user' | 'role'>, on: boolean) {
  demandGuild(world, params.guild);
  const held = permissionsOf(world, world.bot.id);
  if ((held & PermissionFlagsBits.ManageRoles) === 0n) {
    throw new ApiError(403, 50013, 'Missing Permissions');
  }
  const member = memberOf(world, params.user);
  if (!world.roles.has(params.role)) throw unknown.role();
  const others = member.roles.filter((id) => id !== params.role);
  const roles = on ? [...others, params.role] : others;
  world.members.set(params.user, { ...member, roles });
  world.announce({ t: 'member-updated', userId: params.user });
  return {};
}

function memberList({ world }: Api, { params, query }: Call<'guild'>) {
  demandGuild(world, params.guild);
  const after = BigInt(query.get('after') ?? '0');
  const limit = Number(query.get('limit') ?? 1);
  const members = [...world.members.values()].filter(({ user }) => BigInt(user.id) > after);
  return { body: members.slice(0, limit) };
}

function memberSearch({ world }: Api, { params, query }: Call<'guild'>) {
  demandGuild(world, params.guild);
  const start = (query.get('query') ?? '').toLowerCase();
  const members = [...world.members.values()].filter(({ user, nick }) =>
    [user.username, user.global_name, nick].some((name) => name?.toLowerCase().startsWith(start)),
  );
  return { body: members.slice(0, Number(query.get('limit') ?? 1)) };
}

/** Sessions a bot may begin in a day. */
const SESSIONS_A_DAY = 1000;

export const guildRoutes = [
  route<RESTGetAPIGatewayBotResult>()('GET', '/gateway/bot', ({ gateway }) => ({
    body: {
      url: gateway.url,
      shards: 1,
      session_start_limit: {
        total: SESSIONS_A_DAY,
        remaining: SESSIONS_A_DAY - gateway.counts.identified,
        reset_after: 24 * 3600 * 1000,
        max_concurrency: 1,
      },
    },
  })),
  route<{ url: string }>()('GET', '/gateway', ({ gateway }) => ({ body: { url: gateway.url } }), {
    auth: false,
  }),
  route<RESTGetAPICurrentUserResult>()('GET', '/users/@me', ({ world }) => ({
    body: { ...world.bot, mfa_enabled: false, locale: Locale.EnglishUS, verified: true },
  })),
  route<RESTGetAPICurrentUserGuildsResult>()('GET', '/users/@me/guilds', ({ world }) => {
    const { id, name, icon, features } = apiGuild(world);
    const permissions = permissionsOf(world, world.bot.id).toString();
    return { body: [{ id, name, icon, banner: null, owner: false, features, permissions }] };
  }),
  route<RESTPostAPICurrentUserCreateDMChannelResult>()(
    'POST',
    '/users/@me/channels',
    openDirectMessage,
  ),
  route<RESTGetAPIUserResult>()('GET', '/users/:user', ({ world }, { params }) => {
    const user = userById(world, params.user);
    if (user === undefined) throw unknown.user();
    return { body: user };
  }),
  route<RESTGetCurrentApplicationResult>()('GET', '/applications/@me', application),
  route<RESTGetCurrentApplicationResult>()('GET', '/oauth2/applications/@me', application),
  route<RESTGetAPIGuildResult>()('GET', '/guilds/:guild', ({ world }, { params }) => {
    demandGuild(world, params.guild);
    return { body: apiGuild(world) };
  }),
  route<RESTGetAPIGuildRolesResult>()('GET', '/guilds/:guild/roles', ({ world }, { params }) => {
    demandGuild(world, params.guild);
    return { body: [...world.roles.values()] };
  }),
  route<RESTGetAPIGuildChannelsResult>()(
    'GET',
    '/guilds/:guild/channels',
    ({ world }, { params }) => {
      demandGuild(world, params.guild);
      const all = channelsFor(world, world.bot.id);
      const channels = all.filter((channel) => !('thread_metadata' in channel));
      return { body: channels as unknown as RESTGetAPIGuildChannelsResult };
    },
  ),
  route<RESTGetAPIGuildMembersResult>()('GET', '/guilds/:guild/members', memberList),
  route<RESTGetAPIGuildMembersResult>()('GET', '/guilds/:guild/members/search', memberSearch),
  route<RESTGetAPIGuildMemberResult>()(
    'GET',
    '/guilds/:guild/members/:user',
    ({ world }, { params }) => {
      demandGuild(world, params.guild);
      return { body: memberOf(world, params.user) };
    },
  ),
  route<never>()('PUT', '/guilds/:guild/members/:user/roles/:role', (api, call) =>
    setRole(api, call, true),
  ),
  route<never>()('DELETE', '/guilds/:guild/members/:user/roles/:role', (api, call) =>
    setRole(api, call, false),
  ),
  route<RESTGetAPIChannelResult>()('GET', '/channels/:channel', ({ world }, { params }) => ({
    body: channelOf(world, params.channel),
  })),
];
