/**
 * A copy of a text without what a page or a chat adds to it (tags, emphasis, quote marks, bullets,
 * arrows, invisible characters), with the way back to the offsets of the text given. Pure.
 */

export interface CleanText {
  readonly text: string;
  /** Offset into the text given of every character of the copy, and of its end. */
  readonly at: readonly number[];
}

/** HTML entities that occur in running text; any other stays as it stands. */
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

const tag = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]{0,200})?\/?>/iy;
const entity = /&(?:([a-z]{2,6})|#(\d{2,6})|#x([0-9a-f]{2,5}));/iy;
const link = /\]\([^()\s]{1,300}\)/y;
/** The mark of a note: [^3]. */
const note = /\[\^[^\]\s]{1,20}\]/y;
const arrow = /(?:[-=]{1,2}>|[→⇒➜➔⟶])/y;
/** What is struck through is not said. */
const struck = /~~[^~\n]{1,200}~~/y;
const emphasis = /(?:\*{1,3}|__|~~|`{1,3}|\|\|)/y;
/** What stands before the words of a line: quote mark, heading, bullet, check box. */
const lead = /[ \t]*(?:(?:>{1,3}|#{1,6}|[-*+•▪●◦‣])[ \t]+(?:\[[ x]\][ \t]+)?|\u{200b})+/uy;
const invisible = /[\p{Cf}\p{Variation_Selector}]|\u20e3/u;
/** Tags that end a line or a cell; any other only dresses the words in it. */
const breaking = new Set(
  'br p div li tr td th ul ol table h1 h2 h3 h4 h5 h6 blockquote hr'.split(' '),
);
const raised = new Set(['sup', 'sub']);
/** Ranges of numbers are sometimes drawn with an arrow. */
const digitBehind = /\d\s?$/;
const digitAhead = /^\s?\d/;

function decoded(match: RegExpExecArray): string | null {
  const [, name, decimal, hexadecimal] = match;
  if (name) return entities[name.toLowerCase()] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  if (!(code > 31 && code < 0xffff)) return null;
  const character = String.fromCharCode(code);
  return /\s/.test(character) ? ' ' : character;
}

const at = (pattern: RegExp, text: string, position: number) => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

/** Takes the marks out of a text; every rule looks at a bounded number of characters ahead. */
export function cleanText(text: string): CleanText {
  let clean = '';
  const offsets: number[] = [];
  const put = (characters: string, position: number) => {
    for (let index = 0; index < characters.length; index += 1) offsets.push(position);
    clean += characters;
  };
  let position = 0;
  let lineStart = true;
  while (position < text.length) {
    const character = text.charAt(position);
    if (lineStart) {
      const marks = at(lead, text, position);
      lineStart = false;
      if (marks) {
        position += marks[0].length;
        continue;
      }
    }
    if (character === '\n') {
      lineStart = true;
      put('\n', position);
      position += 1;
      continue;
    }
    const code = character.charCodeAt(0);
    const plain =
      (code >= 48 && code <= 57) ||
      (code >= 97 && code <= 122) ||
      (code >= 0x3400 && code < 0xd800);
    if (plain) {
      put(character, position);
      position += 1;
      continue;
    }
    if (invisible.test(character)) {
      position += 1;
      continue;
    }
    const html = character === '<' ? at(tag, text, position) : null;
    if (html) {
      const name = (html[1] ?? '').toLowerCase();
      position += html[0].length;
      if (breaking.has(name)) {
        if (clean !== '' && !clean.endsWith('\n')) put('\n', position - 1);
        lineStart = true;
      } else if (raised.has(name) && !html[0].startsWith('</')) {
        // A raised number is a note mark.
        const close = /\d{1,3}(?=<\/su[bp]>)/iy;
        const mark = at(close, text, position);
        if (mark) position += mark[0].length;
      }
      continue;
    }
    const named = character === '&' ? at(entity, text, position) : null;
    const written = named && decoded(named);
    if (named && written !== null) {
      put(written ?? '', position);
      position += named[0].length;
      continue;
    }
    const address = character === ']' ? at(link, text, position) : null;
    if (address) {
      position += address[0].length;
      continue;
    }
    const noted = character === '[' ? at(note, text, position) : null;
    if (noted) {
      position += noted[0].length;
      continue;
    }
    if (character === '[' && /\]\(/.test(text.slice(position, position + 300))) {
      position += 1;
      continue;
    }
    const pointer = at(arrow, text, position);
    if (pointer) {
      const spans =
        digitBehind.test(clean.slice(-2)) &&
        digitAhead.test(text.slice(position + pointer[0].length));
      put(spans ? '–' : ':', position);
      position += pointer[0].length;
      continue;
    }
    if (character === '|' && text.charAt(position + 1) !== '|') {
      put(clean.trimEnd() === '' || clean.endsWith('\n') ? ' ' : '|', position);
      position += 1;
      continue;
    }
    const deleted = character === '~' ? at(struck, text, position) : null;
    if (deleted) {
      position += deleted[0].length;
      continue;
    }
    const dressed = '*_~`|'.includes(character) ? at(emphasis, text, position) : null;
    if (dressed) {
      position += dressed[0].length;
      continue;
    }
    put(character, position);
    position += 1;
  }
  offsets.push(text.length);
  return { text: clean, at: offsets };
}
