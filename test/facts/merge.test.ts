import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from '../../src/facts/merge.js';

const base = {
  title: { en: 'A', zh: '甲' },
  figures: [
    { id: 'count', value: '1', note: 'n' },
    { id: 'share', value: '2' },
  ],
  related: ['x', 'y'],
};

describe('changes carried over to a newer text', () => {
  it('keep what the other changed elsewhere', () => {
    const mine = { ...base, figures: [{ id: 'count', value: '5', note: 'n' }, base.figures[1]] };
    const theirs = { ...base, title: { en: 'B', zh: '甲' }, related: ['x', 'y', 'z'] };
    expect(mergeChanges(base, mine, theirs)).toEqual({
      title: { en: 'B', zh: '甲' },
      figures: mine.figures,
      related: ['x', 'y', 'z'],
    });
  });

  it('let one’s own stand where both changed the same field', () => {
    const mine = { ...base, title: { en: 'Mine', zh: '甲' } };
    const theirs = { ...base, title: { en: 'Theirs', zh: '乙' } };
    expect(mergeChanges(base, mine, theirs)).toMatchObject({ title: { en: 'Mine', zh: '乙' } });
  });

  it('add, remove and leave items of lists by their ids', () => {
    const mine = { ...base, figures: [...base.figures, { id: 'new', value: '3' }], related: ['y'] };
    const theirs = { ...base, figures: [{ id: 'share', value: '9' }], related: ['x', 'y', 'z'] };
    expect(mergeChanges(base, mine, theirs)).toMatchObject({
      figures: [
        { id: 'share', value: '9' },
        { id: 'new', value: '3' },
      ],
      related: ['y', 'z'],
    });
  });

  it('are all there is where only one side changed anything', () => {
    const text = fc.record({
      title: fc.record({ en: fc.string(), zh: fc.string() }),
      figures: fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), value: fc.string() }), {
        selector: ({ id }) => id,
      }),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(mergeChanges(one, other, one)).toEqual(other);
        expect(mergeChanges(one, one, other)).toEqual(other);
        expect(mergeChanges(one, other, other)).toEqual(other);
      }),
    );
  });
});
