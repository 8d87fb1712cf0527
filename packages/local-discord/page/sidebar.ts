/** The left side: the server's rail, its channels, the direct message, and the user panel. */
import type { APIChannel } from 'discord-api-types/v10';
import type { Acts } from './acts.js';
import { avatar, nameOf } from './avatars.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { userPanel } from './personas.js';
import { type Scene, sceneOf } from './scene.js';
import type { View } from './state.js';

export interface Sidebar {
  readonly element: HTMLElement;
  update(view: View): void;
}

export function createSidebar(acts: Acts): Sidebar {
  const rail = el('nav', { class: 'rail' });
  const channels = el('nav', { class: 'channels', id: 'channels' });
  const panel = el('section', { class: 'user-panel' });
  const element = el(
    'div',
    { class: 'sidebar', id: 'sidebar' },
    rail,
    el('div', { class: 'channel-column' }, channels, panel),
  );
  let drawn: readonly unknown[] = [];

  return {
    element,
    update(view) {
      if (!view.world) return;
      const seen = [view.world, view.channelId, view.unread];
      if (seen.every((one, index) => one === drawn[index])) return;
      drawn = seen;
      const scene = sceneOf(view.world);
      const focused = document.activeElement;
      const key = focused instanceof HTMLElement ? focused.dataset.focusKey : undefined;
      drawRail(rail, view, scene, acts);
      drawChannels(channels, view, scene, acts);
      panel.replaceChildren(...userPanel(scene, acts));
      panel.setAttribute('aria-label', nameOf(scene.world.me.user));
      const same = key && element.querySelector<HTMLElement>(`[data-focus-key="${key}"]`);
      if (same) same.focus();
    },
  };
}

function drawRail(rail: HTMLElement, view: View, scene: Scene, acts: Acts): void {
  const { world, words } = scene;
  const inDirect = view.channelId === world.directMessage.id;
  const first = world.channels[0]?.id ?? world.directMessage.id;
  const stop = (
    key: string,
    label: string,
    active: boolean,
    content: Node,
    channelId: string,
  ): Node =>
    el(
      'button',
      {
        type: 'button',
        class: active ? 'rail-stop active' : 'rail-stop',
        title: label,
        'aria-label': label,
        'data-focus-key': key,
        onclick: () => acts.openChannel(channelId),
      },
      content,
    );
  rail.setAttribute('aria-label', world.guild.name);
  rail.replaceChildren(
    stop('rail-dm', words.directMessages, inDirect, icon('chat', 26), world.directMessage.id),
    el('div', { class: 'rail-line', 'aria-hidden': true }),
    stop('rail-guild', world.guild.name, !inDirect, icon('news', 28), first),
  );
}

function drawChannels(nav: HTMLElement, view: View, scene: Scene, acts: Acts): void {
  const { world, words } = scene;
  nav.setAttribute('aria-label', words.channels);
  const entry = (id: string, label: string, face: Node): Node => {
    const unread = view.unread[id] ?? 0;
    const open = id === view.channelId;
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: ['channel', open && 'open', unread > 0 && 'unread'].filter(Boolean).join(' '),
          'aria-current': open ? 'page' : undefined,
          'data-testid': 'channel',
          'data-channel': label,
          'data-focus-key': `channel-${id}`,
          onclick: () => acts.openChannel(id),
        },
        face,
        el('span', { class: 'channel-name' }, label),
        unread > 0
          ? el('span', { class: 'badge', 'aria-label': words.unread(unread) }, String(unread))
          : null,
      ),
    );
  };
  const bot = nameOf(world.bot);
  nav.replaceChildren(
    el('div', { class: 'guild-name' }, el('h1', {}, world.guild.name)),
    el(
      'div',
      { class: 'channel-list' },
      el('h2', { class: 'channel-heading' }, words.textChannels),
      el(
        'ul',
        {},
        ...inOrder(world.channels).map((one) =>
          entry(one.id, one.name ?? one.id, icon(isThread(one) ? 'thread' : 'hash', 20)),
        ),
      ),
      el('h2', { class: 'channel-heading' }, words.directMessages),
      el('ul', {}, entry(world.directMessage.id, bot, botFace(scene, 32))),
    ),
  );
}

function isThread(channel: APIChannel): boolean {
  return channel.type >= 10 && channel.type <= 12;
}

/** Channels as given, each followed by its threads. */
function inOrder(channels: readonly APIChannel[]): readonly APIChannel[] {
  const threadsOf = (id: string | undefined) =>
    channels.filter((one) => isThread(one) && 'parent_id' in one && one.parent_id === id);
  return channels
    .filter((one) => !isThread(one))
    .flatMap((channel) => [channel, ...threadsOf(channel.id)]);
}

/** The bot's face with its green or grey dot. */
export function botFace(scene: Scene, size: number): Node {
  const { world, words } = scene;
  const state = world.botOnline ? 'online' : 'offline';
  return el(
    'span',
    { class: 'face-with-dot' },
    avatar(world.bot, size),
    el('span', { class: `dot ${state}`, role: 'img', 'aria-label': words[state] }),
  );
}
