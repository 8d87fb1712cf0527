/** What the desk decides about a question. Wording is made elsewhere from these. Pure. */

import type { ConstraintKind } from '../reading/concepts/vocabulary.js';
import type { Language, Script } from '../reading/language.js';

export interface FactRef {
  readonly factId: string;
  readonly revision: number;
}

/** How a question is framed, where a fact is not: see `framing.ts`. */
export type FramingKind = 'holder' | 'negation' | 'rate' | 'aside';

/** Something asked for that the record does not meet. `asked` is as the vocabulary names it, per script. */
export interface Conflict {
  readonly kind: ConstraintKind | FramingKind | 'time' | 'figure';
  /** Key of the vocabulary concept, or the year or date as digits. */
  readonly concept: string;
  readonly asked: { readonly en: string; readonly zh: string };
  /** Whether the record speaks of it in another respect, so that only this is not on record of it. */
  readonly elsewhere?: true;
  /** A place around the one that the record is at home in. */
  readonly wide?: true;
}

export type DeclineReason =
  | { readonly code: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly code: 'not-on-record'; readonly topicId: string }
  | { readonly code: 'small-talk'; readonly topicId: string }
  | { readonly code: 'off-topic'; readonly topicId: string }
  | { readonly code: 'no-match' }
  | { readonly code: 'empty' };

export interface Answered {
  readonly kind: 'answered';
  readonly fact: FactRef;
  readonly reason: { readonly code: 'matched' | 'follow-up'; readonly confidence: number };
}
export interface Clarify {
  readonly kind: 'clarify';
  /** Two or three, best first. */
  readonly candidates: readonly FactRef[];
  readonly reason: { readonly code: 'close-call' | 'unsure'; readonly confidence: number };
}
export interface Declined {
  readonly kind: 'declined';
  readonly reason: DeclineReason;
  /** What is on record nearest to it, at most three. */
  readonly nearest: readonly FactRef[];
}
/** A fact answers, but may not be told yet. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly reason: { readonly code: 'embargo' };
}
export type Verdict = Answered | Clarify | Declined | Withheld;

/** The question and where it stands, so that a follow-up can be read. */
export interface Question {
  readonly text: string;
  /** The fact that the question before, of the same person in the same place, was answered with. */
  readonly previous?: { readonly text: string; readonly factId: string | null };
  /** Today's date, ISO, for "this year" and the like. */
  readonly today: string;
}

/** A signal with what it says and how much that counts; see `signals/` for what each means. */
export interface WeighedSignal {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** How a verdict came about, for `ask --explain` and for the log. */
export interface Explanation {
  readonly normalised: string;
  readonly repairs: readonly { readonly from: string; readonly to: string }[];
  readonly readAs: string;
  readonly asks: readonly string[];
  readonly constraints: readonly { readonly kind: string; readonly concept: string }[];
  readonly candidates: readonly {
    readonly id: string;
    readonly score: number;
    readonly conflicts: readonly string[];
    /** What the score is the weighed sum of. */
    readonly signals: readonly WeighedSignal[];
  }[];
  /** The best fact that nothing rules out, and what speaks for it; `null` where there is none. */
  readonly trusted: {
    readonly id: string;
    /** Calibrated, 0 to 1, that it is what was meant. */
    readonly probability: number;
    readonly signals: readonly WeighedSignal[];
  } | null;
  /** Of the verdict, 0 to 1. */
  readonly confidence: number;
  /** The rule of the decision table that decided, and why it held. */
  readonly decidedBy: string;
}

export interface Answer {
  readonly verdict: Verdict;
  readonly language: Language;
  readonly script: Script;
  readonly explanation: Explanation;
}
