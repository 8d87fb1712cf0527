/** What the desk opens with, and what keeps it from opening. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../src/base/user-error.js';
import { goldenQuestions, openDesk } from '../src/open-desk.js';
import { storeTrouble } from '../src/store-troubles.js';

const example = path.resolve(import.meta.dirname, '../examples/helsinki-libraries');
let place: string;
let recordDir: string;

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'press-desk-'));
  recordDir = path.join(place, 'record');
  cpSync(example, recordDir, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Puts a folder where a file of the record is: as unreadable, for whoever asks. */
function makeUnreadable(file: string): string {
  const target = path.join(recordDir, file);
  rmSync(target, { force: true });
  mkdirSync(target, { recursive: true });
  return target;
}

const open = () => openDesk({ recordDir, dataDir: path.join(place, 'data'), approvals: 2 });

it('knows no questions where a record has none', async () => {
  expect((await goldenQuestions(recordDir)).length).toBeGreaterThan(0);
  rmSync(path.join(recordDir, 'golden'), { recursive: true });
  expect(await goldenQuestions(recordDir)).toEqual([]);
});

it('does not open without the known questions that a record has, and says what mends it', async () => {
  const file = makeUnreadable('golden/questions.jsonl');
  const error = await open().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'record-unreadable', context: { file, reason: 'EISDIR' } });
  const trouble = error instanceof UserError ? storeTrouble(error, place) : undefined;
  expect(trouble?.said).toBe(`${file} of the record cannot be read (EISDIR).`);
  expect(trouble?.mend).toContain('RECORD_DIR');
});
