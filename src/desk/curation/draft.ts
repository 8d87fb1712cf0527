/** What a moderator wants changed, and what that comes to against the record in force. */

import { UserError } from '../../base/user-error.js';
import { diffEntries } from '../../facts/diff.js';
import { type Entry, type EntryKind, type EntryRef, refKey, refOf } from '../../facts/entry.js';
import type { Source } from '../../facts/schema.js';
import { type DraftEmbargo, takeEmbargo } from '../embargo/take.js';
import type { ProposalAction, Revision, RevisionKind, RevisionReader } from '../ports.js';
import { isKilled, isRetired, type RecordState } from '../record-keeper.js';
import { type Custody, type DraftCustody, takeCustody } from './custody.js';
import { keepId, takeEntry, takeReason, takeSources } from './intake.js';
import { type ByLanguage, changedPhrasings } from './phrasings.js';

/** Every change says why; what it rests on and of which kind it is may be said. */
interface Grounds {
  readonly reason: string;
  /** Left out, it follows from what changes. */
  readonly kind?: Exclude<RevisionKind, 'retirement' | 'kill' | 'import'>;
  /** A source's key or an address. */
  readonly source?: string;
  /** Bodies of sources to publish along with the change, where the record has none of that key. */
  readonly newSources?: readonly unknown[];
  /** Where the figures that it brings were read. */
  readonly custody?: DraftCustody | undefined;
  /** Kept from the public until a time. */
  readonly embargo?: DraftEmbargo;
}

/** `base` is the revision that the person saw; bodies are as typed and are validated here. */
export type Draft = Grounds &
  (
    | { readonly action: 'add'; readonly of: EntryKind; readonly body: unknown }
    | {
        readonly action: 'edit';
        readonly ref: EntryRef;
        readonly base: number;
        readonly body: unknown;
      }
    | {
        readonly action: 'phrasings';
        readonly ref: EntryRef;
        readonly base: number;
        readonly add?: ByLanguage;
        readonly remove?: ByLanguage;
      }
    | { readonly action: 'retire'; readonly ref: EntryRef; readonly base: number }
    /** Withdraws a fact until a further proposal settles it. */
    | { readonly action: 'kill'; readonly ref: EntryRef; readonly base: number }
    | {
        readonly action: 'revert';
        readonly ref: EntryRef;
        readonly base: number;
        /** Number of the revision to return to. */
        readonly to: number;
      }
    /** From reviewed files: an entry new or changed. `base` is 0 for a new one. */
    | {
        readonly action: 'import';
        readonly of: EntryKind;
        readonly base: number;
        readonly body: unknown;
      }
  );

/** A draft made definite: one text to publish (or to retire) over one revision. */
export interface Resolved {
  readonly action: ProposalAction;
  readonly ref: EntryRef;
  readonly base: number;
  /** What holds now; `null` for a new entry and one that was retired or killed. */
  readonly before: Entry | null;
  readonly entry: Entry;
  /** Whether nothing of it is told afterwards: a retirement, or a kill. */
  readonly retires: boolean;
  readonly newSources: readonly Source[];
  /** `null` where it follows from the assessment. */
  readonly kind: RevisionKind | null;
  readonly reason: string;
  readonly source: string | null;
  readonly custody: Custody | null;
  readonly embargo: DraftEmbargo | null;
}

/** @throws UserError `entry-unknown` */
function newestOf(state: RecordState, ref: EntryRef): Revision {
  const newest = state.revisions.get(refKey(ref));
  if (!newest) throw new UserError('entry-unknown', { ...ref });
  return newest;
}

/**
 * @throws UserError `stale-revision` with both versions: `base` and `latest` are revision numbers,
 * `yours` the text put forward, `current` the newest revision, `changes` what happened since `base`
 */
export function refuseStale(
  base: number,
  newest: Revision,
  yours: Entry | null,
  baseEntry: Entry | null,
): never {
  throw new UserError('stale-revision', {
    ...newest.ref,
    base,
    latest: newest.number,
    retired: isRetired(newest),
    yours,
    current: newest,
    changes: diffEntries(baseEntry, newest.entry),
  });
}

async function atBase(
  revisions: RevisionReader,
  state: RecordState,
  ref: EntryRef,
  base: number,
  yours: () => Entry | null,
): Promise<Revision> {
  const newest = newestOf(state, ref);
  if (newest.number === base) return newest;
  const seen = await revisions.find(ref, base);
  return refuseStale(base, newest, yours(), seen?.entry ?? null);
}

