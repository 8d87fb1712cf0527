/** What stands above the first message of a channel, with things to try where there are any. */
import { avatar, nameOf } from './avatars.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { channelLabel, type Scene } from './scene.js';

/** @param compose puts a text into the message box, as if it had been typed */
export function welcome(
  channelId: string,
  scene: Scene,
  compose: (text: string) => void,
): HTMLElement {
  const { world, words } = scene;
  const label = channelLabel(world, channelId);
  const bot = nameOf(world.bot);
  if (channelId === world.directMessage.id) {
    return el(
      'div',
      { class: 'welcome' },
      el('div', { class: 'welcome-face' }, avatar(world.bot, 80)),
      el('h2', {}, bot),
      el('p', {}, words.directStart(bot)),
      trials(channelId, scene, compose),
    );
  }
  return el(
    'div',
    { class: 'welcome' },
    el('div', { class: 'welcome-hash' }, icon('hash', 40)),
    el('h2', {}, words.welcome(label)),
    el('p', {}, words.channelStart(label)),
    trials(channelId, scene, compose),
  );
}

function trials(
  channelId: string,
  { world, words }: Scene,
  compose: (text: string) => void,
): HTMLElement | null {
  const texts = world.tries[channelId] ?? [];
  if (texts.length === 0) return null;
  return el(
    'section',
    { class: 'trials', 'aria-label': words.tryThese },
    el('h3', {}, words.tryThese),
    el('p', { class: 'trials-hint' }, words.tryHint),
    el(
      'div',
      { class: 'trial-list' },
      ...texts.map((text) =>
        el(
          'button',
          { type: 'button', class: 'trial', 'data-testid': 'try', onclick: () => compose(text) },
          icon(text.startsWith('/') ? 'slash' : 'chat', 20),
          el('span', {}, text),
        ),
      ),
    ),
  );
}
