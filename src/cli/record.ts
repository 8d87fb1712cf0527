/** What subcommands read the record with: the record in force, a fact of it, a language, the day. */

import { readerOver } from '../answering/core.js';
import { dayAt } from '../base/day.js';
import { UserError } from '../base/user-error.js';
import { buildClaimChecker, type ClaimChecker } from '../claims/check.js';
import { ConfigError, readConfig } from '../config.js';
import type { Snapshot } from '../desk/snapshot.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { openAnswers, type RecordPlace, readRecord } from '../open-record.js';
import type { Script } from '../reading/language.js';
import { errorText } from '../wording/catalogue/errors.js';
import { CliError, type Io } from './command-line.js';

/** Today, where the record is at home. */
export const today = ({ about }: FactRecord): string => dayAt(Date.now(), about.timeZone);

/** Runs `work` where the settings say that the record is, its errors told in one line. */
async function at<T>(io: Io, work: (place: RecordPlace) => Promise<T>): Promise<T> {
  try {
    return await work(readConfig(io.env));
  } catch (error) {
    if (error instanceof ConfigError)
      throw new CliError(`the settings cannot be used: ${error.problems.join('; ')}`, 1);
    if (error instanceof UserError) throw new CliError(errorText(error, 'en') ?? error.code, 1);
    throw error;
  }
}

/**
 * The record in force: of the desk's store where there is one, else of the reviewed files.
 * @throws CliError for settings or a store that cannot be used
 * @throws RecordFilesError where the files are not sound
 */
export async function openRecord(io: Io): Promise<FactRecord> {
  return at(io, async (place) => (await readRecord(place)).record);
}

/** The same record with all that answers from it. */
export function openSnapshot(io: Io): Promise<Snapshot> {
  return at(io, openAnswers);
}

/** The same record with the claim checker alone, which takes a fraction of the time. */
export function openChecker(
  io: Io,
): Promise<{ readonly record: FactRecord; readonly checker: ClaimChecker }> {
  return at(io, async (place) => {
    const { record, vocabulary } = await readRecord(place);
    return { record, checker: buildClaimChecker(record, readerOver(record, vocabulary)) };
  });
}

/**
 * Folder of the record in use; `undefined` for the shipped one.
 * @throws CliError for settings that cannot be used
 */
export function recordDirOf(io: Io): string | undefined {
  try {
    return readConfig(io.env).recordDir;
  } catch (error) {
    if (error instanceof ConfigError)
      throw new CliError(`the settings cannot be used: ${error.problems.join('; ')}`, 1);
    throw error;
  }
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
