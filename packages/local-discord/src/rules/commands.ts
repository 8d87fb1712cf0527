/** Rules of application commands: https://docs.discord.com/developers/interactions/application-commands */
import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { choices } from './choices.js';
import { issue, list, maybe, text, whole } from './form.js';

/** Lower-case letters of any script, digits, dash, underscore: Discord's CHAT_INPUT name pattern. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Characters of a command over name, description and values, in its longest language. */
const TOTAL_LENGTH = 8000;
const LOCALES = [
  'id,da,de,en-GB,en-US,es-ES,es-419,fr,hr,it,lt,hu,nl,no,pl,pt-BR,ro,fi,sv-SE,vi,tr,cs,el,bg,ru,uk,hi,th,zh-CN,ja,zh-TW,ko',
].flatMap((all) => all.split(','));

const chatName = z.string().check((context) => {
  const { value } = context;
  if (NAME.test(value) && value === value.toLowerCase()) return;
  const message = 'Command name is invalid';
  context.issues.push(issue({ code: 'APPLICATION_COMMAND_INVALID_NAME', message }, value));
});
const menuName = text(1, 32);
const description = text(1, 100);

function localised<Inner extends z.ZodType>(inner: Inner) {
  return z
    .record(z.string(), maybe(inner))
    .nullish()
    .check((context) => {
      for (const locale of Object.keys(context.value ?? {})) {
        if (LOCALES.includes(locale)) continue;
        const error = { code: 'BASE_TYPE_CHOICES', message: `"${locale}" is no known locale.` };
        context.issues.push(issue(error, locale, [locale]));
      }
    });
}

const named = {
  name: chatName,
  name_localizations: localised(chatName),
  description,
  description_localizations: localised(description),
};

const takesChoices: readonly number[] = [Option.String, Option.Integer, Option.Number];
const takesBounds: readonly number[] = [Option.Integer, Option.Number];

