/** The inline half of Discord's markdown: emphasis, code, links, mentions, timestamps. Pure. */
import type { Inline, TimeStyle } from './markdown-nodes.js';

/** Emphasis nested deeper than this stays text. */
const DEEPEST = 12;

type Span = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';

/** Longest marker first: `**` must be tried before `*`. */
const MARKERS: readonly (readonly [marker: string, span: Span])[] = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
];

const ANGLE: readonly (readonly [RegExp, (groups: readonly string[]) => Inline])[] = [
  [/<@!?(\d{1,20})>/y, ([id = '']) => ({ t: 'user', id })],
  [/<@&(\d{1,20})>/y, ([id = '']) => ({ t: 'role', id })],
  [/<#(\d{1,20})>/y, ([id = '']) => ({ t: 'channel', id })],
  [/<\/([^<>:/]{1,100}):(\d{1,20})>/y, ([name = '', id = '']) => ({ t: 'command', name, id })],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    ([seconds, style]) => ({
      t: 'time',
      seconds: Number(seconds),
      style: (style || 'f') as TimeStyle,
    }),
  ],
  [/<a?:(\w{2,32}):\d{1,20}>/y, ([name = '']) => ({ t: 'emoji', name })],
];

/** The inline nodes of a text; neighbouring texts are joined. Never throws. */
export function inline(source: string, depth = 0): readonly Inline[] {
  const found: Inline[] = [];
  /** Markers known to have no closer further on, so that hostile text costs linear time. */
  const unclosed = new Set<string>();
  let text = '';
  const push = (node: Inline): void => {
    if (text !== '') found.push({ t: 'text', text });
    text = '';
    found.push(node);
  };
  for (let at = 0; at < source.length; ) {
    const hit = token(source, at, depth, unclosed);
    if (!hit) {
      text += source[at];
      at += 1;
    } else if (hit.node.t === 'text') {
      text += hit.node.text;
      at = hit.end;
    } else {
      push(hit.node);
      at = hit.end;
    }
  }
  if (text !== '') found.push({ t: 'text', text });
  return found;
}

interface Hit {
  readonly node: Inline;
  readonly end: number;
}

function token(source: string, at: number, depth: number, unclosed: Set<string>): Hit | undefined {
  switch (source[at]) {
    case '\\':
      return escaped(source, at);
    case '`':
      return code(source, at, unclosed);
    case '<':
      return angle(source, at);
    case '[':
      return depth < DEEPEST ? maskedLink(source, at, depth) : undefined;
    case 'h':
      return bareLink(source, at);
    case '@':
      return everyone(source, at);
    case '*':
    case '_':
    case '~':
    case '|':
      return depth < DEEPEST ? emphasis(source, at, depth, unclosed) : undefined;
    default:
      return undefined;
  }
}

function escaped(source: string, at: number): Hit | undefined {
  const next = source[at + 1];
  if (next === undefined || /[\p{L}\p{N}\s]/u.test(next)) return undefined;
  return { node: { t: 'text', text: next }, end: at + 2 };
}

function code(source: string, at: number, unclosed: Set<string>): Hit | undefined {
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const fence = ticks.exec(source)?.[0] ?? '`';
  const literal: Hit = { node: { t: 'text', text: fence }, end: at + fence.length };
  if (unclosed.has(fence)) return literal;
  for (let from = at + fence.length; ; ) {
    const close = source.indexOf(fence, from);
    if (close < 0) {
      unclosed.add(fence);
      return literal;
    }
    let end = close + fence.length;
    if (source[end] !== '`') {
      const inner = source.slice(at + fence.length, close);
      return { node: { t: 'code', text: inner.replace(/^ (?=`)|(?<=`) $/g, '') }, end };
    }
    while (source[end] === '`') end += 1;
    from = end;
  }
}

