/** The one meaning of "today": the day in the time zone that the record is at home in. Pure. */
import { shownIn } from './zone-clock.js';

/**
 * The ISO day of an instant, milliseconds since 1970, where the record is at home.
 * @throws RangeError for a time zone that is not one
 */
export function dayAt(instant: number, timeZone: string): string {
  return new Date(shownIn(timeZone, instant)).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

/**
 * The last instant, milliseconds since 1970, of an ISO day where the record is at home.
 * @throws RangeError for a time zone that is not one
 */
export function lastInstantOf(day: string, timeZone: string): number {
  // When a day begins in universal time it is over nowhere; two days later, everywhere.
  let within = Date.parse(day);
  let beyond = within + 2 * dayMs;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (dayAt(middle, timeZone) <= day) within = middle;
    else beyond = middle;
  }
  return within;
}
