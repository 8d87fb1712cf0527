/** The revisions of an entry, and two of them compared. Pure. */

import type { FieldChange } from '../../facts/diff.js';
import type { Script } from '../../reading/language.js';
import type { Card, Choice, Line, Section } from '../card.js';
import { curationWords } from '../catalogue/curation.js';
import { curationListWords } from '../catalogue/curation-lists.js';
import { curationTerms } from '../catalogue/curation-terms.js';
import { fittedChanges } from './changes.js';
import { custodyLine } from './custody-lines.js';
import { entryTitle, instantText } from './texts.js';
import type { RevisionView } from './views.js';

const mostShown = 12;

function byline({ author, approver }: RevisionView, script: Script): string {
  const lists = curationListWords(script);
  return approver ? lists.byTwo(author.name, approver.name) : lists.by(author.name);
}

function revisionLines(revision: RevisionView, script: Script): readonly Line[] {
  const words = curationWords(script);
  const lists = curationListWords(script);
  const { number, kind, at, reason, source } = revision;
  return [
    [
      { strong: lists.revision(number) },
      ` · ${curationTerms(script)[kind]} · ${instantText(at)} · ${byline(revision, script)}`,
    ],
    [words.reason, reason, ...(source === null ? [] : [` · ${words.source}${source}`])],
    ...custodyLine(revision.custody, script),
  ];
}

/** Revisions newest first; where two are compared, what differs between them. */
export function historyCard(
  revisions: readonly RevisionView[],
  faults: number,
  compared: {
    readonly first: number;
    readonly second: number;
    readonly changes: readonly FieldChange[];
  } | null,
  script: Script,
): Card {
  const words = curationWords(script);
  const lists = curationListWords(script);
  const newest = revisions[0];
  const id = newest?.ref.id ?? '';
  const { sections, files } = compared
    ? fittedChanges(compared.changes, script, `${id}-changes.txt`)
    : { sections: [] as readonly Section[], files: [] };
  const heading: readonly Section[] = compared
    ? [
        {
          heading: lists.compared(compared.first, compared.second),
          lines: [[compared.changes.length === 0 ? words.noChanges : '↓']],
        },
      ]
    : [];
  const shown = revisions.slice(0, compared ? 4 : mostShown);
  return {
    kind: 'desk',
    script,
    headline: [],
    title: lists.historyTitle(newest ? entryTitle(newest.entry, script) : id),
    body: [
      [lists.historyLead(revisions.length)],
      ...shown.flatMap((revision) => revisionLines(revision, script)),
      ...(shown.length < revisions.length ? [['…']] : []),
      ...(faults > 0 ? [[lists.unreadable(faults)]] : []),
    ],
    sections: [...heading, ...sections],
    footer: id,
    actions: [],
    ...(files.length > 0 ? { files } : {}),
  };
}

/** Revisions as choices of a menu, the one chosen marked. */
export function revisionChoices(
  revisions: readonly RevisionView[],
  chosen: number,
  script: Script,
): readonly Choice[] {
  return revisions.map((revision) => ({
    value: String(revision.number),
    label: curationListWords(script).revision(revision.number),
    detail: `${curationTerms(script)[revision.kind]} · ${instantText(revision.at)} · ${byline(revision, script)}`,
    chosen: revision.number === chosen,
  }));
}
