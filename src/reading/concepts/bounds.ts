/** What a text binds its answer to: the constraints and times it asks for. Pure. */
import type { TimeMention } from '../times/time.js';
import type { Reading } from './read.js';
import { isConstraint } from './vocabulary.js';

/** Days, ISO, first and last. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a text binds its answer to. */
export interface Bounds {
  readonly concepts: readonly string[];
  readonly times: readonly Pick<TimeMention, 'from' | 'to'>[];
}

export function boundsOf(reading: Reading): Bounds {
  const concepts = reading.mentions.flatMap(({ kind, role, concept }) =>
    isConstraint(kind) && role === 'asked' ? [concept] : [],
  );
  const times = reading.times.filter(({ role, yearless }) => role === 'asked' && !yearless);
  return { concepts: [...new Set(concepts)], times };
}
