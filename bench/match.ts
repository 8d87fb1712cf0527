/**
 * `desk bench match`: speed of the matcher beside plain fuse.js, MiniSearch and FlexSearch, and of a
 * record of 10,000 facts in series.
 */

import type { EngineEntry } from '../src/answering/engine/index.js';
import { buildEngine } from '../src/answering/engine/index.js';
import { CliError, type Io } from '../src/cli/command-line.js';
import { openSnapshot } from '../src/cli/record.js';
import { vocabularyOf } from '../src/open-record.js';
import type { Language } from '../src/reading/words/language.js';
import { readDataFolder } from '../src/store/data-folder.js';
import { FuseBaseline } from './fuse-baseline.js';
import { measureSeries } from './match-series.js';
import { quantile } from './quantile.js';
import { syntheticRecord } from './synthetic-record.js';
import { seeded, withTypingErrors } from './typing-errors.js';

export interface BenchMatchOptions {
  readonly json: boolean;
}

/** Ratios of our time to another engine's, in one run on one machine. */
export interface SizeReport {
  readonly phrasings: number;
  readonly medianToFuse: number;
  readonly p99ToFuse: number;
  readonly buildToFuse: number;
  readonly medianToMiniSearch: number;
  readonly medianToFlexSearch: number;
  /** Heap and buffers that the built engine holds, in megabytes. */
  readonly heapMB: number;
}

/** Questions asked of us, and of the others: at 100,000 fuse.js takes seconds for each. */
const SIZES = [
  { phrasings: 1_000, questions: 400, forFuse: 16, forMini: 60 },
  { phrasings: 10_000, questions: 400, forFuse: 4, forMini: 30 },
  { phrasings: 100_000, questions: 150, forFuse: 2, forMini: 6 },
] as const;
const TYPO_SHARE = 0.3;

interface Engine {
  search(text: string): unknown;
}

/** Milliseconds for each question; a few unmeasured ones go before where there are enough. */
function timesOf(engine: Engine, questions: readonly string[]): number[] {
  if (questions.length > 50) for (const text of questions.slice(0, 30)) engine.search(text);
  return questions.map((text) => {
    const started = performance.now();
    engine.search(text);
    return performance.now() - started;
  });
}

function heldMB(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
}

async function others(entries: readonly EngineEntry[]) {
  const documents = entries.flatMap((entry) => entry.phrasings);
  const { default: MiniSearch } = await import('minisearch').catch(missing);
  const { Index } = await import('flexsearch').catch(missing);
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(documents.map((text, id) => ({ id, text })));
  const flex = new Index({ tokenize: 'forward' });
  documents.forEach((text, id) => {
    flex.add(id, text);
  });
  return {
    mini: { search: (text: string) => mini.search(text, { fuzzy: 0.2, prefix: true }) },
    flex: { search: (text: string) => flex.search(text, { limit: 10, suggest: true }) },
  };
}

function missing(): never {
  throw new CliError('bench match wants the development packages minisearch and flexsearch', 1);
}

function questionsFor(entries: readonly EngineEntry[], count: number, random: () => number) {
  return Array.from({ length: count }, () => {
    const entry = entries[Math.floor(random() * entries.length)];
    const text = entry?.phrasings[Math.floor(random() * entry.phrasings.length)] ?? '';
    const words = text.split(' ').filter(() => random() > 0.15);
    return random() < TYPO_SHARE ? withTypingErrors(words.join(' '), 2, random) : words.join(' ');
  });
}

async function measure(size: (typeof SIZES)[number], language: Language): Promise<SizeReport> {
  const random = seeded(size.phrasings);
  const entries = syntheticRecord(size.phrasings, random);
  const questions = questionsFor(entries, size.questions, random);
  const before = heldMB();
  const own = timed(() => buildEngine(entries, { language }));
  const heapMB = heldMB() - before;
  const fuse = timed(() => new FuseBaseline(entries.flatMap((entry) => entry.phrasings)));
  const ownTimes = timesOf({ search: (text) => own.value.match(text) }, questions);
  const fuseTimes = timesOf(fuse.value, questions.slice(0, size.forFuse));
  const { mini, flex } = await others(entries);
  const miniTimes = timesOf(mini, questions.slice(0, size.forMini));
  const flexTimes = timesOf(flex, questions);
  const median = quantile(ownTimes, 0.5);
  const ratio = (own: number, other: number): number =>
    other > 0 ? Number((own / other).toPrecision(3)) : 0;
  return {
    phrasings: size.phrasings,
    medianToFuse: ratio(median, quantile(fuseTimes, 0.5)),
    p99ToFuse: ratio(quantile(ownTimes, 0.99), quantile(fuseTimes, 0.99)),
    buildToFuse: ratio(own.ms, fuse.ms),
    medianToMiniSearch: ratio(median, quantile(miniTimes, 0.5)),
    medianToFlexSearch: ratio(median, quantile(flexTimes, 0.5)),
    heapMB: Math.round(heapMB),
  };
}

/** Measures every size and the series, and prints one JSON object, or a line for each. */
export async function benchMatch(options: BenchMatchOptions, io: Io): Promise<number> {
  const sizes: SizeReport[] = [];
  const vocabulary = vocabularyOf(await readDataFolder());
  for (const size of SIZES) {
    const report = await measure(size, vocabulary.language);
    sizes.push(report);
    if (!options.json)
      io.out(
        `${report.phrasings} phrasings: a question takes ${report.medianToFuse} of fuse.js (p99 ${report.p99ToFuse}), ${report.medianToMiniSearch} of MiniSearch, ${report.medianToFlexSearch} of FlexSearch; building ${report.buildToFuse} of fuse.js; ${report.heapMB} MB\n`,
      );
  }
  const series = await measureSeries((await openSnapshot(io)).record, vocabulary);
  if (options.json) io.out(`${JSON.stringify({ sizes, series })}\n`);
  else
    io.out(
      `${series.facts} facts in ${series.series} series: a question takes ${series.medianToSingle} of one over single facts of as many phrasings (p99 ${series.p99ToSingle}); a published change is told after ${series.publishMs} ms\n`,
    );
  return 0;
}
