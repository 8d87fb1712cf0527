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
      /** A menu, the choices side by side (at most ten), or boxes of which each is to be ticked. */
      readonly kind: 'choice' | 'radio' | 'ticks';
      readonly choices: readonly FormChoice[];
    });

export interface FormChoice {
  readonly value: string;
  readonly label: string;
  /** What choosing it means. */
  readonly description?: string;
}

const longestInput = 4000;

function input(field: Field): APIComponentInLabel {
  const { id, value, required = true } = field;
  if ('choices' in field) {
    const options = field.choices.slice(0, limits.selectOptions).map((choice) => ({
      value: choice.value,
      label: truncate(choice.label, limits.optionText),
      ...(choice.description === undefined
        ? {}
        : { description: truncate(choice.description, limits.optionText) }),
      ...(choice.value === value ? { default: true } : {}),
    }));
    if (field.kind === 'ticks') {
      const least = required ? options.length : 0;
      const ticks = { min_values: least, max_values: options.length };
      return { type: ComponentType.CheckboxGroup, custom_id: id, required, options, ...ticks };
    }
    return field.kind === 'choice'
      ? { type: ComponentType.StringSelect, custom_id: id, required, options }
      : { type: ComponentType.RadioGroup, custom_id: id, required, options };
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
