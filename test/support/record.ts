/** The reviewed record, read from `data/` as a first start would. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordFromFiles } from '../../src/desk/reviewed-record.js';
import type { DataFile } from '../../src/facts/read-files.js';
import type { Fact, FactRecord } from '../../src/facts/record.js';
import { readText } from '../../src/reading/read-text.js';

const root = path.resolve(import.meta.dirname, '../..');

export function dataFiles(): readonly DataFile[] {
  const folder = path.join(root, 'data');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `data/${name.split(path.sep).join('/')}`,
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

export function reviewedRecord(): FactRecord {
  return recordFromFiles(dataFiles(), readText);
}

export function factOf(record: FactRecord, id: string): Fact {
  const fact = record.byId.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}
