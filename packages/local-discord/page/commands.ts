/**
 * Slash commands as a person meets them in the composer: listing, filtering, reading a typed line,
 * checking values. Pure.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { localized } from './i18n.js';
import { BOT_DM, CommandKind, Option } from './wire.js';
import type { Words } from './words.js';

export type Choice = APIApplicationCommandOptionChoice<string | number>;

/** One thing that can be run: a command, or one subcommand of it. */
export interface Invocable {
  /** Stable name without the slash, e.g. `ask` or `list add`; commands and subcommands as named. */
  readonly name: string;
  readonly command: string;
  /** `sub` or `group sub`, as the act wants it. */
  readonly subcommand: string | undefined;
  /** As shown, in the person's language, e.g. `/ask`. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

function usableIn(command: APIApplicationCommand, directMessage: boolean): boolean {
  if (!directMessage) return command.contexts?.includes(0) ?? true;
  if (command.guild_id !== undefined || command.dm_permission === false) return false;
  return command.contexts?.includes(BOT_DM) ?? true;
}

/** Everything that can be run by slash, in the order of the labels. */
export function invocables(
  commands: readonly APIApplicationCommand[],
  locale: string,
  directMessage: boolean,
): readonly Invocable[] {
  return commands
    .filter((one) => one.type === CommandKind.ChatInput && usableIn(one, directMessage))
    .flatMap((one) => {
      const label = `/${localized(locale, one.name, one.name_localizations)}`;
      const description = localized(locale, one.description, one.description_localizations);
      return leaves(one.options ?? [], locale).map((leaf) => ({
        name: [one.name, leaf.path].filter(Boolean).join(' '),
        command: one.name,
        subcommand: leaf.path,
        label: [label, leaf.label].filter(Boolean).join(' '),
        description: leaf.description ?? description,
        options: leaf.options,
      }));
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Message context-menu commands. */
export function messageCommands(
  commands: readonly APIApplicationCommand[],
  locale: string,
  directMessage: boolean,
): readonly { readonly name: string; readonly label: string }[] {
  return commands
    .filter((one) => one.type === CommandKind.Message && usableIn(one, directMessage))
    .map((one) => ({
      name: one.name,
      label: localized(locale, one.name, one.name_localizations),
    }));
}

interface Leaf {
  readonly path: string | undefined;
  readonly label: string | undefined;
  readonly description: string | undefined;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

function leaves(options: readonly APIApplicationCommandOption[], locale: string): readonly Leaf[] {
  const nested = options.flatMap((option): Leaf[] => {
    const label = localized(locale, option.name, option.name_localizations);
    const description = localized(locale, option.description, option.description_localizations);
    if (option.type === Option.Subcommand) {
      return [{ path: option.name, label, description, options: option.options ?? [] }];
    }
    if (option.type !== Option.SubcommandGroup) return [];
    return leaves(option.options ?? [], locale).map((leaf) => ({
      ...leaf,
      path: [option.name, leaf.path].filter(Boolean).join(' '),
      label: [label, leaf.label].filter(Boolean).join(' '),
    }));
  });
  if (nested.length > 0) return nested;
  const basic = options.filter((option) => option.type !== Option.Subcommand);
  return [
    {
      path: undefined,
      label: undefined,
      description: undefined,
      options: basic as readonly APIApplicationCommandBasicOption[],
    },
  ];
}

/** Those that match what was typed after the slash: by name first, then by description. */
export function filterInvocables(all: readonly Invocable[], typed: string): readonly Invocable[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return all;
  const rank = (one: Invocable): number => {
    const names = [one.name.toLowerCase(), one.label.slice(1).toLowerCase()];
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(wanted))) return 1;
    return one.description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .filter((entry) => entry.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((entry) => entry.one);
}

export interface TypedCommand {
  readonly invocable: Invocable;
  /** Values by option name. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a line such as `/ask question: how many` or `/ask how many`: the longest command name the
 * line starts with, followed by a space; then `option: value` parts, or else all of the rest as the
 * first option. Undefined while the line does not name a command completely.
 */
export function readTyped(all: readonly Invocable[], line: string): TypedCommand | undefined {
  const named = all
    .flatMap((invocable) =>
      [`/${invocable.name}`, invocable.label].map((name) => ({ invocable, name })),
    )
    .filter(({ name }) => line.toLowerCase().startsWith(`${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!named) return undefined;
  const { invocable } = named;
  const rest = line.slice(named.name.length + 1);
  const marks = invocable.options
    .map((option) => ({ option, at: optionAt(rest, option.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const lead = rest.slice(0, marks[0]?.at ?? rest.length).trim();
  const first = invocable.options[0];
  const values: Record<string, string> = {};
  if (lead !== '' && first) values[first.name] = lead;
  marks.forEach(({ option, at }, index) => {
    const end = marks[index + 1]?.at ?? rest.length;
    values[option.name] = rest.slice(at + option.name.length + 1, end).trim();
  });
  return { invocable, values };
}

/** Where `name:` stands as a word of its own; -1 if nowhere. */
function optionAt(text: string, name: string): number {
  if (text.startsWith(`${name}:`)) return 0;
  const at = text.indexOf(` ${name}:`);
  return at < 0 ? -1 : at + 1;
}

/** The fixed choices of an option, named in the person's language; undefined if any value goes. */
export function fixedChoices(
  option: APIApplicationCommandBasicOption,
  locale: string,
  words: Words,
): readonly Choice[] | undefined {
  if (option.type === Option.Boolean) {
    return [
      { name: words.yes, value: 'true' },
      { name: words.no, value: 'false' },
    ];
  }
  if (!('choices' in option) || !option.choices?.length) return undefined;
  return option.choices.map((choice) => ({
    name: localized(locale, choice.name, choice.name_localizations),
    value: choice.value,
  }));
}

export type Checked =
  | { readonly ok: true; readonly value: string | number | boolean | undefined }
  | { readonly ok: false; readonly problem: string };

/**
 * Checks what was typed or picked for an option, as Discord's client does before it sends.
 * `value` is undefined for an optional option left empty.
 */
export function checkValue(
  option: APIApplicationCommandBasicOption,
  text: string,
  picked: Choice | undefined,
  choices: readonly Choice[] | undefined,
  words: Words,
): Checked {
  const refuse = (problem: string): Checked => ({ ok: false, problem });
  if (text.trim() === '') {
    return option.required ? refuse(words.needValue) : { ok: true, value: undefined };
  }
  const chosen = picked ?? choices?.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (choices && !chosen) return refuse(words.needChoice);
  if (option.type === Option.Boolean) return { ok: true, value: chosen?.value === 'true' };
  if (chosen) return { ok: true, value: chosen.value };
  if (option.type === Option.Integer || option.type === Option.Number) {
    const value = Number(text.replaceAll(',', ''));
    if (option.type === Option.Integer && !Number.isSafeInteger(value)) {
      return refuse(words.needInteger);
    }
    if (!Number.isFinite(value)) return refuse(words.needNumber);
    const least = 'min_value' in option ? option.min_value : undefined;
    const most = 'max_value' in option ? option.max_value : undefined;
    if (value < (least ?? -Infinity) || value > (most ?? Infinity)) {
      return refuse(words.needRange(String(least ?? '−∞'), String(most ?? '∞')));
    }
    return { ok: true, value };
  }
  if (option.type === Option.String) {
    const least = 'min_length' in option ? (option.min_length ?? 0) : 0;
    const most = 'max_length' in option ? (option.max_length ?? 6000) : 6000;
    if (text.length < least || text.length > most) return refuse(words.needLength(least, most));
  }
  return { ok: true, value: text };
}
