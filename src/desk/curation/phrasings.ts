/** Phrasings added to and taken from an entry. Pure. */
import { UserError } from '../../base/user-error.js';
import type { EntryRef, FiledFactBody } from '../../facts/entry.js';
import { phrasingKey } from '../../facts/phrasing-key.js';

type Phrasings = FiledFactBody['phrasings'];
export type ByLanguage = Partial<Readonly<Record<'en' | 'zh', readonly string[]>>>;

/** @throws UserError `phrasing-unknown` where one to be taken out is not among those held */
export function changedPhrasings(
  ref: EntryRef,
  held: Phrasings,
  add: ByLanguage,
  remove: ByLanguage,
): { en: string[]; zh: string[] } {
  const list = (language: 'en' | 'zh') => {
    const taken = remove[language] ?? [];
    const heldKeys = held[language].map(phrasingKey);
    const phrasing = taken.find((text) => !heldKeys.includes(phrasingKey(text)));
    if (phrasing !== undefined) {
      throw new UserError('phrasing-unknown', { ...ref, language, phrasing });
    }
    const gone = taken.map(phrasingKey);
    const kept = held[language].filter((text) => !gone.includes(phrasingKey(text)));
    return [...kept, ...(add[language] ?? [])];
  };
  return { en: list('en'), zh: list('zh') };
}
