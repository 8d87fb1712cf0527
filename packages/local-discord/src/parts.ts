/** Finding buttons, selects and fields by what a person reads on them. */
import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import { type Usable, usableComponents } from './acts/components.js';
import type { SubmittedField } from './protocol.js';

/** What a person sees on a component: a button's label or emoji, a select's placeholder. */
function face(part: Usable): string {
  if (part.type !== ComponentType.Button) return part.placeholder ?? '';
  return ('label' in part && part.label) || ('emoji' in part && part.emoji?.name) || '';
}

const fits = (part: Usable, which: string | RegExp): boolean =>
  typeof which === 'string'
    ? face(part) === which || part.custom_id === which
    : which.test(face(part)) || which.test(part.custom_id);

function only(kind: string, all: readonly Usable[], which: string | RegExp | undefined): Usable {
  const found = which === undefined ? all[0] : all.find((part) => fits(part, which));
  if (found !== undefined) return found;
  const there = all.map((part) => `"${face(part)}" (${part.custom_id})`).join(', ');
  throw new Error(`no ${kind} ${which ?? ''} on the message; there are: ${there || 'none'}`);
}

/** The custom id of a button, found by label or custom id. @throws {Error} naming what is there */
export function buttonOf(message: APIMessage, which: string | RegExp): string {
  const all = usableComponents(message.components);
  const buttons = all.filter(({ type }) => type === ComponentType.Button);
  return only('button', buttons, which).custom_id;
}

/** A select, by placeholder or custom id, or the only one, and the chosen options' values. */
export function choiceOf(
  message: APIMessage,
  chosen: readonly string[],
  which: string | RegExp | undefined,
): { readonly customId: string; readonly values: readonly string[] } {
  const all = usableComponents(message.components);
  const selects = all.filter(({ type }) => type !== ComponentType.Button);
  const select = only('select', selects, which);
  const options = select.type === ComponentType.StringSelect ? select.options : [];
  const values = chosen.map(
    (one) => options.find(({ label, value }) => value === one || label === one)?.value ?? one,
  );
  return { customId: select.custom_id, values };
}

type TopLevel = APIModalInteractionResponseCallbackData['components'][number];
type Label = Extract<TopLevel, { type: ComponentType.Label }>;

/** A field of a modal with the label a person reads. */
export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly component: Label['component'];
}

export function fieldsOf(modal: APIModalInteractionResponseCallbackData): readonly ModalField[] {
  return modal.components.flatMap((top): ModalField[] => {
    if (top.type === ComponentType.Label) {
      const { label, component } = top;
      return [{ customId: component.custom_id, label, component }];
    }
    if (top.type !== ComponentType.ActionRow) return [];
    return top.components.map((component) => {
      return { customId: component.custom_id, label: component.label ?? '', component };
    });
  });
}

/** What a person fills in, by label or custom id; options by label or value. */
export type ModalAnswers = Readonly<Record<string, string | boolean | readonly string[]>>;

/** @throws {Error} for a name no field has */
export function submittedFields(
  modal: APIModalInteractionResponseCallbackData,
  answers: ModalAnswers,
): readonly SubmittedField[] {
  const fields = fieldsOf(modal);
  return Object.entries(answers).map(([name, answer]) => {
    const field = fields.find(({ customId, label }) => customId === name || label === name);
    if (field === undefined) {
      const there = fields.map(({ customId, label }) => `"${label}" (${customId})`).join(', ');
      throw new Error(`the form has no field ${name}; there are: ${there}`);
    }
    const { customId, component } = field;
    const options = 'options' in component ? component.options : [];
    const chosenValue = (one: string) =>
      options.find(({ label, value }) => value === one || label === one)?.value ?? one;
    if (component.type === ComponentType.TextInput || typeof answer === 'boolean') {
      return { customId, value: String(answer) };
    }
    const values = [answer].flat().map((one) => chosenValue(String(one)));
    if (component.type !== ComponentType.RadioGroup) return { customId, values };
    return { customId, value: values[0] ?? '' };
  });
}
