/** One message of the log. */
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Acts } from './acts.js';
import { avatar, nameOf } from './avatars.js';
import { componentView } from './components.js';
import { fullTime, messageTime, shortTime } from './dates.js';
import { el } from './dom.js';
import { embedView } from './embeds.js';
import { attachments } from './files.js';
import { icon } from './icons.js';
import { richText } from './markup.js';
import { context, failure, has, notice, tag } from './message-parts.js';
import { nameColor, type Scene } from './scene.js';
import type { Pending } from './state.js';
import { Flag } from './wire.js';

export interface MessageScene {
  readonly scene: Scene;
  readonly acts: Acts;
  /** Follows a message of the same author closely, so that face and name are left out. */
  readonly grouped: boolean;
  readonly pending: Pending | undefined;
  /** Opens the menu of actions at a place of the window, or under the button. */
  readonly menu: (message: APIMessage, at: HTMLElement | { x: number; y: number }) => void;
  readonly jump: (messageId: string) => void;
}

export function messageView(message: APIMessage, on: MessageScene): HTMLElement {
  const { scene, acts } = on;
  const ephemeral = has(message, Flag.Ephemeral);
  const mentioned =
    message.author.id !== scene.world.me.user.id &&
    message.mentions.some((one) => one.id === scene.world.me.user.id);
  const view = el(
    'article',
    {
      class: [
        'message',
        on.grouped && 'grouped',
        ephemeral && 'ephemeral',
        mentioned && !ephemeral && 'mentioned',
      ]
        .filter(Boolean)
        .join(' '),
      id: `message-${message.id}`,
      'data-testid': 'message',
      'data-message-id': message.id,
      'data-author': message.author.bot ? 'bot' : 'person',
      'aria-label': `${nameOf(message.author)}, ${shortTime(new Date(message.timestamp), scene.locale)}`,
      tabindex: -1,
    },
    context(message, scene, on.jump),
    on.grouped ? marginTime(message, scene) : face(message.author),
    el(
      'div',
      { class: 'message-main' },
      on.grouped ? null : byline(message, scene),
      content(message, scene),
      has(message, Flag.SuppressEmbeds)
        ? null
        : el(
            'div',
            { class: 'embeds' },
            ...message.embeds.map((one) => embedView(one, message.attachments, scene)),
          ),
      has(message, Flag.ComponentsV2) ? null : attachments(message, scene),
      components(message, on),
      reactions(message),
      on.pending?.failed ? failure(on.pending.failed, scene) : null,
      ephemeral ? notice(scene, () => acts.dismiss(message)) : null,
    ),
    toolbar(message, on),
  );
  view.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    on.menu(
      message,
      event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : view,
    );
  });
  return view;
}

function face(user: APIUser): Node {
  return el('div', { class: 'message-face' }, avatar(user, 40));
}

function marginTime(message: APIMessage, scene: Scene): Node {
  const at = new Date(message.timestamp);
  return el(
    'time',
    { class: 'margin-time', datetime: message.timestamp, title: fullTime(at, scene.locale) },
    shortTime(at, scene.locale),
  );
}

function byline(message: APIMessage, scene: Scene): Node {
  const at = new Date(message.timestamp);
  const name = el('span', { class: 'message-author' }, nameOf(message.author));
  const color = nameColor(scene.world, message.author.id);
  if (color) name.style.color = color;
  return el(
    'div',
    { class: 'byline' },
    name,
    message.author.bot ? tag(scene) : null,
    el(
      'time',
      { class: 'message-time', datetime: message.timestamp, title: fullTime(at, scene.locale) },
      messageTime(at, new Date(), scene.locale, scene.words),
    ),
  );
}

function content(message: APIMessage, scene: Scene): Node | null {
  if (has(message, Flag.Loading)) {
    return el(
      'div',
      { class: 'thinking', 'data-testid': 'thinking' },
      el('span', { class: 'dots', 'aria-hidden': true }, el('i'), el('i'), el('i')),
      scene.words.thinking(nameOf(message.author)),
    );
  }
  if (message.content === '' || has(message, Flag.ComponentsV2)) return null;
  const edited = message.edited_timestamp
    ? el(
        'small',
        { class: 'edited', title: fullTime(new Date(message.edited_timestamp), scene.locale) },
        scene.words.edited,
      )
    : null;
  const text = el(
    'div',
    { class: 'message-content', 'data-testid': 'content' },
    richText(message.content, scene),
  );
  if (edited) {
    const last = text.lastElementChild;
    (last?.classList.contains('md-paragraph') ? last : text).append(' ', edited);
  }
  return text;
}

function components(message: APIMessage, on: MessageScene): Node | null {
  if (!message.components?.length) return null;
  const part = { message, scene: on.scene, acts: on.acts, pending: on.pending };
  return el(
    'div',
    { class: 'components' },
    ...message.components.map((one) => componentView(one, part)),
  );
}

function reactions(message: APIMessage): Node | null {
  if (!message.reactions?.length) return null;
  return el(
    'div',
    { class: 'reactions' },
    ...message.reactions.map((one) =>
      el('span', { class: 'reaction' }, `${one.emoji.name ?? ''} ${one.count}`),
    ),
  );
}

function toolbar(message: APIMessage, on: MessageScene): Node {
  const { words } = on.scene;
  const act = (name: 'reply' | 'more', label: string, run: (at: HTMLElement) => void): Node => {
    const button = el(
      'button',
      { type: 'button', class: 'tool', title: label, 'aria-label': label, tabindex: -1 },
      icon(name, 20),
    );
    if (name === 'more') button.setAttribute('aria-haspopup', 'menu');
    button.addEventListener('click', () => run(button));
    return button;
  };
  const replying = has(message, Flag.Ephemeral)
    ? null
    : act('reply', words.reply, () => on.acts.reply(message));
  return el(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': words.messageMenu },
    replying,
    act('more', words.more, (at) => on.menu(message, at)),
  );
}
