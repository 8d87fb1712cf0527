/** A fact's figures, dates, sources and errata as lines. Pure. */

import { Decimal } from 'decimal.js';
import { type AsOf, sameAsOf } from '../facts/as-of.js';
import { writeAsOf, writeFigure, writeValue } from '../facts/figure-text.js';
import {
  computeFormula,
  type FigureRef,
  type Formula,
  formulaInputs,
  parseFormula,
} from '../facts/formula.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure, Source } from '../facts/schema.js';
import { caveatsOf } from '../facts/series/observation.js';
import { unitKind } from '../facts/units.js';
import type { Script } from '../reading/language.js';
import type { Line, Section, Span } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { plainWords } from './catalogue/plain.js';
import { inScript, languageOf, toTraditional } from './words.js';

/** A figure's value with its qualifier and unit, in the reader's script. */
export function figureValue(figure: Figure, script: Script): string {
  const written = writeFigure(figure, languageOf(script));
  return script === 'zh-Hant' ? toTraditional(written) : written;
}

function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** `12,858 registered social organizations`, with the value set off. */
export function figureLine(figure: Figure, script: Script): Line {
  // Amounts and dates do not read on into what they are of.
  const apart = unitKind(figure.unit) === 'money' || unitKind(figure.unit) === 'date';
  const countedInWords = script === 'en' && !apart;
  const between = countedInWords ? ' ' : ' · ';
  return [
    { strong: capitalised(figureValue(figure, script)) },
    `${between}${inScript(figure.label, script)}`,
  ];
}

/** An as-of date in words, in the reader's script. */
export function asOfText(asOf: AsOf, script: Script): string {
  const written = writeAsOf(asOf, languageOf(script));
  return script === 'zh-Hant' ? toTraditional(written) : written;
}

/** The same behind `as of`, where English wants an article: `the end of 2020`. */
export function asOfInSentence(asOf: AsOf, script: Script): string {
  const text = asOfText(asOf, script);
  return script === 'en' && asOf.precision === 'end-of-year' ? `the ${text}` : text;
}

/**
 * The figures first, then their as-of date and scope: on one line together where all figures share
 * them, else behind each figure. A fact without figures gives its statement and date.
 */
export function headlineOf(fact: Fact, script: Script): readonly Line[] {
  const words = answerWords(script);
  const [first] = fact.figures;
  const date = (asOf: AsOf): Span[] => [words.asOf, { strong: asOfInSentence(asOf, script) }];
  // A date that is the figure itself is not told twice.
  const isOwnDate = (figure: Figure) => figure.unit === 'date' && figure.value === figure.asOf.date;
  if (!first) {
    const statement: Line = [inScript(fact.statement, script)];
    return fact.asOf ? [statement, date(fact.asOf)] : [statement];
  }
  const scope = inScript(first.scope, script);
  const shared = fact.figures.every(
    (figure) => sameAsOf(figure.asOf, first.asOf) && inScript(figure.scope, script) === scope,
  );
  if (shared) {
    return [
      ...fact.figures.map((figure) => figureLine(figure, script)),
      fact.figures.every(isOwnDate) ? [scope] : [...date(first.asOf), ` · ${scope}`],
    ];
  }
  return fact.figures.map((figure) => [
    ...figureLine(figure, script),
    ' · ',
    ...date(figure.asOf),
    ` · ${inScript(figure.scope, script)}`,
  ]);
}

/**
 * What has to be said wherever a fact is told, each without a full stop; what stands of a fact that it
 * is derived from says so.
 */
export function caveatTexts(fact: Fact, record: FactRecord, script: Script): readonly string[] {
  return caveatsOf(record, fact).map((caveat) => {
    const text = inScript(caveat.text, script);
    return caveat.fact === fact
      ? text
      : answerWords(script).caveatOf(inScript(caveat.fact.title, script), text);
  });
}

/** Caveats as lines of a card. */
export function caveatLines(fact: Fact, record: FactRecord, script: Script): readonly Line[] {
  return caveatTexts(fact, record, script).map((text) => [answerWords(script).caveat(text)]);
}

/** What other sources give for the same, and why it is not what is told. */
export function alternativesSection(fact: Fact, record: FactRecord, script: Script): Section[] {
  const words = answerWords(script);
  const lines = fact.figures.flatMap((figure) =>
    (figure.alternatives ?? []).map((other): Line => {
      const source = record.sources.get(other.source);
      const { value, qualifier, why } = other;
      return [
        { strong: figureValue({ ...figure, value, qualifier }, script) },
        ` · ${inScript(figure.label, script)} · `,
        source ? linkTo(inScript(source.publisher, script), source.address) : other.source,
        `${words.reading}${inScript(why, script)}`,
      ];
    }),
  );
  return lines.length === 0 ? [] : [{ heading: words.alternatives, lines }];
}

/** A source a fact rests on, with what it says of the fact where that was noted. */
export interface CitedSource {
  readonly source: Source;
  readonly note: { readonly en: string; readonly zh: string } | undefined;
}

/**
 * The sources of a fact in order of weight; a derived fact rests on those of the facts its figures
 * are computed from, all the way down.
 */
