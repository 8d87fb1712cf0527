/**
 * `desk bench check`: what a claim check costs a sentence, beside reading it with Recognizers-Text, and
 * how long the longest text may take to check and to ask.
 */
import { CliError, type Io } from '../src/cli/command-line.js';
import { openSnapshot } from '../src/cli/record.js';
import { inquire } from '../src/inquiry/inquire.js';
import { longTexts } from './long-texts.js';
import { quantile } from './quantile.js';

export interface BenchCheckReport {
  readonly sentences: number;
  /** Median time of a sentence checked, to its numbers, shares, amounts and dates merely recognized. */
  readonly medianToRecognizers: number;
  readonly medianUs: number;
  /** A text of 6,000 characters with 200 figures, milliseconds. */
  readonly longTextMs: number;
  readonly longTextFigures: number;
  /** Longest check of a made-up text of 6,000 characters, milliseconds, and its kind. */
  readonly slowestCheckMs: number;
  readonly slowestCheck: string;
  /** The same of asking it. */
  readonly slowestAskMs: number;
  readonly slowestAsk: string;
}

/** Reads a text as somebody asks on a day. */
type Work = (text: string, today: string) => unknown;

const firstDay = '2026-01-01';
const laterDays = ['2026-01-02', '2026-01-03', '2026-01-04'];

/**
 * Milliseconds that `work` takes on `text`, once it has been running for a while. The fastest of some
 * readings counts, since whatever else the machine does only ever adds; each begins otherwise and is of
 * another day, since what was just read is not read again.
 */
function timeOf(work: Work, text: string): number {
  const times = laterDays.map((day, index) => {
    const started = performance.now();
    work(' '.repeat(index + 1) + text, day);
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** All texts are read once before, so that what is measured is a bot that has been running. */
function slowestOf(work: Work, texts: ReadonlyMap<string, string>) {
  for (const text of texts.values()) work(text, firstDay);
  let slowest = { ms: 0, thing: '' };
  for (const [thing, text] of texts) {
    const ms = timeOf(work, text);
    if (ms > slowest.ms) slowest = { ms, thing };
  }
  return slowest;
}

const longTextLength = 6000;
const longTextFigures = 200;

const median = (values: readonly number[]) => quantile(values, 0.5);

/** Milliseconds for each text, once all have been read before. */
function timesOf(work: Work, texts: readonly string[]): number[] {
  for (const text of texts) work(text, firstDay);
  return texts.map((text) => timeOf(work, text));
}

/** A text of 200 figures and 6,000 characters at most. */
function longText(sentences: readonly string[]): string {
  const short = sentences.map((sentence) =>
    sentence.slice(0, longTextLength / longTextFigures - 4),
  );
  const figures = Array.from({ length: longTextFigures }, (_, index) => {
    const lead = ['Beijing had', 'assets:', '5A:', '北京有', 'members'][index % 5] ?? '';
    return `${lead} ${(index * 7919) % 20000} orgs. `;
  });
  return `${figures.join('')}${short.join(' ')}`.slice(0, longTextLength);
}

async function recognizer() {
  const suite = await import('@microsoft/recognizers-text-suite').catch(() => {
    throw new CliError('bench check needs the development packages: npm ci', 1);
  });
  const read = suite.default ?? suite;
  return (text: string) => {
    const culture = /\p{Script=Han}/u.test(text) ? read.Culture.Chinese : read.Culture.English;
    read.recognizeNumber(text, culture);
    read.recognizePercentage(text, culture);
    read.recognizeCurrency(text, culture);
    read.recognizeDateTime(text, culture);
  };
}

export async function benchCheck({ json }: { readonly json: boolean }, io: Io): Promise<number> {
  const snapshot = await openSnapshot(io);
  const { record, checker } = snapshot;
  const recognize = await recognizer();
  const sentences = record.facts.flatMap(({ statement }) => [statement.en, statement.zh]);
  const ours = timesOf(checker.check, sentences);
  const theirs = timesOf(recognize, sentences);
  const long = longText(sentences);
  const claims = checker.check(long, firstDay);
  const longTextMs = timeOf(checker.check, long);
  const texts = longTexts();
  const slowestCheck = slowestOf(checker.check, texts);
  const slowestAsk = slowestOf((text, today) => inquire(snapshot, { text, today }), texts);
  const report: BenchCheckReport = {
    sentences: sentences.length,
    medianToRecognizers: median(ours) / median(theirs),
    medianUs: median(ours) * 1000,
    longTextMs,
    longTextFigures: claims.length,
    slowestCheckMs: slowestCheck.ms,
    slowestCheck: slowestCheck.thing,
    slowestAskMs: slowestAsk.ms,
    slowestAsk: slowestAsk.thing,
  };
  io.out(
    json
      ? `${JSON.stringify(report)}\n`
      : [
          `sentences                        ${report.sentences}`,
          `median, ratio to recognizers     ${report.medianToRecognizers.toFixed(3)}`,
          `median a sentence                ${report.medianUs.toFixed(0)} µs`,
          `slowest check of ${texts.size} texts       ${slowestCheck.ms.toFixed(0)} ms (${JSON.stringify(slowestCheck.thing)})`,
          `slowest ask of ${texts.size} texts         ${slowestAsk.ms.toFixed(0)} ms (${JSON.stringify(slowestAsk.thing)})`,
          `${longTextLength} characters, ${report.longTextFigures} figures   ${report.longTextMs.toFixed(0)} ms`,
          '',
        ].join('\n'),
  );
  return 0;
}
