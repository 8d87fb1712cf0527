/** The bar over the log (channel, topic, member list switch) and the lines that warn. */
import type { Acts } from './acts.js';
import { nameOf } from './avatars.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { channelLabel, sceneOf } from './scene.js';
import { botFace } from './sidebar.js';
import type { View } from './state.js';

export interface Header {
  readonly element: HTMLElement;
  readonly warning: HTMLElement;
  update(view: View): void;
}

export function createHeader(acts: Acts, toggleMembers: () => boolean): Header {
  const title = el('div', { class: 'header-title' });
  const drawer = el(
    'button',
    {
      type: 'button',
      class: 'icon-button drawer-button',
      'aria-controls': 'sidebar',
      'data-testid': 'drawer',
    },
    icon('menu', 24),
  );
  const members = el(
    'button',
    { type: 'button', class: 'icon-button members-button', 'aria-pressed': 'true' },
    icon('people', 22),
  );
  members.addEventListener('click', () =>
    members.setAttribute('aria-pressed', String(toggleMembers())),
  );
  const element = el('header', { class: 'header' }, drawer, title, members);
  const warning = el('div', { class: 'warning', role: 'status', 'data-testid': 'warning' });
  let open = false;
  drawer.addEventListener('click', () => acts.drawer(!open));
  let drawn: readonly unknown[] = [];

  return {
    element,
    warning,
    update(view) {
      open = view.drawer;
      drawer.setAttribute('aria-expanded', String(open));
      if (!view.world) return;
      const seen = [view.world, view.channelId, view.link];
      if (seen.every((one, index) => one === drawn[index])) return;
      drawn = seen;
      const scene = sceneOf(view.world);
      const { world, words } = scene;
      const direct = view.channelId === world.directMessage.id;
      const label = channelLabel(world, view.channelId);
      const channel = world.channels.find((one) => one.id === view.channelId);
      const topic = channel && 'topic' in channel ? channel.topic : undefined;
      drawer.setAttribute('aria-label', words.openChannels);
      members.setAttribute('aria-label', words.showMembers);
      members.title = words.showMembers;
      title.replaceChildren(
        direct ? botFace(scene, 24) : icon('hash', 24),
        el('span', { class: 'header-name', 'data-testid': 'channel-title' }, label.slice(1)),
        ...(topic ? [el('span', { class: 'header-topic', title: topic }, topic)] : []),
      );
      const trouble =
        view.link === 'lost'
          ? words.connecting
          : world.botOnline
            ? ''
            : words.botOffline(nameOf(world.bot));
      warning.textContent = trouble;
      warning.hidden = trouble === '';
    },
  };
}
