/** The line over the message box that says which message is answered. */
import type { Acts } from './acts.js';
import { nameOf } from './avatars.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';
import type { View } from './state.js';

export function drawReply(
  bar: HTMLElement,
  reply: View['replyTo'],
  scene: Scene,
  acts: Acts,
): void {
  bar.hidden = reply === undefined;
  bar.replaceChildren();
  if (!reply) return;
  const { words } = scene;
  bar.append(
    el('span', {}, `${words.replyingTo} `, el('strong', {}, nameOf(reply.author))),
    el(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': words.cancelReply,
        onclick: () => acts.reply(undefined),
      },
      icon('close', 16),
    ),
  );
}
