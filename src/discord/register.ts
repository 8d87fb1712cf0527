/** Registers commands with Discord: only what differs from what stands there. */
import {
  type APIApplicationCommand,
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from './command.js';
import { errorDetails, type Logger } from './log.js';
import { bodyOf, type Scope, scopeOf } from './permissions/offered.js';
import type { PermissionTable } from './permissions/rule.js';

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** Fields that only Discord sets, or that say what is so without them. */
const setByDiscord = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission']);

const defaults: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  nsfw: false,
  required: false,
  autocomplete: false,
  default_member_permissions: null,
  default_permission: true,
};

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One form for commands that Discord treats alike: sorted keys, defaults and nulls left out. */
function canonical(value: unknown, isCommand: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, false));
  if (!isPlainObject(value)) return value;
  const kept = Object.entries(value).filter(([key, entry]) => {
    if (entry === undefined || entry === null) return false;
    if (isCommand && setByDiscord.has(key)) return false;
    if (Array.isArray(entry) && entry.length === 0) return false;
    if (isPlainObject(entry) && Object.keys(entry).length === 0) return false;
    // An option's type has no default.
    if (key === 'type' && !isCommand) return true;
    return !(key in defaults) || defaults[key] !== entry;
  });
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept.map(([key, entry]) => [key, canonical(entry, false)]));
}

/** Where a command may be used; Discord fills these in where a command does not say. */
const places = ['contexts', 'integration_types'] as const;

/** A command with its places in one order, and without those that `wanted` leaves to Discord. */
function withPlaces(command: object, wanted: object): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...command };
  for (const place of places) {
    const value = copy[place];
    if (!(place in wanted)) delete copy[place];
    else if (Array.isArray(value)) copy[place] = [...value].sort();
  }
  return copy;
}

/** Whether Discord has a command just as it is wanted. */
export function sameCommand(wanted: Body, standing: object): boolean {
  const form = (command: object) => JSON.stringify(canonical(withPlaces(command, wanted), true));
  return form(wanted) === form(standing);
}

/** Commands with what the table of permissions says of them. */
export interface Registrable {
  readonly commands: readonly Command[];
  readonly permissions: PermissionTable;
}

/** The commands of one scope, as they are sent. */
function bodiesOf({ commands, permissions }: Registrable, scope: Scope): readonly Body[] {
  return commands
    .filter(({ data }) => scopeOf(permissions, data.name) === scope)
    .map(({ data }) => bodyOf(data, permissions));
}

const keyOf = (command: { readonly name: string; readonly type?: number | undefined }) =>
  `${command.type ?? 1} ${command.name}`;

/** What of a place's commands is not as it is wanted, by name. */
export interface Unlike {
  readonly missing: readonly string[];
  readonly other: readonly string[];
  readonly leftOver: readonly string[];
}

/** Holds the commands that stand at Discord against those wanted there; changes nothing. */
export function unlike(
  registrable: Registrable,
  scope: Scope,
  standing: readonly APIApplicationCommand[],
): Unlike {
  const wanted = bodiesOf(registrable, scope);
  const byKey = new Map(standing.map((command) => [keyOf(command), command]));
  const keys = new Set(wanted.map(keyOf));
  const names = (bodies: readonly { readonly name: string }[]) => bodies.map(({ name }) => name);
  return {
    missing: names(wanted.filter((body) => !byKey.has(keyOf(body)))),
    other: names(
      wanted.filter((body) => {
        const found = byKey.get(keyOf(body));
        return found && !sameCommand(body, found);
      }),
    ),
    leftOver: names(standing.filter((command) => !keys.has(keyOf(command)))),
  };
}

interface Addresses {
  readonly all: `/${string}`;
  one(id: string): `/${string}`;
}

async function settle(
  rest: REST,
  addresses: Addresses,
  wanted: readonly Body[],
  logger: Logger,
): Promise<readonly string[]> {
  const standing = (await rest.get(addresses.all, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as APIApplicationCommand[];
  const byKey = new Map(standing.map((command) => [keyOf(command), command]));
  const changed: string[] = [];
  const refused: string[] = [];
  for (const body of wanted) {
    const found = byKey.get(keyOf(body));
    byKey.delete(keyOf(body));
    if (found && sameCommand(body, found)) continue;
    try {
      if (found) await rest.patch(addresses.one(found.id), { body });
      else await rest.post(addresses.all, { body });
      changed.push(body.name);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status !== 400) throw error;
      refused.push(body.name);
      logger.error(
        { command: body.name, err: errorDetails(error) },
        'Discord refuses a command; it is left out',
      );
    }
  }
  for (const leftOver of byKey.values()) {
    changed.push(leftOver.name);
    await rest.delete(addresses.one(leftOver.id));
  }
  logger.info({ changed, standing: wanted.length - refused.length }, 'commands registered');
  return refused;
}

/** What came of registering. */
export interface Registered {
  /** Names of commands that Discord refuses. */
  readonly refused: readonly string[];
  /** Whether commands of the desk's guild could not be registered there: it is closed to the bot. */
  readonly guildClosed: boolean;
}

const isClosed = (error: unknown) =>
  error instanceof DiscordAPIError &&
  (error.code === Code.MissingAccess || error.code === Code.UnknownGuild);

/**
 * Brings Discord's commands in line with the desk's, everywhere and in the desk's own guild.
 * Commands of the desk's guild are left alone where no guild is given. What Discord refuses is named
 * and left out; the others stand.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  registrable: Registrable,
  deskGuildId: string | undefined,
  logger: Logger,
): Promise<Registered> {
  const refused = await settle(
    rest,
    {
      all: Routes.applicationCommands(applicationId),
      one: (id) => Routes.applicationCommand(applicationId, id),
    },
    bodiesOf(registrable, 'everywhere'),
    logger,
  );
  if (deskGuildId === undefined) return { refused, guildClosed: false };
  try {
    const there = await settle(
      rest,
      {
        all: Routes.applicationGuildCommands(applicationId, deskGuildId),
        one: (id) => Routes.applicationGuildCommand(applicationId, deskGuildId, id),
      },
      bodiesOf(registrable, 'desk-guild'),
      logger,
    );
    return { refused: [...refused, ...there], guildClosed: false };
  } catch (error) {
    if (!isClosed(error)) throw error;
    return { refused, guildClosed: true };
  }
}
