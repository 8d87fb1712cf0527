import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { filedForm } from '../../src/facts/assemble.js';
import { type Entry, entriesOf, parseEntry } from '../../src/facts/entry.js';
import { type DataFile, readRecordFiles } from '../../src/facts/read-files.js';
import { type WrittenFile, writeRecordFiles } from '../../src/facts/write-files.js';
import { dataFiles } from '../support/record.js';

const shipped = dataFiles();
const entries = entriesOf(readRecordFiles(shipped));

const asFiles = (written: readonly WrittenFile[]): DataFile[] =>
  written.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));

function read(written: readonly WrittenFile[]) {
  const filed = readRecordFiles(asFiles(written));
  expect(filed.problems).toEqual([]);
  return entriesOf(filed);
}

/** The lines of which one text has more than the other, in both directions. */
function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const added = after.split('\n');
  const removed = before.split('\n').filter((line) => {
    const at = added.indexOf(line);
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  return { removed, added };
}

function edited(change: (body: Record<string, unknown>) => void): Entry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'fact' || entry.body.id !== 'registered-total') return entry;
    const body = structuredClone(entry.body) as unknown as Record<string, unknown>;
    change(body);
    const parsed = parseEntry('fact', body);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.entry;
  });
}

const registration = (files: readonly { path: string; text: string | null }[]) =>
  files.find(({ path }) => path === 'data/facts/registration.yaml')?.text ?? '';

describe('writing reviewed files', () => {
  it('leaves the shipped files as they are, to the byte, where nothing differs', () => {
    const written = writeRecordFiles(entries, shipped);
    expect(written.length).toBeGreaterThan(8);
    for (const { path, text } of written) {
      expect(text, path).toBe(shipped.find((file) => file.path === path)?.text);
    }
  });

  it('writes into an empty folder what reads back as the same entries', () => {
    expect(read(writeRecordFiles(entries, []))).toEqual(entries);
  });

  it('changes one line for a new value and none beside it', () => {
    const now = edited((body) => {
      (body.figures as { value: string }[])[0] = {
        ...(body.figures as { value: string }[])[0],
        value: '12900',
      };
    });
    const written = writeRecordFiles(now, shipped);
    expect(changedLines(registration(shipped), registration(written))).toEqual({
      removed: ['        value: "12858"'],
      added: ['        value: "12900"'],
    });
    expect(read(written)).toEqual(now);
  });

  it('adds and removes a phrasing as one line each', () => {
    const now = edited((body) => {
      const phrasings = body.phrasings as { en: string[] };
      phrasings.en.splice(3, 1);
      phrasings.en.push('How many groups does the register list?');
    });
    const { removed, added } = changedLines(
      registration(shipped),
      registration(writeRecordFiles(now, shipped)),
    );
    expect(removed).toHaveLength(1);
    expect(added).toEqual(['        - How many groups does the register list?']);
  });

  it('keeps comments and removes the file of a topic that is gone', () => {
    const held = shipped.map((file) =>
      file.path === 'data/facts/registration.yaml'
        ? { ...file, text: `# Kept by hand.\n${file.text}` }
        : file,
    );
    const without = entries.filter(
      (entry) =>
        !(entry.kind === 'topic' && entry.body.id === 'grades') &&
        !(entry.kind === 'fact' && entry.body.topic === 'grades'),
    );
    const written = writeRecordFiles(without, held);
    expect(registration(written)).toMatch(/^# Kept by hand\./);
    expect(written).toContainEqual({ path: 'data/facts/grades.yaml', text: null });
  });

  it('writes derived figures at their computed values', () => {
    const stale = edited((body) => {
      (body.figures as { value: string }[])[0] = {
        ...(body.figures as { value: string }[])[0],
        value: '12900',
      };
    });
    const text = registration(writeRecordFiles(filedForm(stale), shipped));
    expect(text).toContain('value: "8451"');
    expect(text).toContain('value: "34.5"');
  });

  it('round-trips any texts, whichever files are there already', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(
        fc.record({ en: line, zh: line }),
        fc.array(line, { minLength: 12, maxLength: 16 }),
        fc.boolean(),
        (statement, phrasings, fresh) => {
          const now = edited((body) => {
            body.statement = statement;
            body.phrasings = { en: phrasings, zh: phrasings };
          });
          expect(read(writeRecordFiles(now, fresh ? [] : shipped))).toEqual(now);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('makes YAML that any reader takes for texts where texts are meant', () => {
    const [file] = asFiles(writeRecordFiles(entries, []));
    const { facts } = parseDocument(file?.text ?? '', { version: '1.1' }).toJS();
    expect(typeof facts[0].asOf.date).toBe('string');
    expect(typeof facts[0].reviewBy).toBe('string');
  });
});
