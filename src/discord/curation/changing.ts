/** From a form to a proposal: preview, put right, put forward. */
import { UserError } from '../../base/user-error.js';
import type { Draft } from '../../desk/curation/draft.js';
import type { Outcome } from '../../desk/curation/propose.js';
import type { Revision } from '../../desk/ports.js';
import type { CheckResult } from '../../facts/checks/check.js';
import { diffEntries } from '../../facts/diff.js';
import type { Entry, FiledFactBody } from '../../facts/entry.js';
import { mergeChanges } from '../../facts/merge.js';
import type { Action, Card } from '../../wording/card.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { custodyWords } from '../../wording/catalogue/custody.js';
import { embargoWords } from '../../wording/catalogue/embargo.js';
import { errorText } from '../../wording/catalogue/errors.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import {
  failedCard,
  noticeCard,
  previewCard,
  staleCard,
} from '../../wording/curation/proposal-card.js';
import { holdAction } from '../embargo/hold.js';
import { custodyAction } from './custody.js';
import { deskIds } from './ids.js';
import { openAction } from './open-form.js';
import { freshChange, type Station } from './station.js';
import type { Change } from './work.js';

/** Buttons to reopen what was filled in. */
function fixActions(change: Change, token: string, station: Station): readonly Action[] {
  const { form } = change;
  if (!form) return [];
  const label = curationWords(station.script).fix;
  return (
    form.fixes?.(change, token, station.script) ?? [
      openAction(form, change, token, label, 'primary'),
    ]
  );
}

/** Why a change cannot be put forward, with what was typed one press away. */
function failed(error: UserError, change: Change, station: Station): Card {
  const { curating, person, script } = station;
  const text = errorText(error, script);
  if (text === undefined) throw error;
  const token = curating.drafts.keep(person.id, { ...change, draft: null });
  const open = error.code === 'proposal-already-open' ? error.context.proposal : undefined;
  return {
    ...failedCard(text, script),
    actions: [
      ...fixActions(change, token, station),
      ...(typeof open === 'number' ? [showAction(open, station)] : []),
    ],
  };
}

export function showAction(proposal: number, { script }: Station): Action {
  return {
    kind: 'button',
    id: deskIds.show.make({ proposal }),
    label: curationWords(script).openProposal,
  };
}

/** The change carried over to the revision that stands now, so that it can be put forward again. */
export async function carriedOver(
  change: Change,
  latest: Revision,
  station: Station,
): Promise<Change> {
  const moved = { ...change, base: latest.number, draft: null };
  if (!change.body || change.base === 0 || latest.entry.kind !== 'fact') return moved;
  const { body: base } = await freshChange(station, change.ref, change.base);
  const body = mergeChanges(base, change.body, latest.entry.body) as FiledFactBody;
  if (!change.form?.parts) return { ...moved, body: latest.entry.body };
  // The form opens with the merged text; what was typed of it is in there.
  const typed = Object.fromEntries(
    Object.entries(change.typed).filter(([id]) => ['reason', 'kind', 'source'].includes(id)),
  );
  return { ...moved, body, typed };
}

/** What was put forward, over the revision that stands now; `null` where it has to be typed again. */
function draftOver({ draft }: Change, moved: Change): Draft | null {
  if (!draft || draft.action === 'add') return null;
  const { base, body } = moved;
  return draft.action === 'edit'
    ? { ...draft, base, body: body ?? draft.body }
    : { ...draft, base };
}

function rebaseAction(
  change: Change,
  latest: number,
  { curating, person, script }: Station,
): Action {
  const token = curating.drafts.keep(person.id, change);
  return {
    kind: 'button',
    id: deskIds.rebase.make({ token }),
    label: custodyWords(script).putOn(latest),
    tone: 'success',
  };
}

async function stale(error: UserError, change: Change, station: Station): Promise<Card> {
  const { curating, person, script } = station;
  const { current, yours, base } = error.context as {
    readonly current: Revision;
    readonly yours: Entry | null;
    readonly base: number;
  };
  const moved = await carriedOver(change, current, station);
  const token = curating.drafts.keep(person.id, moved);
  const gone = current.kind === 'retirement';
  const draft = gone ? null : draftOver(change, moved);
  const theirs = gone ? null : current.entry;
  const changes = diffEntries(theirs, change.draft?.action === 'retire' ? null : yours);
  return {
    ...staleCard({ base, latest: current, changes }, script),
    actions: [
      ...(draft ? [rebaseAction({ ...moved, draft }, current.number, station)] : []),
      ...(gone ? [] : fixActions(moved, token, station)),
    ],
  };
}

