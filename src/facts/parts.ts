/** Parts and wholes: which figure counts part of which other, and which parts cannot overlap. Pure. */
import { keptWith } from '../base/remembering.js';
import type { FigureRef } from './formula.js';
import type { Fact, FactRecord } from './record.js';
import type { Figure } from './schema.js';

/** A figure with the fact it stands in. */
export interface Placed {
  readonly ref: FigureRef;
  readonly fact: Fact;
  readonly figure: Figure;
}

/** `municipal-level.count` */
export function figureName(ref: FigureRef): string {
  return `${ref.factId}.${ref.figureId}`;
}

/** Takes a figure's name apart; a text without a point names no figure of the fact. */
export function readFigureName(name: string): FigureRef {
  const [factId = '', figureId = ''] = name.split('.');
  return { factId, figureId };
}

/** The figure of that name, or `undefined` where the record holds none. */
export function placed(record: FactRecord, ref: FigureRef): Placed | undefined {
  const fact = record.byId.get(ref.factId);
  const figure = fact?.figures.find(({ id }) => id === ref.figureId);
  return fact && figure ? { ref, fact, figure } : undefined;
}

/** The figures of a fact; most facts outlive a change of the record. */
export const placedIn = keptWith((fact: Fact): readonly Placed[] =>
  fact.figures.map((figure) => ({ ref: { factId: fact.id, figureId: figure.id }, fact, figure })),
);

const figuresOf = new WeakMap<FactRecord, readonly Placed[]>();

/** All figures in the order of the record; gathered once, since a record never changes. */
export function allFigures(record: FactRecord): readonly Placed[] {
  const known = figuresOf.get(record);
  if (known) return known;
  const figures = record.facts.flatMap(placedIn);
  figuresOf.set(record, figures);
  return figures;
}

/** The wholes a figure counts part of, nearest first. */
export function wholesOf(record: FactRecord, part: Placed): readonly Placed[] {
  const wholes: Placed[] = [];
  const seen = new Set([figureName(part.ref)]);
  let current: Placed | undefined = part;
  while (current?.figure.partOf) {
    const next = placed(record, readFigureName(current.figure.partOf.figure));
    if (!next || seen.has(figureName(next.ref))) break;
    seen.add(figureName(next.ref));
    wholes.push(next);
    current = next;
  }
  return wholes;
}

/** Whether `part` counts a part of `whole`, at once or by way of others. */
export function isPartOf(record: FactRecord, part: Placed, whole: Placed): boolean {
  return wholesOf(record, part).some(({ ref }) => figureName(ref) === figureName(whole.ref));
}

/** Whether two figures are parts of one whole that cannot overlap. */
export function areDisjoint(a: Placed, b: Placed): boolean {
  const one = a.figure.partOf;
  const other = b.figure.partOf;
  return (
    figureName(a.ref) !== figureName(b.ref) &&
    one !== undefined &&
    other !== undefined &&
    one.figure === other.figure &&
    one.by !== undefined &&
    one.by === other.by
  );
}
