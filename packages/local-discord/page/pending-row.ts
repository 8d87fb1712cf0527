import type { Acts } from './acts.js';
import { avatar, nameOf } from './avatars.js';
import { el } from './dom.js';
import { failure, notice, tag } from './message-parts.js';
import type { Scene } from './scene.js';
import type { Pending } from './state.js';

/** A command on its way, or one that nobody answered. */
export function pendingRow(pending: Pending, scene: Scene, acts: Acts): HTMLElement {
  const { world, words } = scene;
  return el(
    'article',
    {
      class: `message ephemeral${pending.failed === undefined ? ' sending' : ''}`,
      'data-testid': pending.failed === undefined ? 'sending' : 'failed',
    },
    el(
      'div',
      { class: 'message-context' },
      avatar(world.me.user, 16),
      el('span', { class: 'context-name' }, nameOf(world.me.user)),
      el('span', {}, words.used),
      el('span', { class: 'context-command' }, pending.label),
    ),
    el('div', { class: 'message-face' }, avatar(world.bot, 40)),
    el(
      'div',
      { class: 'message-main' },
      el(
        'div',
        { class: 'byline' },
        el('span', { class: 'message-author' }, nameOf(world.bot)),
        tag(scene),
      ),
      pending.failed === undefined
        ? el('div', { class: 'thinking' }, words.sending)
        : failure(pending.failed, scene),
      pending.failed === undefined ? null : notice(scene, () => acts.dropFailure(pending.ref)),
    ),
  );
}
