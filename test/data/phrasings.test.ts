/** The score of the question sets must measure the matcher: none of them may stand in the record. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrasingKey } from '../../src/facts/phrasing-key.js';
import { readRecordFiles } from '../../src/facts/read-files.js';
import { readDataFolder } from '../../src/store/data-folder.js';

const hashes = new Set(
  readFileSync(path.join(import.meta.dirname, 'development-questions.sha256'), 'utf8')
    .split('\n')
    .filter((line) => /^[0-9a-f]{16}$/.test(line)),
);
const hashOf = (text: string) =>
  createHash('sha256').update(phrasingKey(text)).digest('hex').slice(0, 16);

describe('the phrasings of the record', () => {
  it('copy no question of the development set', async () => {
    const filed = readRecordFiles(await readDataFolder());
    const phrasings = [
      ...filed.facts.map((fact) => fact.body.phrasings),
      ...filed.notOnRecord.map((topic) => topic.phrasings),
    ].flatMap(({ en, zh }) => [...en, ...zh]);
    expect(hashes.size).toBeGreaterThan(200);
    expect(phrasings.length).toBeGreaterThan(1000);
    expect(phrasings.filter((phrasing) => hashes.has(hashOf(phrasing)))).toEqual([]);
  });
});
