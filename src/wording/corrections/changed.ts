/** What a notice is about: facts before and after, and the figures that differ. Pure. */
import { canonicalJson } from '../../facts/canonical.js';
import type { Fact } from '../../facts/record.js';
import type { Figure } from '../../facts/schema.js';
import type { Script } from '../../reading/language.js';
import { correctionWords } from '../catalogue/corrections.js';
import { asOfInSentence, figureValue } from '../fact-lines.js';

/** A fact that a notice is about: itself corrected or killed, or computed from one that was. */
export interface ChangedFact {
  readonly before: Fact;
  /** `null` where it is withdrawn. */
  readonly after: Fact | null;
  /** Texts that were told before `before` and are wrong as well, oldest first. */
  readonly earlier: readonly Fact[];
}

export interface NoticeView {
  readonly number: number;
  readonly kind: 'correction' | 'kill' | 'settlement';
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
  /** The fact that was changed first, then those that changed along with it. */
  readonly facts: readonly ChangedFact[];
}

export interface ChangedFigure {
  readonly before: Figure;
  readonly after: Figure | null;
}

/** Figures of a text told before that are not told so any more. */
export function changedFigures(told: Fact, after: Fact | null): readonly ChangedFigure[] {
  const said = ({ value, unit, qualifier, asOf }: Figure) =>
    canonicalJson({ value, unit, qualifier, asOf });
  return told.figures.flatMap((before): ChangedFigure[] => {
    const now = after?.figures.find(({ id }) => id === before.id) ?? null;
    return now && said(now) === said(before) ? [] : [{ before, after: now }];
  });
}

/** The old and the new of a figure as they are written; with their dates where only those differ. */
export function figureTexts(
  { before, after }: ChangedFigure,
  script: Script,
): { readonly before: string; readonly after: string | null } {
  const old = figureValue(before, script);
  const now = after && figureValue(after, script);
  if (old !== now || !after) return { before: old, after: now };
  const dated = (figure: Figure) =>
    correctionWords(script).asOf(figureValue(figure, script), asOfInSentence(figure.asOf, script));
  return { before: dated(before), after: dated(after) };
}

/** What a message told of a changed fact, by the revision it told. */
export function toldText(changed: ChangedFact, revision: number | undefined): Fact {
  return changed.earlier.find((fact) => fact.revision === revision) ?? changed.before;
}
