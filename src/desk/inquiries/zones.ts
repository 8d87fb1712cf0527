/** Time zones as people write them, and wall clocks turned into instants. Reads no clock. */

import { instantsOf, offsetAt, shownIn, type Zone } from '../../base/zone-clock.js';

const dayMs = 86_400_000;

/** A reading of a calendar and a clock on the wall; months from 1. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What calendar and clock of a zone show at an instant. */
export function wallAt(zone: Zone, instant: number): Wall {
  const shown = new Date(shownIn(zone, instant));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/**
 * The instant at which a zone's clocks show this. A time that comes twice, when clocks go back, is
 * the first one; one that is left out, when they go forward, is as much later.
 */
export function instantAt(zone: Zone, { year, month, day, hour, minute }: Wall): number {
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const [first] = instantsOf(zone, wall);
  return first ?? wall - offsetAt(zone, wall - dayMs) * 60_000;
}

/** Abbreviations of one meaning; summer and winter names both mean the place. */
const abbreviations: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  msk: 'Europe/Moscow',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  hkt: 'Asia/Hong_Kong',
  sgt: 'Asia/Singapore',
  bjt: 'Asia/Shanghai',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};
/** Abbreviations that mean different zones to different people. */
const ambiguous = ['cst', 'ist', 'ast'];

/** Cities that are in no zone's name. */
const moreCities: Readonly<Record<string, string>> = {
  beijing: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  'washington dc': 'America/New_York',
  washington: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  geneva: 'Europe/Zurich',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
};

const chinese: Readonly<Record<string, Zone>> = {
  北京: 'Asia/Shanghai',
  中国: 'Asia/Shanghai',
  上海: 'Asia/Shanghai',
  香港: 'Asia/Hong_Kong',
  台北: 'Asia/Taipei',
  东京: 'Asia/Tokyo',
  首尔: 'Asia/Seoul',
  新加坡: 'Asia/Singapore',
  莫斯科: 'Europe/Moscow',
  伦敦: 'Europe/London',
  英国: 'Europe/London',
  巴黎: 'Europe/Paris',
  柏林: 'Europe/Berlin',
  日内瓦: 'Europe/Zurich',
  纽约: 'America/New_York',
  华盛顿: 'America/New_York',
  美东: 'America/New_York',
  美国东部: 'America/New_York',
  美西: 'America/Los_Angeles',
  美国西部: 'America/Los_Angeles',
  旧金山: 'America/Los_Angeles',
  洛杉矶: 'America/Los_Angeles',
  悉尼: 'Australia/Sydney',
  世界协调: 0,
  协调世界: 0,
  格林尼治: 0,
  格林威治: 0,
};

let citiesMade: ReadonlyMap<string, string> | undefined;

/** Zones by the city in their name: `hong kong`, `new york`. */
function cities(): ReadonlyMap<string, string> {
  citiesMade ??= new Map([
    ...Intl.supportedValuesOf('timeZone').flatMap((zone): [string, string][] => {
      const city = zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? '';
      return zone.includes('/') && city.length > 2 ? [[city, zone]] : [];
    }),
    ...Object.entries(moreCities),
  ]);
  return citiesMade;
}

function zoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

export interface ZoneFound {
  /** The text without the zone. */
  readonly rest: string;
  /** `null` where none is named. */
  readonly zone: Zone | null;
  /** What was written, where it may mean several zones. */
  readonly unclear?: string;
}

const without = (text: string, { index, 0: found }: RegExpExecArray) =>
  `${text.slice(0, index)} ${text.slice(index + found.length)}`.replace(/\s+/g, ' ').trim();

function offsetOf(sign: string, hours: string, minutes = '0'): number | undefined {
  const value = Number(hours) * 60 + Number(minutes);
  if (value > 14 * 60) return undefined;
  return sign === '-' || sign === '−' ? -value : value;
}

/** Finds the zone in a short text, at most some hundred characters, folded by NFKC. */
export function zoneIn(text: string): ZoneFound {
  const plain: ZoneFound = { rest: text, zone: null };
  const iana = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/.exec(text);
  const known = iana && zoneNamed(iana[0]);
  if (iana && known) return { rest: without(text, iana), zone: known };
  const greenwich = /(?<![a-z])(?:utc|gmt)(?: ?([+−-]) ?(\d{1,2})(?::?(\d{2}))?)?(?![a-z\d])/i.exec(
    text,
  );
  if (greenwich) {
    const [, sign, hours, minutes] = greenwich;
    const zone = sign && hours ? offsetOf(sign, hours, minutes) : 0;
    return zone === undefined ? plain : { rest: without(text, greenwich), zone };
  }
  const iso = /(?<=\d:\d{2}(?::\d{2})?) ?(?:z|([+−-])(\d{2}):?(\d{2}))$/i.exec(text);
  if (iso) {
    const zone = iso[1] && iso[2] ? offsetOf(iso[1], iso[2], iso[3]) : 0;
    return zone === undefined ? plain : { rest: without(text, iso), zone };
  }
  for (const [name, zone] of Object.entries(chinese)) {
    const found = new RegExp(`\\(?${name}(?:标准)?时间\\)?`).exec(text);
    if (found) return { rest: without(text, found), zone };
  }
  for (const short of /** longest first */ [...Object.keys(abbreviations), ...ambiguous]) {
    const found = new RegExp(`(?<![a-z/])\\(?${short}\\)?(?![a-z/])`, 'i').exec(text);
    if (!found) continue;
    const zone = abbreviations[short];
    if (zone === undefined) return { ...plain, unclear: found[0] };
    return { rest: without(text, found), zone };
  }
  const lower = text.toLowerCase();
  const named = [...cities().keys()]
    .filter((city) => lower.includes(city))
    .sort((a, b) => b.length - a.length);
  for (const city of named) {
    const found = new RegExp(
      `(?<![a-z])\\(?(?:in )?${city.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: (?:local )?time)?\\)?(?![a-z])`,
      'i',
    ).exec(text);
    if (found) return { rest: without(text, found), zone: cities().get(city) ?? null };
  }
  return plain;
}
