/**
 * Reads a deadline as a journalist types it, in English or Chinese: `tomorrow 5pm`, `18:00 GMT`,
 * `今晚8点`. English is read by chrono-node, Chinese here, the zone in `zones.ts`. Reads no clock.
 */

import { en as english } from 'chrono-node';
import { UserError } from '../../base/user-error.js';
import { offsetAt, type Zone } from '../../base/zone-clock.js';
import { toSimplified } from '../../reading/normalise.js';
import { instantAt, type Wall, wallAt, zoneIn } from './zones.js';

/** Longer than anybody writes a time. */
export const longestDeadline = 100;
const farthestMs = 366 * 86_400_000;
const minuteMs = 60_000;
/** When a day is named and no hour: the end of the working day. */
const usualHour = 18;

/** A time as read: an instant, or a wall clock with what of it was said. */
type Said =
  | { readonly kind: 'instant'; readonly at: number }
  | {
      readonly kind: 'wall';
      readonly wall: Wall;
      /** What of the date was named, so that a time already past can be moved on. */
      readonly named: 'nothing' | 'weekday' | 'month-and-day' | 'date';
    };

/** Digits for Chinese numerals up to 99, as clocks and calendars write them. */
function digits(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ones = '零一二三四五六七八九';
  const value = (character: string) =>
    character === '两' ? 2 : character === '〇' ? 0 : ones.indexOf(character);
  const [tens, one] = text.includes('十') ? text.split('十') : ['', text];
  if (!text.includes('十')) return value(one ?? '');
  return (tens ? value(tens) : 1) * 10 + (one ? value(one) : 0);
}

const numeral = '(\\d{1,2}|[零〇一二三四五六七八九十两]{1,3})';
const afterwards = new RegExp(
  `(?:${numeral}(个半|个)?|(半)个?)(小时|钟头|分钟|分|天|日)(?:之内|以内|内|之后|以后|后)`,
);
const dayWords: readonly (readonly [RegExp, number])[] = [
  [/大后[天日]/, 3],
  [/后[天日]|后晚/, 2],
  [/明[天日晚早晨]|次日|第二天/, 1],
  [/今[天日晚早晨夜]|当[天日]|本日/, 0],
];
const weekday = /(下下|下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天])/;
const monthAndDay = new RegExp(`(?:(\\d{4}) ?年 ?)?${numeral} ?月 ?${numeral} ?[日号]?`);
const isoDay = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const dayOfMonth = new RegExp(`(?<!月)${numeral} ?[日号]`);
const clock = new RegExp(
  `(凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|半夜|[早晚夜晨])? ?(?:${numeral} ?(?:点钟?|时|: ?(?=\\d))(?: ?(半|[一三]刻|\\d{1,2}|[零〇一二三四五六七八九十]{1,3}) ?分?)?)`,
);
const noon = /正午|中午/;
const midnight = /午夜|零点|半夜/;

function minutesOf(said: string | undefined): number {
  if (said === undefined || said === '') return 0;
  if (said === '半') return 30;
  if (said.endsWith('刻')) return said.startsWith('一') ? 15 : 45;
  return digits(said);
}

function hourOf(period: string | undefined, hour: number): number {
  if (period === undefined) return hour;
  if (/下午|傍晚|晚|夜/.test(period)) {
    if (hour === 12) return /晚|夜/.test(period) ? 24 : 12;
    return hour < 12 ? hour + 12 : hour;
  }
  if (period === '中午') return hour < 11 ? hour + 12 : hour;
  return period === '凌晨' && hour === 12 ? 0 : hour;
}

function movedBy({ year, month, day, ...time }: Wall, days: number): Wall {
  const at = new Date(Date.UTC(year, month - 1, day + days));
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return { ...date, ...time };
}

type Day = Pick<Wall, 'year' | 'month' | 'day'> & Pick<Said & { kind: 'wall' }, 'named'>;

function chineseDay(text: string, today: Wall): Day | null {
  const iso = isoDay.exec(text);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    return { year, month, day, named: 'date' };
  }
  const dated = monthAndDay.exec(text);
  if (dated) {
    const [, year, month = '', day = ''] = dated;
    return {
      year: year ? Number(year) : today.year,
      month: digits(month),
      day: digits(day),
      named: year ? 'date' : 'month-and-day',
    };
  }
  for (const [word, days] of dayWords) {
    if (word.test(text)) return { ...movedBy(today, days), named: 'date' };
  }
  const named = weekday.exec(text);
  if (named) {
    const wanted = '一二三四五六日'.indexOf((named[2] ?? '').replace('天', '日'));
    const now = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7;
    const weeks = named[1] === '下下' ? 2 : named[1] === '下' ? 1 : 0;
    return {
      ...movedBy(today, wanted - now + 7 * weeks),
      named: weeks === 0 ? 'weekday' : 'date',
    };
  }
  const dayAlone = dayOfMonth.exec(text);
  if (dayAlone) return { ...today, day: digits(dayAlone[1] ?? ''), named: 'month-and-day' };
  return null;
}

