/** Claims without a figure: the date of a recorded event, and the direction of a trend. Pure. */

import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure } from '../facts/schema.js';
import { stanceAt } from '../reading/clauses/read.js';
import type { ReadSentence } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import type { DateMention, FigureMention, Span } from '../reading/figures/figure.js';
import { toSimplified } from '../reading/normalise.js';
import { isoDate } from '../reading/read-text.js';
import type { Claim } from './claim.js';

/** What must be spoken of for a date to be the event's. */
const eventTopics = ['conference', 'promotion-event'];
/** The events on record that such a date can be of, with the day of each. */
const datedEvents = ({ facts }: FactRecord) =>
  facts
    .filter(({ subject }) => eventTopics.some((topic) => subject.covers.includes(topic)))
    .flatMap((fact) => {
      const figure = fact.figures.find(({ unit }) => unit === 'date');
      return figure ? [{ fact, figure }] : [];
    });

/** Words that tie a date to the event itself. */
const heldThen =
  /\b(?:held|took place|takes? place|open(?:ed|s|ing)?|launch(?:ed)?|kick(?:ed|s)? off|convened|hosted|staged|was|is|on)\b|举行|召开|举办|启动|开幕|开启|拉开|于|在/iu;

const saysOf = (fact: Fact, said: Span, sentence: Span, figure: Figure | null) => ({
  factId: fact.id,
  revision: fact.revision,
  said,
  sentence,
  recorded: figure,
  asOf: figure?.asOf ?? fact.asOf,
});

const ordinal =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|[a-z]+(?:teen|ty|eigh|nin|fif|six|seven|ten|four|twelf)th|eighth|ninth|tenth|day|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Whether parts of the date stand beside it unread, or another date that says it more closely. */
function isPartial(
  date: DateMention,
  dates: readonly DateMention[],
  { tokens }: ReadSentence,
): boolean {
  if (date.date.day !== undefined && date.date.year !== undefined) return false;
  const at = tokens.findIndex(({ start, end }) => start <= date.start && end > date.start);
  const beside = tokens.slice(Math.max(0, at - 4), at + 4);
  if (date.date.day === undefined && beside.some(({ form }) => ordinal.test(form))) return true;
  return dates.some(
    (other) =>
      other !== date &&
      (other.date.day ?? 0) > 0 &&
      Math.min(Math.abs(other.start - date.end), Math.abs(date.start - other.end)) <= 3,
  );
}

const smallNumber: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  十: 10,
};
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, 天: 1, 日: 1, 周: 7, 星期: 7 };
const shiftBefore =
  /(?:(\w+) (day|week|month|year)s?|(the day)) (before|after|prior to|following|earlier than|later than)(?: the)? $/;
const shiftBehind =
  /^的?(?:(之?[前后])([一两二三四五六七十]|\d{1,2})个?(天|日|周|星期|月)|([一两二三四五六七十]|\d{1,2})个?(天|日|周|星期|月)(?:之|以)?([前后])|([前后])[一]?天)/;

/** Days by which words beside a date move it ("two days before"); `null` where they cannot be counted. */
function shiftOf({ start, end }: DateMention, sentence: string): number | null {
  const before = shiftBefore.exec(sentence.slice(Math.max(0, start - 40), start));
  if (before) {
    const [, count = '', unit = '', day, way = ''] = before;
    const days = day ? 1 : ((Number(count) || smallNumber[count]) ?? Number.NaN);
    const by = days * (day ? 1 : (daysIn[unit] ?? Number.NaN));
    if (Number.isNaN(by)) return null;
    return /before|prior|earlier/.test(way) ? -by : by;
  }
  const behind = shiftBehind.exec(sentence.slice(end, end + 12));
  if (!behind) return 0;
  const [, way, count, unit, count2, unit2, way2, next] = behind;
  const word = count ?? count2 ?? '一';
  const by =
    ((Number(word) || smallNumber[word]) ?? Number.NaN) *
    (daysIn[unit ?? unit2 ?? '天'] ?? Number.NaN);
  if (Number.isNaN(by)) return null;
  return (way ?? way2 ?? next ?? '').includes('前') ? -by : by;
}

/** The ISO day `by` days after another; a date without a day stays as it is. */
function dayAfter(iso: string, by: number): string {
  if (iso.length < 10) return iso;
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
}

/**
 * Judges dates said of an event whose date is on record. Beside figures only a date that differs is
 * worth a claim: one that is right merely dates them.
 */