function published(newest: Revision): Entry {
  if (!isRetired(newest)) return newest.entry;
  throw new UserError('entry-retired', { ...newest.ref, revision: newest.number, at: newest.at });
}

function withPhrasings(entry: Entry, add: ByLanguage, remove: ByLanguage): Entry {
  const { kind, body } = entry;
  if (kind !== 'fact' && kind !== 'not-on-record') {
    throw new UserError('no-phrasings', { ...refOf(entry) });
  }
  const phrasings = changedPhrasings(refOf(entry), body.phrasings, add, remove);
  return takeEntry(kind, { ...body, phrasings });
}

/** The text that a draft would publish, before it is held against the record. */
async function textOf(
  draft: Draft,
  newest: Revision | undefined,
  revisions: RevisionReader,
): Promise<Entry> {
  if (draft.action === 'add' || draft.action === 'import') return takeEntry(draft.of, draft.body);
  if (!newest) throw new UserError('entry-unknown', { ...draft.ref });
  switch (draft.action) {
    case 'edit':
      published(newest);
      return keepId(takeEntry(draft.ref.kind, draft.body), draft.ref.id);
    case 'phrasings':
      return withPhrasings(published(newest), draft.add ?? {}, draft.remove ?? {});
    case 'retire':
      return published(newest);
    case 'kill':
      if (draft.ref.kind !== 'fact') throw new UserError('only-facts', { id: draft.ref.id });
      if (isKilled(newest)) throw new UserError('already-killed', { id: draft.ref.id });
      return published(newest);
    case 'revert': {
      const target = await revisions.find(draft.ref, draft.to);
      if (!target || isRetired(target)) {
        throw new UserError('revision-unknown', { ...draft.ref, revision: draft.to });
      }
      return target.entry;
    }
  }
}

/** Sources that are not in the record yet; ones that are stay as the record has them. */
function unknownSources(state: RecordState, values: readonly unknown[]): readonly Source[] {
  return takeSources(values).filter((source) => !state.record.sources.has(source.key));
}

/** What is told of an entry by its newest revision; `null` where nothing is. */
export function standingEntry(newest: Revision | null | undefined): Entry | null {
  return !newest || isRetired(newest) || isKilled(newest) ? null : newest.entry;
}

/** What is returned to brings along where it was read. */
async function custodyBefore(draft: Draft, revisions: RevisionReader): Promise<Custody | null> {
  if (draft.action !== 'revert') return null;
  const custody = (await revisions.find(draft.ref, draft.to))?.custody ?? null;
  return custody && { ...custody, read: false };
}

function kindOf(draft: Draft): RevisionKind | null {
  if (draft.action === 'retire') return 'retirement';
  return draft.action === 'kill' || draft.action === 'import' ? draft.action : (draft.kind ?? null);
}

/**
 * Makes a draft definite against the record in force.
 * @throws UserError `input-invalid`, `reason-missing`, `entry-unknown`, `entry-exists`,
 * `entry-retired`, `stale-revision`, `revision-unknown`, `phrasing-unknown`, `no-phrasings`,
 * `nothing-changed`, `only-facts`, `already-killed`, `announcement-tells`
 */
export async function resolveDraft(
  draft: Draft,
  state: RecordState,
  revisions: RevisionReader,
): Promise<Resolved> {
  const reason = takeReason(draft.reason);
  const source = draft.source?.trim() ? takeReason(draft.source, 'source') : null;
  const isNew = draft.action === 'add' || (draft.action === 'import' && draft.base === 0);
  const named = 'ref' in draft ? draft.ref : refOf(takeEntry(draft.of, draft.body));
  const held = state.revisions.get(refKey(named));
  if (isNew && held) {
    const context = { ...named, revision: held.number, retired: isRetired(held) };
    throw new UserError('entry-exists', context);
  }
  const base = draft.action === 'add' ? 0 : draft.base;
  const entry = await textOf(draft, held, revisions);
  const newest = isNew ? null : await atBase(revisions, state, named, base, () => entry);
  const before = standingEntry(newest);
  const retires = draft.action === 'retire' || draft.action === 'kill';
  if (!retires && before !== null && diffEntries(before, entry).length === 0) {
    throw new UserError('nothing-changed', { ...named, revision: base });
  }
  return {
    action: draft.action,
    ref: named,
    base,
    before,
    entry,
    retires,
    newSources: unknownSources(state, draft.newSources ?? []),
    kind: kindOf(draft),
    reason,
    source,
    custody: takeCustody(draft.custody) ?? (await custodyBefore(draft, revisions)),
    embargo: draft.embargo ? takeEmbargo(draft.embargo, entry) : null,
  };
}
