/** The message box once a slash command is chosen: its name, and one field for each option. */
import type { FilledOption } from '../src/protocol.js';
import type { Acts } from './acts.js';
import type { Invocable } from './commands.js';
import { el } from './dom.js';
import { localized } from './i18n.js';
import { icon } from './icons.js';
import { createOptionField, type OptionField } from './option-field.js';
import type { Scene } from './scene.js';

export interface CommandForm {
  readonly element: HTMLElement;
  /** Choices and help, to be placed over the message box. */
  readonly menu: HTMLElement;
  open(invocable: Invocable, values: Readonly<Record<string, string>>, scene: Scene): void;
  close(): void;
  focus(): void;
}

/** @param leave called when the command was sent or given up */
export function createCommandForm(acts: Acts, leave: () => void): CommandForm {
  const menu = el('div', { class: 'form-menu' });
  const element = el('form', { class: 'command-form', 'data-testid': 'command-form' });
  element.noValidate = true;
  let fields: OptionField[] = [];
  let current: { invocable: Invocable; scene: Scene } | undefined;

  const filled = (focused?: OptionField): FilledOption[] =>
    fields.flatMap((field) => {
      const checked = field.check();
      const raw = field === focused ? field.text() : undefined;
      const value = raw ?? (checked.ok ? checked.value : undefined);
      if (value === undefined) return [];
      return [{ name: field.name, value, ...(field === focused ? { focused: true } : {}) }];
    });

  const submit = async (): Promise<void> => {
    if (!current) return;
    const { invocable } = current;
    const wrong = fields.filter((field) => !field.showProblem());
    if (wrong.length > 0) {
      wrong[0]?.focus();
      return;
    }
    const files = await Promise.all(fields.map((field) => field.file()));
    acts.run(invocable, [...filled(), ...files.filter((one) => one !== undefined)]);
    leave();
  };

  const addField = (name: string, value: string | undefined, before: Node | null): void => {
    const option = current?.invocable.options.find((one) => one.name === name);
    if (!option || !current) return;
    const { invocable, scene } = current;
    const field = createOptionField({
      option,
      scene,
      value: value ?? '',
      complete: () => acts.complete(invocable, filled(field)),
      removed: option.required
        ? undefined
        : () => {
            fields = fields.filter((one) => one !== field);
            field.close();
            offerRest();
            (fields.at(-1) ?? field).focus();
          },
      next: (from, back) => {
        const goal = fields[fields.indexOf(from) + (back ? -1 : 1)];
        goal?.focus();
        return goal !== undefined;
      },
      submit: () => void submit(),
      cancel: leave,
    });
    fields.push(field);
    element.insertBefore(field.element, before);
    menu.append(field.menu);
  };

  const rest = el('div', { class: 'more-options' });
  const offerRest = (): void => {
    if (!current) return;
    const { invocable, scene } = current;
    const unused = invocable.options.filter((one) => !fields.some((f) => f.name === one.name));
    rest.replaceChildren(
      ...unused.map((option) => {
        const label = localized(scene.locale, option.name, option.name_localizations);
        return el(
          'button',
          {
            type: 'button',
            class: 'add-option',
            'data-option': option.name,
            'aria-label': scene.words.addOption(label),
            title: localized(scene.locale, option.description, option.description_localizations),
            onclick: () => {
              addField(option.name, '', rest);
              offerRest();
              fields.at(-1)?.focus();
            },
          },
          `+ ${label}`,
        );
      }),
    );
  };

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });

  return {
    element,
    menu,
    open(invocable, values, scene) {
      current = { invocable, scene };
      fields = [];
      menu.replaceChildren();
      const close = el(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': scene.words.cancelCommand,
          onclick: leave,
        },
        icon('close', 18),
      );
      const send = el(
        'button',
        { type: 'submit', class: 'send-button', 'aria-label': scene.words.send },
        icon('send', 20),
      );
      element.setAttribute('aria-label', invocable.label);
      element.replaceChildren(
        el('span', { class: 'command-name' }, invocable.label),
        rest,
        send,
        close,
      );
      for (const option of invocable.options) {
        const value = values[option.name];
        if (option.required || value !== undefined) addField(option.name, value, rest);
      }
      offerRest();
      element.hidden = false;
      this.focus();
    },
    close() {
      for (const field of fields) field.close();
      fields = [];
      current = undefined;
      element.hidden = true;
      element.replaceChildren();
      menu.replaceChildren();
    },
    focus() {
      const empty = fields.find((field) => field.text() === '');
      const goal = empty ?? fields.at(-1);
      if (goal) goal.focus();
      else element.querySelector<HTMLElement>('.send-button')?.focus();
    },
  };
}
