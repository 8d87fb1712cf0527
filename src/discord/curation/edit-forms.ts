/** Forms that change the text of a fact: a figure, the statement, title and sources. */

import { UserError } from '../../base/user-error.js';
import { restateDate, restateValue } from '../../claims/restate.js';
import { type AsOf, sameAsOf } from '../../facts/as-of.js';
import type { FiledFactBody } from '../../facts/entry.js';
import { type Figure, type Qualifier, qualifiers } from '../../facts/schema.js';
import { inScript } from '../../wording/words.js';
import type { Field } from './form.js';
import {
  type FormKind,
  grounds,
  groundsField,
  groundsFields,
  kindField,
  shown,
} from './form-kind.js';
import { linesOf, readAsOf, readGrounds, readValue } from './reading.js';
import type { Change, Typed } from './work.js';

/** @throws UserError `stale-control` where the change is of something without such a text */
export function bodyOf(change: Change): FiledFactBody {
  if (!change.body) throw new UserError('stale-control');
  return change.body;
}

function figureAt(change: Change): Figure {
  const figure = bodyOf(change).figures[change.part];
  if (!figure || figure.formula !== undefined) throw new UserError('stale-control');
  return figure;
}

const isNumber = (value: string) => /^-?\d+(?:\.\d+)?$/.test(value);
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The text with a figure replaced; statements and as-of date follow where that is unambiguous. */
export function withFigure(body: FiledFactBody, at: number, next: Figure): FiledFactBody {
  const was = body.figures[at];
  if (!was) return body;
  const others = body.figures.filter((_, index) => index !== at);
  const sameValue = others.some(({ value, unit }) => value === was.value && unit === was.unit);
  const readable = was.unit === 'date' ? isDay : isNumber;
  const restates = !sameValue && readable(was.value) && readable(next.value);
  const movesDate = !others.some(({ asOf }) => sameAsOf(asOf, was.asOf));
  const write = (language: 'en' | 'zh') => {
    const text = body.statement[language];
    const restated = restates ? restateValue(text, was, next, language) : text;
    return movesDate ? restateDate(restated, was.asOf, next.asOf, language) : restated;
  };
  const followsDate = movesDate && body.asOf !== null && sameAsOf(body.asOf, was.asOf);
  return {
    ...body,
    figures: body.figures.map((figure, index) => (index === at ? next : figure)),
    statement: { en: write('en'), zh: write('zh') },
    asOf: followsDate ? next.asOf : body.asOf,
  };
}

function editDraft(change: Change, typed: Typed, body: FiledFactBody) {
  const why = grounds(typed);
  const draft =
    change.base === 0
      ? ({ ...why, action: 'add', of: 'fact', body } as const)
      : ({ ...why, action: 'edit', ref: change.ref, base: change.base, body } as const);
  return { draft, body };
}

const asOfText = ({ date, precision }: AsOf, endOf: (year: string) => string) =>
  precision === 'end-of-year' ? endOf(date) : date;

export const figureForm: FormKind = {
  title: 'figureTitle',
  fields(change, { words, terms, script }) {
    const figure = figureAt(change);
    const field = shown(change, 'figure');
    return [
      {
        kind: 'line',
        id: 'value',
        label: words.value,
        hint: words.valueHint(inScript(figure.label, script)),
        value: field('value', figure.value),
        longest: 60,
      },
      {
        kind: 'line',
        id: 'as-of',
        label: words.asOf,
        hint: words.asOfHint,
        value: field('as-of', asOfText(figure.asOf, words.endOf)),
        longest: 40,
      },
      {
        kind: 'choice',
        id: 'qualifier',
        label: words.qualifier,
        value: field('qualifier', figure.qualifier),
        choices: qualifiers.map((value) => ({ value, label: terms[value] })),
      },
      kindField(change, 'correction', words, terms),
      groundsField(change, words),
    ];
  },
  read: (typed, { isSource }) => ({ ...typed, ...readGrounds(typed.grounds, isSource) }),
  draft(change, typed) {
    const body = bodyOf(change);
    const was = figureAt(change);
    const next: Figure = {
      ...was,
      value: readValue(typed.value, was.unit),
      asOf: readAsOf(typed['as-of']),
      qualifier: typed.qualifier as Qualifier,
    };
    return editDraft(change, typed, withFigure(body, change.part, next));
  },
};

export const statementForm: FormKind = {
  title: 'statementTitle',
  fields(change, { words, terms }) {
    const { statement } = bodyOf(change);
    const field = shown(change, 'statement');
    const text = (id: string, label: string, value: string): Field => ({
      kind: 'paragraph',
      id,
      label,
      value: field(id, value),
      longest: 1200,
    });
    return [
      text('statement-en', words.statementEn, statement.en),
      text('statement-zh', words.statementZh, statement.zh),
      kindField(change, 'clarification', words, terms),
      ...groundsFields(change, words),
    ];
  },
  draft(change, typed) {
    const statement = { en: typed['statement-en'] ?? '', zh: typed['statement-zh'] ?? '' };
    return editDraft(change, typed, { ...bodyOf(change), statement });
  },
};

export const detailsForm: FormKind = {
  title: 'detailsTitle',
  fields(change, { words }) {
    const { title, sources, reviewBy } = bodyOf(change);
    const field = shown(change, 'details');
    const line = (id: string, label: string, value: string, longest: number): Field => ({
      kind: 'line',
      id,
      label,
      value: field(id, value),
      longest,
    });
    return [
      line('title-en', words.titleEn, title.en, 150),
      line('title-zh', words.titleZh, title.zh, 150),
      {
        kind: 'paragraph',
        id: 'sources',
        label: words.sources,
        hint: words.sourcesHint,
        value: field('sources', sources.map(({ source }) => source).join('\n')),
        required: false,
        longest: 1000,
      },
      { ...line('review-by', words.reviewBy, reviewBy, 20), hint: words.reviewByHint },
      groundsField(change, words),
    ];
  },
  read: (typed, { isSource }) => ({ ...typed, ...readGrounds(typed.grounds, isSource) }),
  draft(change, typed) {
    const body = bodyOf(change);
    const held = new Map(body.sources.map((citation) => [citation.source, citation]));
    return editDraft(change, typed, {
      ...body,
      title: { en: typed['title-en'] ?? '', zh: typed['title-zh'] ?? '' },
      sources: linesOf(typed.sources).map((source) => held.get(source) ?? { source }),
      reviewBy: (typed['review-by'] ?? '').normalize('NFKC').trim(),
    });
  },
};
