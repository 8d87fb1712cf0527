/** A moderator's import: what is newer in the files is put forward entry by entry. */

import { UserError } from '../../base/user-error.js';
import type { EntryRef } from '../../facts/entry.js';
import type { DataFile } from '../../facts/read-files.js';
import type { Curation } from '../curation/curation.js';
import type { Draft } from '../curation/draft.js';
import type { Outcome } from '../curation/propose.js';
import type { DeskStore, Person } from '../ports.js';
import { type FilesPlan, type PlanItem, planFiles } from './plan.js';

export interface ProposedFiles {
  readonly plan: FilesPlan;
  /** In the order of the plan; every item was tried, whatever became of the others. */
  readonly results: readonly ({ readonly ref: EntryRef } & (
    | { readonly outcome: Outcome }
    | { readonly error: UserError }
  ))[];
}

function draftOf({ ref, files, latest }: PlanItem, reason: string): Draft {
  const base = latest?.number ?? 0;
  if (files === null) return { action: 'retire', ref, base, reason };
  return { action: 'import', of: ref.kind, base, body: files.body, reason };
}

/**
 * Holds files against the record and says what would come of them; nothing is kept.
 * @throws UserError `files-invalid`, `files-empty`
 */
export async function previewFiles(
  store: DeskStore,
  curation: Curation,
  files: readonly DataFile[],
): Promise<FilesPlan> {
  return planFiles(store, await curation.record(), files);
}

/**
 * Puts forward what is newer in the files. What touches no figure and passes its checks is
 * published at once, as with any change; the rest waits in the queue.
 * @throws UserError `files-invalid`, `files-empty`
 */
export async function proposeFiles(
  store: DeskStore,
  curation: Curation,
  actor: Person,
  files: readonly DataFile[],
  reason: string,
): Promise<ProposedFiles> {
  const plan = await previewFiles(store, curation, files);
  const results: ProposedFiles['results'][number][] = [];
  for (const item of plan.items.filter(({ outcome }) => outcome === 'take-files')) {
    try {
      results.push({
        ref: item.ref,
        outcome: await curation.propose(actor, draftOf(item, reason)),
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      results.push({ ref: item.ref, error });
    }
  }
  return { plan, results };
}

/** Items of a plan by what is to become of them. */
export function planByOutcome(plan: FilesPlan) {
  const of = (outcome: PlanItem['outcome']) =>
    plan.items.filter((item) => item.outcome === outcome);
  return { take: of('take-files'), keep: of('keep-database'), conflict: of('conflict') };
}
