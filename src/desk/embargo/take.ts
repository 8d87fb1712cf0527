/** Takes in what a moderator wants held until when, and what of it may be announced. */
import { UserError } from '../../base/user-error.js';
import type { Entry } from '../../facts/entry.js';
import type { Bilingual } from '../../facts/schema.js';
import { readFigures } from '../../reading/figures/read.js';
import { takeReason } from '../curation/intake.js';
import type { Embargo } from './embargo.js';

export interface DraftEmbargo {
  /** ISO instant. */
  readonly publishAt: string;
  /** A public title, where the date is announced. */
  readonly announcement: Bilingual | null;
}

/** An embargo as a draft asks for it. */
export function draftEmbargo(embargo: Embargo | null): DraftEmbargo | null {
  if (!embargo) return null;
  return { publishAt: embargo.publishAt, announcement: embargo.announcement?.title ?? null };
}

/** Figures that an entry states, as the record writes them. */
function valuesOf(entry: Entry): ReadonlySet<string> {
  if (entry.kind !== 'fact') return new Set();
  return new Set(entry.body.figures.map(({ value }) => value));
}

/**
 * A public title as it may be shown: in both languages, without any figure of what it announces.
 * @throws UserError `reason-missing`, `input-invalid`, `announcement-tells`
 */
export function takeTitle(title: Bilingual, entry: Entry): Bilingual {
  const values = valuesOf(entry);
  const take = (language: keyof Bilingual) => {
    const text = takeReason(title[language], `announcement.${language}`).replace(/\s+/g, ' ');
    const told = readFigures(text).find(({ value }) => values.has(value.toFixed()));
    if (told) throw new UserError('announcement-tells', { text: told.text });
    return text;
  };
  return { en: take('en'), zh: take('zh') };
}

/** @throws UserError as {@link takeTitle}; RangeError for what is no instant */
export function takeEmbargo({ publishAt, announcement }: DraftEmbargo, entry: Entry): DraftEmbargo {
  return {
    publishAt: new Date(publishAt).toISOString(),
    announcement: announcement && takeTitle(announcement, entry),
  };
}