function angle(source: string, at: number): Hit | undefined {
  for (const [pattern, make] of ANGLE) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { node: make(match.slice(1)), end: at + match[0].length };
  }
  const link = /<(https?:\/\/[^\s<>]+)>/y;
  link.lastIndex = at;
  const match = link.exec(source);
  const href = safeUrl(match?.[1]);
  if (!match || !href) return undefined;
  const shown: Inline = { t: 'text', text: match[1] ?? '' };
  return { node: { t: 'link', href, children: [shown] }, end: at + match[0].length };
}

function everyone(source: string, at: number): Hit | undefined {
  const pattern = /@(?:everyone|here)\b/y;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match ? { node: { t: 'everyone', text: match[0] }, end: at + match[0].length } : undefined;
}

/** `[shown](address)`; a label that itself holds an address stays text, as a guard against deceit. */
function maskedLink(source: string, at: number, depth: number): Hit | undefined {
  const pattern =
    /\[((?:\\.|[^[\]\\]){1,500})\]\(<?(https?:\/\/(?:\([^\s()<>]*\)|[^\s()<>])+)>?(?: +"[^"\n]*")?\)/y;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  const label = match?.[1] ?? '';
  const href = safeUrl(match?.[2]);
  if (!match || !href || /https?:\/\//i.test(label) || label.trim() === '') return undefined;
  return {
    node: { t: 'link', href, children: inline(label, depth + 1) },
    end: at + match[0].length,
  };
}

function bareLink(source: string, at: number): Hit | undefined {
  const pattern = /https?:\/\/[^\s<>]+/y;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (!match || /\w/.test(source[at - 1] ?? '')) return undefined;
  let shown = match[0].replace(/[.,:;"'!?、。，；：！？」』）》*_~|]+$/u, '');
  while (shown.endsWith(')') && shown.split(')').length > shown.split('(').length) {
    shown = shown.slice(0, -1);
  }
  const href = safeUrl(shown);
  if (!href) return undefined;
  const text: Inline = { t: 'text', text: shown };
  return { node: { t: 'link', href, children: [text] }, end: at + shown.length };
}

function emphasis(
  source: string,
  at: number,
  depth: number,
  unclosed: Set<string>,
): Hit | undefined {
  for (const [marker, span] of MARKERS) {
    if (!source.startsWith(marker, at) || unclosed.has(marker)) continue;
    if (!opens(source, at, marker)) continue;
    const close = closer(source, at + marker.length, marker);
    if (close < 0) {
      unclosed.add(marker);
      continue;
    }
    const inner = source.slice(at + marker.length, close);
    return {
      node: { t: span, children: inline(inner, depth + 1) },
      end: close + marker.length,
    };
  }
  return undefined;
}

/** Single `*` needs something right after it; single `_` also a word boundary before it. */
function opens(source: string, at: number, marker: string): boolean {
  if (marker.length > 1) return true;
  const next = source[at + 1] ?? '';
  if (next === marker || next.trim() === '') return false;
  return marker !== '_' || !isWord(source[at - 1]);
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

/** Where the marker that was opened before `from` closes; -1 if nowhere. */
function closer(source: string, from: number, marker: string): number {
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '`') at = skipCode(source, at);
    else if (source.startsWith(marker, at) && at > from && closes(source, at, marker)) return at;
    else if (marker.length === 1 && char === marker) {
      // A doubled marker inside is the stronger emphasis: step over it.
      while (source[at + 1] === marker) at += 1;
    }
  }
  return -1;
}

function closes(source: string, at: number, marker: string): boolean {
  const next = source[at + marker.length];
  if (marker === '||' || marker === '~~') return true;
  if (next === marker[0]) return false;
  if (marker.length > 1) return true;
  const before = source[at - 1] ?? '';
  if (before.trim() === '') return false;
  return marker !== '_' || !isWord(next);
}

/** The last position of the code span that starts at `at`, or `at` if it never closes. */
function skipCode(source: string, at: number): number {
  let end = at;
  while (source[end] === '`') end += 1;
  const fence = source.slice(at, end);
  const close = source.indexOf(fence, end);
  return close < 0 ? end - 1 : close + fence.length - 1;
}

/** The address if it is http or https and well formed. */
export function safeUrl(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
