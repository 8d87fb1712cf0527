/** The desk's counter for the command line: the reviewed record with its answerer. */
import { parseVocabulary } from '../answering/understand/vocabulary.js';
import { readText } from '../claims/read-text.js';

import { recordFromFiles } from '../desk/reviewed-record.js';
import { buildSnapshot, type SnapshotSource } from '../desk/snapshot.js';
import { readDataFolder } from '../store/data-folder.js';

/**
 * Reads the reviewed files and builds what answers from them.
 * @throws RecordFilesError, VocabularyError where the files are not sound
 */
export async function openCounter(): Promise<SnapshotSource> {
  const files = await readDataFolder();
  const record = recordFromFiles(files, readText);
  const vocabulary = parseVocabulary(
    files.filter((file) => file.path.startsWith('data/vocabulary/')),
  );
  const snapshot = buildSnapshot(record, vocabulary);
  return { current: () => snapshot };
}
