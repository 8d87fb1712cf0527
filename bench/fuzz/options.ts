/** Every option of a command, filled with what it takes at its edges, and with what strains it. */
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { FilledOption } from 'local-discord';
import { strainedFile } from './files.js';
import { among, type Stage } from './stage.js';
import { strainedText } from './texts.js';

/** A subcommand as one writes it, `group sub`, with its options. */
export interface Branch {
  readonly sub: string | undefined;
  readonly options: readonly APIApplicationCommandOption[];
}

/** Every way to use a command. */
export function branchesOf(options: readonly APIApplicationCommandOption[]): readonly Branch[] {
  const below = options.flatMap((option): readonly Branch[] => {
    if (option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup) return [];
    return branchesOf(option.options ?? []).map(({ sub, options: inner }) => ({
      sub: [option.name, sub].filter(Boolean).join(' '),
      options: inner,
    }));
  });
  return below.length > 0 ? below : [{ sub: undefined, options }];
}

/** The longest text an option takes where its command names no limit. */
const longestOption = 6_000;

function valueFor(stage: Stage, option: APIApplicationCommandOption): FilledOption['value'] {
  const { chance, stock, discord, known } = stage;
  const { world } = discord;
  switch (option.type) {
    case Type.String: {
      const chosen = 'choices' in option ? among(chance, option.choices ?? []) : undefined;
      if (chosen) return chosen.value;
      if (chance.hits(0.4)) return chance.of(known);
      const { max_length = longestOption } = option as { readonly max_length?: number };
      return strainedText(chance, stock, max_length) || '?';
    }
    case Type.Integer:
    case Type.Number: {
      const { min_value = -(2 ** 53) + 1, max_value = 2 ** 53 - 1 } = option as {
        readonly min_value?: number;
        readonly max_value?: number;
      };
      const chosen = 'choices' in option ? among(chance, option.choices ?? []) : undefined;
      if (chosen) return chosen.value;
      const edges = [min_value, max_value, 0, 1, -1, 2_147_483_648] as const;
      const value = chance.of(edges);
      return Math.min(max_value, Math.max(min_value, value));
    }
    case Type.Boolean:
      return chance.hits(0.5);
    case Type.User:
    case Type.Mentionable:
      return among(chance, [...world.members.keys()]) ?? '';
    case Type.Role:
      return among(chance, [...world.roles.keys()]) ?? '';
    case Type.Channel:
      return among(chance, stage.channels) ?? '';
    default:
      return strainedFile(chance, stock);
  }
}

/** All that is required, and some of the others. */
export function filledFor(
  stage: Stage,
  options: readonly APIApplicationCommandOption[],
): readonly FilledOption[] {
  return options.flatMap((option) =>
    ('required' in option && option.required) || stage.chance.hits(0.5)
      ? [{ name: option.name, value: valueFor(stage, option) }]
      : [],
  );
}
