/** What the desk's cards show of proposals and revisions; the desk's own types fit these. Pure. */
import type { CheckResult } from '../../facts/checks/check.js';
import type { DerivedChange } from '../../facts/checks/derived.js';
import type { FieldChange } from '../../facts/diff.js';
import type { Entry, EntryRef } from '../../facts/entry.js';

import type { CustodyView } from './custody-lines.js';

export interface PersonView {
  readonly name: string;
}

export type KindView =
  | 'new-data'
  | 'correction'
  | 'clarification'
  | 'retirement'
  | 'kill'
  | 'import';
export type StandingView = 'blocked' | 'second-moderator' | 'clear';

export interface AssessmentView {
  readonly changes: readonly FieldChange[];
  readonly checks: readonly CheckResult[];
  readonly derived: readonly DerivedChange[];
  readonly brought: readonly { readonly value: string }[];
}

/** A change, put forward or about to be. */
export interface ChangeView {
  readonly ref: EntryRef;
  readonly base: number;
  readonly entry: Entry;
  readonly kind: KindView | null;
  readonly reason: string;
  readonly source: string | null;
  readonly newSources: readonly { readonly key: string }[];
  readonly custody: CustodyView | null;
}

/** When a change is to go live, and under which title that is announced. */
export interface HoldView {
  /** ISO instant. */
  readonly publishAt: string;
  readonly announcement: { readonly en: string; readonly zh: string } | null;
}

export interface ProposalView extends ChangeView {
  readonly id: number;
  readonly kind: KindView;
  readonly author: PersonView;
  readonly changedAt: string;
  readonly state: 'open' | 'sent-back' | 'withdrawn' | 'held' | 'approved' | 'refused';
  readonly assessment: AssessmentView;
  readonly override: { readonly by: PersonView; readonly reason: string } | null;
  readonly decision: { readonly by: PersonView; readonly reason: string | null } | null;
}

export interface RevisionView {
  readonly ref: EntryRef;
  readonly number: number;
  readonly entry: Entry;
  readonly kind: KindView;
  readonly author: PersonView;
  readonly approver: PersonView | null;
  readonly at: string;
  readonly reason: string;
  readonly source: string | null;
  readonly custody: CustodyView | null;
}
