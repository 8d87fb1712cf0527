/** Markdown trees as DOM. Message text reaches the page only through text nodes. */
import '@skyra/discord-components-core/discord-mention.js';
import { nameOf } from './avatars.js';
import { fullTime, timestamp } from './dates.js';
import { el } from './dom.js';
import { blocks } from './markdown.js';
import { inline } from './markdown-inline.js';
import type { Block, Inline } from './markdown-nodes.js';
import { channelLabel, type Scene, userById } from './scene.js';

/** A message's or an embed's text, all of Discord's markdown. */
export function richText(source: string, scene: Scene): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks(source).map((one) => block(one, scene)));
  return fragment;
}

/** A title or another single line: no headings, lists or quotes. */
export function richLine(source: string, scene: Scene): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...spans(inline(source), scene));
  return fragment;
}

/** The first line of a message as bare text, for a preview that is itself a button. */
export function previewText(source: string, scene: Scene): string {
  const line = source.split('\n').find((one) => one.trim() !== '') ?? '';
  const text = (node: Inline): string => {
    if (node.t === 'spoiler') return '▒▒▒';
    if ('children' in node) return node.children.map(text).join('');
    return 'text' in node ? node.text : mentionText(node, scene);
  };
  return inline(line).map(text).join('');
}

function mentionText(
  node: Exclude<Inline, { children: unknown } | { text: string }>,
  scene: Scene,
): string {
  if (node.t === 'time') return timestamp(node.seconds, node.style, new Date(), scene.locale);
  if (node.t === 'emoji') return `:${node.name}:`;
  const sign = { user: '@', role: '@', channel: '#', command: '/' }[node.t];
  return `${sign}${mention(node, scene).textContent}`;
}

function block(node: Block, scene: Scene): Node {
  switch (node.t) {
    case 'paragraph':
      return el('div', { class: 'md-paragraph' }, ...spans(node.children, scene));
    case 'subtext':
      return el('small', { class: 'md-subtext' }, ...spans(node.children, scene));
    case 'heading':
      // One level for all: a message's headings are no outline of the page.
      return el(
        'div',
        { class: `md-heading md-heading-${node.level}`, role: 'heading', 'aria-level': 3 },
        ...spans(node.children, scene),
      );
    case 'quote':
      return el(
        'blockquote',
        { class: 'md-quote' },
        ...node.children.map((one) => block(one, scene)),
      );
    case 'pre':
      // Long lines scroll, so the block must be reachable by keyboard.
      return el(
        'pre',
        { class: 'md-pre', tabindex: 0 },
        el('code', { 'data-language': node.language || undefined }, node.text),
      );
    case 'list': {
      const items = node.items.map((item) => el('li', {}, ...item.map((one) => block(one, scene))));
      return node.ordered
        ? el('ol', { class: 'md-list', start: node.start }, ...items)
        : el('ul', { class: 'md-list' }, ...items);
    }
  }
}

function spans(nodes: readonly Inline[], scene: Scene): Node[] {
  return nodes.map((node) => span(node, scene));
}

function span(node: Inline, scene: Scene): Node {
  switch (node.t) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return el('code', { class: 'md-code' }, node.text);
    case 'strong':
      return el('strong', {}, ...spans(node.children, scene));
    case 'em':
      return el('em', {}, ...spans(node.children, scene));
    case 'underline':
      return el('u', {}, ...spans(node.children, scene));
    case 'strike':
      return el('s', {}, ...spans(node.children, scene));
    case 'spoiler':
      return spoiler(node.children, scene);
    case 'link':
      return el(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer' },
        ...spans(node.children, scene),
      );
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'time':
      return time(node, scene);
    case 'user':
    case 'role':
    case 'channel':
    case 'command':
    case 'everyone':
      return mention(node, scene);
  }
}

function time(node: Extract<Inline, { t: 'time' }>, scene: Scene): Node {
  const at = new Date(node.seconds * 1000);
  const shown = timestamp(node.seconds, node.style, new Date(), scene.locale);
  if (Number.isNaN(at.getTime())) return document.createTextNode(shown);
  return el(
    'time',
    { class: 'md-time', datetime: at.toISOString(), title: fullTime(at, scene.locale) },
    shown,
  );
}

type Mention = Extract<Inline, { t: 'user' | 'role' | 'channel' | 'command' | 'everyone' }>;

function mention(node: Mention, scene: Scene): Node {
  const pill = (type: string, text: string): HTMLElement => {
    const found = document.createElement('discord-mention');
    found.setAttribute('type', type);
    found.append(text);
    return found;
  };
  const { world } = scene;
  switch (node.t) {
    case 'user': {
      const user = userById(world, node.id);
      return pill('user', user ? nameOf(user) : node.id);
    }
    case 'role': {
      const role = world.guild.roles.find((one) => one.id === node.id);
      return pill('role', role?.name ?? node.id);
    }
    case 'channel':
      return pill('channel', channelLabel(world, node.id).slice(1));
    case 'command':
      return pill('slash', node.name);
    case 'everyone':
      return pill('role', node.text.slice(1));
  }
}

function spoiler(children: readonly Inline[], scene: Scene): Node {
  const cover = el(
    'span',
    { class: 'md-spoiler', role: 'button', tabindex: 0, 'aria-label': scene.words.spoiler },
    el('span', { class: 'md-spoiler-text' }, ...spans(children, scene)),
  );
  const uncover = (): void => {
    cover.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
  };
  cover.addEventListener('click', uncover);
  cover.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') uncover();
  });
  return cover;
}
