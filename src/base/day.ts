/** The one meaning of "today": the day in the time zone that the record is at home in. Pure. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  formats.set(timeZone, made);
  return made;
}

/**
 * The ISO day of an instant, milliseconds since 1970, where the record is at home.
 * @throws RangeError for a time zone that is not one
 */
export function dayAt(instant: number, timeZone: string): string {
  const parts = formatIn(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
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
