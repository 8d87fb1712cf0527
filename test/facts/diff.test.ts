import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffEntries, type FieldChange, pathText } from '../../src/facts/diff.js';
import { type Entry, type FactEntry, parseEntry } from '../../src/facts/entry.js';
import { smallEntries } from '../support/small-record.js';

const facts = smallEntries().filter((entry): entry is FactEntry => entry.kind === 'fact');
const total = facts.find((entry) => entry.body.id === 'registered-total') as FactEntry;

function changed(change: object): Entry {
  const parsed = parseEntry('fact', { ...total.body, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.entry;
}

const lines = (changes: readonly FieldChange[]) =>
  changes.map((change) => {
    const before = 'before' in change ? String(change.before) : '';
    const after = 'after' in change ? String(change.after) : '';
    return `${pathText(change)} ${change.change}: ${before} > ${after}`;
  });

describe('the difference of two versions', () => {
  it('is nothing where they say the same', () => {
    for (const fact of facts) expect(diffEntries(fact, structuredClone(fact))).toEqual([]);
  });

  it('names figures and sources by id, items of lists by what they say', () => {
    const [figure] = total.body.figures;
    const { en, zh } = total.body.phrasings;
    const after = changed({
      figures: [
        { ...figure, value: '12900', asOf: { date: '2022-01', precision: 'month' } },
        { ...figure, id: 'other', value: '7' },
      ],
      sources: [{ source: 'cdb', note: { en: 'a', zh: '甲' } }],
      phrasings: { en: [...en.slice(1), 'New one?'], zh },
      related: [...total.body.related].reverse(),
      asOf: null,
    });
    const found = lines(diffEntries(total, after));
    expect(found).toContain('figures.count.value changed: 12858 > 12900');
    expect(found).toContain('figures.count.asOf.date changed: 2021-11 > 2022-01');
    expect(found).toContain('figures.other.value added:  > 7');
    expect(found).toContain('sources.chinanpo.source removed: chinanpo > ');
    expect(found).toContain('sources.cdb.note.en added:  > a');
    expect(found).toContain(`phrasings.en removed: ${en[0]} > `);
    expect(found).toContain('phrasings.en added:  > New one?');
    expect(found).toContain('asOf.date removed: 2021-11 > ');
    expect(found.some((line) => line.startsWith('related reordered: '))).toBe(true);
  });

  it('lists everything of what is new, and of what is gone', () => {
    const added = diffEntries(null, total);
    expect(added.every(({ change }) => change === 'added')).toBe(true);
    expect(diffEntries(total, null).map(pathText)).toEqual(added.map(pathText));
  });

  /** Every leaf of a body as a line, lists of plain values as the set they are: an oracle. */
  function leafBag(value: unknown, path: string): string[] {
    if (Array.isArray(value)) {
      return value.flatMap((item) => {
        if (typeof item !== 'object' || item === null) return [`${path}=${String(item)}`];
        const named = item as { id?: string; source?: string };
        return leafBag(item, `${path}.${named.id ?? named.source}`);
      });
    }
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, inner]) =>
        inner === undefined ? [] : leafBag(inner, path ? `${path}.${key}` : key),
      );
    }
    return [`${path}=${String(value)}`];
  }

  function bagDifference(a: readonly string[], b: readonly string[]): string[] {
    const rest = [...b];
    return a.filter((item) => {
      const at = rest.indexOf(item);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  }

  it('takes away and adds exactly what the leaves of both versions differ by', () => {
    const text = fc.constantFrom('alpha', 'beta', 'gamma', '甲', '乙', '12');
    const bilingual = fc.record({ en: text, zh: text });
    const figure = fc.record({
      id: fc.constantFrom('count', 'money', 'share'),
      label: bilingual,
      value: fc.constantFrom('1', '12', '120'),
      unit: fc.constantFrom('organization', 'yuan'),
      scope: bilingual,
      qualifier: fc.constantFrom('exact', 'about'),
      asOf: fc.constantFrom(
        { date: '2021', precision: 'year' },
        { date: '2021-11', precision: 'month' },
      ),
    });
    const version = fc
      .record({
        title: bilingual,
        statement: bilingual,
        asOf: fc.constantFrom(null, { date: '2020', precision: 'year' }),
        figures: fc.uniqueArray(figure, { selector: ({ id }) => id, maxLength: 3 }),
        related: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
        phrasings: fc.record({
          en: fc.array(text, { minLength: 12, maxLength: 14 }),
          zh: fc.array(text, { minLength: 8, maxLength: 9 }),
        }),
      })
      .map(changed);
    fc.assert(
      fc.property(version, version, (a, b) => {
        const changes = diffEntries(a, b);
        const removed = changes.flatMap((change) =>
          change.change === 'removed' || change.change === 'changed'
            ? [`${pathText(change)}=${String(change.before)}`]
            : [],
        );
        const added = changes.flatMap((change) =>
          change.change === 'added' || change.change === 'changed'
            ? [`${pathText(change)}=${String(change.after)}`]
            : [],
        );
        const [left, right] = [leafBag(a.body, ''), leafBag(b.body, '')];
        // A date that is absent is one leaf, "null", in the oracle and none in the difference.
        const real = (bag: string[]) => bag.filter((leaf) => leaf !== 'asOf=null').sort();
        expect(real(removed)).toEqual(real(bagDifference(left, right)));
        expect(real(added)).toEqual(real(bagDifference(right, left)));
      }),
      { numRuns: 300 },
    );
  });
});
