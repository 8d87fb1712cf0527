/** The page's words by client language, and the languages one can switch to. */
import type { Words } from './words.js';
import { english } from './words-en.js';
import { simplified, traditional } from './words-zh.js';

export interface Language {
  /** As Discord names it, e.g. `zh-CN`. */
  readonly locale: string;
  /** In its own language. */
  readonly name: string;
}

export const LANGUAGES: readonly Language[] = [
  { locale: 'en-US', name: 'English, US' },
  { locale: 'zh-CN', name: '中文' },
  { locale: 'zh-TW', name: '繁體中文' },
];

/** The words for a client language; English for one the page does not speak. */
export function wordsFor(locale: string): Words {
  if (locale === 'zh-CN') return simplified;
  if (locale === 'zh-TW') return traditional;
  return english;
}

/** The name in a Discord object in the person's language: its localisation, else its name. */
export function localized(
  locale: string,
  plain: string,
  localizations: Readonly<Partial<Record<string, string | null>>> | null | undefined,
): string {
  return localizations?.[locale] ?? plain;
}
