/** The record's own sentences, held against the record. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/desk/snapshot.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

let desk: Snapshot;
beforeAll(async () => {
  desk = await preparedSnapshot('shipped', reviewedRecord());
}, 300_000);

const check = (text: string) => desk.checker.check(text, '2026-03-03');
const statement = (id: string) => desk.record.byId.get(id)?.statement.en ?? '';

describe('a statement of the record', () => {
  it('is never said to be wrong, nor of another time or place', () => {
    for (const { id, statement: said } of desk.record.facts)
      for (const text of [said.en, said.zh])
        for (const { verdict, said: figure } of check(text))
          expect(`${id} ${figure.text}: ${verdict}`).not.toMatch(/differs|outdated-or-other/);
  });

  it('is borne out in its figures, wherever it is quoted', () => {
    const borne = (text: string) =>
      check(text).flatMap(({ verdict, factId, said }) =>
        verdict === 'matches' ? `${factId} ${said.text}` : [],
      );
    expect(borne(`As the desk puts it: fine. ${statement('service-purchase-2010-2014')}`)).toEqual([
      ...['service-purchase-2010-2014 2,252', 'service-purchase-2010-2014 350 million yuan'],
    ]);
  });

  it('is another text with another figure in it', () => {
    const altered = statement('service-purchase-2010-2014').replace('2,252', '2,522');
    expect(
      check(altered).some(({ said, verdict }) => said.text === '2,522' && verdict === 'matches'),
    ).toBe(false);
    expect(check(altered).every(({ verdict }) => verdict !== 'matches')).toBe(true);
  });

  it('is denied where the next sentence takes it back', () => {
    const text = `${statement('poverty-alleviation')} That is simply untrue.`;
    expect(check(text).every(({ verdict }) => verdict === 'no-record')).toBe(true);
  });
});
