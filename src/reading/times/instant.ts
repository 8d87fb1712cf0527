/**
 * Reads a moment as somebody fixes one: a whole date, a time of day and, always, a time zone. Nothing
 * is supposed: what is left open, or comes twice or never on that zone's clocks, is said to be so.
 * Pure.
 */
import { instantsOf, isZone, type Zone } from '../../base/zone-clock.js';
import { readDates } from '../figures/read.js';
import { normalise } from '../normalise.js';

export type InstantProblem = 'zone-missing' | 'unreadable' | 'time-skipped' | 'time-twice';

/** `at` in milliseconds since 1970. */
export type InstantRead = { readonly at: number } | { readonly problem: InstantProblem };

const longest = 120;
const minuteMs = 60_000;
const mostOffset = 14 * 60;

const chinaTime =
  /(?:北京|中国)(?:标准)?时间|\b(?:beijing|china)(?: (?:standard )?time)?\b|\bbjt\b/;
const offset = /(?:\b(?:utc|gmt) ?|(?<=[\d ]))([+-]) ?(\d{1,2})(?::?([0-5]\d))?(?![\d:-])/;
const universal = /\b(?:utc|gmt)\b|(?<=\d)z\b/;
const named = /\b[a-z]+\/[a-z_+\-\d]+(?:\/[a-z_]+)?\b/;

interface Taken<T> {
  readonly value: T;
  /** The text without what was read. */
  readonly rest: string;
}

const without = (text: string, start: number, end: number) =>
  `${text.slice(0, start)} ${text.slice(end)}`;

function takeZone(text: string): Taken<Zone> | null {
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Zone | null) => {
    const match = pattern.exec(text);
    const value = match && read(match);
    if (!match || value === null) return null;
    return { value, rest: without(text, match.index, match.index + match[0].length) };
  };
  return (
    take(named, ([name]) => (isZone(name) ? name : null)) ??
    take(offset, ([, sign, hours, minutes = '0']) => {
      const ahead = Number(hours) * 60 + Number(minutes);
      return ahead > mostOffset ? null : sign === '-' ? -ahead : ahead;
    }) ??
    take(universal, () => 0) ??
    take(chinaTime, () => 'Asia/Shanghai')
  );
}

const clock =
  /(凌晨|早上|上午|中午|下午|晚上)? ?(?<!\d)(\d{1,2})(?:(?::([0-5]\d)(?::00(?:\.0+)?)?|[点时](?:([0-5]?\d)分?|(半)|整)?) ?([ap]\.?m\b\.?)?| ?([ap]\.?m\b\.?))/;

/** Minutes after midnight. */
function takeClock(text: string): Taken<number> | null {
  const match = clock.exec(text);
  if (!match) return null;
  const [whole, period, digits, colon, spoken, half, after, alone] = match;
  const letter = (after ?? alone)?.[0];
  const late = letter === 'p' || /下午|晚上/.test(period ?? '');
  const early = letter === 'a' || /凌晨|早上|上午/.test(period ?? '');
  let hour = Number(digits);
  if (letter && (hour < 1 || hour > 12)) return null;
  if (late && hour < 12) hour += 12;
  else if (early && hour === 12) hour = 0;
  if (hour > 23) return null;
  const minute = half ? 30 : Number(colon ?? spoken ?? 0);
  return {
    value: hour * 60 + minute,
    rest: without(text, match.index, match.index + whole.length),
  };
}

/** Words and marks that may stand between date, time and zone. */
const joints = /^(?:[\s,，.()（）的]|\b(?:at|on|the|of)\b)*$/;

/**
 * Reads `2026-12-01 09:00 +08:00`, `1 December 2026, 9am Europe/London`,
 * `北京时间2026年12月1日上午9点` or a Discord timestamp.
 */
export function readInstant(typed: string): InstantRead {
  if (typed.length > longest) return { problem: 'unreadable' };
  const discord = /^\s*<t:(\d{1,11})(?::[a-zA-Z])?>\s*$/.exec(typed);
  if (discord) return { at: Number(discord[1]) * 1000 };
  const text = normalise(typed).replace(/(?<=\d)t(?=\d{2}:)/, ' ');
  const [date, ...others] = readDates(text);
  const { year, month, day } = date?.date ?? {};
  if (!date || others.length > 0) return { problem: 'unreadable' };
  if (year === undefined || month === undefined || day === undefined) {
    return { problem: 'unreadable' };
  }
  // A marker in place of the date keeps what stands around it apart.
  const undated = `${text.slice(0, date.start)} , ${text.slice(date.end)}`;
  const zone = takeZone(undated);
  const time = takeClock(zone?.rest ?? undated);
  if (!time || !joints.test(time.rest)) return { problem: 'unreadable' };
  if (!zone) return { problem: 'zone-missing' };
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1) return { problem: 'unreadable' };
  const [at, again] = instantsOf(zone.value, midnight.getTime() + time.value * minuteMs);
  if (at === undefined) return { problem: 'time-skipped' };
  return again === undefined ? { at } : { problem: 'time-twice' };
}
