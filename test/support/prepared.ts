/**
 * What is prepared from a record by the code under test, kept beside the packages: one test file
 * makes it, the others take it, as a desk does that is started again.
 */
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSnapshotInSlices, type Snapshot } from '../../src/desk/snapshot.js';
import type { FactRecord } from '../../src/facts/record.js';
import { codeStamp } from '../../src/store/code-stamp.js';
import { cacheIn, makeEngineCache } from '../../src/store/engine-cache.js';
import { reviewedVocabulary } from './vocabulary.js';

// Read as the code is loaded: code that is edited while the tests run is other code.
await codeStamp();

const kept = path.resolve(import.meta.dirname, '../../node_modules/.cache/press-desk/test-desks');
const folderOf = (dataDir: string) => path.join(dataDir, 'cache');

/** What answers from a record; `name` keeps it apart from what is prepared of other records. */
export function preparedSnapshot(name: string, record: FactRecord): Promise<Snapshot> {
  const cache = makeEngineCache(cacheIn(path.join(kept, name)));
  return buildSnapshotInSlices(record, reviewedVocabulary(), { cache });
}

const shipped = path.join(kept, 'shipped');

/** Opens a desk with the shipped record over a data folder that is new to it. */
export async function openPrepared<T>(dataDir: string, open: () => Promise<T>): Promise<T> {
  await cp(folderOf(shipped), folderOf(dataDir), { recursive: true, force: true }).catch(
    () => undefined,
  );
  const opened = await open();
  const held = new Set(await readdir(folderOf(shipped)).catch(() => []));
  for (const name of await readdir(folderOf(dataDir))) {
    const [, kind, key] = /^(\w+)-([0-9a-f]+)\.bin$/.exec(name) ?? [];
    if (!kind || !key || held.has(name)) continue;
    await cacheIn(shipped).write(kind, key, await readFile(path.join(folderOf(dataDir), name)));
  }
  return opened;
}
