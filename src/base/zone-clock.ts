/** What the clocks of a time zone show, and when they show it. Pure. */

/** An IANA zone, or minutes ahead of universal time. */
export type Zone = string | number;

const minuteMs = 60_000;
const dayMs = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric' },
  });
  formats.set(timeZone, made);
  return made;
}

export function isZone(name: string): boolean {
  try {
    formatIn(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * What calendar and clock of a zone show at an instant, to the minute, as if they were those of
 * universal time: both in milliseconds since 1970.
 * @throws RangeError for a time zone that is not one
 */
export function shownIn(zone: Zone, instant: number): number {
  if (typeof zone === 'number') return Math.floor(instant / minuteMs) * minuteMs + zone * minuteMs;
  const parts = formatIn(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** Minutes that the clocks of a zone are ahead of universal time at an instant (ms since 1970). */
export function offsetAt(zone: Zone, instant: number): number {
  return (shownIn(zone, instant) - Math.floor(instant / minuteMs) * minuteMs) / minuteMs;
}

/** The instants, none to two, the earlier first, at which a zone shows a time: see `shownIn`. */
export function instantsOf(zone: Zone, shown: number): readonly number[] {
  const offsets = [shown - dayMs, shown + dayMs].map((near) => offsetAt(zone, near));
  return [...new Set(offsets)]
    .map((offset) => shown - offset * minuteMs)
    .filter((instant) => shownIn(zone, instant) === shown)
    .sort((a, b) => a - b);
}
