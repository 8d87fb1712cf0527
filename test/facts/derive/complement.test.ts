/** What a whole holds besides its declared parts. */
import { describe, expect, it } from 'vitest';
import { complementOf, isComplement } from '../../../src/facts/derive/complement.js';
import { readFigureName } from '../../../src/facts/parts.js';
import { reviewedRecord } from '../../support/record.js';

const record = reviewedRecord();

describe('the complement of a part', () => {
  it.each([
    ['five-a-rated.count', '12620'],
    ['municipal-level.count', '8409'],
    ['municipal-assets.amount', '47184000000'],
  ])('%s', (name, value) => {
    const outcome = complementOf(record, readFigureName(name));
    expect(outcome).toMatchObject({ kind: 'derivation', value });
    expect(outcome?.kind === 'derivation' && isComplement(record, outcome)).toBe(true);
  });

  it('is refused where part and whole are of different dates', () => {
    const outcome = complementOf(record, readFigureName('covid-participation.count'));
    expect(outcome).toMatchObject({ kind: 'refusal', code: 'as-of' });
  });

  it('is none where the record declares no such whole', () => {
    const none = ['registered-total.count', 'employment.people', 'nothing.such'];
    for (const name of none) expect(complementOf(record, readFigureName(name))).toBeNull();
    const part = readFigureName('five-a-rated.count');
    expect(complementOf(record, part, readFigureName('municipal-level.count'))).toBeNull();
  });
});
