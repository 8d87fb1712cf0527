/**
 * Reads a text as a question about a course over time: how something changed, when it was highest,
 * since when there are figures. Says what is asked and of what, in the asker's words; whether a series
 * is meant by them is for the record. Pure.
 */
import type { Reading, ReadTime } from '../../reading/concepts/read.js';
import { type NamedTime, type Period, periodOf } from '../../reading/times/period.js';
import { smallNumbers } from '../../reading/times/relative.js';
import {
  aroundTimeChinese,
  chinese,
  countsChinese,
  countsEnglish,
  edgesChinese,
  english,
  jointsChinese,
  jointsEnglish,
  plainChinese,
  plainEnglish,
  type SeriesWords,
  TIME,
} from './words.js';

export type Wanted =
  | { readonly kind: 'change'; readonly period: Period; readonly compares: boolean }
  /** Two measures set against each other. */
  | { readonly kind: 'comparison' }
  /** A change over so many years, wherever they lie. */
  | { readonly kind: 'change-over'; readonly years: number }
  | { readonly kind: 'highest' | 'lowest' | 'first' | 'latest' | 'current' | 'points' };

export interface SeriesQuestion {
  readonly wanted: Wanted;
  /** What it is asked about, or `null` where nothing is named. */
  readonly subject: string | null;
  /** Whether all that it needs is named: both ends of a change, and not merely that one is asked. */
  readonly isExplicit: boolean;
}

const HAN = /\p{Script=Han}/u;
/** Longer texts ask for more than a course. */
const longest = 200;

const isBound = ({ role, yearless, mode }: ReadTime) =>
  role !== 'asker' && !yearless && mode !== 'elsewhere';

/** The text with `§` for each time, and the times. */
function masked({ text, times }: Reading): { text: string; times: readonly ReadTime[] } {
  const bound = times.filter(isBound);
  let at = 0;
  let out = '';
  for (const time of bound) {
    if (time.at < at) continue;
    out += text.slice(at, time.at) + TIME;
    at = time.end;
  }
  return { text: out + text.slice(at), times: bound };
}

function yearsIn(text: string, { years }: SeriesWords): number | null {
  const groups = years.exec(text)?.groups;
  if (!groups) return null;
  if (groups.decade) return 10;
  const said = groups.n ?? '';
  return (Number(said) || smallNumbers[said]) ?? null;
}

/** `2012 vs 2022` holds its comparison inside the time itself. */
const joinsByComparing = (text: string, times: readonly ReadTime[]) =>
  times.some(({ mode, at, end }) => mode === 'range' && /vs|versus|比/.test(text.slice(at, end)));

type Read = Pick<SeriesQuestion, 'wanted' | 'isExplicit'>;

function changeIn(text: string, reading: Reading, times: readonly ReadTime[], words: SeriesWords) {
  const changes = [words.change, words.up, words.down].some((word) => word.test(text));
  const compares = words.compare.test(text) || joinsByComparing(reading.text, times);
  if (!changes && !compares) return null;
  const period = periodOf(times);
  if (period) {
    return {
      wanted: { kind: 'change', period, compares: compares && !changes },
      isExplicit: period.from !== null,
    } as const;
  }
  const [only] = times;
  const isCompared = words.comparedTo.test(text);
  if (only && times.length === 1 && isCompared && only.mode === 'at' && only.from && only.to) {
    const { from, to, asked } = only;
    const since: Period = { from: { from, to, asked }, to: null };
    return { wanted: { kind: 'change', period: since, compares: true }, isExplicit: true } as const;
  }
  if (times.length > 0) return null;
  const years = yearsIn(text, words);
  if (years !== null && changes)
    return { wanted: { kind: 'change-over', years }, isExplicit: true } as const;
  if (words.course.test(text) && changes) {
    const period = { from: null, to: null };
    return { wanted: { kind: 'change', period, compares: false }, isExplicit: false } as const;
  }
  return null;
}

