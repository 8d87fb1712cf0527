/** What subcommands that only read the record share: the record, a fact of it, a language. */

import { recordFromFiles } from '../desk/reviewed-record.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { readText } from '../reading/read-text.js';
import { readDataFolder } from '../store/data-folder.js';
import { CliError } from './command-line.js';

/**
 * The record of the reviewed files.
 * @throws RecordFilesError where they are not sound
 */
export async function openRecord(): Promise<FactRecord> {
  return recordFromFiles(await readDataFolder(), readText);
}

/** @throws CliError naming the id */
export function factNamed(record: FactRecord, id: string): Fact {
  const fact = record.byId.get(id);
  if (!fact) throw new CliError(`there is no fact ${id}; see: desk facts list`, 1);
  return fact;
}

const scripts: Readonly<Record<string, Script>> = {
  en: 'en',
  zh: 'zh-Hans',
  'zh-hans': 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-hant': 'zh-Hant',
  'zh-tw': 'zh-Hant',
};

/**
 * The script that `--lang` names.
 * @throws CliError for another language
 */
export function scriptNamed(lang: string | undefined): Script | undefined {
  if (lang === undefined) return undefined;
  const script = scripts[lang.toLowerCase()];
  if (!script) throw new CliError('--lang is one of: en, zh, zh-Hant');
  return script;
}
