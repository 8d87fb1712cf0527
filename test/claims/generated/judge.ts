/** What a claim checker makes of generated sentences, counted by kind. */
import type { ClaimChecker } from '../../../src/claims/check.js';
import { type Sentence, sentenceOf } from './sentences.js';
import { type Outcome, outcomeOf } from './verdict.js';

export interface Fault {
  readonly sentence: Sentence;
  readonly outcome: Outcome;
  /** The verdicts with their facts, as the checker gave them. */
  readonly got: string;
}

export interface Tally {
  readonly sentences: number;
  readonly right: number;
  readonly falseAssurance: number;
}

export interface Result extends Tally {
  readonly byKind: ReadonlyMap<string, Tally>;
  readonly faults: readonly Fault[];
}

const none: Tally = { sentences: 0, right: 0, falseAssurance: 0 };

const counted = (tally: Tally, outcome: Outcome): Tally => ({
  sentences: tally.sentences + 1,
  right: tally.right + (outcome === 'right' ? 1 : 0),
  falseAssurance: tally.falseAssurance + (outcome === 'false-assurance' ? 1 : 0),
});

/** Checks the sentences of the seeds from 0 up to, not including, `seeds`. */
export function judge(checker: ClaimChecker, seeds: number, today: string): Result {
  const byKind = new Map<string, Tally>();
  const faults: Fault[] = [];
  let all = none;
  for (let seed = 0; seed < seeds; seed += 1) {
    const sentence = sentenceOf(seed);
    const claims = checker.check(sentence.text, today);
    const outcome = outcomeOf(claims, sentence.expected);
    const name = `${sentence.kind} ${sentence.lang === 'en' ? 'en' : 'zh'}`;
    byKind.set(name, counted(byKind.get(name) ?? none, outcome));
    all = counted(all, outcome);
    if (outcome !== 'right') {
      const got = claims.map(({ verdict, factId }) => `${verdict}:${factId ?? '-'}`).join(' ');
      faults.push({ sentence, outcome, got: got === '' ? 'nothing' : got });
    }
  }
  return { ...all, byKind, faults };
}

export function wanted({ expected }: Sentence): string {
  return expected
    .map(({ verdicts, facts }) => `${verdicts.join('|')}:${facts.join('|') || '*'}`)
    .join(' ');
}

/** One line a kind, those with faults alone. */
export function breakdown({ byKind }: Result): string {
  return [...byKind]
    .filter(([, { sentences, right }]) => right < sentences)
    .map(
      ([name, { sentences, right, falseAssurance }]) =>
        `${name}: ${right} of ${sentences} right, ${falseAssurance} falsely assured`,
    )
    .join('\n');
}
