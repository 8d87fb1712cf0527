/** Discord's limits on messages, from its documentation, and fitting text into them. Pure. */

export const limits = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  embedFooter: 2048,
  /** All texts of all embeds of a message together. */
  embedTotal: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  altText: 1024,
  choices: 25,
  choiceText: 100,
  customId: 100,
  modalTitle: 45,
  modalLabel: 45,
  modalDescription: 100,
  nonce: 25,
  eventName: 100,
  threadName: 100,
  forumTags: 5,
} as const;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ellipsis = '…';
/** How far back from the limit a better place to cut is looked for. */
const lookBack = 0.3;

/** `text` cut at a whole character so that it is at most `limit` UTF-16 units long. */
function wholeCharacters(text: string, limit: number): string {
  // A character can be long, so the segmenter sees a little past the cut.
  let end = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/**
 * `text` if it has at most `limit` UTF-16 units, else its beginning with an ellipsis: cut after a
 * sentence or between words where one ends near the limit, never inside a character.
 */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < ellipsis.length) return '';
  const cut = wholeCharacters(text, limit - ellipsis.length);
  const from = Math.floor(cut.length * (1 - lookBack));
  const tail = cut.slice(from);
  const sentence = [...tail.matchAll(/[.?!。？！；](?=\s|\p{Script=Han}|$)|\n/gu)].at(-1);
  const word = [...tail.matchAll(/\s+|[，、]/g)].at(-1);
  const end = sentence
    ? from + sentence.index + sentence[0].length
    : word
      ? from + word.index
      : cut.length;
  return `${cut.slice(0, end).trimEnd()}${ellipsis}`;
}

/** `text` in one line, cut as `truncate` does. */
export function inOneLine(text: string, limit: number): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), limit);
}

/**
 * The longest beginning of `text` whose written form fits into `limit`; `write` may make a text
 * longer (escaping does), and a shorter text must not come out longer than a longer one.
 */
export function fitWritten(text: string, limit: number, write: (text: string) => string): string {
  let room = Math.min(text.length, limit);
  for (;;) {
    const written = write(truncate(text, room));
    if (written.length <= limit) return written;
    if (room === 0) return '';
    room = Math.max(0, room - Math.max(1, Math.ceil((written.length - limit) / 2)));
  }
}
