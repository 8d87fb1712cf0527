/** The options of a slash command as a person filled them in, held against the command. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { permissionsOf } from '../permissions.js';
import type { FilledOption, SentFile } from '../protocol.js';
import { userById, type World } from '../world.js';
import { receiveFile } from './files.js';
import { refuse } from './refusal.js';

/** An option as an interaction carries it. */
interface SentOption {
  readonly type: Type;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

export interface Filled {
  readonly options: readonly SentOption[];
  readonly resolved: APIInteractionDataResolved;
}

interface Filling {
  readonly world: World;
  /** While typing, what is missing or unfinished is no fault. */
  readonly typing: boolean;
  readonly resolved: {
    [Kind in keyof APIInteractionDataResolved]-?: Record<string, unknown>;
  };
}

/** Longest string option when the command sets no limit. */
const LONGEST_STRING = 6000;

function resolveUser({ world, resolved }: Filling, id: string): boolean {
  const user = userById(world, id);
  const member = world.members.get(id);
  if (user === undefined || member === undefined) return false;
  const { user: _, deaf: __, mute: ___, ...partial } = member;
  resolved.users[id] = user;
  resolved.members[id] = { ...partial, permissions: permissionsOf(world, id).toString() };
  return true;
}

function resolveRole({ world, resolved }: Filling, id: string): boolean {
  const role = world.roles.get(id);
  if (role !== undefined) resolved.roles[id] = role;
  return role !== undefined;
}

function resolveChannel({ world, resolved }: Filling, id: string): boolean {
  const channel = world.channels.get(id);
  if (channel === undefined) return false;
  const permissions = permissionsOf(world, world.bot.id, channel).toString();
  resolved.channels[id] = { ...channel, permissions };
  return true;
}

function checkText(option: APIApplicationCommandOption, value: string): void {
  if (option.type !== Type.String) return;
  const { min_length = 0, max_length = LONGEST_STRING, choices } = option;
  if (value.length < min_length) refuse(`${option.name}: at least ${min_length} characters.`);
  if (value.length > max_length) refuse(`${option.name}: at most ${max_length} characters.`);
  if (choices?.length && !choices.some((one) => one.value === value)) {
    refuse(`${option.name}: not one of the choices.`);
  }
}

function checkNumber(option: APIApplicationCommandOption, value: number): void {
  if (option.type !== Type.Integer && option.type !== Type.Number) return;
  const { min_value, max_value, choices } = option;
  if (option.type === Type.Integer && !Number.isSafeInteger(value)) {
    refuse(`${option.name}: not a whole number.`);
  }
  if (min_value !== undefined && value < min_value)
    refuse(`${option.name}: at least ${min_value}.`);
  if (max_value !== undefined && value > max_value) refuse(`${option.name}: at most ${max_value}.`);
  if (choices?.length && !choices.some((one) => one.value === value)) {
    refuse(`${option.name}: not one of the choices.`);
  }
}

function isFile(value: FilledOption['value']): value is SentFile {
  return typeof value === 'object';
}

function checkedValue(
  filling: Filling,
  option: APIApplicationCommandOption,
  given: FilledOption,
): string | number | boolean {
  const { value } = given;
  const fits = (good: boolean, what: string) =>
    good || refuse(`${option.name}: ${what} is needed.`);
  if (isFile(value)) {
    fits(option.type === Type.Attachment, 'no file');
    const attachment = receiveFile(filling.world, value);
    filling.resolved.attachments[attachment.id] = attachment;
    return attachment.id;
  }
  switch (option.type) {
    case Type.String:
      if (typeof value !== 'string') return refuse(`${option.name}: a text is needed.`);
      checkText(option, value);
      return value;
    case Type.Integer:
    case Type.Number:
      if (typeof value !== 'number') return refuse(`${option.name}: a number is needed.`);
      checkNumber(option, value);
      return value;
    case Type.Boolean:
      fits(typeof value === 'boolean', 'true or false');
      return value;
    case Type.User:
      fits(resolveUser(filling, String(value)), 'a person');
      return value;
    case Type.Role:
      fits(resolveRole(filling, String(value)), 'a role');
      return value;
    case Type.Channel:
      fits(resolveChannel(filling, String(value)), 'a channel');
      return value;
    case Type.Mentionable:
      fits(
        resolveUser(filling, String(value)) || resolveRole(filling, String(value)),
        'a person or role',
      );
      return value;
    default:
      return refuse(`${option.name}: a file is needed.`);
  }
}

function fillLevel(
  filling: Filling,
  known: readonly APIApplicationCommandOption[],
  given: readonly FilledOption[],
): SentOption[] {
  for (const option of known) {
    const isGiven = given.some(({ name }) => name === option.name);
    if ('required' in option && option.required && !isGiven && !filling.typing) {
      refuse(`${option.name}: This option is required. Specify a value.`);
    }
  }
  return given.map((filled) => {
    const option = known.find(({ name }) => name === filled.name);
    if (option === undefined) return refuse(`There is no option ${filled.name}.`);
    const { type, name } = option;
    if (filled.focused && filling.typing && !isFile(filled.value)) {
      if (!('autocomplete' in option) || !option.autocomplete) {
        refuse(`${name}: this option has no autocomplete.`);
      }
      return { type, name, value: String(filled.value), focused: true };
    }
    return { type, name, value: checkedValue(filling, option, filled) };
  });
}

/**
 * @param subcommand name of the subcommand, or `group sub`
 * @throws {Refusal} when something is missing or does not fit the command
 */
export function fillOptions(
  world: World,
  command: APIApplicationCommand,
  subcommand: string | undefined,
  given: readonly FilledOption[],
  typing: boolean,
): Filled {
  const filling: Filling = {
    world,
    typing,
    resolved: { users: {}, members: {}, roles: {}, channels: {}, attachments: {} },
  };
  const path = subcommand?.split(' ').filter((step) => step !== '') ?? [];
  const branches: { type: Type; name: string }[] = [];
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const step of path) {
    const branch = level.find(
      (one) =>
        one.name === step && (one.type === Type.Subcommand || one.type === Type.SubcommandGroup),
    );
    if (branch === undefined) return refuse(`/${command.name} has no subcommand ${step}.`);
    branches.push({ type: branch.type, name: branch.name });
    level = 'options' in branch ? (branch.options ?? []) : [];
  }
  if (level.some(({ type }) => type <= Type.SubcommandGroup)) {
    return refuse(`/${command.name} needs a subcommand.`);
  }
  const filled = fillLevel(filling, level, given);
  const options = branches.reduceRight<SentOption[]>(
    (inner, branch) => [{ ...branch, options: inner }],
    filled,
  );
  const resolved = Object.fromEntries(
    Object.entries(filling.resolved).filter(([, found]) => Object.keys(found).length > 0),
  ) as APIInteractionDataResolved;
  return { options, resolved };
}
