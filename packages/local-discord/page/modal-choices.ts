/** Radio groups, checkbox groups and lone checkboxes in a modal. */
import type {
  APICheckboxComponent,
  APICheckboxGroupComponent,
  APIRadioGroupComponent,
} from 'discord-api-types/v10';
import { el, freshId } from './dom.js';
import type { ModalInput } from './modal-input.js';
import type { Scene } from './scene.js';
import { Component } from './wire.js';

export function choiceGroup(
  component: APIRadioGroupComponent | APICheckboxGroupComponent | APICheckboxComponent,
  scene: Scene,
): ModalInput {
  const customId = component.custom_id;
  if (component.type === Component.Checkbox) {
    const control = el('input', { type: 'checkbox', class: 'choice-input' });
    control.checked = component.default ?? false;
    return {
      element: el('div', { class: 'choice' }, control),
      control,
      read: () => [{ customId, value: String(control.checked) }],
      problem: () => undefined,
    };
  }
  const single = component.type === Component.RadioGroup;
  const name = freshId('choice');
  const inputs = component.options.map((option) => {
    const input = el('input', {
      type: single ? 'radio' : 'checkbox',
      class: 'choice-input',
      name,
      value: option.value,
    });
    input.checked = option.default ?? false;
    const text = el(
      'span',
      { class: 'choice-text' },
      el('span', { class: 'choice-label' }, option.label),
      option.description ? el('span', { class: 'choice-description' }, option.description) : null,
    );
    return { input, row: el('label', { class: 'choice' }, input, text) };
  });
  const values = (): readonly string[] =>
    inputs.filter(({ input }) => input.checked).map(({ input }) => input.value);
  const required = component.required !== false;
  const least = !required ? 0 : 'min_values' in component ? (component.min_values ?? 1) : 1;
  const most = 'max_values' in component ? (component.max_values ?? Infinity) : Infinity;
  return {
    element: el(
      'div',
      { class: 'choices', role: single ? 'radiogroup' : 'group' },
      ...inputs.map(({ row }) => row),
    ),
    control: undefined,
    read() {
      const chosen = values();
      if (!single) return [{ customId, values: chosen }];
      return chosen.map((value) => ({ customId, value }));
    },
    problem() {
      const count = values().length;
      return count < least || count > most ? scene.words.needChoice : undefined;
    },
  };
}
