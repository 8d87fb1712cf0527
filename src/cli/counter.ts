/** The desk's counter for the command line: the reviewed record with what answers from it. */
import { buildReader } from '../answering/understand/read.js';
import { parseVocabulary } from '../answering/understand/vocabulary.js';
import { buildClaimChecker, type ClaimChecker } from '../claims/check.js';
import { readText } from '../claims/read-text.js';
import { recordFromFiles } from '../desk/reviewed-record.js';
import { buildSnapshot, type SnapshotSource } from '../desk/snapshot.js';
import type { DataFile } from '../facts/read-files.js';
import type { FactRecord } from '../facts/record.js';
import { readDataFolder } from '../store/data-folder.js';

export const vocabularyIn = (files: readonly DataFile[]) =>
  parseVocabulary(files.filter((file) => file.path.startsWith('data/vocabulary/')));

/**
 * Reads the reviewed files and builds what answers from them.
 * @throws RecordFilesError, VocabularyError where the files are not sound
 */
export async function openCounter(): Promise<SnapshotSource> {
  const files = await readDataFolder();
  const snapshot = buildSnapshot(recordFromFiles(files, readText), vocabularyIn(files));
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
