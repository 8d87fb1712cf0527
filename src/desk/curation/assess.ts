/** Holds a definite change against the record: what differs, what is computed anew, what is wrong. */
import { dayAt } from '../../base/day.js';
import { assembleRecord } from '../../facts/assemble.js';
import { phrasingsAdded } from '../../facts/checks/asked-anew.js';
import { figuresBrought } from '../../facts/checks/brought.js';
import { derivedChanges } from '../../facts/checks/derived.js';
import { bySeverity, runChecks } from '../../facts/checks/run.js';
import { numbersIn } from '../../facts/checks/texts.js';
import { touchesFigures } from '../../facts/checks/touches-figures.js';
import { diffEntries } from '../../facts/diff.js';
import { type Entry, refKey, refOf } from '../../facts/entry.js';
import type { Identity } from '../../facts/identity.js';
import type { FactRecord } from '../../facts/record.js';
import type { Source } from '../../facts/schema.js';
import type { ReadText } from '../../facts/statement-figures.js';
import { asToldRecord } from '../../facts/withdrawn.js';
import type { Assessment } from '../assessment.js';
import type { GoldenCheck, GoldenSet } from '../golden.js';
import type { Revision, RevisionReader } from '../ports.js';
import { isKilled, publishedEntries, type RecordState } from '../record-keeper.js';
import type { Resolved } from './draft.js';

export interface AssessmentParts {
  readonly read: ReadText;
  readonly identities: readonly Identity[];
  readonly golden: GoldenCheck | null;
  /** Makes what answers from a record; `null` where nothing can be asked. */
  readonly answerWith: GoldenSet['answerWith'] | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Change = Pick<Resolved, 'ref' | 'base' | 'entry' | 'retires' | 'newSources' | 'kind'>;

/** The record as if the change were published. */
export function recordWithChange(state: RecordState, change: Change, at: string) {
  const revisions = new Map(state.revisions);
  const held = revisions.get(refKey(change.ref));
  const order = held?.order ?? state.published + 1;
  const asIf = (ref: Revision['ref'], entry: Entry, number: number): Revision => ({
    ref,
    entry,
    number,
    kind: change.retires && ref === change.ref ? (change.kind ?? 'retirement') : 'new-data',
    author: { id: '', name: '' },
    approver: null,
    at,
    reason: '',
    source: null,
    custody: null,
    proposalId: null,
    sequence: order,
    order,
    previousHash: null,
    hash: '',
  });
  revisions.set(refKey(change.ref), asIf(change.ref, change.entry, change.base + 1));
  for (const source of change.newSources) {
    const ref = { kind: 'source', id: source.key } as const;
    revisions.set(refKey(ref), asIf(ref, { kind: 'source', body: source as Source }, 1));
  }
  return assembleRecord(publishedEntries(revisions.values()), state.record.about);
}

/** A fact's derived figures at the values that the record computes for them. */
function withComputedFigures(entry: Entry, proposed: FactRecord): Entry {
  if (entry.kind !== 'fact') return entry;
  const settled = proposed.byId.get(entry.body.id);
  if (!settled) return entry;
  return { kind: 'fact', body: { ...entry.body, figures: [...settled.figures] } };
}

/** Values typed for a fact's figures, derived ones aside. */
function typedValues(entry: Entry | null): readonly string[] {
  if (entry?.kind !== 'fact') return [];
  return entry.body.figures
    .filter((figure) => figure.formula === undefined)
    .map((figure) => `${figure.id} ${figure.value}`);
}

/** Values that the figures had before, looked up only where a value is to change. */
async function formerValues(
  revisions: Pick<RevisionReader, 'of'>,
  { ref, before, entry }: Resolved,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  const had = typedValues(before);
  if (had.length === 0 || typedValues(entry).every((value) => had.includes(value))) return values;
  const { items } = await revisions.of(ref);
  for (const revision of items) {
    if (revision.entry.kind !== 'fact') continue;
    for (const figure of revision.entry.body.figures) {
      values.set(figure.id, [...(values.get(figure.id) ?? []), figure.value]);
    }
  }
  return values;
}

/**
 * Whether readers notice nothing of a change: phrasings without a figure that this very fact answers
 * already, and nothing else.
 */
async function isUnnoticed(
  { before, entry, newSources, retires }: Resolved,
  { record }: RecordState,
  { answerWith, read }: AssessmentParts,
): Promise<boolean> {
  const added = phrasingsAdded(before, entry);
  if (retires || newSources.length > 0 || added === null || added.length === 0) return false;
  if (answerWith === null || added.some((text) => numbersIn(text, read).length > 0)) return false;
  const answer = await answerWith(record);
  return added.every((text) => {
    const { outcome, facts } = answer(text);
    return outcome === 'answer' && facts.length === 1 && facts[0] === refOf(entry).id;
  });
}

export interface Assessed {
  readonly assessment: Assessment;
  /** The text to publish, with its derived figures as computed. */
  readonly entry: Entry;
}

/** Holds a definite change against the record. */
export type Assess = (change: Resolved, state: RecordState) => Promise<Assessed>;

export async function assess(
  change: Resolved,
  state: RecordState,
  revisions: Pick<RevisionReader, 'of'>,
  parts: AssessmentParts,
): Promise<Assessed> {
  const at = new Date(parts.now()).toISOString();
  const { record: told, faults } = recordWithChange(state, change, at);
  // What is withdrawn for now still has to fit together with what is put forward.
  const [current, proposed] = [asToldRecord(state.record), asToldRecord(told)];
  const entry = withComputedFigures(change.entry, proposed);
  const after = change.retires ? null : entry;
  const { before } = change;
  const newest = state.revisions.get(refKey(change.ref));
  // A killed fact is settled by an edit of what it said last.
  const text = newest && isKilled(newest) ? newest.entry : before;
  const brought = figuresBrought(before, after, parts.read);
  const input = {
    before: text,
    after,
    current,
    proposed,
    faults: faults.filter(
      (fault) => !state.faults.some((known) => refKey(known.ref) === refKey(fault.ref)),
    ),
    identities: parts.identities,
    read: parts.read,
    today: dayAt(parts.now(), state.record.about.timeZone),
    formerValues: await formerValues(revisions, change),
    custody: {
      brought,
      excerpt: change.custody?.excerpt ?? null,
      // What stood on record before was put there by two.
      owed: change.action !== 'revert',
    },
  };
  // Nothing on record becomes wrong by a kill, so nothing may hold it up but a second moderator.
  const checks = change.kind === 'kill' ? [] : runChecks(input);
  const golden = parts.golden ? await parts.golden(state.record, told, change.ref) : [];
  return {
    entry,
    assessment: {
      changes: diffEntries(text, after),
      checks: bySeverity([...checks, ...golden]),
      derived: derivedChanges(current, proposed),
      touchesFigures: touchesFigures(before, after, parts.read),
      brought,
      unnoticed: await isUnnoticed(change, state, parts),
    },
  };
}
