/** What has changed in the record since an answer was given. Pure. */
import type { Fact, FactRecord } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import { openActions, standing } from '../answer-card.js';
import type { Card, Line, Section } from '../card.js';
import { sinceWords } from '../catalogue/incoming.js';
import { headlineOf } from '../fact-lines.js';
import { inScript } from '../words.js';
import { changedFigures } from './changed.js';
import { changeLines } from './notice-lines.js';

/** A fact as it was told. */
export interface ThenTold {
  readonly ref: { readonly factId: string; readonly revision: number };
  readonly was: Fact | null;
}

const mostSections = 10;

const hasChanged = (was: Fact | null, now: Fact): boolean =>
  was !== null &&
  (changedFigures(was, now).length > 0 ||
    was.statement.en !== now.statement.en ||
    was.statement.zh !== now.statement.zh);

function sectionOf({ ref, was }: ThenTold, now: Fact | undefined, script: Script) {
  const words = sinceWords(script);
  const known = now ?? was;
  const heading = known ? inScript(known.title, script) : ref.factId;
  const as = (changed: boolean, lines: readonly Line[]) => ({
    changed,
    section: { heading, lines },
  });
  if (!now || now.withdrawn) return as(true, [[words.withdrawn]]);
  if (!was) {
    return ref.revision === now.revision
      ? as(false, [[words.stands]])
      : as(true, [[words.notKept], ...headlineOf(now, script)]);
  }
  if (!hasChanged(was, now)) return as(false, [[words.stands]]);
  return as(true, changeLines({ before: was, after: now, earlier: [] }, undefined, script));
}

/** The facts that an answer told, each with what became of it. */
export function sinceCard(told: readonly ThenTold[], record: FactRecord, script: Script): Card {
  const words = sinceWords(script);
  const found = told.map((one) => sectionOf(one, record.byId.get(one.ref.factId), script));
  const changed = found.filter((one) => one.changed);
  const sections: readonly Section[] = [...changed, ...found.filter((one) => !one.changed)]
    .slice(0, mostSections)
    .map(({ section }) => section);
  const named = standing(
    told.map(({ ref }) => ref),
    record,
  ).filter(({ withdrawn }) => !withdrawn);
  return {
    kind: changed.length > 0 ? 'clarify' : 'answer',
    script,
    headline: [[{ strong: changed.length > 0 ? words.changed(changed.length) : words.unchanged }]],
    title: words.title,
    body: [],
    sections,
    actions: openActions(named, script).slice(0, 5),
  };
}
