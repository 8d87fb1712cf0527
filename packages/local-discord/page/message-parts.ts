/** Parts that messages share: flags, the line above, the app tag, failure and "only you" lines. */
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { avatar, nameOf } from './avatars.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { previewText } from './markup.js';
import type { Scene } from './scene.js';

/** Message type of the answer to a command from a context menu. */
const CONTEXT_MENU_COMMAND = 23;

/** Whether a message bears a flag of {@link Flag}. */
export function has(message: APIMessage, flag: number): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}

/** Who used what, for a message that answers a command; undefined for any other. */
export function invocation(
  message: APIMessage,
): { readonly user: APIUser; readonly name: string } | undefined {
  const metadata = message.interaction_metadata;
  const user = metadata?.user ?? message.interaction?.user;
  const named = metadata as { readonly name?: string } | undefined;
  const name = message.interaction?.name ?? named?.name;
  if (!user || !name || (metadata && metadata.type !== 2)) return undefined;
  return { user, name: message.type === CONTEXT_MENU_COMMAND ? name : `/${name}` };
}

/** Who used which command, or which message is replied to; null for a message of its own. */
export function context(
  message: APIMessage,
  scene: Scene,
  jump: (messageId: string) => void,
): Node | null {
  const used = invocation(message);
  if (used) {
    return el(
      'div',
      { class: 'message-context', 'data-testid': 'used' },
      avatar(used.user, 16),
      el('span', { class: 'context-name' }, nameOf(used.user)),
      el('span', {}, scene.words.used),
      el('span', { class: 'context-command' }, used.name),
    );
  }
  if (message.type !== 19) return null;
  const target = message.referenced_message;
  if (!target) {
    return el(
      'div',
      { class: 'message-context', 'data-testid': 'replied' },
      icon('reply', 14),
      el('em', {}, scene.words.originalDeleted),
    );
  }
  const pinged = message.mentions.some((one) => one.id === target.author.id);
  const text = previewText(target.content, scene);
  return el(
    'div',
    { class: 'message-context', 'data-testid': 'replied' },
    avatar(target.author, 16),
    target.author.bot ? tag(scene) : null,
    el('span', { class: 'context-name' }, `${pinged ? '@' : ''}${nameOf(target.author)}`),
    el(
      'button',
      { type: 'button', class: 'context-text', onclick: () => jump(target.id) },
      text || el('em', {}, scene.words.attachmentOnly),
    ),
  );
}

/** "APP", beside the name of a bot. */
export function tag(scene: Scene): Node {
  return el('span', { class: 'tag' }, scene.words.appTag);
}

/** The server says it in English; Discord's sentence is said in the person's language. */
export function failureText(reason: string, scene: Scene): string {
  return /did not respond/i.test(reason) || reason === '' ? scene.words.noResponse : reason;
}

/** Why an interaction came to nothing, as an alert. */
export function failure(reason: string, scene: Scene): Node {
  return el(
    'div',
    { class: 'failure', role: 'alert', 'data-testid': 'failure' },
    icon('warning', 16),
    failureText(reason, scene),
  );
}

/** "Only you can see this", with the button that takes the message away. */
export function notice(scene: Scene, dismiss: () => void): Node {
  return el(
    'div',
    { class: 'ephemeral-notice', 'data-testid': 'ephemeral' },
    icon('eye', 16),
    el('span', {}, scene.words.onlyYou),
    el('span', { 'aria-hidden': true }, '•'),
    el('button', { type: 'button', class: 'text-button', onclick: dismiss }, scene.words.dismiss),
  );
}
