/** What a check says of figures that were withdrawn: that they were, and not how the claim compares. Pure. */
import type { FactRecord } from '../facts/record.js';
import { type Claim, type ClaimNote, unjudged } from './claim.js';

/** The facts that a note tells of. */
function factsIn(note: ClaimNote): readonly string[] {
  switch (note.code) {
    case 'other-point':
      return [note.point.fact.id, note.headline.fact.id];
    case 'change':
      return [note.change.from.fact.id, note.change.to.fact.id];
    default:
      return [];
  }
}

/** A claim as it may be told: one judged by a withdrawn figure says that alone. */
export function withheldFrom({ byId }: FactRecord): (claim: Claim) => Claim {
  const isWithdrawn = (id: string) => byId.get(id)?.withdrawn !== undefined;
  if (![...byId.keys()].some(isWithdrawn)) return (claim) => claim;
  return ({ parts, ...claim }) => {
    const judgedBy = [claim.factId ?? [], claim.notes.flatMap(factsIn)].flat();
    const gone = judgedBy.find(isWithdrawn);
    if (gone === undefined) {
      const notes = claim.notes.filter(
        (note) => note.code !== 'other-fact' || !isWithdrawn(note.factId),
      );
      return { ...claim, notes, ...(parts ? { parts } : {}) };
    }
    return {
      ...claim,
      ...unjudged,
      notes: [{ code: 'withdrawn', factId: gone }],
      ...(parts ? { parts: { ...parts, against: null } } : {}),
    };
  };
}