/**
 * Runs a step of a change; what stands in its way is told, and what was typed kept. `reached` is the
 * change as far as the step has brought it, to be carried over where the record has moved on.
 */
export async function orPutRight(
  change: Change,
  station: Station,
  step: () => Promise<Card>,
  reached: () => Change = () => change,
): Promise<Card> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.code === 'stale-revision'
      ? stale(error, reached(), station)
      : failed(error, change, station);
  }
}

/** What is put forward of a change: its draft, where it was read and until when it is held. */
function draftIn({ draft, embargo, custody }: Change): Draft {
  if (!draft) throw new UserError('stale-control');
  return { ...draft, ...(embargo ? { embargo } : {}), ...(custody ? { custody } : {}) };
}

/** Buttons to another change that fits better, given what checks have found. */
type Instead = (checks: readonly CheckResult[]) => Promise<readonly Action[]> | undefined;

/** What would come of a change, with buttons to go on. */
export async function showPreview(
  change: Change,
  station: Station,
  otherwise?: Instead,
): Promise<Card> {
  const { curating, person, script } = station;
  const words = curationWords(script);
  const preview = await curating.curation.preview(draftIn(change));
  const token = curating.drafts.keep(person.id, change);
  const blocked = preview.standing === 'blocked';
  const goOn: Action = blocked
    ? {
        kind: 'button',
        id: deskIds.overrideDraft.make({ token }),
        label: words.proposeAnyway,
        tone: 'danger',
      }
    : {
        kind: 'button',
        id: deskIds.propose.make({ token }),
        label: words.propose,
        tone: 'success',
      };
  const fixes = fixActions(change, token, station);
  const { brought, checks } = preview.assessment;
  const excerptWanting = checks.some(({ code }) => code.startsWith('excerpt-'));
  const instead = (await otherwise?.(checks)) ?? [];
  // The part filled in last is what there is to fix.
  const isNew = (action: Action) =>
    !fixes.some((fix) => 'id' in fix && 'id' in action && fix.id === action.id);
  return {
    ...previewCard(
      preview.change,
      preview.assessment,
      preview.standing,
      script,
      preview.change.embargo,
    ),
    actions: [
      ...instead,
      goOn,
      ...fixes,
      ...(brought.length > 0 ? [custodyAction(token, script, excerptWanting)] : []),
      holdAction(token, script),
      { kind: 'button', id: deskIds.discard.make({ token }), label: words.discard },
      ...(change.form?.parts?.(change, token, station.script) ?? []).filter(isNew),
    ],
  };
}

/** What became of a change that was put forward. */
export function outcomeCard({ proposal, revision, standing }: Outcome, station: Station): Card {
  const words = curationWords(station.script);
  if (revision) {
    return noticeCard(words.published(revision.ref.id, revision.number), station.script);
  }
  if (proposal.state === 'held') {
    return noticeCard(embargoWords(station.script).held(proposal.id), station.script);
  }
  const text = standing === 'blocked' ? words.keptBlocked : words.waiting;
  return {
    ...noticeCard(text(proposal.id), station.script),
    actions: [showAction(proposal.id, station)],
  };
}

/** What is said where a change is put forward and could not be noted where it was asked for. */
async function remarksOn(
  { typed }: Change,
  proposal: number,
  { curating, person, script }: Station,
): Promise<readonly string[]> {
  try {
    await curating.onProposed?.(person, typed, proposal);
    return [];
  } catch (error) {
    const why = error instanceof UserError ? errorText(error, script) : undefined;
    return [inquiryWords(script).notNoted(why ?? '')];
  }
}

/** Puts a change forward. Its draft leaves the box once it is saved; of two, the desk takes one. */
export async function putForward(
  token: string | null,
  station: Station,
  override?: string,
): Promise<Card> {
  const { curating, person } = station;
  const work = curating.drafts.take(person.id, token ?? '');
  if (work.kind !== 'change') throw new UserError('stale-control');
  const { revising } = work;
  const draft = draftIn(work);
  return orPutRight(work, station, async () => {
    const { curation } = curating;
    const outcome = revising
      ? await curation.revise(person, revising, draft, override)
      : await curation.propose(person, draft, override);
    curating.drafts.drop(person.id, token ?? '');
    const remarks = await remarksOn(work, outcome.proposal.id, station);
    const card = outcomeCard(outcome, station);
    return { ...card, headline: [...card.headline, ...remarks.map((remark) => [remark])] };
  });
}
