/** What the record knows the day of. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure } from '../facts/schema.js';
import type { Reader } from '../reading/concepts/read.js';
import { factRead } from './fact-reading.js';
import type { FactLexis } from './lexis.js';
import { common } from './telling.js';

/** What happened on a day that is on record. */
export interface DatedEvent {
  readonly fact: Fact;
  /** Its dates: the day itself, and others such as those of coming into force. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** Topics, attributes and events that it is known by. */
  readonly names: ReadonlySet<string>;
  readonly covers: ReadonlySet<string>;
  readonly lexis: FactLexis;
}

/** What happened on a day that is on record, in the record's order; pauses after each fact. */
export function* eventSteps(
  record: FactRecord,
  reader: Reader,
): Generator<void, readonly DatedEvent[]> {
  const kindOf = (id: string) => reader.vocabulary.concepts.get(id)?.kind ?? 'cue';
  const isName = (id: string) =>
    ['topic', 'attribute', 'event'].includes(kindOf(id)) &&
    !reader.vocabulary.subject.has(id) &&
    !common.includes(id);
  const events: DatedEvent[] = [];
  for (const fact of record.facts) {
    yield;
    const [first, ...others] = fact.figures.filter(({ unit }) => unit === 'date');
    if (!first) continue;
    const { title, lexis } = factRead(fact, reader);
    const names = new Set([...title].filter(isName));
    const covers = new Set<string>(fact.subject.covers);
    events.push({ fact, figures: [first, ...others], names, lexis, covers });
  }
  return events;
}
