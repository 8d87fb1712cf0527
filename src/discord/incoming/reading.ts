/** Which text of a message is put to the desk. Pure. */
import { pointingOf } from './closed-words.js';
import type { MessageParts } from './parts.js';

/** What to ask, and whether it is to be held against the record. */
export interface Put {
  readonly text: string;
  readonly wants?: 'check';
}

const joined = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n\n');

/** Everything in a message that can be checked; what a page says only where nobody says anything. */
export function checkedIn({ said, quoted, shown, preview }: MessageParts): string {
  return joined([said, quoted, shown]) || preview;
}

/** What others than its author say in a message. */
const besides = ({ quoted, shown, preview }: MessageParts): string =>
  joined([quoted, shown]) || preview;

/**
 * What a message asks. Its author's own words go first; where these only point, it is what they point
 * at in the same message; `null` where that is not in it.
 */
export function askedIn(parts: MessageParts): Put | null {
  const pointing = pointingOf(parts.said);
  if (pointing === null) return { text: parts.said };
  const text = besides(parts);
  if (text === '') return null;
  return pointing === 'check' ? { text, wants: 'check' } : { text };
}

/** What one text that points at another message wants of it. */
export function pointedAt(said: string, target: MessageParts): Put {
  const wants = pointingOf(said) === 'check';
  const asked = wants ? null : askedIn(target);
  const text = asked?.text ?? checkedIn(target);
  return wants || asked?.wants ? { text, wants: 'check' } : { text };
}
