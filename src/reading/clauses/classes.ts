/** What a word does to a statement, whatever the language. Pure. */

/**
 * - `negator` turns its clause round; `false` says of a statement that it is untrue; `deny` tells that
 *   somebody says so; `doubt` leaves open whether it holds; `plan` puts it into the future or a wish;
 *   `condition` supposes it; `ask` makes it a question; `report` hands it on as somebody's word.
 * - `rise` and `fall` are verbs and nouns of change, `increment` marks an addition to something else,
 *   `toward` a change up to a level (to, 至).
 * - `reach` says that a bound is met; `contrast` sets another holder or place against the one spoken
 *   of; `except` takes a part out; `joint` adds several up; `each` shares figures out.
 * - `truth` says of a statement that it is true; `only-not` is a negation that negates nothing.
 * - `home` refers back to a place named before, `holder` to the holder.
 * - `grammar` and `neutral` change nothing.
 */
export type WordClass =
  | 'negator'
  | 'false'
  | 'truth'
  | 'deny'
  | 'doubt'
  | 'plan'
  | 'condition'
  | 'ask'
  | 'report'
  | 'rise'
  | 'fall'
  | 'increment'
  | 'toward'
  | 'reach'
  | 'contrast'
  | 'except'
  | 'joint'
  | 'each'
  | 'only-not'
  | 'there'
  | 'they'
  | 'grammar'
  | 'neutral';

/** A table of words by class, spaces or new lines between words, `_` for a space inside one. */
export type ClassTable = Readonly<Partial<Record<WordClass, string>>>;

/** The classes of every word of a table; the longest phrase counts its words. */
export interface ClassIndex {
  readonly classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  readonly longest: number;
}

/** Compiles a table; `length` measures an entry, in words or characters. */
export function indexClasses(table: ClassTable, length: (entry: string) => number): ClassIndex {
  const classes = new Map<string, Set<WordClass>>();
  let longest = 1;
  for (const [name, words] of Object.entries(table)) {
    for (const written of words.trim().split(/\s+/)) {
      const word = written.replaceAll('_', ' ');
      const known = classes.get(word) ?? new Set<WordClass>();
      known.add(name as WordClass);
      classes.set(word, known);
      longest = Math.max(longest, length(word));
    }
  }
  return { classes, longest };
}
