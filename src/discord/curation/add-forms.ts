/** The two forms of a new fact. */
import type { FiledFactBody } from '../../facts/entry.js';
import type { Figure, Unit } from '../../facts/schema.js';
import { figureLineNames } from '../../wording/catalogue/curation-forms.js';
import { toTraditional } from '../../wording/words.js';
import type { Field } from './form.js';
import { type FormContext, type FormKind, grounds, shown } from './form-kind.js';
import { invalid, linesOf, readAsOf, readValue } from './reading.js';
import type { Typed } from './work.js';

type LineName = keyof typeof figureLineNames;
const lineNames = Object.keys(figureLineNames) as readonly LineName[];

function yearAfter(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`;
}

/** The figure field as it opens: a line for each part, filled in where there is a usual value. */
function template({ script, today }: FormContext): string {
  const usual: Partial<Record<LineName, string>> = {
    unit: 'organization',
    qualifier: 'exact',
    scopeEn: 'Beijing',
    scopeZh: '北京市',
    place: 'beijing',
    reviewBy: yearAfter(today),
  };
  return lineNames
    .map((name) => {
      const [en, zh] = figureLineNames[name];
      const shownName = script === 'en' ? en : script === 'zh-Hans' ? zh : toTraditional(zh);
      return `${shownName}: ${usual[name] ?? ''}`;
    })
    .join('\n');
}

/** @throws UserError `input-invalid` naming a line that is none */
function readLines(text: string | undefined): Readonly<Record<LineName, string>> {
  const found = Object.fromEntries(lineNames.map((name) => [name, ''])) as Record<LineName, string>;
  for (const line of linesOf(text)) {
    const [, said = line, value = ''] = /^([^:：]*)[:：](.*)$/.exec(line) ?? [];
    const named = said.trim().toLowerCase();
    const name = lineNames.find((one) =>
      (figureLineNames[one] as readonly string[]).includes(named),
    );
    if (!name) return invalid('figures', 'unknown-field', line.slice(0, 60));
    found[name] = value.trim();
  }
  return found;
}

const idByUnit: Partial<Record<Unit, string>> = {
  percent: 'share',
  yuan: 'amount',
  usd: 'amount',
  date: 'date',
};
const askByUnit = { percent: 'share', yuan: 'money', usd: 'money', date: 'date' } as const;

function figureFrom(lines: Readonly<Record<LineName, string>>, typed: Typed): Figure {
  const unit = lines.unit as Unit;
  return {
    id: idByUnit[unit] ?? 'count',
    label: {
      en: lines.labelEn || (typed['title-en'] ?? ''),
      zh: lines.labelZh || (typed['title-zh'] ?? ''),
    },
    value: readValue(lines.value, unit),
    unit,
    scope: { en: lines.scopeEn, zh: lines.scopeZh },
    qualifier: lines.qualifier as Figure['qualifier'],
    asOf: readAsOf(lines.asOf),
  };
}

function bodyFrom(topic: string, typed: Typed): FiledFactBody {
  const lines = readLines(typed.figure);
  const figure = lines.value === '' ? null : figureFrom(lines, typed);
  const ask = figure
    ? figure.unit in askByUnit
      ? askByUnit[figure.unit as keyof typeof askByUnit]
      : 'count'
    : 'description';
  return {
    id: (typed.id ?? '').trim(),
    topic,
    title: { en: typed['title-en'] ?? '', zh: typed['title-zh'] ?? '' },
    statement: { en: typed['statement-en'] ?? '', zh: typed['statement-zh'] ?? '' },
    subject: { place: lines.place, asks: [ask], covers: [] },
    asOf: figure?.asOf ?? (lines.asOf === '' ? null : readAsOf(lines.asOf)),
    figures: figure ? [figure] : [],
    sources: linesOf(typed.sources).map((source) => ({ source })),
    errata: [],
    related: [],
    reviewBy: lines.reviewBy,
    phrasings: {
      en: [...linesOf(typed['phrasings-en'])],
      zh: [...linesOf(typed['phrasings-zh'])],
    },
  };
}

export const addFirstForm: FormKind = {
  title: 'addFirstTitle',
  fields({ typed }, { words }) {
    const field = (
      kind: 'line' | 'paragraph',
      id: string,
      label: string,
      longest: number,
    ): Field => ({ kind, id, label, value: typed[id] ?? '', longest });
    return [
      { ...field('line', 'id', words.id, 60), hint: words.idHint },
      field('line', 'title-en', words.titleEn, 150),
      field('line', 'title-zh', words.titleZh, 150),
      field('paragraph', 'statement-en', words.statementEn, 1200),
      field('paragraph', 'statement-zh', words.statementZh, 1200),
    ];
  },
  draft: (change, typed, context) => addSecondForm.draft(change, typed, context),
};

export const addSecondForm: FormKind = {
  title: 'addSecondTitle',
  fields(change, context) {
    const { words } = context;
    const { typed } = change;
    const text = (id: string, label: string, hint: string, longest?: number): Field => ({
      kind: 'paragraph',
      id,
      label,
      hint,
      value: typed[id] ?? '',
      required: false,
      ...(longest === undefined ? {} : { longest }),
    });
    return [
      {
        ...text('figure', words.figure, words.figureHint, 1500),
        value: typed.figure ?? template(context),
      },
      text('sources', words.sources, words.sourcesHint, 1000),
      text('phrasings-en', words.phrasingsEn, words.phrasingsEnHint),
      text('phrasings-zh', words.phrasingsZh, words.phrasingsZhHint),
      {
        kind: 'paragraph',
        id: 'reason',
        label: words.reason,
        hint: words.reasonHint,
        value: shown(change, 'add-second')('reason', ''),
        longest: 1000,
      },
    ];
  },
  draft(change, typed) {
    const body = bodyFrom(change.ref.id, typed);
    const [source] = linesOf(typed.sources);
    const why = grounds({ ...typed, ...(source ? { source } : {}) });
    return { draft: { ...why, action: 'add', of: 'fact', body }, body };
  },
};
