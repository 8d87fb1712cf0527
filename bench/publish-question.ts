/** The question by which `desk bench publish` sees whether a change is told. */
import type { PressDesk } from '../src/desk/press-desk.js';

export const askedFact = 'registered-total';
const question = 'How many social organizations are registered in Beijing?';

let asked = 0;

/** The revision that a journalist asking anew is answered from; 0 where another fact answers. */
export async function revisionTold(desk: Pick<PressDesk, 'ask'>): Promise<number> {
  asked += 1;
  const { outcome } = await desk.ask({
    text: question,
    personId: `journalist ${asked}`,
    channelId: 'bench',
  });
  const verdict = outcome.kind === 'answer' ? outcome.verdict : undefined;
  if (verdict?.kind !== 'answered' || verdict.fact.factId !== askedFact) return 0;
  return verdict.fact.revision;
}
