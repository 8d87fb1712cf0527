/** The log of the open channel: messages, days between them, and interactions under way. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Acts } from './acts.js';
import { dayName } from './dates.js';
import { el, reconcile } from './dom.js';
import { openMessageMenu } from './message-menu.js';
import { has, invocation } from './message-parts.js';
import { messageView } from './message-view.js';
import { pendingRow } from './pending-row.js';
import { channelLabel, type Scene, sceneOf } from './scene.js';
import type { Pending, View } from './state.js';
import { welcome } from './welcome.js';
import { Flag } from './wire.js';

/** Discord puts messages of one author under one name when less than seven minutes apart. */
const GROUP_MS = 7 * 60_000;

/** How near the end, in pixels, still counts as reading the newest message. */
const NEAR_END = 80;

interface Row {
  readonly element: HTMLElement;
  readonly message: APIMessage;
  readonly grouped: boolean;
  readonly pending: Pending | undefined;
  readonly scene: Scene;
}

export interface MessageLog {
  readonly element: HTMLElement;
  update(view: View): void;
}

export function createMessageLog(acts: Acts, compose: (text: string) => void): MessageLog {
  const top = el('div', { class: 'log-top' });
  const list = el('div', { class: 'log-list' });
  const waiting = el('div', { class: 'log-pending' });
  const content = el('div', { class: 'log-content' }, top, list, waiting);
  const scroller = el(
    'div',
    { class: 'log', 'data-testid': 'log', tabindex: 0, role: 'log', 'aria-live': 'polite' },
    content,
  );
  const jumpDown = el('button', { type: 'button', class: 'jump-down' });
  jumpDown.hidden = true;
  const element = el('div', { class: 'log-frame' }, scroller, jumpDown);

  let rows = new Map<string, Row>();
  let shown: { channel: string; scene: Scene | undefined } = { channel: '', scene: undefined };
  let follow = true;
  let lastTop = 0;
  let dividers = new Map<string, HTMLElement>();
  const pendingRows = new WeakMap<Pending, HTMLElement>();

  const toEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const nearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    // A log that grew is not a reader who went up.
    if (nearEnd || scrollTop < lastTop) follow = nearEnd;
    lastTop = scrollTop;
    jumpDown.hidden = follow;
  });
  jumpDown.addEventListener('click', toEnd);
  // Pictures and fonts that load late make the log longer after it was drawn.
  new ResizeObserver(() => {
    if (follow) toEnd();
  }).observe(content);
  new ResizeObserver(() => {
    if (follow) toEnd();
  }).observe(scroller);
  list.addEventListener('keydown', moveFocus);
  list.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const slash = target?.closest('discord-mention[type="slash"]');
    if (slash) compose(`/${slash.textContent} `);
  });

  const jump = (messageId: string): void => {
    const target = document.getElementById(`message-${messageId}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };

  const dividerFor = (message: APIMessage, scene: Scene): HTMLElement => {
    const name = day(message);
    const known = dividers.get(name) ?? divider(message, scene);
    dividers.set(name, known);
    return known;
  };
  const rowFor = (
    message: APIMessage,
    before: APIMessage | undefined,
    view: View,
    scene: Scene,
  ): Row => {
    const grouped = isGrouped(message, before);
    const pending = view.pending.find((one) => one.messageId === message.id && one.customId);
    const old = rows.get(message.id);
    if (
      old?.message === message &&
      old.grouped === grouped &&
      old.pending === pending &&
      old.scene === scene
    ) {
      return old;
    }
    const menu = (of: APIMessage, at: HTMLElement | { x: number; y: number }): void =>
      openMessageMenu(of, at, scene, acts);
    const fresh = messageView(message, { scene, acts, grouped, pending, menu, jump });
    if (old) keepFocus(old.element, fresh);
    return { element: fresh, message, grouped, pending, scene };
  };

  return {
    element,
    update(view) {
      if (!view.world) return;
      const scene = sceneOf(view.world);
      const moved = shown.channel !== view.channelId;
      const where = channelLabel(view.world, view.channelId);
      if (moved || shown.scene !== scene) {
        scroller.setAttribute('aria-label', scene.words.messages(where));
        jumpDown.textContent = scene.words.newMessages;
        top.replaceChildren(welcome(view.channelId, scene, compose));
        dividers = new Map();
      }
      if (moved) {
        follow = true;
        // History is not news: only what comes later is read out.
        scroller.setAttribute('aria-busy', 'true');
        requestAnimationFrame(() => scroller.removeAttribute('aria-busy'));
      }
      shown = { channel: view.channelId, scene };

      const messages = view.messages[view.channelId] ?? [];
      const fresh = new Map<string, Row>();
      const nodes: HTMLElement[] = [];
      messages.forEach((message, index) => {
        const before = messages[index - 1];
        if (!before || day(before) !== day(message)) nodes.push(dividerFor(message, scene));
        const row = rowFor(message, before, view, scene);
        fresh.set(message.id, row);
        nodes.push(row.element);
      });
      rows = fresh;
      reconcile(list, nodes);
      const last = nodes.at(-1);
      for (const row of fresh.values()) tabStop(row.element, row.element === last);
      const underWay = view.pending.filter(
        (one) => one.channelId === view.channelId && !one.customId,
      );
      for (const one of underWay) {
        if (!pendingRows.has(one)) pendingRows.set(one, pendingRow(one, scene, acts));
      }
      reconcile(
        waiting,
        underWay.flatMap((one) => pendingRows.get(one) ?? []),
      );
      if (follow) toEnd();
    },
  };
}

function day(message: APIMessage): string {
  return new Date(message.timestamp).toDateString();
}

function divider(message: APIMessage, scene: Scene): HTMLElement {
  const name = dayName(new Date(message.timestamp), scene.locale);
  return el('div', { class: 'day' }, el('span', {}, name));
}

function isGrouped(message: APIMessage, before: APIMessage | undefined): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    message.type !== 19 &&
    !invocation(message) &&
    has(before, Flag.Ephemeral) === has(message, Flag.Ephemeral) &&
    day(before) === day(message) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_MS
  );
}

/** A message drawn anew keeps the focus on the component that had it. */
function keepFocus(old: HTMLElement, fresh: HTMLElement): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) return;
  const customId = focused.dataset.customId;
  queueMicrotask(() => {
    const same = Array.from(fresh.querySelectorAll<HTMLElement>('[data-custom-id]')).find(
      (one) => one.dataset.customId === customId,
    );
    (same ?? fresh).focus({ preventScroll: true });
  });
}

/** Makes a message, and its buttons for replying and more, reachable by Tab or not. */
function tabStop(message: HTMLElement, on: boolean): void {
  for (const one of [message, ...message.querySelectorAll<HTMLElement>('.tool')]) {
    one.tabIndex = on ? 0 : -1;
  }
}

/** Up and Down go from message to message; Tab then reaches what is inside the focused one. */
function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (step === 0 || !target?.classList.contains('message')) return;
  const all = Array.from(document.querySelectorAll<HTMLElement>('.log-list .message'));
  const goal = all[all.indexOf(target) + step];
  if (!goal) return;
  event.preventDefault();
  tabStop(target, false);
  tabStop(goal, true);
  goal.focus();
}
