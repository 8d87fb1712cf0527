/** Figures as observations: what is measured, of what, when, and what has to be said of it. Pure. */
import { formulaInputs, parseFormula } from '../formula.js';
import type { Placed } from '../parts.js';
import type { Fact, FactRecord } from '../record.js';
import type { Bilingual, Figure, Observes, Status } from '../schema.js';
import type { Unit } from '../units.js';

/** All that tells one series from another. */
export interface ObservedScope extends Observes {
  readonly place: string;
  readonly unit: Unit;
}

export interface Observation extends Placed {
  readonly scope: ObservedScope;
  readonly status: Status;
  readonly caveat: Bilingual | null;
}

/** What a figure observes; `null` for one that declares no measure. */
export function scopeOf(fact: Pick<Fact, 'subject'>, figure: Figure): ObservedScope | null {
  const { observes, unit } = figure;
  return observes ? { ...observes, place: observes.place ?? fact.subject.place, unit } : null;
}

const scopeFields = [
  'measure',
  'place',
  'level',
  'type',
  'grade',
  'register',
  'span',
  'unit',
] as const satisfies readonly (keyof ObservedScope)[];

/** One text for one scope: observations with the same key are points of one series. */
export function scopeKey(scope: ObservedScope): string {
  return scopeFields.map((field) => scope[field] ?? '').join('|');
}

/** What has to be said of one figure of a fact. */
export function caveatOf(fact: Pick<Fact, 'caveat'>, figure: Figure): Bilingual | null {
  return figure.caveat ?? fact.caveat ?? null;
}

/** The observation that a figure is, or `undefined` where it declares no measure. */
export function observationOf(placed: Placed): Observation | undefined {
  const scope = scopeOf(placed.fact, placed.figure);
  if (!scope) return undefined;
  const { figure, fact } = placed;
  return { ...placed, scope, status: figure.status ?? 'normal', caveat: caveatOf(fact, figure) };
}

const ofFact = new WeakMap<Fact, readonly Observation[]>();

/** The observations of a fact; most facts outlive a change of the record. */
export function observationsIn(fact: Fact): readonly Observation[] {
  const kept = ofFact.get(fact);
  if (kept) return kept;
  const found = fact.figures.flatMap(
    (figure) =>
      observationOf({ ref: { factId: fact.id, figureId: figure.id }, fact, figure }) ?? [],
  );
  ofFact.set(fact, found);
  return found;
}

export interface Caveat {
  /** The fact it was written of. */
  readonly fact: Fact;
  readonly text: Bilingual;
}

/**
 * What has to be said wherever a fact is told, each once: its own caveats, and those of the facts
 * that its derived figures are computed from, all the way down.
 */
export function caveatsOf(record: Pick<FactRecord, 'byId'>, fact: Fact): readonly Caveat[] {
  const found = new Map<string, Caveat>();
  const seen = new Set<string>();
  const visit = (current: Fact) => {
    if (seen.has(current.id)) return;
    seen.add(current.id);
    const own = [current.caveat, ...current.figures.map(({ caveat }) => caveat)];
    for (const text of own) {
      if (text && !found.has(text.en)) found.set(text.en, { fact: current, text });
    }
    for (const { formula } of current.figures) {
      if (formula === undefined) continue;
      for (const { factId } of formulaInputs(parseFormula(formula))) {
        const input = record.byId.get(factId);
        if (input) visit(input);
      }
    }
  };
  visit(fact);
  return [...found.values()];
}
