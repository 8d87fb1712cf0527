/** A few shipped facts that hang together, for suites that write often. */

import { importOnFirstStart } from '../../src/desk/files/import-files.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { filedForm } from '../../src/facts/assemble.js';
import { type Entry, entriesOf, entryId } from '../../src/facts/entry.js';
import { type DataFile, readRecordFiles } from '../../src/facts/read-files.js';
import { writeRecordFiles } from '../../src/facts/write-files.js';
import { readText } from '../../src/reading/read-text.js';
import { dataFiles } from './record.js';

const facts = new Set([
  ...['registered-total', 'municipal-level', 'municipal-share', 'below-municipal'],
  ...['national-total', 'growth-trend'],
]);
const notOnRecord = new Set(['foundation-count']);

/** What files hold of those facts: themselves, their topics and their sources. */
function smallPart(entries: readonly Entry[]): readonly Entry[] {
  const kept = entries.flatMap((entry) =>
    entry.kind === 'fact' && facts.has(entry.body.id) ? [entry.body] : [],
  );
  const topics = new Set(kept.map(({ topic }) => topic));
  const sources = new Set(kept.flatMap((body) => body.sources.map(({ source }) => source)));
  return entries.filter((entry) => {
    const id = entryId(entry);
    if (entry.kind === 'fact') return facts.has(id);
    if (entry.kind === 'topic') return topics.has(id);
    if (entry.kind === 'source') return sources.has(id);
    return entry.kind === 'not-on-record' && notOnRecord.has(id);
  });
}

let made: readonly Entry[] | undefined;
let files: readonly DataFile[] | undefined;

export function smallEntries(): readonly Entry[] {
  made ??= filedForm(smallPart(entriesOf(readRecordFiles(dataFiles()))));
  return made;
}

export function smallFiles(): readonly DataFile[] {
  files ??= writeRecordFiles(smallEntries(), []).flatMap(({ path, text }) =>
    text === null ? [] : [{ path, text }],
  );
  return files;
}

export async function fillSmall(store: DeskStore): Promise<void> {
  await importOnFirstStart(store, smallFiles(), readText);
}
