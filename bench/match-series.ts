/** Part of `desk bench match`: a record of 10,000 facts in series, asked and published to. */
import { buildAnswerer, prepareSteps } from '../src/answering/answerer.js';
import { toEnd } from '../src/base/steps.js';
import { openLiveSnapshots } from '../src/desk/live-snapshots.js';
import { makeRecordKeeper } from '../src/desk/record-keeper.js';
import { buildSnapshotInSlices } from '../src/desk/snapshot.js';
import { assembleRecord } from '../src/facts/assemble.js';
import type { FactRecord } from '../src/facts/record.js';
import type { Vocabulary } from '../src/reading/concepts/vocabulary.js';
import { quantile } from './quantile.js';
import { revisionsInMemory, seriesRecord } from './series-record.js';
import { seeded } from './typing-errors.js';

export interface SeriesReport {
  readonly facts: number;
  readonly series: number;
  readonly phrasings: number;
  /** A question's time to that over as many phrasings of single facts, in one run on one machine. */
  readonly medianToSingle: number;
  readonly p99ToSingle: number;
  /** Milliseconds from a revision to the first answer that tells it, the longest of some. */
  readonly publishMs: number;
}

const phrasings = 10_000;
const years = 10;
const questions = 200;
const publishes = 3;
const today = '2026-01-01';

function msOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export async function measureSeries(
  shipped: FactRecord,
  vocabulary: Vocabulary,
): Promise<SeriesReport> {
  const recordOf = (each: number) => seriesRecord(phrasings, each, shipped, seeded(phrasings));
  const { entries, asked } = recordOf(years);
  const assembled = (of: typeof entries) =>
    assembleRecord(
      of.map((entry) => ({ entry, revision: 1, publishedAt: null })),
      shipped.about,
    ).record;
  const [single, many] = [assembled(recordOf(1).entries), assembled(entries)];
  const alone = toEnd(prepareSteps(single, vocabulary));
  // The points of a series have no words of their own: the matcher is the same.
  const together = toEnd(prepareSteps(many, vocabulary, { engine: alone.engine }));
  const answerers = [
    buildAnswerer(single, vocabulary, alone),
    buildAnswerer(many, vocabulary, together),
  ] as const;
  const texts = asked.slice(0, questions).map((entry, at) => entry.phrasings[at % 10] ?? '');
  const ask = (at: 0 | 1, text: string) => answerers[at].answer({ text, today });
  for (const text of texts.slice(0, 30)) for (const at of [0, 1] as const) ask(at, text);
  // One after the other for each question, so that a busy machine weighs on both.
  const times = texts.map((text) => [msOf(() => ask(0, text)), msOf(() => ask(1, text))] as const);
  const ratio = (share: number) => {
    const [one, other] = [0, 1].map((at) =>
      quantile(
        times.map((pair) => pair[at] ?? 0),
        share,
      ),
    );
    return Number(((other ?? 0) / (one || 1)).toPrecision(3));
  };

  const store = revisionsInMemory(entries);
  const live = await openLiveSnapshots(
    { store, keeper: makeRecordKeeper(store, shipped.about) },
    (record, signal) =>
      buildSnapshotInSlices(record, vocabulary, {
        cache: async (_record, _vocabulary, prepare) => prepare(together),
        ...(signal ? { signal } : {}),
      }),
  );
  const waits: number[] = [];
  for (let turn = 0; turn < publishes; turn += 1) {
    const at = entries.findIndex(({ kind }) => kind === 'fact') + turn * years;
    const entry = entries[at];
    if (entry?.kind !== 'fact') break;
    const value = `${77_001 + turn}`;
    const figures = entry.body.figures.map((figure) => ({ ...figure, value }));
    const statement = { ...entry.body.statement, en: `In ${today.slice(0, 4)}: ${value}.` };
    const started = performance.now();
    store.publish(at, { kind: 'fact', body: { ...entry.body, figures, statement } });
    await live.refresh();
    const [text = ''] = entry.body.phrasings.en;
    live.current().answerer.answer({ text, today });
    if (live.current().record.byId.get(entry.body.id)?.figures[0]?.value !== value)
      throw new Error('what was published is not told');
    waits.push(performance.now() - started);
  }
  live.close();
  return {
    ...{ facts: many.facts.length, series: asked.length, phrasings },
    medianToSingle: ratio(0.5),
    p99ToSingle: ratio(0.99),
    publishMs: Math.round(Math.max(...waits)),
  };
}
