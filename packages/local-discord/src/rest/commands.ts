/** Routes of application commands, global and of the guild. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTGetAPIApplicationCommandResult,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPIGuildApplicationCommandsPermissionsResult,
  type RESTPatchAPIApplicationCommandResult,
  type RESTPostAPIApplicationCommandsResult,
  type RESTPutAPIApplicationCommandsResult,
} from 'discord-api-types/v10';
import { ApiError, unknown } from '../errors.js';
import { type CommandBody, command, commandList, MOST_OF_TYPE } from '../rules/commands.js';
import { checked } from '../rules/form.js';
import type { World } from '../world.js';
import { demandApplication, demandGuild } from './find.js';
import { type Api, type Call, route } from './route.js';

type Shelf = Map<string, APIApplicationCommand>;
type Where = Call<'application'> | Call<'application' | 'guild'>;

function shelfOf(world: World, { params }: Where): { shelf: Shelf; guildId: string | undefined } {
  demandApplication(world, params.application);
  if (!('guild' in params)) return { shelf: world.globalCommands, guildId: undefined };
  demandGuild(world, params.guild);
  return { shelf: world.guildCommands, guildId: params.guild };
}

function sameName(shelf: Shelf, { type, name }: CommandBody): APIApplicationCommand | undefined {
  return [...shelf.values()].find((one) => one.type === type && one.name === name);
}

/** A command as Discord stores it; the version changes only when the command does. */
function stored(
  world: World,
  guildId: string | undefined,
  body: CommandBody,
  earlier: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const { id: _, default_member_permissions, dm_permission, contexts, ...rest } = body;
  const full = {
    id: earlier?.id ?? world.newId(),
    application_id: world.bot.id,
    version: earlier?.version ?? world.newId(),
    default_member_permissions: default_member_permissions ?? null,
    ...rest,
    nsfw: body.nsfw ?? false,
    description: body.description ?? '',
    name_localizations: body.name_localizations ?? null,
    description_localizations:
      'description_localizations' in body ? (body.description_localizations ?? null) : null,
    ...(guildId === undefined
      ? {
          contexts: contexts ?? null,
          integration_types: body.integration_types ?? [0],
          dm_permission: dm_permission ?? true,
        }
      : { guild_id: guildId }),
  };
  const plain = JSON.parse(JSON.stringify(full)) as APIApplicationCommand;
  const unchanged = JSON.stringify(earlier) === JSON.stringify(plain);
  return unchanged ? plain : { ...plain, version: world.newId() };
}

function shown(given: APIApplicationCommand, query: URLSearchParams): APIApplicationCommand {
  if (query.get('with_localizations') === 'true') return given;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
        .map(([key, inner]) => [key, strip(inner)]),
    );
  };
  return strip(given) as APIApplicationCommand;
}

function list({ world }: Api, call: Where) {
  return { body: [...shelfOf(world, call).shelf.values()].map((one) => shown(one, call.query)) };
}

function overwrite({ world }: Api, call: Where) {
  const { shelf, guildId } = shelfOf(world, call);
  const bodies = checked(commandList, call.json ?? []);
  const next = bodies.map((body) => stored(world, guildId, body, sameName(shelf, body)));
  shelf.clear();
  for (const one of next) shelf.set(one.id, one);
  world.announce({ t: 'commands-changed' });
  return { body: next };
}

function refuseTooMany(shelf: Shelf, type: ApplicationCommandType): void {
  const most = MOST_OF_TYPE[type] ?? 0;
  const count = [...shelf.values()].filter((one) => one.type === type).length;
  if (count < most) return;
  const message = `Maximum number of application commands reached (${most})`;
  throw new ApiError(400, 30032, message);
}

function create({ world }: Api, call: Where) {
  const { shelf, guildId } = shelfOf(world, call);
  const body = checked(command, call.json ?? {});
  const earlier = sameName(shelf, body);
  if (earlier === undefined) refuseTooMany(shelf, body.type);
  const made = stored(world, guildId, body, earlier);
  shelf.set(made.id, made);
  world.announce({ t: 'commands-changed' });
  return { status: earlier === undefined ? 201 : 200, body: made };
}

type One = Call<'application' | 'command'> | Call<'application' | 'guild' | 'command'>;

function one(world: World, call: One) {
  const { shelf, guildId } = shelfOf(world, call);
  const found = shelf.get(call.params.command);
  if (found === undefined) throw unknown.command();
  return { shelf, guildId, found };
}

function get({ world }: Api, call: One) {
  return { body: one(world, call).found };
}

function change({ world }: Api, call: One) {
  const { shelf, guildId, found } = one(world, call);
  const given = typeof call.json === 'object' ? call.json : {};
  const isMenu = found.type !== ApplicationCommandType.ChatInput;
  const before = isMenu ? { ...found, description: undefined } : found;
  const body = checked(command, { ...before, ...given, type: found.type });
  const namesake = sameName(shelf, body);
  if (namesake !== undefined && namesake.id !== found.id) {
    const message = 'Application command names must be unique';
    throw new ApiError(400, 50035, message);
  }
  const next = stored(world, guildId, body, found);
  shelf.set(next.id, next);
  world.announce({ t: 'commands-changed' });
  return { body: next };
}

function remove({ world }: Api, call: One) {
  const { shelf, found } = one(world, call);
  shelf.delete(found.id);
  world.announce({ t: 'commands-changed' });
  return {};
}

const GLOBAL = '/applications/:application/commands';
const LOCAL = '/applications/:application/guilds/:guild/commands';

export const commandRoutes = [
  route<RESTGetAPIApplicationCommandsResult>()('GET', GLOBAL, list),
  route<RESTPutAPIApplicationCommandsResult>()('PUT', GLOBAL, overwrite),
  route<RESTPostAPIApplicationCommandsResult>()('POST', GLOBAL, create),
  route<RESTGetAPIApplicationCommandResult>()('GET', `${GLOBAL}/:command`, get),
  route<RESTPatchAPIApplicationCommandResult>()('PATCH', `${GLOBAL}/:command`, change),
  route<never>()('DELETE', `${GLOBAL}/:command`, remove),
  route<RESTGetAPIGuildApplicationCommandsPermissionsResult>()(
    'GET',
    `${LOCAL}/permissions`,
    ({ world }, call) => {
      shelfOf(world, call);
      return { body: [] };
    },
  ),
  route<RESTGetAPIApplicationCommandsResult>()('GET', LOCAL, list),
  route<RESTPutAPIApplicationCommandsResult>()('PUT', LOCAL, overwrite),
  route<RESTPostAPIApplicationCommandsResult>()('POST', LOCAL, create),
  route<RESTGetAPIApplicationCommandResult>()('GET', `${LOCAL}/:command`, get),
  route<RESTPatchAPIApplicationCommandResult>()('PATCH', `${LOCAL}/:command`, change),
  route<never>()('DELETE', `${LOCAL}/:command`, remove),
];
