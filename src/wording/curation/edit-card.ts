/** Cards to start a change from: a fact to edit, its phrasings, a new fact, an import. Pure. */

import { writeAsOf, writeFigure } from '../../facts/figure-text.js';
import type { Fact } from '../../facts/record.js';
import type { Figure } from '../../facts/schema.js';
import type { Script } from '../../reading/language.js';
import type { Card, Choice, Line, Section } from '../card.js';
import { curationWords } from '../catalogue/curation.js';
import { curationListWords } from '../catalogue/curation-lists.js';
import { curationTerms, fieldWords } from '../catalogue/curation-terms.js';
import { inScript, languageOf, toTraditional } from '../words.js';

const nothing = { headline: [], body: [], sections: [], actions: [] } as const;

/** What the desk's own text of a fact consists of. */
export type BodyView = Pick<
  Fact,
  'id' | 'title' | 'statement' | 'figures' | 'sources' | 'reviewBy' | 'phrasings'
>;

function figureText(figure: Figure, script: Script): string {
  const language = languageOf(script);
  const text = `${writeFigure(figure, language)} · ${figure.label[language]} · ${writeAsOf(figure.asOf, language)}`;
  return script === 'zh-Hant' ? toTraditional(text) : text;
}

/** Figures that a person may type: those that no formula computes. */
export function typedFigures(body: Pick<BodyView, 'figures'>): readonly Figure[] {
  return body.figures.filter((figure) => figure.formula === undefined);
}

/** A fact as it stands, to choose what to change. */
export function editCard(body: BodyView, revision: number, script: Script): Card {
  const words = curationWords(script);
  const fields = fieldWords(script);
  const derivedOnly = body.figures.length > 0 && typedFigures(body).length === 0;
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: words.editTitle(inScript(body.title, script)),
    body: [[words.editLead(revision)], ...(derivedOnly ? [[words.editDerived]] : [])],
    sections: [
      ...body.figures.map(
        (figure): Section => ({
          heading: `${fields.figures} ${figure.id}`,
          lines: [[figureText(figure, script)]],
        }),
      ),
      {
        heading: fields.statement,
        lines: [[body.statement.en], [body.statement.zh]],
      },
      {
        heading: fields.sources,
        lines: [[body.sources.map(({ source }) => source).join(', ') || words.empty]],
      },
      { heading: fields.reviewBy, lines: [[body.reviewBy]] },
    ],
    footer: body.id,
  };
}

/** Figures as choices of a menu. */
export function figureChoices(figures: readonly Figure[], script: Script): readonly Choice[] {
  return figures.map((figure) => ({
    value: figure.id,
    label: figureText(figure, script),
    detail: figure.id,
  }));
}

export interface PhrasingView {
  readonly language: 'en' | 'zh';
  readonly text: string;
}

/** A page of a fact's phrasings. Pages count from 0. */
export function phrasingsCard(
  body: BodyView,
  shown: readonly PhrasingView[],
  page: { readonly page: number; readonly pages: number; readonly text: string },
  script: Script,
): Card {
  const lists = curationListWords(script);
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: lists.phraseTitle(inScript(body.title, script)),
    body: [
      [lists.phraseLead(body.phrasings.en.length, body.phrasings.zh.length)],
      [lists.phraseRule],
      [],
      ...shown.map(({ text }): Line => [`• ${text}`]),
    ],
    footer: page.pages > 1 ? `${body.id} · ${page.text}` : body.id,
  };
}

export function addCard(script: Script): Card {
  const lists = curationListWords(script);
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: lists.addTitle,
    body: [[lists.addLead], [lists.addRules]],
  };
}

export interface ImportItemView {
  readonly id: string;
  readonly change: 'add' | 'edit' | 'retire' | 'restore';
}

const mostItems = 12;

/** What would come of an import. */
export function importCard(
  name: string,
  plan: {
    readonly take: readonly ImportItemView[];
    readonly keep: readonly ImportItemView[];
    readonly conflict: readonly ImportItemView[];
    readonly same: number;
  },
  script: Script,
): Card {
  const lists = curationListWords(script);
  const terms = curationTerms(script);
  const section = (heading: string, items: readonly ImportItemView[]): Section[] => {
    if (items.length === 0) return [];
    const lines = items
      .slice(0, mostItems)
      .map(({ id, change }): Line => [`• ${id} · ${terms[change]}`]);
    const more: Line[] = items.length > mostItems ? [[`… ${items.length}`]] : [];
    return [{ heading: `${heading} (${items.length})`, lines: [...lines, ...more] }];
  };
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: lists.importTitle(name),
    body: [
      [lists.importLead(plan.take.length, plan.same)],
      ...(plan.take.length === 0 ? [[lists.importNothing]] : []),
    ],
    sections: [
      ...section(lists.importConflict, plan.conflict),
      ...section(lists.importTake, plan.take),
      ...section(lists.importKeep, plan.keep),
    ],
  };
}
