/** Work that waits: nobody is kept waiting behind another’s flood. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeTurns } from '../../src/desk/inbox/turns.js';

it('is done once each, so much at once, and turn by turn between those who wait', async () => {
  const given = fc.record({
    atOnce: fc.integer({ min: 2, max: 6 }),
    ofOne: fc.integer({ min: 1, max: 6 }),
    arrivals: fc.array(fc.constantFrom('a', 'a', 'a', 'b', 'c'), { minLength: 1, maxLength: 60 }),
    seed: fc.infiniteStream(fc.nat()),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ atOnce, ofOne, arrivals, seed }) => {
      const { inTurn } = makeTurns({ atOnce, ofOne });
      const running: { readonly whose: string; readonly end: () => void }[] = [];
      const begun: string[] = [];
      const done = arrivals.map((whose) =>
        inTurn(whose, async () => {
          begun.push(whose);
          await new Promise<void>((end) => running.push({ whose, end }));
        }),
      );
      const waitingOf = (whose: string) =>
        arrivals.filter((one) => one === whose).length -
        begun.filter((one) => one === whose).length;
      const others = new Map<string, number>();
      for (;;) {
        await new Promise(setImmediate);
        if (running.length === 0) break;
        expect(running.length).toBeLessThanOrEqual(atOnce);
        for (const whose of 'abc') {
          const own = running.filter((one) => one.whose === whose).length;
          expect(own).toBeLessThanOrEqual(ofOne);
          // Who has nothing in hand waits for two others at most between two ends of work.
          if (own > 0 || waitingOf(whose) === 0) others.delete(whose);
          else others.set(whose, (others.get(whose) ?? 0) + 1);
          expect(others.get(whose) ?? 0).toBeLessThanOrEqual(3);
        }
        const [ended] = running.splice((seed.next().value ?? 0) % running.length, 1);
        ended?.end();
      }
      await Promise.all(done);
      expect([...begun].sort()).toEqual([...arrivals].sort());
    }),
    { numRuns: 60 },
  );
});
