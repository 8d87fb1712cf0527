import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/facts/reconcile.js';

const content = fc.constantFrom(null, 'a', 'b', 'c');

describe('three-way comparison', () => {
  it('follows the table of what each side did', () => {
    const base = { base: 'a', baseIsTheFiles: false, former: [] };
    expect(reconcile({ ...base, files: 'a', database: 'a' })).toBe('same');
    expect(reconcile({ ...base, files: 'b', database: 'b' })).toBe('same');
    expect(reconcile({ ...base, files: 'b', database: 'a' })).toBe('take-files');
    expect(reconcile({ ...base, files: 'a', database: 'b' })).toBe('keep-database');
    expect(reconcile({ ...base, files: 'b', database: 'c' })).toBe('conflict');
    expect(reconcile({ ...base, files: null, database: 'a' })).toBe('take-files');
    expect(reconcile({ ...base, files: null, database: 'b' })).toBe('conflict');
    expect(reconcile({ ...base, base: null, files: 'b', database: null })).toBe('take-files');
    expect(reconcile({ ...base, base: null, files: null, database: 'b' })).toBe('keep-database');
    expect(reconcile({ ...base, base: null, files: 'a', database: 'b' })).toBe('conflict');
  });

  it('takes old files for old, unless they say themselves what they were made from', () => {
    const old = { files: 'a', database: 'c', base: 'c', former: ['a', 'b', 'c'] };
    expect(reconcile({ ...old, baseIsTheFiles: false })).toBe('keep-database');
    expect(reconcile({ ...old, baseIsTheFiles: true })).toBe('take-files');
  });

  it('never takes the files where the database moved on from their base', () => {
    fc.assert(
      fc.property(
        fc.record({
          files: content,
          database: content,
          base: content,
          baseIsTheFiles: fc.boolean(),
          former: fc.array(fc.constantFrom('a', 'b', 'c')),
        }),
        (versions) => {
          const outcome = reconcile(versions);
          const { files, database, base } = versions;
          expect(outcome === 'same').toBe(files === database);
          if (outcome === 'take-files') expect(database).toBe(base);
          if (outcome === 'conflict') {
            expect(files).not.toBe(base);
            expect(database).not.toBe(base);
          }
        },
      ),
    );
  });
});
