/** Cards of changes: before they are put forward, while they wait, and what became of them. Pure. */
import type { Script } from '../../reading/language.js';
import type { Card, Line } from '../card.js';
import { curationWords } from '../catalogue/curation.js';
import { formWords } from '../catalogue/curation-forms.js';
import { curationTerms } from '../catalogue/curation-terms.js';
import { custodyWords } from '../catalogue/custody.js';
import { embargoWords } from '../catalogue/embargo.js';
import { linkTo } from '../fact-lines.js';
import { inScript } from '../words.js';
import { fittedChanges } from './changes.js';
import { custodySections } from './custody-lines.js';
import { type EmbargoView, embargoLines } from './embargo-cards.js';
import { checkSections, derivedSection } from './findings.js';
import { entryTitle, instantText } from './texts.js';
import type {
  AssessmentView,
  ChangeView,
  HoldView,
  ProposalView,
  RevisionView,
  StandingView,
} from './views.js';

const nothing = { headline: [], body: [], sections: [], actions: [] } as const;

function groundsLines({ reason, source, newSources }: ChangeView, script: Script): readonly Line[] {
  const words = curationWords(script);
  return [
    [words.reason, reason],
    ...(source === null ? [] : [[words.source, linkTo(source, source)]]),
    ...(newSources.length === 0
      ? []
      : [[words.newSources(newSources.map(({ key }) => key).join(', '))]]),
  ];
}

/** What becomes of earlier messages: it follows from the kind of the change. */
function kindLines(kind: ChangeView['kind'], script: Script): readonly Line[] {
  if (kind === null || kind === 'retirement' || kind === 'import') return [];
  return [[`${curationTerms(script)[kind]}: ${formWords(script)[`kind-${kind}`]}`]];
}

function whence({ ref, base }: ChangeView, script: Script): string {
  const words = curationWords(script);
  return base === 0 ? words.newEntry(ref.id) : words.fromRevision(ref.id, base);
}

const standingText = (standing: StandingView, held: boolean, script: Script): string => {
  const words = curationWords(script);
  if (standing === 'blocked') return words.isBlocked;
  if (standing === 'second-moderator') return words.willWait;
  return held ? embargoWords(script).willHold : words.willPublish;
};

function holdLines(hold: HoldView | null, script: Script): readonly Line[] {
  if (!hold) return [];
  const words = embargoWords(script);
  const { publishAt, announcement } = hold;
  const told = announcement
    ? words.announcedAs(inScript(announcement, script))
    : words.notAnnounced;
  return [
    [words.goesLive, { instant: publishAt }],
    [told, ' ', words.keptUntilThen],
  ];
}

function findings(
  change: ChangeView,
  assessment: AssessmentView,
  script: Script,
  setAside = false,
) {
  const { sections, files } = fittedChanges(
    assessment.changes,
    script,
    `${change.ref.id}-changes.txt`,
  );
  return {
    sections: [
      ...checkSections(assessment.checks, script, setAside),
      ...custodySections(change.custody, assessment.brought.length > 0, script),
      ...sections,
      ...derivedSection(assessment.derived, script),
    ],
    ...(files.length > 0 ? { files } : {}),
  };
}

/** What would come of a change that is not put forward yet. */
export function previewCard(
  change: ChangeView,
  assessment: AssessmentView,
  standing: StandingView,
  script: Script,
  hold: HoldView | null = null,
): Card {
  const words = curationWords(script);
  const kind =
    curationTerms(script)[change.kind ?? (change.base === 0 ? 'new-data' : 'correction')];
  return {
    ...nothing,
    kind: standing === 'blocked' ? 'blocked' : 'desk',
    script,
    headline: [[words.previewLead]],
    title: words.changeOf(kind, entryTitle(change.entry, script)),
    body: [
      [{ strong: standingText(standing, hold !== null, script) }],
      ...kindLines(change.kind, script),
      ...holdLines(hold, script),
      ...groundsLines(change, script),
    ],
    ...findings(change, assessment, script),
    footer: whence(change, script),
  };
}

