/**
 * Discord's markdown as a tree. Does no I/O and knows no DOM; whatever is not markup comes back
 * as text, so that a renderer which makes text nodes can never be made to run markup.
 *
 * Follows Discord's help page "Markdown Text 101" and its reference on message formatting.
 */
import { inline } from './markdown-inline.js';
import type { Block } from './markdown-nodes.js';

/** Nested quotes and lists deeper than this stay text. */
const DEEPEST = 6;

const FENCE = /```(?:([\w+#.-]{1,30})\n)?\n*([\s\S]+?)\n*```/;
const QUOTE_REST = /^>>> /m;
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(?=\S)/;

/** The blocks of a message. Never throws; time is linear in practice for Discord's lengths. */
export function blocks(source: string, depth = 0): readonly Block[] {
  if (depth > DEEPEST) return [{ t: 'paragraph', children: [{ t: 'text', text: source }] }];
  const fence = FENCE.exec(source);
  const rest = QUOTE_REST.exec(source);
  if (rest && (!fence || rest.index < fence.index)) {
    const quoted = source.slice(rest.index + rest[0].length);
    return [
      ...lines(source.slice(0, rest.index).replace(/\n$/, ''), depth),
      { t: 'quote', children: blocks(quoted, depth + 1) },
    ];
  }
  if (!fence) return lines(source, depth);
  const before = source.slice(0, fence.index).replace(/\n$/, '');
  const after = source.slice(fence.index + fence[0].length).replace(/^\n/, '');
  return [
    ...lines(before, depth),
    { t: 'pre', language: fence[1] ?? '', text: fence[2] ?? '' },
    ...blocks(after, depth),
  ];
}

/** Blocks of text that holds no code fence, line by line. */
function lines(source: string, depth: number): readonly Block[] {
  if (source === '') return [];
  const all = source.split('\n');
  const found: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) found.push({ t: 'paragraph', children: inline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < all.length; ) {
    const line = all[at] ?? '';
    const single = singleLine(line);
    if (single) {
      flush();
      found.push(single);
      at += 1;
      continue;
    }
    const quoted = run(all, at, (text) => /^> /.test(text) || text === '>');
    if (quoted > 0) {
      flush();
      const inner = all.slice(at, at + quoted).map((text) => text.replace(/^> ?/, ''));
      found.push({ t: 'quote', children: blocks(inner.join('\n'), depth + 1) });
      at += quoted;
      continue;
    }
    const listed = LIST_ITEM.test(line) ? run(all, at, isListLine) : 0;
    if (listed > 0) {
      flush();
      found.push(list(all.slice(at, at + listed), depth));
      at += listed;
      continue;
    }
    plain.push(line);
    at += 1;
  }
  flush();
  return found;
}

function singleLine(line: string): Block | undefined {
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) {
    const level = heading[1]?.length === 1 ? 1 : heading[1]?.length === 2 ? 2 : 3;
    return { t: 'heading', level, children: inline(heading[2] ?? '') };
  }
  const subtext = /^-# +(\S.*)$/.exec(line);
  return subtext ? { t: 'subtext', children: inline(subtext[1] ?? '') } : undefined;
}

/** How many lines from `at` on satisfy `holds`. */
function run(all: readonly string[], at: number, holds: (line: string) => boolean): number {
  let end = at;
  while (end < all.length && holds(all[end] ?? '')) end += 1;
  return end - at;
}

function isListLine(line: string): boolean {
  return LIST_ITEM.test(line) || /^ {2,}\S/.test(line);
}

/** A list from its lines; lines indented deeper than the first belong to the item above them. */
function list(all: readonly string[], depth: number): Block {
  const first = LIST_ITEM.exec(all[0] ?? '');
  const indent = first?.[1]?.length ?? 0;
  const marker = first?.[2] ?? '-';
  const items: Block[][] = [];
  for (let at = 0; at < all.length; ) {
    const line = all[at] ?? '';
    const text = line.replace(LIST_ITEM, '').trimStart();
    const inner = run(all, at + 1, (next) => (/^ */.exec(next)?.[0].length ?? 0) >= indent + 2);
    const below = all.slice(at + 1, at + 1 + inner).map((next) => next.slice(indent + 2));
    const own: Block = { t: 'paragraph', children: inline(text) };
    items.push([own, ...(below.length > 0 ? blocks(below.join('\n'), depth + 1) : [])]);
    at += 1 + inner;
  }
  const ordered = /^\d/.test(marker);
  return { t: 'list', ordered, start: ordered ? Number.parseInt(marker, 10) : 1, items };
}
