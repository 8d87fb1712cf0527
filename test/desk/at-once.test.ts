/** Several moderators at once: nothing lost, nothing crossed, nobody sees a lock. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import type { Draft } from '../../src/desk/curation/draft.js';
import type { Person } from '../../src/desk/ports.js';
import { curationOver, factRef, type TestDesk } from '../support/curation.js';
import { onEveryEngine, type TestEngine } from '../support/engines.js';
import { fillSmall } from '../support/small-record.js';

const facts = ['registered-total', 'municipal-level', 'national-total', 'growth-trend'];
const person = (index: number): Person => ({ id: `${1000 + index}`, name: `Moderator ${index}` });

/** Desks over connections of their own to one store, as processes would have. */
async function desks(
  engine: TestEngine,
  count: number,
  approvals: 1 | 2 = 1,
): Promise<readonly TestDesk[]> {
  const place = await engine.place();
  const stores = await Promise.all(Array.from({ length: count }, () => engine.open(place)));
  const [first] = stores;
  if (first) await fillSmall(first);
  return stores.map((store) => curationOver(store, { approvals }));
}

/** Letters only, so that no two phrasings are near each other or hold a figure. */
const word = (index: number) =>
  [...`${index}`].map((digit) => 'qwfpbjluyr'[Number(digit)]?.repeat(3)).join('k');

onEveryEngine('moderators at once', (engine) => {
  it('60 pairs editing one fact from the same revision: one is through, the other sees both versions', async () => {
    const [left, right] = await desks(engine, 2);
    if (!left || !right) throw new Error('no desks');
    const pairs = fc.sample(
      fc.record({ fact: fc.constantFrom(...facts), rightFirst: fc.boolean(), gap: fc.nat(3) }),
      { numRuns: 60, seed: 4 },
    );
    const said = new Map<string, string[]>(facts.map((id) => [id, []]));
    let stale = 0;
    for (const [index, { fact, rightFirst, gap }] of pairs.entries()) {
      const ref = factRef(fact);
      const { number: base } = await left.curation.latest(ref);
      const edit = async (desk: TestDesk, side: string, waits: boolean) => {
        for (let tick = 0; waits && tick < gap; tick += 1) await Promise.resolve();
        const text = `${word(index)} ${side}`;
        const draft: Draft = {
          ...{ action: 'phrasings', ref, base, reason: 'people ask so' },
          add: { en: [text] },
        };
        const who = person(side === 'vvv' ? 1 : 2);
        const { revision } = await desk.curation.propose(who, draft);
        expect(revision?.number).toBe(base + 1);
        return text;
      };
      const tries = await Promise.allSettled([
        edit(left, 'vvv', rightFirst),
        edit(right, 'zzz', !rightFirst),
      ]);
      const through = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(through).toHaveLength(1);
      said.get(fact)?.push(...through);
      for (const error of refused) {
        if (!(error instanceof UserError)) throw error;
        expect(error.code).toBe('stale-revision');
        expect(error.context).toMatchObject({ id: fact, base, latest: base + 1 });
        expect(JSON.stringify(error.context.current)).toContain(through[0]);
        stale += 1;
      }
    }
    expect(stale).toBe(60);
    for (const id of facts) {
      const { phrasings } = await right.body(id);
      const added = phrasings.en.filter((text) => /^[qwfpbjluyrk]+ (vvv|zzz)$/.test(text));
      expect(added).toEqual(said.get(id));
    }
    expect((await left.store.verifyChain()).problems).toEqual([]);
  });

  it('20 moderators on one fact, each starting again when stale: every change is there', async () => {
    const some = await desks(engine, 4);
    const work = Array.from({ length: 20 }, async (_, index) => {
      const desk = some[index % some.length];
      if (!desk) throw new Error('no desk');
      for (;;) {
        const { number: base } = await desk.curation.latest(factRef('registered-total'));
        try {
          await desk.curation.propose(person(index), {
            ...{ action: 'phrasings', ref: factRef('registered-total'), base, reason: 'asked' },
            add: { en: [`${word(100 + index)} register`] },
          });
          return;
        } catch (error) {
          if (!(error instanceof UserError) || error.code !== 'stale-revision') throw error;
        }
      }
    });
    await Promise.all(work);
    const [desk] = some;
    const { phrasings } = (await desk?.body('registered-total')) ?? { phrasings: { en: [] } };
    expect(phrasings.en.filter((text) => text.endsWith(' register'))).toHaveLength(20);
  });

  it('two moderators approving one proposal at once: it is published once', async () => {
    const [left, right] = await desks(engine, 2, 2);
    if (!left || !right) throw new Error('no desks');
    const body = await left.body('national-total');
    const { proposal } = await left.curation.propose(person(1), {
      ...{ action: 'edit', ref: factRef('national-total'), base: 1, reason: 'rounded in print' },
      body: { ...body, figures: [{ ...body.figures[0], qualifier: 'about' }] },
    });
    const tries = await Promise.allSettled([
      left.curation.approve(person(2), proposal, { readThere: true }),
      right.curation.approve(person(3), proposal, { readThere: true }),
      right.curation.withdraw(person(1), proposal),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) {
      if (one.status === 'rejected') {
        expect(['proposal-changed', 'proposal-closed', 'stale-revision']).toContain(
          one.reason.code,
        );
      }
    }
    expect((await left.curation.history(factRef('national-total'))).revisions.length).toBeLessThan(
      3,
    );
    expect((await left.store.verifyChain()).problems).toEqual([]);
  });
});