export interface ReviewView {
  readonly proposal: ProposalView & { readonly embargo: EmbargoView | null };
  readonly stale: boolean;
  readonly standing: StandingView;
  readonly assessment: AssessmentView | null;
  readonly latest: { readonly number: number } | null;
  readonly own: boolean;
}

function stateLines(review: ReviewView, script: Script): readonly Line[] {
  const words = curationWords(script);
  const terms = curationTerms(script);
  const { proposal, stale, standing, latest, own } = review;
  const { override, decision, state } = proposal;
  const isOpen = state === 'open' || state === 'sent-back';
  const lines: Line[] = [];
  if (state !== 'open') lines.push([{ strong: terms[state] }]);
  if (stale) lines.push([{ strong: words.isStale(proposal.base, latest?.number ?? 0) }]);
  else if (state === 'open') lines.push([{ strong: terms[standing] }]);
  if (decision?.reason) lines.push([words.decided(decision.by.name, decision.reason)]);
  if (override) lines.push([words.overridden(override.by.name, override.reason)]);
  if (isOpen && own) lines.push([words.ownProposal]);
  return lines;
}

/** A proposal whole: what it changes, what checks say of it against the record in force. */
export function proposalCard(review: ReviewView, script: Script): Card {
  const words = curationWords(script);
  const { proposal, standing } = review;
  const assessment = review.assessment ?? proposal.assessment;
  return {
    ...nothing,
    kind: standing === 'blocked' ? 'blocked' : 'desk',
    script,
    title: words.proposalTitle(
      proposal.id,
      curationTerms(script)[proposal.kind],
      entryTitle(proposal.entry, script),
    ),
    body: [
      ...stateLines(review, script),
      ...kindLines(proposal.kind, script),
      ...embargoLines(proposal.embargo, script),
      [words.author, proposal.author.name, ` · ${instantText(proposal.changedAt)}`],
      ...groundsLines(proposal, script),
    ],
    ...findings(proposal, assessment, script, proposal.override !== null && standing !== 'blocked'),
    footer: whence(proposal, script),
  };
}

/** One sentence about what became of a change. */
export function noticeCard(text: string, script: Script, also: readonly string[] = []): Card {
  return { ...nothing, kind: 'desk', script, headline: [text, ...also].map((line) => [line]) };
}

/** Why something could not be done, with the assurance that what was typed is kept. */
export function failedCard(text: string, script: Script): Card {
  const words = curationWords(script);
  return {
    ...nothing,
    kind: 'error',
    script,
    headline: [
      ...text.split('\n').map((line): Line => [line]),
      [`${words.notYet}${script === 'en' ? ' ' : ''}${words.keptForYou}`],
    ],
  };
}

/** A person's text and the one that stands now, side by side, where they differ. */
export function staleCard(
  parts: {
    readonly base: number;
    readonly latest: RevisionView;
    /** From what stands now to what the person wants. */
    readonly changes: AssessmentView['changes'];
  },
  script: Script,
): Card {
  const words = curationWords(script);
  const { base, latest, changes } = parts;
  const { sections, files } = fittedChanges(changes, script, `${latest.ref.id}-changes.txt`);
  const relabelled = sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map(([label, ...rest]): Line => {
      if (label === words.before || label === words.removed) {
        return [words.standsNow(latest.number), ...rest];
      }
      return label === words.after || label === words.added
        ? [words.yours, ...rest]
        : [label ?? '', ...rest];
    }),
  }));
  return {
    ...nothing,
    kind: 'error',
    script,
    headline: [[words.staleLead(base, latest.number, latest.author.name)]],
    title: words.staleTitle(latest.ref.id),
    body:
      changes.length === 0
        ? [[words.noChanges]]
        : [[words.staleNext(custodyWords(script).putOn(latest.number))]],
    sections: relabelled,
    ...(files.length > 0 ? { files } : {}),
  };
}
