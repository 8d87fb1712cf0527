/** What a check of a change is given and what it finds. Pure. */
import type { AssemblyFault } from '../assemble.js';
import type { Entry, FactEntry, FiledFactBody } from '../entry.js';
import type { Identity } from '../identity.js';
import type { FactRecord } from '../record.js';
import type { ReadText } from '../statement-figures.js';
import type { Brought } from './brought.js';

/** `block` stops publication unless a moderator overrides it with a reason; `warn` is only told. */
export type CheckLevel = 'block' | 'warn';

export interface CheckResult {
  /** A key of the catalogue of checks. */
  readonly code: string;
  readonly level: CheckLevel;
  /** What the wording needs: ids, values, dates. JSON values only. */
  readonly context: Readonly<Record<string, unknown>>;
}

export interface CustodyInput {
  readonly brought: readonly Brought[];
  /** The words of the source, `null` where none are given. */
  readonly excerpt: string | null;
  /** Whether they have to be given. */
  readonly owed: boolean;
}

export interface CheckInput {
  /** The text that holds; `null` where the entry is new or retired. */
  readonly before: Entry | null;
  /** The text to publish; `null` for a retirement. */
  readonly after: Entry | null;
  readonly current: FactRecord;
  /** The record as it would be. */
  readonly proposed: FactRecord;
  /** What `proposed` had to leave out and `current` did not. */
  readonly faults: readonly AssemblyFault[];
  readonly identities: readonly Identity[];
  readonly read: ReadText;
  /** ISO day; `null` where no date is held against today. */
  readonly today: string | null;
  /** Values that figures of this fact had in earlier revisions, by figure id. */
  readonly formerValues: ReadonlyMap<string, readonly string[]>;
  /** Where the figures that a change brings were read; left out where nobody is asked. */
  readonly custody?: CustodyInput;
}

/** A change of a fact that leaves it published. */
export interface FactChange extends CheckInput {
  readonly before: FactEntry | null;
  readonly after: FactEntry;
  /** The new text with its derived figures computed. */
  readonly body: FiledFactBody;
}

export const block = (code: string, context: CheckResult['context']): CheckResult => ({
  code,
  level: 'block',
  context,
});

export const warn = (code: string, context: CheckResult['context']): CheckResult => ({
  code,
  level: 'warn',
  context,
});
