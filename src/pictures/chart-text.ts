/** A chart in words and lengths, in the reader's script: what is drawn, and what is read aloud. Pure. */
import { Decimal } from 'decimal.js';
import type { Chart, CourseChart, CoursePoint } from '../facts/charts.js';
import { writeValue } from '../facts/figure-text.js';
import { figureName, type Placed } from '../facts/parts.js';
import type { FactRecord } from '../facts/record.js';
import type { Figure } from '../facts/schema.js';
import { unitKind } from '../facts/units.js';
import type { Script } from '../reading/language.js';
import { answerWords } from '../wording/catalogue/answer.js';
import { chartWords } from '../wording/catalogue/chart.js';
import { asOfInSentence, asOfText, figureValue, sourcesOf } from '../wording/fact-lines.js';
import { inScript, languageOf, toTraditional } from '../wording/words.js';

export interface ChartRow {
  readonly value: string;
  readonly label: string;
  /** Where the figure is from, if not from where the others are. */
  readonly remark: string | null;
  /** `34.6%`, for a part of a whole. */
  readonly share: string | null;
  /** Length against the whole, or against the longest bar: 0 to 1; `null` for a lone figure. */
  readonly fraction: number | null;
  /** What lies between this row and the one before it: years without figures, another way of counting. */
  readonly before: string | null;
  readonly tone: 'focus' | 'plain' | 'rest';
  /** Whether English says `76 organizations` or `total assets: 100 yuan`. */
  readonly reading: 'counted' | 'amount';
}

/** What a value is of. */
export type NamedValue = Pick<ChartRow, 'value' | 'label' | 'reading'>;

export interface ChartText {
  readonly kind: Chart['kind'];
  readonly title: string;
  /** Scope and as-of date. */
  readonly frame: string;
  readonly whole: NamedValue | null;
  readonly rows: readonly ChartRow[];
  /** Remarks in one paragraph; empty where there are none. */
  readonly notes: string;
  readonly sources: string;
  /** Ids and revisions of the facts. */
  readonly references: string;
  readonly desk: string;
}

/** Whether a label has to be read under its fact's title: it is one of several of another fact. */
function isStray(chart: Chart, fact: Chart['fact']): boolean {
  return chart.kind === 'series' && fact.figures.length > 1;
}

function named({ figure, fact }: Placed, script: Script, chart: Chart): NamedValue {
  const value = figureValue(figure, script);
  const own = inScript(figure.label, script);
  const stray = isStray(chart, fact);
  const label = stray ? chartWords(script).under(inScript(fact.title, script), own) : own;
  const isAmount = unitKind(figure.unit) === 'money';
  return { value, label, reading: isAmount || stray ? 'amount' : 'counted' };
}

/** The scope that a chart speaks of as a whole. */
function scopeOf(chart: Chart): Figure['scope'] {
  if (chart.kind === 'parts') return chart.whole.figure.scope;
  if (chart.kind === 'course') {
    return chart.points.find(({ ref }) => ref === chart.focus)?.figure.scope ?? { en: '', zh: '' };
  }
  const scopes = chart.figures.map(({ figure }) => figure.scope);
  const [first = { en: '', zh: '' }] = scopes;
  // The shortest of several is the widest: `Beijing` beside `Beijing, municipal level`.
  return scopes.reduce(
    (widest, scope) => (scope.en.length < widest.en.length ? scope : widest),
    first,
  );
}

/** The years without figures before a point, or the break in counting that it brings. */
function betweenText(chart: CourseChart, index: number, script: Script): string | null {
  const words = chartWords(script);
  const point = chart.points[index];
  const before = chart.points[index - 1];
  if (!point || !before) return null;
  const year = (each: CoursePoint) => Number(each.figure.asOf.date.slice(0, 4));
  const missing = point.gap > 0 ? [words.gap(year(before) + 1, year(point) - 1)] : [];
  const broken = point.isBreak ? [answerWords(script).statusOf('break')] : [];
  const parts = [...missing, ...broken];
  return parts.length === 0 ? null : parts.join(words.noteMark);
}

function courseRows(chart: CourseChart, script: Script): readonly ChartRow[] {
  const words = chartWords(script);
  const longest = Decimal.max(0, ...chart.points.map(({ figure }) => figure.value));
  return chart.points.map((point, index): ChartRow => {
    const { figure, caveat, status } = point;
    const remarks = [
      ...(status === 'normal' || status === 'break' ? [] : [answerWords(script).statusOf(status)]),
      ...(caveat ? [inScript(caveat, script)] : []),
    ];
    return {
      value: figureValue(figure, script),
      label: asOfText(figure.asOf, script),
      remark: remarks.length === 0 ? null : remarks.join(words.noteMark),
      share: null,
      fraction: new Decimal(figure.value).dividedBy(longest.isZero() ? 1 : longest).toNumber(),
      before: betweenText(chart, index, script),
      tone: figureName(point.ref) === figureName(chart.focus) ? 'focus' : 'plain',
      reading: 'amount',
    };
  });
}

