/** A pop-up menu: opens at a place or an element, arrow keys move, Escape gives the focus back. */
import { el } from './dom.js';
import { type IconName, icon } from './icons.js';

export interface MenuEntry {
  readonly label: string;
  readonly detail?: string;
  readonly icon?: IconName;
  readonly face?: Node;
  /** For one of several of which one is chosen. */
  readonly checked?: boolean;
  readonly key?: string;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

export type Place = HTMLElement | { readonly x: number; readonly y: number };

let closeOpen: (() => void) | undefined;

/** Opens a menu, closing the one that is open. */
export function openMenu(
  groups: readonly MenuGroup[],
  at: Place,
  settings: { readonly label: string; readonly testId: string; readonly onClose?: () => void },
): void {
  closeOpen?.();
  const before = document.activeElement;
  const close = (giveBack: boolean): void => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('blur', away);
    closeOpen = undefined;
    settings.onClose?.();
    const focus = at instanceof HTMLElement ? at : before;
    if (giveBack && focus instanceof HTMLElement && focus.isConnected) focus.focus();
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close(false);
  };
  const away = (): void => close(false);
  const rows: HTMLButtonElement[] = [];
  const row = (entry: MenuEntry): HTMLElement => {
    const button = el(
      'button',
      {
        type: 'button',
        class: 'menu-entry',
        role: entry.checked === undefined ? 'menuitem' : 'menuitemradio',
        'aria-checked': entry.checked === undefined ? undefined : String(entry.checked),
        tabindex: -1,
        'data-key': entry.key,
        onclick: () => {
          close(true);
          entry.run();
        },
      },
      entry.face,
      el(
        'span',
        { class: 'menu-text' },
        el('span', { class: 'menu-label' }, entry.label),
        entry.detail && el('span', { class: 'menu-detail' }, entry.detail),
      ),
      entry.icon ? icon(entry.icon, 18) : null,
      entry.checked ? icon('check', 18) : null,
    );
    rows.push(button);
    return button;
  };
  const menu = el(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': settings.label, 'data-testid': settings.testId },
    ...groups
      .filter((group) => group.entries.length > 0)
      .map((group) =>
        el(
          'div',
          { class: 'menu-group', role: 'group', 'aria-label': group.heading ?? settings.label },
          group.heading
            ? el('div', { class: 'menu-heading', 'aria-hidden': true }, group.heading)
            : null,
          ...group.entries.map(row),
        ),
      ),
  );
  menu.addEventListener('keydown', (event) => {
    const focused = document.activeElement;
    const now = focused instanceof HTMLButtonElement ? rows.indexOf(focused) : -1;
    const goal = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (goal !== undefined) rows.at(goal === rows.length ? 0 : goal)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Inside a landmark, for those who go from one to the next.
  (document.querySelector('main') ?? document.body).append(menu);
  closeOpen = () => close(false);
  place(menu, at);
  const chosen = rows.find((one) => one.getAttribute('aria-checked') === 'true');
  (chosen ?? rows[0])?.focus();
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('blur', away);
}

/** Beside the place, moved to stay within the window. */
function place(menu: HTMLElement, at: Place): void {
  const box = at instanceof HTMLElement ? at.getBoundingClientRect() : undefined;
  const size = menu.getBoundingClientRect();
  const x = box ? Math.min(box.left, window.innerWidth - size.width - 8) : 'x' in at ? at.x : 0;
  const y = box ? box.bottom + 6 : 'y' in at ? at.y : 0;
  const above = box ? box.top - size.height - 6 : window.innerHeight - size.height - 8;
  const fits = y + size.height + 8 <= window.innerHeight;
  menu.style.left = `${Math.max(8, Math.min(x, window.innerWidth - size.width - 8))}px`;
  menu.style.top = `${Math.max(8, fits ? y : above)}px`;
}
