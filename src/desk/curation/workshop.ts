/** What every step of curating shares: the record in force, one transaction, publication. */

import { UserError } from '../../base/user-error.js';
import { refKey } from '../../facts/entry.js';
import { noticeOf } from '../corrections/notice-of.js';
import { draftEmbargo } from '../embargo/take.js';
import { type GoldenSet, makeGoldenCheck } from '../golden.js';
import type { DeskStore, Person, Proposal, Revision, WriteBooks } from '../ports.js';
import type { RecordKeeper, RecordState } from '../record-keeper.js';
import { type Assess, type AssessmentParts, assess } from './assess.js';
import { type Resolved, refuseStale, standingEntry } from './draft.js';
import type { Approvals } from './standing.js';

export interface CurationOptions extends Pick<AssessmentParts, 'read' | 'identities' | 'now'> {
  readonly store: DeskStore;
  readonly keeper: RecordKeeper;
  readonly approvals: Approvals;
  /** Known questions, for where changes are assessed here. */
  readonly golden?: GoldenSet;
  /** How a change is assessed, where that is not to hold up everything else. */
  readonly assess?: Assess;
  /** Resolves when what is committed is what readers see: nobody is told that it is before. */
  readonly inForce?: () => Promise<void>;
}

export interface Workshop {
  readonly store: DeskStore;
  readonly keeper: RecordKeeper;
  readonly approvals: Approvals;
  readonly parts: AssessmentParts;
  readonly assess: Assess;
  /**
   * Prepares a change against the record in force and commits it only if that record still is; else
   * prepares it again. Changes of one process are made one after the other.
   */
  readonly onRecord: <T>(
    prepare: (state: RecordState) => Promise<(books: WriteBooks) => Promise<T>>,
  ) => Promise<T>;
}

/** The record was changed by another process between preparing and committing. */
class RecordMoved extends Error {}

const patienceMs = 30_000;

export function openWorkshop(options: CurationOptions): Workshop {
  const { store, keeper, approvals, read, identities, now, golden } = options;
  const parts: AssessmentParts = {
    ...{ read, identities, now },
    golden: golden ? makeGoldenCheck(golden) : null,
    answerWith: golden?.answerWith ?? null,
  };
  let tail: Promise<unknown> = Promise.resolve();
  return {
    store,
    keeper,
    approvals,
    parts,
    assess: options.assess ?? ((change, state) => assess(change, state, store.revisions, parts)),
    onRecord(prepare) {
      const attempt = async () => {
        const state = await keeper.current();
        const commit = await prepare(state);
        return store.write(async (books) => {
          const { published } = await books.head();
          if (published !== state.published) throw new RecordMoved();
          return commit(books);
        });
      };
      const turn = tail.then(async () => {
        const giveUpAt = performance.now() + patienceMs;
        for (;;) {
          try {
            return await attempt();
          } catch (error) {
            if (!(error instanceof RecordMoved)) throw error;
            if (performance.now() > giveUpAt) {
              throw new UserError('store-busy', { engine: store.engine });
            }
          }
        }
      });
      tail = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** @throws UserError `proposal-unknown` */
export async function findProposal(
  proposals: Pick<DeskStore['proposals'], 'find'>,
  id: number,
): Promise<Proposal> {
  const proposal = await proposals.find(id);
  if (!proposal) throw new UserError('proposal-unknown', { proposal: id });
  return proposal;
}

/**
 * A proposal as a definite change of the record in force.
 * @throws UserError `stale-revision` where the record has moved on from its base
 */
export async function changeOf(
  proposal: Proposal,
  state: RecordState,
  store: Pick<DeskStore, 'revisions'>,
): Promise<Resolved> {
  const newest = state.revisions.get(refKey(proposal.ref));
  if (newest && newest.number !== proposal.base) {
    const seen = await store.revisions.find(proposal.ref, proposal.base);
    return refuseStale(proposal.base, newest, proposal.entry, seen?.entry ?? null);
  }
  return {
    action: proposal.action,
    ref: proposal.ref,
    base: proposal.base,
    before: standingEntry(newest),
    entry: proposal.entry,
    retires: proposal.kind === 'retirement' || proposal.kind === 'kill',
    newSources: proposal.newSources.filter(({ key }) => !state.record.sources.has(key)),
    kind: proposal.kind,
    reason: proposal.reason,
    source: proposal.source,
    custody: proposal.custody,
    embargo: draftEmbargo(proposal.embargo),
  };
}

/** Publishes an approved proposal and the sources that come with it, and notes it in the audit log. */
export async function publish(
  books: WriteBooks,
  proposal: Proposal,
  approver: Person | null,
): Promise<Revision> {
  const { author, reason, id: proposalId } = proposal;
  const actor = approver ?? author;
  for (const body of proposal.newSources) {
    const ref = { kind: 'source', id: body.key } as const;
    if (await books.revisions.latestOf(ref)) continue;
    const entry = { kind: 'source', body } as const;
    const added = await books.revisions.append({
      ...{ ref, entry, kind: 'new-data', author, approver, reason, source: null },
      proposalId,
    });
    await books.audit.append({
      ...{ actor, action: 'published', ref, proposalId },
      ...{ revision: added.number, revisionHash: added.hash },
    });
  }
  const { ref, entry, kind, source, custody } = proposal;
  const revision = await books.revisions.append({
    ...{ ref, entry, kind, author, approver, reason, source, custody, proposalId },
  });
  await books.audit.append({
    ...{ actor, action: 'published', ref, proposalId },
    ...{ revision: revision.number, revisionHash: revision.hash },
    detail: {
      kind,
      ...(proposal.override ? { override: proposal.override.reason } : {}),
      ...(proposal.embargo ? { publishAt: proposal.embargo.publishAt } : {}),
    },
  });
  const notice = noticeOf((await books.revisions.of(ref)).items);
  if (notice) await books.notices.open(notice);
  return revision;
}