function wantedIn(reading: Reading, words: SeriesWords): Read | null {
  const { text, times } = masked(reading);
  const asksWhen = words.when.test(text);
  const ofFigures = words.figure.test(text);
  const plainly = (
    kind: Exclude<Wanted['kind'], 'change' | 'change-over' | 'comparison'>,
  ): Read => ({
    wanted: { kind },
    isExplicit: true,
  });
  if (times.length === 0) {
    if (words.current.test(text)) return plainly('current');
    const ever = /\bever\b|\bon record\b|\ball[- ]time\b|历史|历来|有记录/u.test(text);
    if (words.latest.test(text) && (ofFigures || asksWhen)) return plainly('latest');
    if (words.earliest.test(text) && (ofFigures || /追溯|有(?:数据|统计|记录)/u.test(text)))
      return plainly('first');
    if (words.highest.test(text) && (asksWhen || (ever && ofFigures))) return plainly('highest');
    if (words.lowest.test(text) && (asksWhen || (ever && ofFigures))) return plainly('lowest');
    if (words.whichTimes.test(text)) return plainly('points');
  }
  return changeIn(text, reading, times, words);
}

const nothing = /(?!)/;
const global = (word: RegExp) => new RegExp(word.source, `g${word.flags}`);
/** What asks and compares, without what says that it is figures. */
const framesOf = (words: SeriesWords): readonly RegExp[] =>
  Object.values<RegExp>({ ...words, figure: nothing }).map(global);
const frames = new Map([english, chinese].map((words) => [words, framesOf(words)]));

/** A part of an English text from its first word that names something to its last; counts may open it. */
function namedEnglish(part: string): string {
  const tokens = part.match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [];
  const bare = tokens.map((token) => token.replace(/['’]s?$/u, ''));
  const isNaming = (token: string) => !plainEnglish.has(token);
  const first = bare.findIndex(isNaming);
  return first < 0 ? '' : bare.slice(first, bare.findLastIndex(isNaming) + 1).join(' ');
}

const namesNothing = (part: string) =>
  part.split(' ').every((token) => countsEnglish.has(token) || plainEnglish.has(token));

/** The parts of a masked text that name something, without what asks and compares. */
function namedParts(text: string, words: SeriesWords): readonly string[] {
  let left = text;
  for (const frame of frames.get(words) ?? []) left = left.replace(frame, '|');
  if (words === chinese) {
    return left
      .replace(aroundTimeChinese, '|')
      .replace(plainChinese, '|')
      .split(/[|\s]+/u)
      .map((part) => part.replace(edgesChinese, ''))
      .filter((part) => part !== '' && !countsChinese.test(part));
  }
  return left
    .split(/[|§]/)
    .map(namedEnglish)
    .filter((part) => part !== '' && !namesNothing(part));
}

const joined = (parts: readonly string[], words: SeriesWords): string | null =>
  parts.length === 0 ? null : parts.join(words === chinese ? '' : ' ');

const wordsOf = ({ text }: Reading) => (HAN.test(text) ? chinese : english);

/** What a text asks of a course over time, or `null` where it asks nothing of the kind. */
export function readSeriesQuestion(reading: Reading): SeriesQuestion | null {
  if (reading.text.length > longest) return null;
  const words = wordsOf(reading);
  const read = wantedIn(reading, words);
  return read && { ...read, subject: joined(namedParts(masked(reading).text, words), words) };
}

/** The two things that a text sets against each other by name, or `null`. */
export function readComparison(reading: Reading): readonly [string, string] | null {
  if (reading.text.length > longest) return null;
  const words = wordsOf(reading);
  const { text } = masked(reading);
  const compares = [words.compare, words.change, words.up, words.down];
  if (!compares.some((word) => word.test(text))) return null;
  const sides = text
    .split(words === chinese ? jointsChinese : jointsEnglish)
    .flatMap((part) => joined(namedParts(part, words), words) ?? []);
  const [one, other, more] = sides;
  return one !== undefined && other !== undefined && more === undefined ? [one, other] : null;
}

/** Ways of asking that want a number. */
const numeric = ['count', 'number', 'quantity', 'total'];

/** A number asked for at one time, and of what; `null` where a text asks for no such thing. */
export function readCountAt(
  reading: Reading,
): { readonly time: NamedTime; readonly subject: string | null } | null {
  if (reading.text.length > longest) return null;
  if (!numeric.some((concept) => reading.evidence.has(concept))) return null;
  const words = wordsOf(reading);
  const { text, times } = masked(reading);
  const [only, ...others] = times;
  if (only?.mode !== 'at' || only.from === null || only.to === null || others.length > 0)
    return null;
  const { from, to, asked } = only;
  return { time: { from, to, asked }, subject: joined(namedParts(text, words), words) };
}
