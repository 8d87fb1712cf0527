/**
 * `desk bench check`: what a claim check costs a sentence, beside reading it with Recognizers-Text, and
 * how long the longest text may take to check and to ask.
 */
import { CliError, type Io } from '../src/cli/command-line.js';
import { openSnapshot } from '../src/cli/record.js';
import { inquire } from '../src/inquiry/inquire.js';
import { longTexts } from './long-texts.js';
import { threadMs } from './measured/gauges.js';
import { quantile } from './quantile.js';

export interface BenchCheckReport {
  readonly sentences: number;
  /** Median time of a sentence checked, to its numbers, shares, amounts and dates merely recognized. */
  readonly medianToRecognizers: number;
  readonly medianUs: number;
  /** A text of 6,000 characters with 200 figures, milliseconds. */
  readonly longTextMs: number;
  readonly longTextFigures: number;
  /** Longest check of a made-up text of 6,000 characters, milliseconds of the main thread, and its kind. */
  readonly slowestCheckMs: number;
  readonly slowestCheck: string;
  /** The same of asking it. */
  readonly slowestAskMs: number;
  readonly slowestAsk: string;
}

function threadTimeOf(work: () => unknown): number {
  const started = threadMs();
  work();
  return threadMs() - started;
}

/**
 * All texts are read once before, so that what is measured is a bot that has been running. The faster
 * of two readings counts; each begins otherwise, since what was just read is not read again.
 */
function slowestOf(work: (text: string) => unknown, texts: ReadonlyMap<string, string>) {
  for (const text of texts.values()) work(text);
  let slowest = { ms: 0, thing: '' };
  for (const [thing, text] of texts) {
    const ms = Math.min(
      ...[1, 2].map((spaces) => threadTimeOf(() => work(' '.repeat(spaces) + text))),
    );
    if (ms > slowest.ms) slowest = { ms, thing };
  }
  return slowest;
}

const longTextLength = 6000;
const longTextFigures = 200;

const median = (values: readonly number[]) => quantile(values, 0.5);

/** Milliseconds of the main thread for each text, once all have been read before. */
function timesOf(work: (text: string) => unknown, texts: readonly string[]): number[] {
  for (const text of texts) work(text);
  return texts.map((text) => threadTimeOf(() => work(` ${text}`)));
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
  const today = '2026-01-01';
  const ours = timesOf((text) => checker.check(text, today), sentences);
  const theirs = timesOf(recognize, sentences);
  const long = longText(sentences);
  const claims = checker.check(long, today);
  const longTextMs = threadTimeOf(() => checker.check(` ${long}`, today));
  const texts = longTexts();
  const slowestCheck = slowestOf((text) => checker.check(text, today), texts);
  const slowestAsk = slowestOf((text) => inquire(snapshot, { text, today }), texts);
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
