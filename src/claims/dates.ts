/** Claims of a date: whether what happened on a recorded day is said of that day. Pure. */
import { stanceAt } from '../reading/clauses/read.js';
import type { ReadSentence } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import type { DateMention, Span } from '../reading/figures/figure.js';
import { isoDate } from '../reading/read-text.js';
import type { SentenceReading } from './alike.js';
import type { Claim } from './claim.js';
import type { DatedEvent } from './events.js';
import type { Before } from './readings.js';
import { saysOf } from './says-of.js';
import { unreadWords } from './unread.js';

/** Words that tie a date to the event itself. */
const heldThen =
  /\b(?:held|took place|takes? place|open(?:ed|s|ing)?|launch(?:ed)?|kick(?:ed|s)? off|convened|hosted|staged|was|is|on)\b|举行|召开|举办|启动|开幕|开启|拉开|登场|亮相|启幕|揭幕|开场|时间|开的|于|在/iu;
/** Words by which a date only says as of when something is told. */
const asOf =
  /(?:\b(?:as of|as at|by|until|till|since|through|up to|from)(?: the)?(?: end of| beginning of| start of)? |截至|截止到?|自|从|到)$/iu;

const ordinal =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|[a-z]+(?:teen|ty|eigh|nin|fif|six|seven|ten|four|twelf)th|eighth|ninth|tenth|day|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** What says which part of a month or year is meant, before or behind it: "mid-", 中旬. */
const partOfTime =
  /\b(?:early|mid|late|beginning of|start of|end of|middle of)[- ]?(?:in )?\||\|[^|]{0,24}(?:[上中下]旬|[初中底末])/i;

/** Whether parts of the date stand beside it unread, or another date that says it more closely. */
function isPartial(
  date: DateMention,
  dates: readonly DateMention[],
  { tokens }: ReadSentence,
  sentence: Span,
): boolean {
  if (date.date.day !== undefined && date.date.year !== undefined) return false;
  // A year beside months and days only says of which year they are.
  if (date.date.month === undefined && dates.some(({ date: { month } }) => month !== undefined))
    return true;
  const before = sentence.text.slice(Math.max(0, date.start - 12), date.start);
  const said = `${before}|${date.text}${sentence.text.slice(date.end, date.end + 2)}`;
  if (date.date.day === undefined && partOfTime.test(said)) return true;
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
  /(?:\b(\w+) (day|week|month|year)s?|(the day)) (before|after|prior to|following|earlier than|later than)(?: the)? $/;
const shiftBehind =
  /^的?(?:(之?[前后])([一两二三四五六七十]|\d{1,2})个?(天|日|周|星期|月)|([一两二三四五六七十]|\d{1,2})个?(天|日|周|星期|月)(?:之|以)?([前后])|([前后])[一]?天|(次日|翌日|隔天|第二天|前一天|前夕))/;

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
  const [, way, count, unit, count2, unit2, way2, next, day] = behind;
  if (day) return day.startsWith('前') ? -1 : 1;
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

/** Whether a sentence has all the names that an event is known by. */
const isNamed = ({ names }: DatedEvent, { evidence }: Reading): boolean =>
  names.size > 0 && [...names].every((id) => evidence.has(id));

/**
 * Whether an event of the record is spoken of: nowhere else, at its own place where that is but a part
 * of the record's, and, in a text, after a sentence that is about it or what the record is about.
 */
function isSpokenOf(
  { fact, names }: DatedEvent,
  { mentions }: Reading,
  { reading, places }: Before,
  { vocabulary }: Reader,
): boolean {
  const { place } = fact.subject;
  const isHere = (id: string) => id === place || vocabulary.home.has(id);
  const named = mentions.filter(({ kind, role }) => kind === 'place' && role !== 'asker');
  const said = named.length > 0 ? named.map(({ concept }) => concept) : places;
  if (!said.every(isHere)) return false;
  if (!vocabulary.home.has(place) && !said.includes(place)) return false;
  const isOwn = (id: string) => vocabulary.subject.has(id) || names.has(id) || id === place;
  const isAbout = (of: Reading) => of.mentions.some(({ concept }) => isOwn(concept));
  return (
    reading === null ||
    isAbout(reading) ||
    mentions.some(({ concept }) => vocabulary.subject.has(concept))
  );
}

/** The events that a sentence can be about, the one it names most fully first. */
function eventsMeant(
  sentence: Span,
  { all, read, located }: SentenceReading,
  before: Before,
  events: readonly DatedEvent[],
  reader: Reader,
): readonly DatedEvent[] {
  const { language } = reader.vocabulary;
  return events
    .filter((event) => isNamed(event, all) && isSpokenOf(event, all, before, reader))
    .filter(
      ({ lexis, covers }) =>
        unreadWords({ text: sentence.text, read, located, lexis, covers, language }).length === 0,
    )
    .sort((a, b) => b.names.size - a.names.size);
}

/**
 * Judges dates said of an event whose date is on record, where the sentence says nothing else that
 * the record does not. Beside figures only a date that differs is worth a claim: one that is right
 * merely dates them.
 */
export function dateClaims(
  sentence: Span,
  own: SentenceReading,
  before: Before,
  events: readonly DatedEvent[],
  reader: Reader,
  besideFigures: boolean,
): readonly Claim[] {
  const { dates, read } = own;
  if (dates.length === 0 || !heldThen.test(sentence.text)) return [];
  const meant = eventsMeant(sentence, own, before, events, reader);
  if (meant.length === 0) return [];
  return dates.flatMap((date): Claim[] => {
    if (date.date.day === undefined && date.date.year === undefined) return [];
    if (asOf.test(sentence.text.slice(Math.max(0, date.start - 24), date.start))) return [];
    if (isPartial(date, dates, read, sentence)) return [];
    const moved = shiftOf(date, sentence.text);
    if (moved === null) return [];
    // One held in the year said, else the first.
    const event =
      meant.find(({ figures: [first] }) => first.value.startsWith(`${date.date.year ?? ''}-`)) ??
      meant[0];
    if (!event) return [];
    const { fact, figures } = event;
    const [figure, ...others] = figures;
    const claim = (verdict: 'matches' | 'differs', notes: Claim['notes'] = []): Claim => ({
      ...saysOf(fact, date, sentence, figure),
      verdict,
      notes,
    });
    const year = Number(figure.value.slice(0, 4));
    const named = isoDate(date.date.year ? date : { ...date, date: { ...date.date, year } });
    const whole = named === null || moved === 0 ? named : dayAfter(named, moved);
    const matches = whole !== null && figure.value.startsWith(whole);
    const at = read.tokens.findIndex(({ start, end }) => start <= date.start && end > date.start);
    const { polarity, status } = stanceAt(sentence.text, read, Math.max(0, at));
    if (status === 'planned' || (polarity !== 'said' && polarity !== 'negated')) return [];
    if (polarity === 'negated')
      return matches && date.date.day !== undefined
        ? [claim('differs', [{ code: 'negated' }])]
        : [];
    if (matches) return besideFigures ? [] : [claim('matches')];
    // Of several dates another may be meant, and a year alone may be that of something else.
    return others.length > 0 || date.date.month === undefined ? [] : [claim('differs')];
  });
}
