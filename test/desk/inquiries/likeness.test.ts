/** Questions put together: found by an index, held against comparing each with every group. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Gist, groupAlike, mostAlike } from '../../../src/desk/inquiries/likeness.js';

const gists = fc.array(
  fc.record({
    constraints: fc.constantFrom('', 'place:beijing', 'time:2020'),
    terms: fc
      .array(fc.constantFrom('ask:count', 'ask:when', 'a', 'b', 'c', 'd', 'e', 'f'), {
        maxLength: 5,
      })
      .map((terms): ReadonlySet<string> => new Set(terms)),
  }),
  { maxLength: 60 },
);

function comparingEach(all: readonly Gist[]): readonly (readonly Gist[])[] {
  const groups: Gist[][] = [];
  for (const gist of all) {
    const found = mostAlike(
      gist,
      groups.map(([lead]) => lead as Gist),
    );
    if (found < 0) groups.push([gist]);
    else groups[found]?.push(gist);
  }
  return groups;
}

it('go to the first group that they are most alike to', () => {
  fc.assert(
    fc.property(gists, (all) => {
      expect(groupAlike(all, (gist) => gist)).toEqual(comparingEach(all));
    }),
  );
});
