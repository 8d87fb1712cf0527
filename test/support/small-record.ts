/** A few shipped facts that hang together, for suites that write often. */

import { importOnFirstStart } from '../../src/desk/files/import-files.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { filedForm } from '../../src/facts/assemble.js';
import { type Entry, entriesOf, entryId } from '../../src/facts/entry.js';
import { type DataFile, readRecordFiles } from '../../src/facts/read-files.js';
import { writeRecordFiles } from '../../src/facts/write-files.js';
import { readText } from '../../src/reading/read-text.js';
import { dataFiles } from './record.js';

const kept = new Set([
  ...['registration', 'chinanpo', 'cdb', 'bluebook', 'foundation-count'],
  ...['registered-total', 'municipal-level', 'municipal-share', 'below-municipal'],
  ...['national-total', 'growth-trend'],
]);

let made: readonly Entry[] | undefined;

export function smallEntries(): readonly Entry[] {
  made ??= filedForm(
    entriesOf(readRecordFiles(dataFiles())).filter((entry) => kept.has(entryId(entry))),
  );
  return made;
}

export function smallFiles(): readonly DataFile[] {
  return writeRecordFiles(smallEntries(), []).flatMap(({ path, text }) =>
    text === null ? [] : [{ path, text }],
  );
}

export async function fillSmall(store: DeskStore): Promise<void> {
  await importOnFirstStart(store, smallFiles(), readText);
}
