/** The reviewed record, read from `data/` as a first start would. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordFromFiles } from '../../src/desk/reviewed-record.js';
import type { DataFile } from '../../src/facts/read-files.js';
import type { Fact, FactRecord } from '../../src/facts/record.js';
import { readText } from '../../src/reading/read-text.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The files of a record, by default the shipped one, and of the general vocabulary. */
export function dataFiles(record = 'data'): readonly DataFile[] {
  const filesIn = (folder: string, as: string) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        path: `${as}/${name.split(path.sep).join('/')}`,
        text: readFileSync(path.join(root, folder, name), 'utf8'),
      }));
  return [...filesIn('vocabulary', 'vocabulary'), ...filesIn(record, 'data')];
}

export function reviewedRecord(): FactRecord {
  return recordFromFiles(dataFiles(), readText);
}

export function factOf(record: FactRecord, id: string): Fact {
  const fact = record.byId.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}
