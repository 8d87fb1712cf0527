/** What a reading of a text consists of: figures, dates and grades with where they stand. Pure. */
import type { Decimal } from 'decimal.js';

/** Where something stands in the text given, in UTF-16 offsets, and how it is written there. */
export interface Span {
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  readonly text: string;
}

/** ISO 4217 codes of the currencies that the press of the region writes of; `XXX` is any other. */
export type Currency =
  | 'CNY'
  | 'USD'
  | 'HKD'
  | 'TWD'
  | 'MOP'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'KRW'
  | 'AUD'
  | 'CAD'
  | 'NZD'
  | 'SGD'
  | 'CHF'
  | 'INR'
  | 'RUB'
  | 'XXX';

/** What is counted, in the units of the record. */
export type CountedThing = 'organization' | 'person' | 'item' | 'project' | 'program';

export type FigureUnit =
  /** `noun` as written (`organizations`, `家`); `thing` where it is one the record counts. */
  | { readonly kind: 'count'; readonly noun?: string; readonly thing?: CountedThing }
  /** A part of a whole; the value is in percent. */
  | { readonly kind: 'share' }
  /** A difference of shares, in percentage points. */
  | { readonly kind: 'points' }
  | { readonly kind: 'money'; readonly currency: Currency }
  /** So many times as much. */
  | { readonly kind: 'ratio' }
  /** `noun` is the unit of time as written. */
  | { readonly kind: 'duration'; readonly noun: string };

/**
 * How a value is hedged. `under` is said of what is a little or wholly less (nearly, almost, not
 * quite, 近, 不到), `over` of what is more (more than, 超过, 多, 余).
 */
export type SaidQualifier = 'exact' | 'about' | 'under' | 'over' | 'at-least' | 'at-most';

/** A checkable figure. Its span runs from the qualifying word to the unit or measure word. */
export interface FigureMention extends Span {
  /**
   * Scales multiplied out: `1.4 billion` is 1400000000; shares in percent; negative with a minus
   * or a word for one. Of a range, its lower end.
   */
  readonly value: Decimal;
  readonly unit: FigureUnit;
  readonly qualifier: SaidQualifier;
  /** The word that qualifies it, as written. */
  readonly approximateWord?: string;
  /**
   * The size of the last digit that carries meaning: 100 for `12.9k` and `21.39万`, 1000 for `13,000`
   * (trailing zeros before the decimal point may be filling), 0.01 for `1.70%`. Of a simple
   * fraction, its distance to the nearest other one.
   */
  readonly step: Decimal;
  /** The numeral alone, with its scale. */
  readonly numeral: Span;
  /** A simple fraction (a third, one in three, 三分之一, half), not a percentage in words. */
  readonly fraction?: true;
  /** Both ends where a range is given. */
  readonly range?: { readonly from: Decimal; readonly to: Decimal };
  /** A vague digit keeps the value below this: 200000 for 十几万, which is `over` 100000. */
  readonly below?: Decimal;
  /** What readers of another region take it for: 兆 is a million million, or a million. */
  readonly alternative?: Decimal;
}

/** `years` is several years together: a decade, a century, a five-year plan, a year of accounts. */
export type DatePrecision = 'day' | 'month' | 'year' | 'end-of-year' | 'part-of-year' | 'years';

/** A date or year. What is not said is left out: `8 Dec` has no year. */
export interface DateMention extends Span {
  readonly date: { readonly year?: number; readonly month?: number; readonly day?: number };
  /** `part-of-year` is a quarter, a half, early, mid or late in the year. */
  readonly precision: DatePrecision;
  /** First and last month of a part of a year, where the words say which. */
  readonly months?: readonly [number, number];
  /** First and last year where several are meant together; `date` is empty then. */
  readonly years?: readonly [number, number];
}

/** An assessment grade: 5 for `5A`, `AAAAA`, `5A级`. */
export interface GradeMention extends Span {
  readonly grade: number;
}

export interface Reading {
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  readonly grades: readonly GradeMention[];
}
