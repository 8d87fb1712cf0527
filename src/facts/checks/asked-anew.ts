/** The phrasings that are all that a change adds. Pure. */
import { canonicalJson } from '../canonical.js';
import type { Entry } from '../entry.js';
import { writtenLanguages } from '../statement-figures.js';

/**
 * What a change adds to the phrasings of an entry, where it does nothing else; `null` for any other
 * change.
 */
export function phrasingsAdded(
  before: Entry | null,
  after: Entry | null,
): readonly string[] | null {
  if (before?.kind !== 'fact' || after?.kind !== 'fact') return null;
  const rest = ({ phrasings: _phrasings, ...body }: typeof after.body) => canonicalJson(body);
  if (rest(before.body) !== rest(after.body)) return null;
  const added: string[] = [];
  for (const language of writtenLanguages) {
    const [had, has] = [before.body.phrasings[language], after.body.phrasings[language]];
    if (had.some((text, at) => has[at] !== text)) return null;
    added.push(...has.slice(had.length));
  }
  return added;
}
