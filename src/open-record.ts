/**
 * Opens the record for whoever only reads it: from the desk's store where there is one, so that the
 * command line tells what the press is told, else from the reviewed files.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { weightsIn } from './answering/record-weights.js';
import type { Weights } from './answering/weighing.js';
import { makeRecordKeeper } from './desk/record-keeper.js';
import { recordFromFiles } from './desk/reviewed-record.js';
import { buildSnapshotInSlices, type Snapshot } from './desk/snapshot.js';
import { aboutIn, type DataFile } from './facts/read-files.js';
import type { FactRecord } from './facts/record.js';
import { parseVocabulary, type Vocabulary } from './reading/concepts/vocabulary.js';
import { readText } from './reading/read-text.js';
import { buildLanguage, type LanguageLists } from './reading/words/language.js';
import { keyOf } from './store/code-stamp.js';
import { readDataFolder } from './store/data-folder.js';
import { dictionaries } from './store/dictionaries.js';
import { cacheIn, makeEngineCache } from './store/engine-cache.js';
import { bytesOfData, dataOfBytes, type FileCache } from './store/file-cache.js';
import { openStore, sqliteFileName } from './store/open-store.js';
import { markOf } from './store/record-mark.js';

/** Where the desk keeps what it writes; the same as the bot is given. */
export interface RecordPlace {
  /** Folder of the record's files; the shipped record's where it is left out. */
  readonly recordDir?: string | undefined;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}

export interface ReadRecord {
  readonly record: FactRecord;
  readonly vocabulary: Vocabulary;
  /** Those fitted to the record, where it has its own. */
  readonly weights: Weights | undefined;
  readonly from: 'store' | 'files';
}

/** The general vocabulary and the record's own. */
const vocabularyFolders = /^(?:data\/)?vocabulary\//;

export function vocabularyOf(files: readonly DataFile[]): Vocabulary {
  return parseVocabulary(
    files.filter((file) => vocabularyFolders.test(file.path)),
    dictionaries,
  );
}

/** Whether a desk has opened its store there already. */
export function hasStore({ dataDir, databaseUrl }: RecordPlace): boolean {
  return databaseUrl !== undefined || existsSync(path.join(dataDir, sqliteFileName));
}

/** The published record of the store; `null` before anything was published in it. */
async function recordInStore(
  place: RecordPlace,
  files: readonly DataFile[],
): Promise<FactRecord | null> {
  const store = await openStore({ ...place, record: markOf(files) });
  try {
    const { record, published } = await makeRecordKeeper(store, aboutIn(files)).current();
    return published === 0 ? null : record;
  } finally {
    await store.close();
  }
}

/** What was read, as plain data. */
interface KeptRecord {
  readonly record: FactRecord;
  readonly vocabulary: Omit<Vocabulary, 'language'>;
  readonly lists: LanguageLists;
}

/** The record and vocabulary of the files; those found sound once are not examined again. */
async function readReviewed(
  files: readonly DataFile[],
  cache: FileCache,
): Promise<Omit<ReadRecord, 'from' | 'weights'>> {
  const key = await keyOf(...files.flatMap((file) => [file.path, file.text]));
  const kept = await cache.read('record', key);
  const held = kept && (dataOfBytes(kept) as KeptRecord | undefined);
  if (held) {
    const language = buildLanguage(held.lists, dictionaries);
    return { record: held.record, vocabulary: { ...held.vocabulary, language } };
  }
  const read = { record: recordFromFiles(files, readText), vocabulary: vocabularyOf(files) };
  const { language, ...vocabulary } = read.vocabulary;
  const written: KeptRecord = { record: read.record, vocabulary, lists: language.lists };
  await cache.write('record', key, bytesOfData(written));
  return read;
}

/**
 * Reads the record in force.
 * @throws RecordFilesError, VocabularyError where the files are not sound; UserError
 * `store-unavailable` and the like
 */
export async function readRecord(place: RecordPlace): Promise<ReadRecord> {
  const files = await readDataFolder(place.recordDir);
  // What was kept from an earlier run is counted in its units too.
  aboutIn(files);
  const stored = hasStore(place) ? await recordInStore(place, files) : null;
  const weights = weightsIn(files);
  if (stored) return { record: stored, vocabulary: vocabularyOf(files), weights, from: 'store' };
  return { ...(await readReviewed(files, cacheIn(place.dataDir))), weights, from: 'files' };
}

/**
 * What answers from the record in force, taken from an earlier run where that is kept.
 * @throws as {@link readRecord}
 */
export async function openAnswers(place: RecordPlace): Promise<Snapshot> {
  const { record, vocabulary, weights } = await readRecord(place);
  const cache = makeEngineCache(cacheIn(place.dataDir));
  return buildSnapshotInSlices(record, vocabulary, { cache, weights });
}
