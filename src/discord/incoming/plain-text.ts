/** The text of a message without Discord's own codes, and what of it is quoted or code. Pure. */

const dayOf = (seconds: string): string => {
  const day = new Date(Number(seconds) * 1000);
  return Number.isNaN(day.getTime()) ? ' ' : day.toISOString().slice(0, 10);
};

/** The text without mentions, custom emoji and other codes; a timestamp is read as its day. */
export function questionIn(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>|<\/[^<>:]{1,100}:\d{1,20}>/g, ' ')
    .replace(/<t:(-?\d{1,12})(?::[tTdDfFRsS])?>/g, (_, seconds: string) => dayOf(seconds))
    .replace(/@(?:everyone|here)\b/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** A text with each span between equal runs of backticks made blank, as Discord shows code. */
export function withoutCode(content: string): string {
  let rest = '';
  let at = 0;
  // A run without a partner stays without one further on.
  const unpaired = new Set<number>();
  for (;;) {
    const start = content.indexOf('`', at);
    if (start === -1) return rest + content.slice(at);
    let end = start;
    while (content[end] === '`') end += 1;
    const length = Math.min(end - start, 3);
    const close = unpaired.has(length) ? -1 : content.indexOf('`'.repeat(length), end);
    if (close === -1) unpaired.add(length);
    rest += `${content.slice(at, start)} `;
    at = close === -1 ? end : close + length;
  }
}

export interface Quoting {
  /** The author's own words. */
  readonly own: string;
  /** The lines put behind `> `, and all that follows `>>> `, without these marks. */
  readonly quoted: string;
}

/** Tells what a message quotes from what it says itself. */
export function splitQuotes(content: string): Quoting {
  const own: string[] = [];
  const quoted: string[] = [];
  let toTheEnd = false;
  for (const line of content.split('\n')) {
    const rest = line.trimStart();
    if (toTheEnd) quoted.push(line);
    else if (rest.startsWith('>>> ')) {
      toTheEnd = true;
      quoted.push(rest.slice(4));
    } else if (rest.startsWith('> ')) quoted.push(rest.slice(2));
    else own.push(line);
  }
  return { own: own.join('\n').trim(), quoted: quoted.join('\n').trim() };
}
