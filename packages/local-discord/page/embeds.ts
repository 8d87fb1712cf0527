/**
 * Embeds. Not skyra's element: that one sets its colour by an inline style, which the page's
 * content security policy forbids, and gives every picture the same description.
 */
import type { APIAttachment, APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { fullTime, messageTime } from './dates.js';
import { cssColor, el } from './dom.js';
import { mediaUrl, picture } from './files.js';
import { safeUrl } from './markdown-inline.js';
import { richLine, richText } from './markup.js';
import type { Scene } from './scene.js';

export function embedView(
  embed: APIEmbed,
  files: readonly APIAttachment[],
  scene: Scene,
): HTMLElement {
  const described = (address: string): string =>
    files.find((one) => mediaUrl(one.url) === mediaUrl(address, files))?.description ?? '';
  const thumbnail = embed.thumbnail;
  const view = el(
    'article',
    { class: 'embed', 'data-testid': 'embed' },
    el(
      'div',
      { class: 'embed-text' },
      embed.provider?.name && el('div', { class: 'embed-provider' }, embed.provider.name),
      embed.author && author(embed.author, files),
      embed.title && title(embed.title, embed.url, scene),
      embed.description &&
        el('div', { class: 'embed-description' }, richText(embed.description, scene)),
      embed.fields?.length
        ? el('div', { class: 'embed-fields' }, ...fields(embed.fields, scene))
        : null,
    ),
    thumbnail
      ? picture(mediaUrl(thumbnail.url, files), described(thumbnail.url), 'embed-thumbnail')
      : null,
    embed.image
      ? picture(
          mediaUrl(embed.image.url, files),
          described(embed.image.url) || embed.title || '',
          'embed-image',
        )
      : null,
    footer(embed, files, scene),
  );
  const color = cssColor(embed.color);
  if (color) view.style.setProperty('--embed-color', color);
  return view;
}

function outward(address: string | undefined, className: string, content: Node | string): Node {
  const href = safeUrl(address);
  return href
    ? el('a', { class: className, href, target: '_blank', rel: 'noopener noreferrer' }, content)
    : el('span', { class: className }, content);
}

function author(of: NonNullable<APIEmbed['author']>, files: readonly APIAttachment[]): Node {
  const face = of.icon_url
    ? el('img', { class: 'embed-icon', src: mediaUrl(of.icon_url, files), alt: '' })
    : null;
  return el('div', { class: 'embed-author' }, face, outward(of.url, 'embed-author-name', of.name));
}

function title(text: string, url: string | undefined, scene: Scene): Node {
  return el('div', { class: 'embed-title' }, outward(url, '', richLine(text, scene)));
}

/** Inline fields share a row of a 12-column grid, at most three to a row, as in Discord. */
function fields(all: readonly APIEmbedField[], scene: Scene): Node[] {
  const spans: number[] = [];
  for (let at = 0; at < all.length; ) {
    let count = 0;
    while (count < 3 && all[at + count]?.inline) count += 1;
    const size = Math.max(1, count);
    for (let n = 0; n < size; n += 1) spans.push(count === 0 ? 12 : 12 / size);
    at += size;
  }
  return all.map((field, index) =>
    el(
      'div',
      { class: `embed-field span-${spans[index] ?? 12}`, 'data-testid': 'embed-field' },
      el('div', { class: 'embed-field-name' }, richLine(field.name, scene)),
      el('div', { class: 'embed-field-value' }, richText(field.value, scene)),
    ),
  );
}

function footer(embed: APIEmbed, files: readonly APIAttachment[], scene: Scene): Node | null {
  if (!embed.footer && !embed.timestamp) return null;
  const at = embed.timestamp ? new Date(embed.timestamp) : undefined;
  const face = embed.footer?.icon_url
    ? el('img', { class: 'embed-icon', src: mediaUrl(embed.footer.icon_url, files), alt: '' })
    : null;
  return el(
    'div',
    { class: 'embed-footer' },
    face,
    el('span', {}, embed.footer?.text ?? ''),
    embed.footer && at ? el('span', { class: 'embed-dot', 'aria-hidden': true }, '•') : null,
    at
      ? el(
          'time',
          { datetime: at.toISOString(), title: fullTime(at, scene.locale) },
          messageTime(at, new Date(), scene.locale, scene.words),
        )
      : null,
  );
}
