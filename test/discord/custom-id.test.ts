import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { controlName } from '../../src/discord/custom-id.js';
import { ids } from '../../src/discord/ids.js';
import type { Script } from '../../src/reading/language.js';

const slug = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('-'));
const script = fc.constantFrom<Script>('en', 'zh-Hans', 'zh-Hant');
const count = fc.integer({ min: 0, max: 999_999_999 });

describe('custom ids', () => {
  it('come back as they were made, within 100 characters', () => {
    const controls = [ids.open, ids.sources, ids.related, ids.citation];
    fc.assert(
      fc.property(slug, count, script, (factId, revision, language) => {
        const made = controls.map((control) =>
          control.make({ factId, revision, script: language }),
        );
        expect(new Set(made).size).toBe(made.length);
        controls.forEach((control, index) => {
          const id = made[index] ?? '';
          expect(id.length).toBeLessThanOrEqual(100);
          expect(control.read(id)).toEqual({ factId, revision, script: language });
          expect(controlName(id)).toBe(control.name);
        });
      }),
    );
    fc.assert(
      fc.property(fc.option(slug), count, script, (topic, page, language) => {
        const id = ids.page.make({ topic, page, script: language });
        expect(ids.page.read(id)).toEqual({ topic, page, script: language });
      }),
    );
  });

  it('accept nothing that they did not make', () => {
    const isMade = (id: string) => {
      try {
        return ids.open.make(ids.open.read(id)) === id;
      } catch (error) {
        return error instanceof UserError && error.code === 'stale-control';
      }
    };
    const forged = fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.string({ maxLength: 80 }).map((rest) => `1:open:${rest}`),
      fc
        .array(fc.constantFrom('1', 'open', 'a', '01', '-1', '1e3', 'e', 's', '', '../x', 'A'), {
          maxLength: 7,
        })
        .map((parts) => parts.join(':')),
    );
    fc.assert(
      fc.property(forged, (id) => isMade(id)),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['another version', '2:open:registered-total:1:e'],
    ['another control', '1:sources:registered-total:1:e'],
    ['a revision with a leading zero', '1:open:registered-total:01:e'],
    ['a negative revision', '1:open:registered-total:-1:e'],
    ['an unknown script', '1:open:registered-total:1:x'],
    ['a path for a fact', '1:open:../secrets:1:e'],
    ['a field too many', '1:open:registered-total:1:e:e'],
    ['a field too few', '1:open:registered-total:1'],
    ['nothing', ''],
  ])('refuse %s', (_, id) => {
    expect(() => ids.open.read(id)).toThrow(new UserError('stale-control'));
  });

  it('refuse to be longer than Discord allows', () => {
    expect(() => ids.open.make({ factId: 'a'.repeat(120), revision: 1, script: 'en' })).toThrow(
      RangeError,
    );
  });
});
