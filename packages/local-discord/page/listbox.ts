/** A list to choose from that hangs above or below a text input, steered by the input's keys. */
import { attribute, type Child, el, freshId } from './dom.js';

export interface Item<T> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: Node;
  /** Stable name for tests and styles. */
  readonly key?: string;
}

export interface Listbox<T> {
  readonly element: HTMLElement;
  /** Shows items under a heading; `active` is the highlighted index, -1 for none. */
  show(heading: string, items: readonly Item<T>[], active: number): void;
  /** Shows a sentence instead of items. */
  note(heading: string, text: string): void;
  hide(): void;
  readonly open: boolean;
  active(): Item<T> | undefined;
  /** Moves the highlight on Up and Down; true when the key was used. */
  key(event: KeyboardEvent): boolean;
}

/**
 * @param input the text field this list belongs to; its ARIA attributes are kept in step
 * @param pick called when an item is clicked
 */
export function createListbox<T>(
  input: HTMLElement,
  testId: string,
  pick: (item: Item<T>) => void,
): Listbox<T> {
  const id = freshId('list');
  const heading = el('div', { class: 'menu-heading', id: `${id}-heading` });
  const list = el('div', { role: 'listbox', id, 'aria-labelledby': `${id}-heading` });
  const remark = el('div', { class: 'menu-note', role: 'status' });
  const element = el('div', { class: 'suggestions', 'data-testid': testId }, heading, list, remark);
  element.hidden = true;
  let items: readonly Item<T>[] = [];
  let active = -1;

  // Keeps the focus, and with it the cursor, in the input.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  input.setAttribute('aria-autocomplete', 'list');
  // A text area may not take the role; it stays a text box that points at its list.
  const isCombobox = input instanceof HTMLInputElement;
  if (isCombobox) input.setAttribute('role', 'combobox');
  const expand = (open: boolean): void => {
    if (isCombobox) input.setAttribute('aria-expanded', String(open));
    attribute(input, 'aria-controls', open ? id : undefined);
  };
  expand(false);

  const mark = (index: number): void => {
    active = index;
    Array.from(list.children).forEach((row, at) => {
      row.setAttribute('aria-selected', String(at === index));
      if (at === index) row.scrollIntoView({ block: 'nearest' });
    });
    attribute(input, 'aria-activedescendant', index < 0 ? undefined : `${id}-${index}`);
  };
  const row = (item: Item<T>, index: number): HTMLElement =>
    el(
      'div',
      {
        role: 'option',
        id: `${id}-${index}`,
        class: 'suggestion',
        'data-key': item.key,
        onclick: () => pick(item),
        onmousemove: () => {
          if (active !== index) mark(index);
        },
      },
      item.icon,
      el('span', { class: 'suggestion-label' }, item.label),
      item.detail !== undefined && el('span', { class: 'suggestion-detail' }, item.detail),
    );
  const reveal = (title: string, rows: readonly Child[]): void => {
    heading.textContent = title;
    list.replaceChildren(...rows.filter((one): one is Node => one instanceof Node));
    list.hidden = rows.length === 0;
    element.hidden = false;
    expand(rows.length > 0);
  };

  return {
    element,
    get open() {
      return !element.hidden;
    },
    show(title, shown, first) {
      items = shown;
      remark.textContent = '';
      reveal(title, shown.map(row));
      mark(first);
    },
    note(title, text) {
      items = [];
      reveal(title, []);
      remark.textContent = text;
      mark(-1);
    },
    hide() {
      items = [];
      element.hidden = true;
      list.replaceChildren();
      expand(false);
      mark(-1);
    },
    active: () => items[active],
    key(event) {
      if (element.hidden || items.length === 0) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return false;
      mark(
        active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length,
      );
      event.preventDefault();
      return true;
    },
  };
}
