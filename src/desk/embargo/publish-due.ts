/** Publishing what is held once its time has come: once, whoever else tries the same. */
import { UserError } from '../../base/user-error.js';
import { openBlocks } from '../curation/standing.js';
import { changeOf, findProposal, publish, type Workshop } from '../curation/workshop.js';
import type { Person, Proposal, Revision } from '../ports.js';
import type { RecordState } from '../record-keeper.js';

/** What became of something held at its time. */
export interface Due {
  readonly proposal: Proposal;
  /** `null` where something stood in the way; `proposal.embargo.blocked` or `error` says what. */
  readonly revision: Revision | null;
  /** What failed; it is not kept back for that, and tried again with the next look. */
  readonly error?: unknown;
}

/** Errors for which it stays held until somebody has dealt with it: they would come again. */
const keepsBack: readonly string[] = ['stale-revision', 'change-too-hard'];

/** Whether a held change is to go live by itself, and has not been kept back at its time before. */
export const isWaiting = ({ state, embargo }: Proposal): boolean =>
  state === 'held' && embargo !== null && embargo.blocked === null;

const timeOf = ({ embargo }: Proposal) => Date.parse(embargo?.publishAt ?? '');

/** Held changes that go live by themselves, soonest first. */
export async function waiting({ store }: Pick<Workshop, 'store'>): Promise<readonly Proposal[]> {
  const { items } = await store.proposals.list({ states: ['held'] });
  return items.filter(isWaiting).sort((a, b) => timeOf(a) - timeOf(b) || a.id - b.id);
}

/** Who answers for a held change: its author, and whoever approved it. */
export function answersFor({ author, decision }: Proposal): {
  readonly actor: Person;
  readonly approver: Person | null;
} {
  const approver = decision && decision.by.id !== author.id ? decision.by : null;
  return { actor: approver ?? author, approver };
}

/** The change as it applies to the record in force, or what stands in its way. */
async function readied(workshop: Workshop, proposal: Proposal, state: RecordState) {
  try {
    const change = await changeOf(proposal, state, workshop.store);
    const assessed = await workshop.assess(change, state);
    const failed = openBlocks(assessed.assessment, proposal.override);
    return failed.length > 0
      ? { blocked: 'checks-failed', assessment: assessed.assessment, entry: proposal.entry }
      : { blocked: null, ...assessed, newSources: change.newSources };
  } catch (error) {
    if (!(error instanceof UserError) || !keepsBack.includes(error.code)) throw error;
    const { assessment, entry } = proposal;
    return { blocked: error.code, assessment, entry };
  }
}

async function publishOne(workshop: Workshop, id: number): Promise<Due | null> {
  const { store, parts } = workshop;
  return workshop.onRecord(async (state) => {
    const proposal = await findProposal(store.proposals, id);
    const due = () => isWaiting(proposal) && timeOf(proposal) <= parts.now();
    const ready = due() ? await readied(workshop, proposal, state) : null;
    return async (books): Promise<Due | null> => {
      // Another process may have been first, or somebody has moved it meanwhile.
      const current = await books.proposals.find(id);
      const { embargo } = proposal;
      if (!ready || !embargo || current?.version !== proposal.version) return null;
      const { actor, approver } = answersFor(proposal);
      const { assessment, entry } = ready;
      if (ready.blocked !== null) {
        const blocked = { code: ready.blocked, at: books.now };
        const kept = await books.proposals.update({
          ...{ ...proposal, assessment },
          embargo: { ...embargo, blocked },
        });
        const about = { actor, ref: proposal.ref, proposalId: id };
        await books.audit.append({
          ...about,
          action: 'embargo-blocked',
          detail: { reason: ready.blocked },
        });
        return { proposal: kept, revision: null };
      }
      const live = await books.proposals.update({
        ...{ ...proposal, assessment, entry, newSources: ready.newSources },
        state: 'approved',
        published: proposal.base + 1,
      });
      return { proposal: live, revision: await publish(books, live, approver) };
    };
  });
}

/**
 * Publishes everything whose time has come, in order of its time. What does not apply to the record
 * any more, or takes too long to check, stays held with the reason; what fails holds up nothing behind it.
 * @throws UserError `store-busy`, `store-unavailable` where it cannot be found out what is due
 */
export async function publishDue(workshop: Workshop): Promise<readonly Due[]> {
  const done: Due[] = [];
  for (const proposal of await waiting(workshop)) {
    if (timeOf(proposal) > workshop.parts.now()) break;
    const due = await publishOne(workshop, proposal.id).catch(
      (error: unknown): Due => ({ proposal, revision: null, error }),
    );
    if (due) done.push(due);
  }
  return done;
}
