/** The member list on the right: who is here, and whether the bot is connected. */
import { avatar, nameOf } from './avatars.js';
import { el } from './dom.js';
import { tag } from './message-parts.js';
import { nameColor, sceneOf } from './scene.js';
import { botFace } from './sidebar.js';
import type { View } from './state.js';

export interface Members {
  readonly element: HTMLElement;
  update(view: View): void;
}

export function createMembers(): Members {
  const element = el('aside', { class: 'members', 'data-testid': 'members' });
  let drawn: unknown;
  return {
    element,
    update(view) {
      if (!view.world || drawn === view.world) return;
      drawn = view.world;
      const scene = sceneOf(view.world);
      const { world, words } = scene;
      element.setAttribute('aria-label', words.members);
      const people = world.personas.map((one) => {
        const name = el('span', { class: 'member-name' }, nameOf(one.user));
        const color = nameColor(world, one.user.id);
        if (color) name.style.color = color;
        return el(
          'li',
          { class: 'member' },
          el(
            'span',
            { class: 'face-with-dot' },
            avatar(one.user, 32),
            el('span', { class: 'dot online', 'aria-hidden': true }),
          ),
          name,
        );
      });
      const bot = el(
        'li',
        { class: world.botOnline ? 'member' : 'member away', 'data-testid': 'bot-member' },
        botFace(scene, 32),
        el('span', { class: 'member-name' }, nameOf(world.bot)),
        tag(scene),
      );
      const here = world.botOnline ? [bot, ...people] : people;
      const away = world.botOnline ? [] : [bot];
      element.replaceChildren(
        ...[
          { name: words.online, rows: here },
          { name: words.offline, rows: away },
        ]
          .filter((one) => one.rows.length > 0)
          .flatMap((one) => [
            el('h2', { class: 'member-heading' }, `${one.name} — ${one.rows.length}`),
            el('ul', {}, ...one.rows),
          ]),
      );
    },
  };
}