const simpleOption = z
  .object({
    type: z.literal([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ...named,
    required: maybe(z.boolean()),
    choices: maybe(choices),
    autocomplete: maybe(z.boolean()),
    channel_types: maybe(z.array(z.int())),
    min_value: maybe(z.number()),
    max_value: maybe(z.number()),
    min_length: maybe(whole(0, 6000)),
    max_length: maybe(whole(1, 6000)),
  })
  .check((context) => {
    const option = context.value;
    const fault = (field: string, code: string, message: string) =>
      context.issues.push(issue({ code, message }, option, [field]));
    if (option.autocomplete && (option.choices ?? []).length > 0) {
      const message = 'An option cannot have both autocomplete and choices';
      fault('autocomplete', 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE', message);
    }
    if (option.autocomplete && !takesChoices.includes(option.type)) {
      fault('autocomplete', 'BASE_TYPE_INVALID', 'This type of option has no autocomplete');
    }
    if (option.choices !== undefined && !takesChoices.includes(option.type)) {
      fault('choices', 'BASE_TYPE_INVALID', 'This type of option has no choices');
    }
    for (const [index, choice] of (option.choices ?? []).entries()) {
      const wanted = option.type === Option.String ? 'string' : 'number';
      if (typeof choice.value === wanted) continue;
      const error = { code: 'STRING_TYPE_CONVERT', message: `Must be a ${wanted}` };
      context.issues.push(issue(error, choice, ['choices', index, 'value']));
    }
    const bounded = option.min_value !== undefined || option.max_value !== undefined;
    if (bounded && !takesBounds.includes(option.type)) {
      fault('min_value', 'BASE_TYPE_INVALID', 'Only a number has bounds');
    }
    const measured = option.min_length !== undefined || option.max_length !== undefined;
    if (measured && option.type !== Option.String) {
      fault('min_length', 'BASE_TYPE_INVALID', 'Only a string has a length');
    }
  });

/** Options of one command or subcommand: at most 25, names unique, required ones first. */
function optionRules(context: {
  value: readonly { name: string; required?: boolean | undefined }[];
  issues: unknown[];
}): void {
  const seen = new Set<string>();
  let optionalSeen = false;
  for (const [index, { name, required }] of context.value.entries()) {
    if (seen.has(name)) {
      const message = 'Option name already used';
      const error = { code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message };
      context.issues.push(issue(error, name, [index, 'name']));
    }
    seen.add(name);
    if (required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      const error = { code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message };
      context.issues.push(issue(error, required, [index]));
    }
    optionalSeen ||= !required;
  }
}

const simpleOptions = maybe(list(simpleOption, 0, 25).check(optionRules));
const subcommand = z.object({
  type: z.literal(Option.Subcommand),
  ...named,
  options: simpleOptions,
});
const group = z.object({
  type: z.literal(Option.SubcommandGroup),
  ...named,
  options: maybe(
    list(subcommand, 1, 25).check((context) =>
      optionRules({ ...context, value: context.value.map(({ name }) => ({ name })) }),
    ),
  ),
});

const options = list(z.discriminatedUnion('type', [subcommand, group, simpleOption]), 0, 25)
  .check((context) => optionRules(context as Parameters<typeof optionRules>[0]))
  .check((context) => {
    const branches = context.value.filter(({ type }) => type <= Option.SubcommandGroup);
    if (branches.length === 0 || branches.length === context.value.length) return;
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    const error = { code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message };
    context.issues.push(issue(error, context.value));
  });

const shared = {
  id: maybe(z.string()),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: maybe(z.boolean()),
  contexts: z.array(whole(0, 2)).nullish(),
  integration_types: maybe(z.array(whole(0, 1))),
};

const chat = z.object({
  ...shared,
  type: z.literal(Type.ChatInput),
  ...named,
  options: maybe(options),
});

const menu = z
  .object({
    ...shared,
    type: z.literal([Type.User, Type.Message]),
    name: menuName,
    name_localizations: localised(menuName),
    description: maybe(z.string()),
  })
  .check((context) => {
    if ((context.value.description ?? '') === '') return;
    const message = 'Context menu commands cannot have description';
    const error = { code: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED', message };
    context.issues.push(issue(error, context.value.description, ['description']));
  });

interface Counted {
  readonly name?: string;
  readonly description?: string | undefined;
  readonly name_localizations?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly description_localizations?:
    | Readonly<Record<string, string | undefined>>
    | null
    | undefined;
  readonly value?: string | number;
  readonly options?: readonly Counted[] | undefined;
  readonly choices?: readonly Counted[] | undefined;
}

const longest = (
  plain: string | undefined,
  others: Readonly<Record<string, string | undefined>> | null | undefined,
) => Math.max(plain?.length ?? 0, ...Object.values(others ?? {}).map((one) => one?.length ?? 0));

/** Characters that count against the limit of a command; only the longest language of each counts. */
function lengthOf(part: Counted): number {
  const own =
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (part.value === undefined ? 0 : String(part.value).length);
  return [...(part.options ?? []), ...(part.choices ?? [])].reduce(
    (sum, one) => sum + lengthOf(one),
    own,
  );
}

/** One command; a body without a type is a chat command. */
export const command = z.preprocess(
  (raw) => (typeof raw === 'object' && raw !== null ? { type: Type.ChatInput, ...raw } : raw),
  z.discriminatedUnion('type', [chat, menu]).check((context) => {
    if (lengthOf(context.value as Counted) <= TOTAL_LENGTH) return;
    const message = `Command exceeds maximum size of ${TOTAL_LENGTH} characters`;
    const error = { code: 'APPLICATION_COMMAND_TOO_LARGE', message };
    context.issues.push(issue(error, context.value));
  }),
);

export type CommandBody = z.output<typeof command>;

/** How many commands of one type an application may have globally, and again in each guild. */
export const MOST_OF_TYPE: Readonly<Record<number, number>> = {
  [Type.ChatInput]: 100,
  [Type.User]: 15,
  [Type.Message]: 15,
};

/** A whole list of commands, as sent to overwrite all: names unique by type, not too many. */
export const commandList = z.array(command).check((context) => {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const [index, { type, name }] of context.value.entries()) {
    const key = `${type} ${name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      const error = { code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message };
      context.issues.push(issue(error, name, [index]));
    }
    seen.add(key);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, count] of counts) {
    const most = MOST_OF_TYPE[type] ?? 0;
    if (count <= most) continue;
    const message = `Maximum number of application commands of this type reached (${most}).`;
    context.issues.push(issue({ code: 'MAX_COMMANDS_EXCEEDED', message }, context.value));
  }
});
