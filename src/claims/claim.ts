/** What a claim check finds. Pure. */
import type { AsOf } from '../facts/as-of.js';
import type { Figure } from '../facts/schema.js';
import type { Change } from '../facts/series/change.js';
import type { Observation } from '../facts/series/observation.js';
import type { Statement } from '../reading/clauses/statement.js';
import type { Span } from '../reading/figures/figure.js';
import type { Slip } from './slip.js';

export type ClaimVerdict = 'matches' | 'rounded' | 'differs' | 'outdated-or-other' | 'no-record';

/** Why a figure that is on record is not borne out by what is said of it. */
export type Unborne =
  | 'denied'
  | 'doubted'
  | 'asked'
  | 'supposed'
  | 'planned'
  | 'change'
  | 'added'
  | 'shared'
  | 'except';

/** What accounts for a verdict beyond the comparison itself. */
export type ClaimNote =
  | { readonly code: 'slip'; readonly slip: Slip }
  /** The figure stands so in a source, and an erratum corrects it. */
  | { readonly code: 'misprint'; readonly erratumId: string }
  /** The figure said is on record, but for something else: a part taken for the whole, say. */
  | { readonly code: 'other-fact'; readonly factId: string; readonly figureId: string }
  /** Undated, and right for another date than that of the figure told where no date is asked for. */
  | { readonly code: 'other-point'; readonly point: Observation; readonly headline: Observation }
  /** The change of a series that a change said was held against. */
  | { readonly code: 'change'; readonly change: Change }
  /** Compared after conversion at a recorded rate. */
  | { readonly code: 'converted'; readonly rateId: string; readonly yuan: string }
  | { readonly code: 'place'; readonly asked: { readonly en: string; readonly zh: string } }
  | { readonly code: 'time'; readonly asked: { readonly en: string; readonly zh: string } }
  | { readonly code: 'direction'; readonly said: 'up' | 'down' }
  /** The fact that it is about is withdrawn: nothing is told of it until it is settled. */
  | { readonly code: 'withdrawn'; readonly factId: string }
  /** The text denies what the record holds. */
  | { readonly code: 'negated' }
  /** What is said of the figure is not what the record says of it. */
  | { readonly code: 'unborne'; readonly why: Unborne }
  /** Words of the claim that the record has nothing to say to: another holder, another act. */
  | { readonly code: 'unread'; readonly words: readonly string[] };

/** What a claim is judged as where nothing on record is told of it. */
export const unjudged = {
  verdict: 'no-record',
  factId: null,
  revision: null,
  recorded: null,
  asOf: null,
} as const satisfies Partial<Claim>;

/** What a claim says part by part, for whoever wants to know how its verdict came about. */
export interface ClaimParts {
  readonly statement: Pick<
    Statement,
    'relation' | 'polarity' | 'direction' | 'status' | 'added' | 'shared' | 'except'
  >;
  /** What is counted or held, as written. */
  readonly measure: string;
  /** Places it is bound to, by concept. */
  readonly places: readonly string[];
  readonly times: readonly string[];
  /** Words that nothing on record accounts for: a holder or act that it does not know. */
  readonly unread: readonly string[];
  /** The recorded figure that it was held against and how the bare values compare. */
  readonly against: { readonly factId: string; readonly verdict: ClaimVerdict } | null;
}

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
  readonly parts?: ClaimParts;
}