function chinese(text: string, now: number, zone: Zone): Said | null {
  const span = afterwards.exec(text);
  if (span) {
    const [, number, half, halfAlone, unit = ''] = span;
    const amount = halfAlone ? 0.5 : digits(number ?? '') + (half === '个半' ? 0.5 : 0);
    const minutes = /分/.test(unit) ? 1 : /[天日]/.test(unit) ? 1440 : 60;
    return { kind: 'instant', at: now + amount * minutes * minuteMs };
  }
  const today = wallAt(zone, now);
  const day = chineseDay(text, today);
  const time = clock.exec(text.replace(isoDay, ' '));
  const period = time?.[1] ?? /今晚|明晚|后晚/.exec(text)?.[0].at(-1);
  const at = (hour: number, minute: number, date: Day | null): Said => {
    const { year, month, day: dayNumber } = date ?? today;
    const wall = { year, month, day: dayNumber, hour, minute };
    return { kind: 'wall', wall, named: date?.named ?? 'nothing' };
  };
  if (time?.[2] !== undefined) return at(hourOf(period, digits(time[2])), minutesOf(time[3]), day);
  if (midnight.test(text)) return at(24, 0, day);
  if (noon.test(text)) return at(12, 0, day);
  if (/下班/.test(text)) return at(usualHour, 0, day);
  if (period && /[晚夜]/.test(period)) return at(20, 0, day);
  return day ? at(usualHour, 0, day) : null;
}

/** What chrono does not read: `17h30`, `1700 hrs`, `COB`, `EOD`. */
function spelt(text: string): string {
  return text
    .replace(/\b([01]?\d|2[0-3])h([0-5]\d)\b/gi, '$1:$2')
    .replace(/^([01]\d|2[0-3])([0-5]\d)(?: ?(?:h|hrs|hours))?$/i, '$1:$2')
    .replace(/\b([01]\d|2[0-3])([0-5]\d) ?(?:h|hrs|hours)\b/gi, '$1:$2')
    .replace(/\b(?:cob|close of (?:business|play)|end of business|eob)\b/gi, '6pm')
    .replace(/\b(?:eod|end of (?:the )?day)\b/gi, '11:59pm');
}

function inEnglish(text: string, now: number, zone: Zone): Said | null {
  const reference = { instant: new Date(now), timezone: offsetAt(zone, now) };
  const [result] = english.GB.parse(spelt(text), reference);
  if (!result) return null;
  const { start } = result;
  if (start.tags().has('result/relativeDateAndTime')) {
    return { kind: 'instant', at: start.date().getTime() };
  }
  const value = (part: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(part) ?? 0;
  const saysHour = start.isCertain('hour') || start.tags().has('casualReference/tonight');
  const wall: Wall = {
    year: value('year'),
    month: value('month'),
    day: value('day'),
    hour: saysHour ? value('hour') : usualHour,
    minute: saysHour ? value('minute') : 0,
  };
  if (start.isCertain('year')) return { kind: 'wall', wall, named: 'date' };
  if (start.isCertain('month')) return { kind: 'wall', wall, named: 'month-and-day' };
  if (start.isCertain('weekday')) return { kind: 'wall', wall, named: 'weekday' };
  const named =
    start.isCertain('day') || [...start.tags()].some((tag) => /today|tomorrow/.test(tag));
  return { kind: 'wall', wall, named: named ? 'date' : 'nothing' };
}

const steps = { nothing: 1, weekday: 7 } as const;

/** The instant of a wall clock; what is past already means the next such time. */
function forward(said: Said & { readonly kind: 'wall' }, zone: Zone, now: number): number {
  const { wall, named } = said;
  const at = instantAt(zone, wall);
  if (at > now || named === 'date') return at;
  if (named === 'month-and-day') return instantAt(zone, { ...wall, year: wall.year + 1 });
  return instantAt(zone, movedBy(wall, steps[named]));
}

/** Whether there is such a day; the 31st of February is none. */
function isReal({ year, month, day, hour, minute }: Wall): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
}

/** Whether a text says that there is none: left empty, `none`, `no deadline`, `不急`. */
function saysNone(text: string): boolean {
  return /^(?:|-+|none|n\/?a|no|no (?:deadline|rush|hurry)|open|whenever|无|没有|不急|没有(?:截止)?(?:时间|期限)|无截止时间)$/i.test(
    text,
  );
}

/**
 * The instant a deadline means, ms since 1970 and to the minute, `null` where there is none. Without
 * a zone that of `home`, the desk's own (IANA), is meant.
 * @throws UserError `deadline-unreadable`, `deadline-zone-unclear`, `deadline-past`
 */
export function readDeadline(typed: string, now: number, home: string): number | null {
  const text = toSimplified(typed.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  if (saysNone(text)) return null;
  const unreadable = () =>
    new UserError('deadline-unreadable', { text: typed.slice(0, longestDeadline) });
  if (text.length > longestDeadline) throw unreadable();
  const discord = /^<t:(\d{1,12})(?::[a-z])?>$/i.exec(text);
  const { rest, zone: named, unclear } = zoneIn(text);
  if (unclear !== undefined) throw new UserError('deadline-zone-unclear', { text: unclear });
  const zone = named ?? home;
  const said: Said | null = discord
    ? { kind: 'instant', at: Number(discord[1]) * 1000 }
    : /\p{Script=Han}/u.test(rest)
      ? chinese(rest, now, zone)
      : inEnglish(rest, now, zone);
  if (!said || (said.kind === 'wall' && !isReal(said.wall))) throw unreadable();
  const exact = said.kind === 'instant' ? said.at : forward(said, zone, now);
  const at = Math.floor(exact / minuteMs) * minuteMs;
  if (!Number.isFinite(at) || at > now + farthestMs) throw unreadable();
  if (at <= now) throw new UserError('deadline-past', { at: new Date(at).toISOString() });
  return at;
}

const longestLead = 60 * minuteMs;

/**
 * When the desk is reminded of a deadline: an hour before, or half-way where less is left than two.
 * Both as ms since 1970.
 */
export function reminderFor(deadline: number, now: number): number {
  return deadline - Math.min(longestLead, Math.floor(Math.max(0, deadline - now) / 2));
}