export function sourcesOf(fact: Fact, record: FactRecord): readonly CitedSource[] {
  const found = new Map<string, CitedSource>();
  const seen = new Set<string>();
  const visit = (current: Fact) => {
    if (seen.has(current.id)) return;
    seen.add(current.id);
    for (const citation of current.sources) {
      const source = record.sources.get(citation.source);
      if (!source || found.has(source.key)) continue;
      found.set(source.key, { source, note: current === fact ? citation.note : undefined });
    }
    for (const figure of current.figures) {
      if (figure.formula === undefined) continue;
      for (const { factId } of formulaInputs(parseFormula(figure.formula))) {
        const input = record.byId.get(factId);
        if (input) visit(input);
      }
    }
  };
  visit(fact);
  return [...found.values()];
}

const isWebAddress = (address: string | null): address is string =>
  address !== null && /^https?:\/\//i.test(address);

/** A text that leads to an address, or the text alone where the address is not one of the web. */
export function linkTo(text: string, address: string | null): Span {
  return isWebAddress(address) ? { link: text, to: address } : text;
}

/** `China Development Brief · 9 December 2021 · says “over”`, linked. */
export function sourceLine({ source, note }: CitedSource, script: Script): Line {
  const details = [inScript(source.date, script), ...(note ? [inScript(note, script)] : [])];
  return [linkTo(inScript(source.publisher, script), source.address), ` · ${details.join(' · ')}`];
}

/** Who says so, in one line: the publishers. */
export function sourceInShort(
  facts: readonly Fact[],
  record: FactRecord,
  script: Script,
): readonly Line[] {
  const cited = facts.flatMap((fact) => sourcesOf(fact, record));
  const names = [...new Set(cited.map(({ source }) => inScript(source.publisher, script)))];
  if (names.length === 0) return [];
  const words = plainWords(script);
  return [[`${names.length === 1 ? words.source : words.sources}${names.join(words.and)}`]];
}

export function sourcesSection(fact: Fact, record: FactRecord, script: Script): Section[] {
  const words = answerWords(script);
  const cited = sourcesOf(fact, record);
  if (cited.length === 0) return [];
  return [
    {
      heading: cited.length === 1 ? words.source : words.sources,
      lines: cited.map((entry) => sourceLine(entry, script)),
    },
  ];
}

/** One section for each erratum: as printed, as read, why, and the evidence. */
export function errataSections(fact: Fact, record: FactRecord, script: Script): Section[] {
  const words = answerWords(script);
  return fact.errata.map((erratum) => {
    const source = record.sources.get(erratum.source);
    const publisher = source ? inScript(source.publisher, script) : erratum.source;
    const line = (label: string, text: { readonly en: string; readonly zh: string }): Line => [
      `${label}${words.reading}`,
      capitalised(inScript(text, script)),
    ];
    return {
      heading: words.erratum(publisher),
      lines: [
        line(words.asPrinted, erratum.asPrinted),
        [`${words.asRead}${words.reading}`, { strong: inScript(erratum.asRead, script) }],
        line(words.why, erratum.why),
        line(words.evidence, erratum.evidence),
      ],
    };
  });
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const rank = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

function formulaText(formula: Formula, write: (ref: FigureRef) => string): string {
  if (formula.kind === 'number') return formula.value.toFixed();
  if (formula.kind === 'figure') return write(formula.ref);
  const side = (part: Formula, right: boolean) => {
    const text = formulaText(part, write);
    if (part.kind !== 'operation') return text;
    const looser = rank[part.operator] < rank[formula.operator];
    return looser || (right && rank[part.operator] === rank[formula.operator]) ? `(${text})` : text;
  };
  return `${side(formula.left, false)} ${signs[formula.operator]} ${side(formula.right, true)}`;
}

/** The formula without the `* 100` that a percent sign says already. */
function withoutPercentFactor(formula: Formula): Formula {
  return formula.kind === 'operation' &&
    formula.operator === '*' &&
    formula.right.kind === 'number' &&
    formula.right.value.equals(100)
    ? formula.left
    : formula;
}

/** How each derived figure comes about: `238 ÷ 12,858 ≈ 1.85%`. */
export function workingSection(fact: Fact, record: FactRecord, script: Script): Section[] {
  const language = languageOf(script);
  const input = ({ factId, figureId }: FigureRef) =>
    record.byId.get(factId)?.figures.find(({ id }) => id === figureId);
  const lines = fact.figures.flatMap((figure): Line[] => {
    if (figure.formula === undefined) return [];
    const formula = parseFormula(figure.formula);
    if (!formulaInputs(formula).every(input)) return [];
    const exact = computeFormula(formula, (ref) => new Decimal(input(ref)?.value ?? Number.NaN));
    const working = formulaText(
      figure.unit === 'percent' ? withoutPercentFactor(formula) : formula,
      (ref) => {
        const found = input(ref);
        return found ? writeValue(found, language) : '';
      },
    );
    const sign = exact.equals(figure.value) ? '=' : '≈';
    const text = `${working} ${sign} ${writeValue(figure, language)}`;
    return [[script === 'zh-Hant' ? toTraditional(text) : text]];
  });
  return lines.length === 0 ? [] : [{ heading: answerWords(script).working, lines }];
}
