/**
 * Mentions as a person types them (`@Local Bot`, `#general`) and as Discord sends them (`<@id>`).
 * Pure.
 */

export interface Mentionable {
  /** What stands for it in a sent message, e.g. `<@123>`. */
  readonly sent: string;
  /** With its sign, e.g. `@Local Bot`; the first is the one shown. */
  readonly names: readonly [string, ...string[]];
}

/** The text as sent: every name that stands as a word of its own becomes a mention. */
export function withMentions(text: string, all: readonly Mentionable[]): string {
  const named = all
    .flatMap(({ sent, names }) => names.map((name) => ({ sent, name: name.toLowerCase() })))
    .sort((a, b) => b.name.length - a.name.length);
  let sent = '';
  for (let at = 0; at < text.length; ) {
    const sign = text[at] === '@' || text[at] === '#';
    const free = sign && !/[\w<]/.test(text[at - 1] ?? '');
    const rest = free ? text.slice(at).toLowerCase() : '';
    const hit = named.find(
      ({ name }) => rest.startsWith(name) && !/^[\w-]/.test(rest.slice(name.length)),
    );
    sent += hit?.sent ?? text[at];
    at += hit?.name.length ?? 1;
  }
  return sent;
}

export interface Started {
  /** Where the sign stands. */
  readonly at: number;
  readonly sign: '@' | '#';
  /** What was typed after the sign, up to the cursor. */
  readonly typed: string;
}

/** The mention being typed at the cursor, if any: a sign at the start of a word, at most 32 on. */
export function startedMention(text: string, cursor: number): Started | undefined {
  const found = /(?:^|[^\w<@#])([@#])([^@#\n]{0,32})$/.exec(text.slice(0, cursor));
  if (!found) return undefined;
  const typed = found[2] ?? '';
  return { at: cursor - typed.length - 1, sign: found[1] === '#' ? '#' : '@', typed };
}
