/** The fields of a modal: labels with their components, text, and the older action rows. */
import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import type { SubmittedField } from '../src/protocol.js';
import { selectOptions } from './components.js';
import { attribute, el, freshId } from './dom.js';
import { richText } from './markup.js';
import { choiceGroup } from './modal-choices.js';
import type { ModalInput } from './modal-input.js';
import type { Scene } from './scene.js';
import { createSelect } from './select.js';
import { Component } from './wire.js';

export interface ModalField {
  readonly element: HTMLElement;
  readonly focusable: boolean;
  focus(): void;
  /** Shows what is wrong, if anything; true when the field may be sent. */
  check(): boolean;
  read(): readonly SubmittedField[];
}

export function modalField(
  component: APIModalInteractionResponseCallbackComponent,
  scene: Scene,
): ModalField {
  switch (component.type) {
    case Component.Label:
      return labelled(
        component.label,
        component.description,
        inputFor(component.component, component.label, scene),
        isRequired(component.component),
      );
    case Component.ActionRow: {
      const input = component.components[0];
      if (!input) return silent(el('div'));
      return labelled(input.label ?? '', undefined, textInput(input, scene), isRequired(input));
    }
    default:
      return silent(el('div', { class: 'modal-text' }, richText(component.content, scene)));
  }
}

function silent(element: HTMLElement): ModalField {
  return { element, focusable: false, focus: () => {}, check: () => true, read: () => [] };
}

/** Discord takes a component as required unless it says otherwise; a lone checkbox never is. */
function isRequired(component: APIComponentInLabel): boolean {
  return component.type !== Component.Checkbox && component.required !== false;
}

function labelled(
  label: string,
  description: string | undefined,
  input: ModalInput,
  required: boolean,
): ModalField {
  const id = freshId('field');
  const hint = description
    ? el('div', { class: 'field-hint', id: `${id}-hint` }, description)
    : null;
  const problem = el('div', { class: 'field-problem', id: `${id}-problem`, role: 'alert' });
  const star = required ? el('span', { class: 'star', 'aria-hidden': true }, ' *') : null;
  const title = input.control
    ? el('label', { class: 'field-label', for: id }, label, star)
    : el('div', { class: 'field-label', id }, label, star);
  const target = input.control ?? input.element;
  if (input.control) input.control.id = id;
  else target.setAttribute('aria-labelledby', id);
  const clear = (): void => {
    problem.textContent = '';
    target.removeAttribute('aria-invalid');
  };
  input.element.addEventListener('input', clear);
  input.element.addEventListener('click', clear);
  target.setAttribute('aria-describedby', hint ? `${id}-hint ${id}-problem` : `${id}-problem`);
  return {
    element: el(
      'div',
      { class: 'field', 'data-label': label },
      title,
      hint,
      input.element,
      problem,
    ),
    focusable: true,
    focus: () => (input.control ?? input.element.querySelector('input'))?.focus(),
    check() {
      const wrong = input.problem();
      problem.textContent = wrong ?? '';
      attribute(target, 'aria-invalid', wrong ? 'true' : undefined);
      return wrong === undefined;
    },
    read: input.read,
  };
}

function inputFor(component: APIComponentInLabel, label: string, scene: Scene): ModalInput {
  switch (component.type) {
    case Component.TextInput:
      return textInput(component, scene);
    case Component.RadioGroup:
    case Component.CheckboxGroup:
    case Component.Checkbox:
      return choiceGroup(component, scene);
    case Component.FileUpload: {
      // The protocol carries text fields only: a file stays on this side.
      const control = el('input', { type: 'file', class: 'field-input', disabled: true });
      return { element: control, control, read: () => [], problem: () => undefined };
    }
    default: {
      const { words } = scene;
      const required = component.required !== false;
      const least = required ? Math.max(1, component.min_values ?? 1) : 0;
      const select = createSelect({
        options: selectOptions(component, scene),
        placeholder: component.placeholder ?? words.selectPlaceholder,
        least: 0,
        most: component.max_values ?? 1,
        disabled: component.disabled ?? false,
        testId: 'modal-select',
        label,
        changed: () => {},
      });
      const customId = component.custom_id;
      return {
        element: select.element,
        control: select.box,
        read: () => [{ customId, values: select.values() }],
        problem: () => (select.values().length < least ? words.needChoice : undefined),
      };
    }
  }
}

function textInput(component: APITextInputComponent, scene: Scene): ModalInput {
  const { words } = scene;
  const required = component.required !== false;
  const most = component.max_length ?? 4000;
  const shared = {
    class: 'field-input',
    placeholder: component.placeholder,
    maxlength: most,
    required,
    autocomplete: 'off',
    'data-custom-id': component.custom_id,
  };
  const control =
    component.style === 2 ? el('textarea', { ...shared, rows: 5 }) : el('input', shared);
  control.value = component.value ?? '';
  const count = el('div', { class: 'field-count', 'aria-hidden': true });
  const recount = (): void => {
    count.textContent =
      most <= 1000 || control.value.length > most - 200 ? `${control.value.length}/${most}` : '';
  };
  control.addEventListener('input', recount);
  recount();
  return {
    element: el('div', { class: 'field-text' }, control, count),
    control,
    read: () => [{ customId: component.custom_id, value: control.value }],
    problem() {
      const { length } = control.value;
      if (length === 0) return required ? words.needValue : undefined;
      const least = component.min_length ?? 0;
      return length < least || length > most ? words.needLength(least, most) : undefined;
    },
  };
}
