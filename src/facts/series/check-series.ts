/** Whether series, caveats, alternatives and rules of comparison hold together. Pure. */
import { Decimal } from 'decimal.js';
import type { FactBody, Incomparable, Source } from '../schema.js';
import { caveatOf, scopeKey, scopeOf } from './observation.js';

export interface SeriesFinding {
  readonly code: 'series' | 'caveat' | 'unknown-source' | 'alternative';
  /** The fact it is found in. */
  readonly fact: string;
  readonly field: string;
  readonly detail: string;
}

/** What may be found on one fact, by what the others are. */
export interface SeriesGround {
  readonly facts: readonly FactBody[];
  readonly sources: ReadonlyMap<string, Source>;
}

const keysOf = (fact: FactBody): readonly string[] =>
  fact.figures.flatMap((figure) => {
    const scope = scopeOf(fact, figure);
    return scope ? [scopeKey(scope)] : [];
  });

function memberFindings(
  fact: FactBody,
  byId: ReadonlyMap<string, FactBody>,
): readonly SeriesFinding[] {
  const { series } = fact;
  if (series === undefined) return [];
  const told = (detail: string): readonly SeriesFinding[] => [
    { code: 'series', fact: fact.id, field: 'series', detail },
  ];
  const anchor = byId.get(series);
  if (!anchor) return told(`no fact ${series}`);
  if (anchor.series !== undefined || anchor === fact)
    return told(`${series} shares phrasings itself`);
  const keys = new Set(keysOf(anchor));
  return keysOf(fact).some((key) => keys.has(key))
    ? []
    : told(`no figure observes the measure, scope and unit of one of ${series}`);
}

/** Points of one series at one date, and more headlines than one. */
function pointFindings(facts: readonly FactBody[]): readonly SeriesFinding[] {
  const dates = new Map<string, string>();
  const headlines = new Map<string, string>();
  return facts.flatMap((fact) =>
    fact.figures.flatMap((figure, index): SeriesFinding[] => {
      const scope = scopeOf(fact, figure);
      if (!scope) return [];
      const key = scopeKey(scope);
      const date = `${key}|${figure.asOf.date}`;
      const other = dates.get(date);
      dates.set(date, other ?? fact.id);
      const leader = headlines.get(key);
      if (fact.headline) headlines.set(key, leader ?? fact.id);
      return [
        ...(other === undefined || other === fact.id
          ? []
          : [
              {
                ...({ code: 'series', fact: fact.id, field: `figures.${index}.asOf` } as const),
                detail: `${other} observes the same at ${figure.asOf.date} already`,
              },
            ]),
        ...(fact.headline && leader !== undefined && leader !== fact.id
          ? [
              {
                ...({ code: 'series', fact: fact.id, field: 'headline' } as const),
                detail: `${leader} is the headline of this series already`,
              },
            ]
          : []),
      ];
    }),
  );
}

/**
 * Whether a fact's sources alone do not carry it: none is an original publisher's, and there is but
 * one of them or all are machine translations, garbled or undated.
 */
export function needsCaveat(
  fact: Pick<FactBody, 'sources'>,
  sources: ReadonlyMap<string, Source>,
): boolean {
  const tiers = fact.sources.map(({ source }) => sources.get(source)?.tier ?? 1);
  if (tiers.length === 0 || tiers.includes(1)) return false;
  return tiers.length === 1 || tiers.every((tier) => tier === 3);
}

function caveatFindings(
  fact: FactBody,
  sources: ReadonlyMap<string, Source>,
): readonly SeriesFinding[] {
  if (!needsCaveat(fact, sources)) return [];
  const detail = 'rests on a copy or a doubtful text alone: say so in a caveat';
  if (fact.figures.length === 0) {
    return fact.caveat ? [] : [{ code: 'caveat', fact: fact.id, field: 'caveat', detail }];
  }
  return fact.figures.every((figure) => figure.formula || caveatOf(fact, figure))
    ? []
    : [{ code: 'caveat', fact: fact.id, field: 'caveat', detail }];
}

function alternativeFindings(
  fact: FactBody,
  sources: ReadonlyMap<string, Source>,
): readonly SeriesFinding[] {
  return fact.figures.flatMap((figure, at) =>
    (figure.alternatives ?? []).flatMap((other, index): SeriesFinding[] => {
      const field = `figures.${at}.alternatives.${index}`;
      const found = { fact: fact.id, field };
      const isDate = figure.unit === 'date';
      if (!sources.has(other.source)) {
        return [{ code: 'unknown-source', ...found, detail: `no source ${other.source}` }];
      }
      if (isDate !== other.value.includes('-')) {
        return [{ code: 'alternative', ...found, detail: `is no value in ${figure.unit}` }];
      }
      const same = isDate
        ? other.value === figure.value
        : new Decimal(other.value).equals(figure.value) && other.qualifier === figure.qualifier;
      return same ? [{ code: 'alternative', ...found, detail: 'says what the figure says' }] : [];
    }),
  );
}

/** What is wrong with series, caveats and alternatives of a whole record. */
export function seriesFindings({ facts, sources }: SeriesGround): readonly SeriesFinding[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [
    ...pointFindings(facts),
    ...facts.flatMap((fact) => [
      ...memberFindings(fact, byId),
      ...caveatFindings(fact, sources),
      ...alternativeFindings(fact, sources),
    ]),
  ];
}

/** Rules that name a measure which no figure observes, as `[rule, measure]`. */
export function strayMeasures(
  rules: readonly Incomparable[],
  facts: readonly FactBody[],
): readonly (readonly [rule: string, measure: string])[] {
  const measures = new Set(
    facts.flatMap((fact) => fact.figures.map(({ observes }) => observes?.measure)),
  );
  return rules.flatMap(({ id, between }) =>
    between.flatMap(({ measure }) =>
      measure === undefined || measures.has(measure) ? [] : [[id, measure] as const],
    ),
  );
}
