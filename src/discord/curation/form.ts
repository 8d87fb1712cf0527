/** Forms as Discord draws them: labels with a text input or a menu, at most five to a form. */
import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { limits, truncate } from '../limits.js';
import type { Typed } from './work.js';

export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands there when the form opens. */
  readonly value: string;
  readonly required?: boolean;
}

export type Field =
  | (FormField & { readonly kind: 'line' | 'paragraph'; readonly longest?: number })
  | (FormField & {
      readonly kind: 'choice';
      readonly choices: readonly {
        readonly value: string;
        readonly label: string;
        readonly description?: string;
      }[];
    });

const longestInput = 4000;

function input(field: Field): APIComponentInLabel {
  const { id, value, required = true } = field;
  if (field.kind === 'choice') {
    return {
      type: ComponentType.StringSelect,
      custom_id: id,
      required,
      options: field.choices
        .slice(0, limits.selectOptions)
        .map((choice) => ({ ...choice, ...(choice.value === value ? { default: true } : {}) })),
    };
  }
  const shown = value.slice(0, longestInput);
  // What stands there already may be longer than what may be typed.
  const longest = Math.max(field.longest ?? longestInput, shown.length);
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    style: field.kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required,
    max_length: longest,
    ...(shown === '' ? {} : { value: shown }),
  };
}

export function drawForm(
  customId: string,
  title: string,
  fields: readonly Field[],
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: truncate(title, limits.modalTitle),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: truncate(field.label, limits.modalLabel),
      ...(field.hint === undefined
        ? {}
        : { description: truncate(field.hint, limits.modalDescription) }),
      component: input(field),
    })),
  };
}

/** What a person filled in: texts as typed, of menus the value chosen. */
export function readForm(interaction: ModalSubmitInteraction): Typed {
  const typed: Record<string, string> = {};
  for (const [id, field] of interaction.fields.fields) {
    if ('value' in field && typeof field.value === 'string') typed[id] = field.value;
    else if ('values' in field) typed[id] = field.values[0] ?? '';
  }
  return typed;
}

/** The one value chosen from a menu on a message. */
export function chosenFrom(interaction: {
  isStringSelectMenu?(): boolean;
  readonly values?: readonly string[];
}): string {
  const value = interaction.values?.[0];
  if (value === undefined) throw new UserError('stale-control');
  return value;
}