function rowsOf(chart: Chart, script: Script): readonly ChartRow[] {
  const words = chartWords(script);
  if (chart.kind === 'course') return courseRows(chart, script);
  if (chart.kind === 'parts') {
    const { unit } = chart.whole.figure;
    const total = new Decimal(chart.whole.figure.value);
    return chart.parts.map(({ figure, value, share, focus }): ChartRow => {
      const written = writeValue({ value, unit, places: undefined }, languageOf(script));
      const rest: NamedValue = {
        value: script === 'zh-Hant' ? toTraditional(written) : written,
        label: words.rest,
        reading: 'amount',
      };
      return {
        ...(figure ? named(figure, script, chart) : rest),
        remark: null,
        share: `${share}%`,
        fraction: new Decimal(value).dividedBy(total).toNumber(),
        before: null,
        tone: focus ? 'focus' : figure ? 'plain' : 'rest',
      };
    });
  }
  const scope = scopeOf(chart);
  const longest = chart.figures.reduce(
    (most, { figure }) => Decimal.max(most, figure.value),
    new Decimal(0),
  );
  return chart.figures.map((placed): ChartRow => {
    const { figure } = placed;
    const isShare = figure.unit === 'percent' && placed.fact.subject.asks.includes('share');
    const length =
      chart.kind === 'series'
        ? new Decimal(figure.value).dividedBy(longest.isZero() ? 1 : longest).toNumber()
        : isShare
          ? new Decimal(figure.value).dividedBy(100).toNumber()
          : null;
    const focus = chart.kind === 'series' && figureName(placed.ref) === figureName(chart.focus);
    return {
      ...named(placed, script, chart),
      remark:
        figure.scope.en === scope.en || isStray(chart, placed.fact)
          ? null
          : inScript(figure.scope, script),
      share: null,
      fraction: length,
      before: null,
      tone: focus ? 'focus' : 'plain',
    };
  });
}

function notesOf(chart: Chart, script: Script): string {
  const words = chartWords(script);
  const corrected = chart.facts.filter(({ errata }) => errata.length > 0).map(({ id }) => id);
  return [
    ...(chart.kind === 'parts' ? [words.derived] : []),
    ...(chart.kind === 'parts' && chart.parts.some(({ figure }) => figure === null)
      ? [words.restIsComputed]
      : []),
    ...(chart.kind === 'series' ? [words.mayOverlap] : []),
    ...(chart.facts.some(({ recomputed }) => recomputed.length > 0) ? [words.recomputed] : []),
    ...(corrected.length > 0 ? [words.erratum(corrected.join(', '))] : []),
  ].join(words.noteJoin);
}

function titleOf(chart: Chart, script: Script): string {
  return inScript((chart.kind === 'course' ? chart.anchor : chart.fact).title, script);
}

/** Scope and date, of a course the first date and the last. */
function frameOf(chart: Chart, script: Script): string {
  const words = chartWords(script);
  const scope = inScript(scopeOf(chart), script);
  if (chart.kind !== 'course') return words.asOf(scope, asOfInSentence(chart.asOf, script));
  const [first, last] = [chart.points[0], chart.points.at(-1)];
  const date = (point: CoursePoint | undefined) =>
    asOfText(point ? point.figure.asOf : chart.asOf, script);
  return words.fromTo(scope, date(first), date(last));
}

export function chartText(chart: Chart, record: FactRecord, script: Script): ChartText {
  const words = chartWords(script);
  const cited = chart.facts.flatMap((fact) => sourcesOf(fact, record));
  const bySource = [...new Map(cited.map((each) => [each.source.key, each.source])).values()];
  // A course rests on many sources; their dates stand with each fact.
  const sources = bySource.map((source) =>
    chart.kind === 'course'
      ? inScript(source.publisher, script)
      : words.oneSource(inScript(source.publisher, script), inScript(source.date, script)),
  );
  return {
    kind: chart.kind,
    title: titleOf(chart, script),
    frame: frameOf(chart, script),
    whole: chart.kind === 'parts' ? named(chart.whole, script, chart) : null,
    rows: rowsOf(chart, script),
    notes: notesOf(chart, script),
    sources: words.source([...new Set(sources)].join(words.sourceJoin)),
    references: chart.facts.map(({ id, revision }) => words.reference(id, revision)).join(' · '),
    desk: words.desk,
  };
}
