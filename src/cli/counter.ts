/** The desk's counter for the command line: the reviewed record with what answers from it. */

import { buildClaimChecker, type ClaimChecker } from '../claims/check.js';
import { ConfigError, readConfig } from '../config.js';
import { recordFromFiles } from '../desk/reviewed-record.js';
import { buildSnapshotInSlices, type SnapshotSource } from '../desk/snapshot.js';
import type { DataFile } from '../facts/read-files.js';
import type { FactRecord } from '../facts/record.js';
import { buildReader } from '../reading/concepts/read.js';
import { parseVocabulary, type Vocabulary } from '../reading/concepts/vocabulary.js';
import { readText } from '../reading/read-text.js';
import { buildLanguage, type LanguageLists } from '../reading/words/language.js';
import { keyOf } from '../store/code-stamp.js';
import { readDataFolder } from '../store/data-folder.js';
import { dictionaries } from '../store/dictionaries.js';
import { cacheIn, makeEngineCache } from '../store/engine-cache.js';
import { bytesOfData, dataOfBytes, type FileCache } from '../store/file-cache.js';
import { CliError, type Io } from './command-line.js';

export const vocabularyIn = (files: readonly DataFile[]) =>
  parseVocabulary(
    files.filter((file) => file.path.startsWith('data/vocabulary/')),
    dictionaries,
  );

/** The folder that the settings name, for what is kept between runs. */
function dataDirOf(io: Io): string {
  try {
    return readConfig(io.env).dataDir;
  } catch (error) {
    if (error instanceof ConfigError)
      throw new CliError(`the settings cannot be used: ${error.problems.join('; ')}`, 1);
    throw error;
  }
}

interface ReviewedFiles {
  readonly record: FactRecord;
  readonly vocabulary: Vocabulary;
}

/** The same as plain data. */
interface KeptFiles {
  readonly record: FactRecord;
  readonly vocabulary: Omit<Vocabulary, 'language'>;
  readonly lists: LanguageLists;
}

/** The record and vocabulary of the files; those found sound once are not examined again. */
async function readReviewed(files: readonly DataFile[], cache: FileCache): Promise<ReviewedFiles> {
  const key = await keyOf(...files.flatMap((file) => [file.path, file.text]));
  const kept = await cache.read('record', key);
  const held = kept && (dataOfBytes(kept) as KeptFiles | undefined);
  if (held) {
    const language = buildLanguage(held.lists, dictionaries);
    return { record: held.record, vocabulary: { ...held.vocabulary, language } };
  }
  const read = { record: recordFromFiles(files, readText), vocabulary: vocabularyIn(files) };
  const { language, ...vocabulary } = read.vocabulary;
  const written: KeptFiles = { record: read.record, vocabulary, lists: language.lists };
  await cache.write('record', key, bytesOfData(written));
  return read;
}

/**
 * Reads the reviewed files and builds what answers from them, or takes it from an earlier run.
 * @throws RecordFilesError, VocabularyError where the files are not sound; CliError for bad settings
 */
export async function openCounter(io: Io): Promise<SnapshotSource> {
  const cache = cacheIn(dataDirOf(io));
  const { record, vocabulary } = await readReviewed(await readDataFolder(), cache);
  const snapshot = await buildSnapshotInSlices(record, vocabulary, makeEngineCache(cache));
  return { current: () => snapshot };
}

/** The record and the claim checker alone, which take a fraction of the time. */
export async function openChecker(
  files?: readonly DataFile[],
): Promise<{ readonly record: FactRecord; readonly checker: ClaimChecker }> {
  const read = files ?? (await readDataFolder());
  const record = recordFromFiles(read, readText);
  return { record, checker: buildClaimChecker(record, buildReader(vocabularyIn(read))) };
}
