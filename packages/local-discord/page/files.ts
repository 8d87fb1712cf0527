/** Attachments: pictures shown with their description, everything else as a download. */
import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { el } from './dom.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';

/**
 * The address to load a picture or file from. The local Discord names itself by one loopback name,
 * the page may have been opened by another (`localhost`, `127.0.0.1`): same port, same server.
 * `attachment://name` stands for a file of the same message.
 */
export function mediaUrl(address: string, files: readonly APIAttachment[] = []): string {
  const name = /^attachment:\/\/(.+)$/.exec(address)?.[1];
  const file = files.find((one) => one.filename === name);
  if (file) return mediaUrl(file.url);
  if (!URL.canParse(address, location.href)) return address;
  const url = new URL(address, location.href);
  const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return loopback && url.port === location.port ? url.pathname + url.search : address;
}

export function isPicture(file: APIAttachment): boolean {
  if (file.content_type) return file.content_type.startsWith('image/');
  return /\.(png|jpe?g|gif|webp|svg)$/i.test(file.filename);
}

/** A picture that links to itself in full size; `alt` is its description. */
export function picture(address: string, alt: string, className: string): HTMLElement {
  const image = el('img', { class: className, src: address, alt, loading: 'lazy' });
  return el(
    'a',
    {
      class: 'picture',
      href: address,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': alt,
    },
    image,
  );
}

/** The attachments of a message that no embed or component shows already. */
export function attachments(message: APIMessage, scene: Scene): HTMLElement | undefined {
  const shownElsewhere = new Set(
    message.embeds.flatMap((one) => [one.image?.url, one.thumbnail?.url]).filter(Boolean),
  );
  const files = message.attachments.filter(
    (one) => !shownElsewhere.has(one.url) && !shownElsewhere.has(`attachment://${one.filename}`),
  );
  if (files.length === 0) return undefined;
  return el(
    'div',
    { class: 'attachments', 'data-testid': 'attachments' },
    ...files.map((file) =>
      isPicture(file)
        ? picture(mediaUrl(file.url), file.description || file.filename, 'attachment-picture')
        : fileCard(file, scene),
    ),
  );
}

/** A file's name and size with its download. */
export function fileCard(file: APIAttachment, scene: Scene): HTMLElement {
  const address = mediaUrl(file.url);
  return el(
    'div',
    { class: 'file', 'data-testid': 'file' },
    icon('file', 30),
    el(
      'div',
      { class: 'file-text' },
      el('a', { href: address, download: file.filename, class: 'file-name' }, file.filename),
      el('div', { class: 'file-size' }, fileSize(file.size)),
    ),
    el(
      'a',
      {
        href: address,
        download: file.filename,
        class: 'icon-button',
        'aria-label': `${scene.words.download} ${file.filename}`,
      },
      icon('download', 22),
    ),
  );
}

/** Bytes as Discord's client words them: binary multiples, two decimals. */
function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(2)} KB` : `${(kilobytes / 1024).toFixed(2)} MB`;
}
