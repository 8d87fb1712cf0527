/** Discord's locales and the scripts the desk writes. */
import type { Script } from '../reading/language.js';
import { inScript } from '../wording/words.js';

/** The script for a reader whose Discord client is set to `locale`; English where it is neither Chinese. */
export function scriptForLocale(locale: string): Script {
  if (locale === 'zh-CN') return 'zh-Hans';
  return locale === 'zh-TW' ? 'zh-Hant' : 'en';
}

interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

function localizations(text: Bilingual) {
  return { 'zh-CN': inScript(text, 'zh-Hans'), 'zh-TW': inScript(text, 'zh-Hant') };
}

/** `name` and its localisations, for commands and options. */
export function named(text: Bilingual) {
  return { name: text.en, name_localizations: localizations(text) };
}

/** `description` and its localisations, for commands and options. */
export function described(text: Bilingual) {
  return { description: text.en, description_localizations: localizations(text) };
}
