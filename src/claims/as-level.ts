/**
 * A claim of a change, held against the series that the same words would tell a level of: what is read
 * around it is read without the times and the words of change. Pure.
 */
import type { FactRecord } from '../facts/record.js';
import type { Statement } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { weigh } from './candidates.js';
import { changeClaim } from './changes.js';
import type { Claim } from './claim.js';
import { judge, type Sentence } from './judge.js';
import type { Readings } from './readings.js';
import type { Target } from './targets.js';

/** The attributes that words of change and the figure itself spell: a growth rate, a ratio. */
function changeConcepts({ read, located }: Sentence): ReadonlySet<string> {
  const tokens = read.tokens.filter(
    ({ classes, kind }) => classes.has('rise') || classes.has('fall') || kind === 'figure',
  );
  const spelt = located.mentions.filter(
    ({ kind, begin, finish }) =>
      kind === 'attribute' && tokens.some(({ start, end }) => start < finish && end > begin),
  );
  return new Set(spelt.map(({ concept }) => concept));
}

/** The claim of a change in place of a silent one, or `null` where the record has none to say of it. */
export function changeIn(
  sentence: Sentence,
  statement: Statement,
  readings: Readings,
  silent: Claim,
  ground: {
    readonly targets: readonly Target[];
    readonly record: FactRecord;
    readonly reader: Reader;
  },
): Claim | null {
  const changing = changeConcepts(sentence);
  const levelled = (reading: Reading): Reading => ({
    ...reading,
    times: [],
    mentions: reading.mentions.filter(({ concept }) => !changing.has(concept)),
    evidence: new Map([...reading.evidence].filter(([concept]) => !changing.has(concept))),
  });
  const level: Readings = {
    ...readings,
    own: levelled(readings.own),
    soFar: levelled(readings.soFar),
    sentence: levelled(readings.sentence),
  };
  const { targets, record, reader } = ground;
  const { times } = readings.sentence;
  return changeClaim(record, sentence.read, statement, times, silent, (said, { fact, figure }) => {
    const point = targets.find((one) => one.fact.id === fact.id && one.figure.id === figure.id);
    // Most series are told by without a word: the whole judgement is for those spoken of.
    if (!point || !weigh(said, point, level, record, reader)) return null;
    return judge(
      sentence,
      { ...statement, said, relation: 'exact', direction: 'level' },
      ...([level, targets, record, reader, null] as const),
    );
  });
}
