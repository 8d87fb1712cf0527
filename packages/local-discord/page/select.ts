/** A select as Discord draws it: a box that opens a list, for one or several choices. */
import { el, freshId } from './dom.js';
import { icon } from './icons.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly chosen: boolean;
}

export interface SelectSettings {
  readonly options: readonly SelectOption[];
  readonly placeholder: string;
  /** Fewest and most choices. */
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
  readonly testId: string;
  /** The name for screen readers where no label stands by it. */
  readonly label?: string;
  /** Called once the list closes with a choice that differs and is allowed. */
  readonly changed: (values: readonly string[]) => void;
}

export interface Select {
  readonly element: HTMLElement;
  readonly box: HTMLButtonElement;
  values(): readonly string[];
}

export function createSelect(settings: SelectSettings): Select {
  const { options, least, most } = settings;
  const several = most > 1;
  const id = freshId('select');
  let chosen: readonly string[] = options.filter((one) => one.chosen).map((one) => one.value);
  let before = chosen;
  let active = 0;

  const shown = el('span', { class: 'select-shown' });
  const box = el(
    'button',
    {
      type: 'button',
      class: 'select-box',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': settings.label,
      disabled: settings.disabled,
      'data-testid': settings.testId,
    },
    shown,
    icon('down', 20),
  );
  const rows = options.map((option, index) =>
    el(
      'div',
      {
        role: 'option',
        id: `${id}-${index}`,
        class: 'select-option',
        'data-value': option.value,
        onclick: () => toggle(index),
        onmousemove: () => highlight(index),
      },
      el(
        'div',
        { class: 'select-option-text' },
        el('div', { class: 'select-option-label' }, option.label),
        option.description && el('div', { class: 'select-option-description' }, option.description),
      ),
      el('span', { class: several ? 'tick tick-box' : 'tick' }, icon('check', 16)),
    ),
  );
  const list = el(
    'div',
    {
      role: 'listbox',
      id,
      class: 'select-list',
      'aria-multiselectable': several ? 'true' : undefined,
      'aria-label': settings.label ?? settings.placeholder,
    },
    ...rows,
  );
  list.hidden = true;
  list.addEventListener('mousedown', (event) => event.preventDefault());

  const draw = (): void => {
    const labels = options.filter((one) => chosen.includes(one.value)).map((one) => one.label);
    shown.textContent = labels.join(', ') || settings.placeholder;
    shown.classList.toggle('empty', labels.length === 0);
    rows.forEach((row, index) => {
      row.setAttribute('aria-selected', String(chosen.includes(options[index]?.value ?? '')));
    });
  };
  const highlight = (index: number): void => {
    active = index;
    rows.forEach((row, at) => {
      row.classList.toggle('active', at === index);
    });
    rows[index]?.scrollIntoView({ block: 'nearest' });
    if (list.hidden) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${id}-${index}`);
  };
  const open = (): void => {
    before = chosen;
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    const below = window.innerHeight - box.getBoundingClientRect().bottom;
    list.classList.toggle('above', below < Math.min(list.scrollHeight, 240) + 16);
    highlight(
      Math.max(
        0,
        options.findIndex((one) => chosen.includes(one.value)),
      ),
    );
  };
  const close = (): void => {
    if (list.hidden) return;
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    highlight(active);
    const same = chosen.length === before.length && chosen.every((one) => before.includes(one));
    if (!same && chosen.length >= least) settings.changed(chosen);
    else if (!same) {
      chosen = before;
      draw();
    }
  };
  const toggle = (index: number): void => {
    const value = options[index]?.value;
    if (value === undefined) return;
    if (!several) {
      chosen = least === 0 && chosen.includes(value) ? [] : [value];
      draw();
      close();
    } else {
      if (chosen.includes(value)) chosen = chosen.filter((one) => one !== value);
      else if (chosen.length < most) chosen = [...chosen, value];
      draw();
    }
  };

  box.addEventListener('click', () => (list.hidden ? open() : close()));
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (list.hidden) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') open();
      else return;
    } else if (event.key === 'ArrowDown') highlight((active + 1) % options.length);
    else if (event.key === 'ArrowUp') highlight((active + options.length - 1) % options.length);
    else if (event.key === 'Enter' || event.key === ' ') toggle(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  draw();
  return {
    element: el('div', { class: 'select' }, box, list),
    box,
    values: () => chosen,
  };
}
