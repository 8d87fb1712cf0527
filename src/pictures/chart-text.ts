/** A chart in words and lengths, in the reader's script: what is drawn, and what is read aloud. Pure. */
import { Decimal } from 'decimal.js';
import type { Script } from '../answering/verdict.js';
import { writeValue } from '../facts/figure-text.js';
import { figureName, type Placed } from '../facts/parts.js';
import type { Figure } from '../facts/schema.js';
import { chartWords } from '../wording/catalogue/chart.js';
import { asOfInSentence, figureValue } from '../wording/fact-lines.js';
import { inScript, languageOf, toTraditional } from '../wording/words.js';
import type { Chart } from './chart-data.js';

export interface ChartRow {
  readonly value: string;
  readonly label: string;
  /** Where the figure is from, if not from where the others are. */
  readonly remark: string | null;
  /** `34.6%`, for a part of a whole. */
  readonly share: string | null;
  /** Length against the whole, or against the longest bar: 0 to 1; `null` for a lone figure. */
  readonly fraction: number | null;
  readonly tone: 'focus' | 'plain' | 'rest';
  /** Value and label as one phrase. */
  readonly phrase: string;
}

export interface ChartText {
  readonly kind: Chart['kind'];
  readonly title: string;
  /** Scope and as-of date. */
  readonly frame: string;
  readonly whole: Pick<ChartRow, 'value' | 'label' | 'phrase'> | null;
  readonly rows: readonly ChartRow[];
  readonly notes: readonly string[];
  readonly sources: string;
  /** Ids and revisions of the facts. */
  readonly references: string;
  readonly desk: string;
}

/** English reads money and percentages apart from what they are of; Chinese puts the value last. */
function phraseOf(figure: Pick<Figure, 'unit'>, value: string, label: string, script: Script) {
  const words = chartWords(script);
  const isAmount = figure.unit === 'yuan' || figure.unit === 'usd';
  return isAmount ? words.amount(value, label) : words.counted(value, label);
}

function named({ figure }: Placed, script: Script): Pick<ChartRow, 'value' | 'label' | 'phrase'> {
  const value = figureValue(figure, script);
  const label = inScript(figure.label, script);
  return { value, label, phrase: phraseOf(figure, value, label, script) };
}

/** The scope that a chart speaks of as a whole. */
function scopeOf(chart: Chart): Figure['scope'] {
  if (chart.kind === 'parts') return chart.whole.figure.scope;
  const scopes = chart.figures.map(({ figure }) => figure.scope);
  const [first = { en: '', zh: '' }] = scopes;
  // The shortest of several is the widest: `Beijing` beside `Beijing, municipal level`.
  return scopes.reduce(
    (widest, scope) => (scope.en.length < widest.en.length ? scope : widest),
    first,
  );
}

function rowsOf(chart: Chart, script: Script): readonly ChartRow[] {
  const words = chartWords(script);
  if (chart.kind === 'parts') {
    const { unit } = chart.whole.figure;
    const total = new Decimal(chart.whole.figure.value);
    return chart.parts.map(({ figure, value, share, focus }): ChartRow => {
      const written = writeValue({ value, unit, places: undefined }, languageOf(script));
      const rest = {
        value: script === 'zh-Hant' ? toTraditional(written) : written,
        label: words.rest,
      };
      const text = figure
        ? named(figure, script)
        : { ...rest, phrase: phraseOf({ unit }, rest.value, rest.label, script) };
      return {
        ...text,
        remark: null,
        share: `${share}%`,
        fraction: new Decimal(value).dividedBy(total).toNumber(),
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
      ...named(placed, script),
      remark: figure.scope.en === scope.en ? null : inScript(figure.scope, script),
      share: null,
      fraction: length,
      tone: focus ? 'focus' : 'plain',
    };
  });
}

function notesOf(chart: Chart, script: Script): readonly string[] {
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
  ];
}

export function chartText(chart: Chart, script: Script): ChartText {
  const words = chartWords(script);
  const sources = chart.sources.map(({ source }) =>
    words.oneSource(inScript(source.publisher, script), inScript(source.date, script)),
  );
  return {
    kind: chart.kind,
    title: inScript(chart.fact.title, script),
    frame: words.asOf(inScript(scopeOf(chart), script), asOfInSentence(chart.asOf, script)),
    whole: chart.kind === 'parts' ? named(chart.whole, script) : null,
    rows: rowsOf(chart, script),
    notes: notesOf(chart, script),
    sources: words.source(sources.join(words.sourceJoin)),
    references: chart.facts.map(({ id, revision }) => words.reference(id, revision)).join(' · '),
    desk: words.desk,
  };
}
