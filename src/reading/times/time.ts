/**
 * Reads the times that a question names: days, months, years, parts of years, ranges, "since" and
 * "by", and words relative to today, in English and Chinese. Pure.
 */

import type { TimeMode } from './calendar.js';
import { rules } from './time-rules.js';

export interface TimeMention {
  /** First and last day meant, ISO; `0000-MM` days where the year is left open. */
  readonly from: string;
  readonly to: string;
  readonly mode: TimeMode;
  /** The year is not said, only a month or a day. */
  readonly yearless: boolean;
  /** Offsets into the text. */
  readonly at: number;
  readonly end: number;
  /** As digits or as a word: `2012`, `2021-11`, `last-year`. */
  readonly concept: string;
  readonly asked: { readonly en: string; readonly zh: string };
}

const HINT =
  /\d|year|month|week|quarter|yester|tomorrow|tonight|decade|年|月|周|昨|明天|季度|疫情|covid|pandemic|epidemic|outbreak|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const CHINESE_YEAR = /[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Times named in a text that `normalise` has folded, in text order; a longer reading hides a shorter. */
export function readTimes(normalised: string, today: string): TimeMention[] {
  if (!HINT.test(normalised)) return [];
  const text = normalised.replace(CHINESE_YEAR, (year) =>
    [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''),
  );
  const found: TimeMention[] = [];
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (found.some((other) => at < other.end && end > other.at)) continue;
      const meant = read(match.groups ?? {}, today);
      if (!meant) continue;
      found.push({ mode: 'at', yearless: false, ...meant, at, end });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