export function dateClaims(
  dates: readonly DateMention[],
  sentence: Span,
  reading: Reading,
  read: ReadSentence,
  record: FactRecord,
  besideFigures: boolean,
): readonly Claim[] {
  if (!eventTopics.some((topic) => reading.evidence.has(topic))) return [];
  if (!heldThen.test(sentence.text)) return [];
  const events = datedEvents(record);
  if (events.length === 0) return [];
  return dates.flatMap((date): Claim[] => {
    if (date.date.day === undefined && date.date.year === undefined) return [];
    if (isPartial(date, dates, read)) return [];
    const moved = shiftOf(date, sentence.text);
    if (moved === null) return [];
    // One held in the year said, else the first.
    const event =
      events.find(({ figure }) => figure.value.startsWith(`${date.date.year ?? ''}-`)) ?? events[0];
    if (!event) return [];
    const { fact, figure } = event;
    const year = figure.value.slice(0, 4);
    const named = isoDate(
      date.date.year ? date : { ...date, date: { ...date.date, year: Number(year) } },
    );
    const whole = named === null || moved === 0 ? named : dayAfter(named, moved);
    const matches = whole !== null && figure.value.startsWith(whole);
    const at = read.tokens.findIndex(({ start, end }) => start <= date.start && end > date.start);
    const { polarity, status } = stanceAt(sentence.text, read, Math.max(0, at));
    if (status === 'planned' || (polarity !== 'said' && polarity !== 'negated')) return [];
    if (polarity === 'negated') {
      if (!matches || date.date.day === undefined) return [];
      return [
        {
          ...saysOf(fact, date, sentence, figure),
          verdict: 'differs',
          notes: [{ code: 'negated' }],
        },
      ];
    }
    if (matches && besideFigures) return [];
    return [
      {
        ...saysOf(fact, date, sentence, figure),
        verdict: matches ? 'matches' : 'differs',
        notes: [],
      },
    ];
  });
}

const up =
  /\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|up)\b|增长|上升|增加|增多|上涨|攀升|越来越多/iu;
const down =
  /\b(?:f[ae]ll(?:s|en|ing)?|declin(?:e|es|ed|ing)|dropp?(?:ed|s|ing)?|shr[aiu]nk(?:s|ing)?|decreas(?:e|es|ed|ing)|dipp?(?:ed|s)?|dwindl(?:e|es|ed|ing)|down)\b|下降|减少|下滑|萎缩|越来越少|下跌/iu;

const ceasing =
  /\b(?:stopp?(?:ed|s|ing)?|ceas(?:e|es|ed|ing)|halt(?:ed|s|ing)?|fail(?:ed|s|ing)?|stall(?:ed|s|ing)?|stagnat\w+)\b|停止|停滞|止住|终止|中断|未见/iu;

/** Whether a sentence may tell of a trend: it has a word for one. */
export const tellsTrend = (sentence: string): boolean => {
  const folded = toSimplified(sentence);
  return up.test(folded) || down.test(folded);
};

const namesSubject = ({ evidence }: Reading, { vocabulary }: Reader): boolean =>
  [...vocabulary.subject].some((id) => evidence.has(id));

/** Judges a clause without figures that says which way the number of organizations went. */
export function trendClaims(
  sentence: Span,
  mentions: readonly FigureMention[],
  reading: Reading,
  whole: ReadSentence,
  record: FactRecord,
  reader: Reader,
  today: string,
): readonly Claim[] {
  const fact = record.facts.find(({ subject }) => subject.asks.includes('trend'));
  if (!fact || !namesSubject(reading, reader)) return [];
  const rose = up.test(fact.statement.en);
  const clauses = [...sentence.text.matchAll(/[^,;，；]+/g)].map((match): Span => {
    const text = match[0].trim();
    const start = sentence.start + match.index + match[0].indexOf(text);
    return { start, end: start + text.length, text };
  });
  return clauses.flatMap((clause): Claim[] => {
    if (mentions.some(({ start, end }) => start < clause.end && end > clause.start)) return [];
    const isUp = up.test(clause.text);
    if (isUp === down.test(clause.text)) return [];
    const at = whole.tokens.findIndex(({ start }) => start >= clause.start);
    const { polarity, status } = stanceAt(sentence.text, whole, Math.max(0, at));
    if (status === 'planned' || (polarity !== 'said' && polarity !== 'negated')) return [];
    const ceased = ceasing.test(clause.text);
    // What has stopped falling may rise or stay.
    if (ceased && (!isUp || polarity === 'negated')) return [];
    const rises = !ceased && isUp === (polarity === 'said');
    const borneOut = rises === rose;
    const read = reader.read(clause.text, today);
    const ofNumber = /\bnumbers?\b|\bcount\b|数量|数目|家数|越来越/iu.test(clause.text);
    const ofOther = read.mentions.some(({ kind }) => kind === 'attribute' || kind === 'event');
    if (!ofNumber || ofOther || !namesSubject(read, reader)) return [];
    const place = reading.mentions.find(
      ({ kind, concept }) => kind === 'place' && concept !== fact.subject.place,
    );
    const concept = place && reader.vocabulary.concepts.get(place.concept);
    if (concept) {
      return [
        {
          ...saysOf(fact, clause, sentence, null),
          verdict: 'outdated-or-other',
          notes: [{ code: 'place', asked: { en: concept.en, zh: concept.zh } }],
        },
      ];
    }
    return [
      {
        ...saysOf(fact, clause, sentence, null),
        verdict: borneOut ? 'matches' : 'differs',
        notes: borneOut ? [] : [{ code: 'direction', said: rises ? 'up' : 'down' }],
      },
    ];
  });
}
