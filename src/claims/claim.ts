/** What a claim check finds. Pure. */
import type { AsOf } from '../facts/as-of.js';
import type { Figure } from '../facts/schema.js';
import type { Span } from '../reading/figures/figure.js';
import type { Slip } from './slip.js';

export type ClaimVerdict = 'matches' | 'rounded' | 'differs' | 'outdated-or-other' | 'no-record';

/** What accounts for a verdict beyond the comparison itself. */
export type ClaimNote =
  | { readonly code: 'slip'; readonly slip: Slip }
  /** The figure stands so in a source, and an erratum corrects it. */
  | { readonly code: 'misprint'; readonly erratumId: string }
  /** The figure said is on record, but for something else: a part taken for the whole, say. */
  | { readonly code: 'other-fact'; readonly factId: string; readonly figureId: string }
  /** Compared after conversion at a recorded rate. */
  | { readonly code: 'converted'; readonly rateId: string; readonly yuan: string }
  | { readonly code: 'place'; readonly asked: { readonly en: string; readonly zh: string } }
  | { readonly code: 'time'; readonly asked: { readonly en: string; readonly zh: string } }
  | { readonly code: 'direction'; readonly said: 'up' | 'down' };

export interface Claim {
  readonly verdict: ClaimVerdict;
  /** The fact it is judged by; `null` where the record is silent. */
  readonly factId: string | null;
  readonly revision: number | null;
  /** What was said, where in the text. */
  readonly said: Span;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** The recorded figure it was compared with, with its own date. */
  readonly recorded: Figure | null;
  readonly asOf: AsOf | null;
  readonly notes: readonly ClaimNote[];
}
