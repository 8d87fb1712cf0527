/** The figures that a statement states against the figures that its fact records, both ways. Pure. */
import type { Decimal } from 'decimal.js';
import type { FactBody, Figure } from './schema.js';
import { placeholdersIn } from './settle.js';

/** The figures and dates that stand in a text; handed in, since reading them is another room's craft. */
export interface TextFigures {
  readonly values: readonly Decimal[];
  /** ISO days, months or years. */
  readonly dates: readonly string[];
}
export type ReadText = (text: string) => TextFigures;

export const writtenLanguages = ['en', 'zh'] as const;

export type StatementFinding =
  | {
      readonly code: 'statement-lacks-figure';
      readonly language: 'en' | 'zh';
      readonly figure: Figure;
    }
  | {
      readonly code: 'statement-has-other-figure';
      readonly language: 'en' | 'zh';
      readonly stated: Decimal;
    };

/** What stands in braces in a statement, braces included. */
export const bracedIn = (statement: string): readonly RegExpExecArray[] =>
  // One that is never closed is found once, and left out, instead of at each brace in it.
  [...statement.matchAll(/\{[^}]*\}?/g)].filter(([braced]) => braced.endsWith('}'));

/** A statement with its placeholders blanked, so that only what was typed is read. */
export function typedText(statement: string): string {
  return statement.replace(/\{[^}]*\}?/g, (braced) => (braced.endsWith('}') ? ' ' : braced));
}

function findingsIn(
  body: FactBody,
  language: 'en' | 'zh',
  read: ReadText,
): readonly StatementFinding[] {
  const text = body.statement[language];
  const named = new Set(
    placeholdersIn(text, body.id)
      .filter((ref) => ref.factId === body.id)
      .map((ref) => ref.figureId),
  );
  const { values, dates } = read(typedText(text));
  const stated = (figure: Figure) =>
    named.has(figure.id) ||
    (figure.unit === 'date'
      ? dates.includes(figure.value)
      : values.some((value) => value.equals(figure.value)));
  const recorded = (value: Decimal) =>
    body.figures.some((figure) => figure.unit !== 'date' && value.equals(figure.value));
  return [
    ...body.figures
      .filter((figure) => !stated(figure))
      .map((figure) => ({ code: 'statement-lacks-figure', language, figure }) as const),
    ...values
      .filter((value) => !recorded(value))
      .map((value) => ({ code: 'statement-has-other-figure', language, stated: value }) as const),
  ];
}

/** Recorded figures that a statement lacks, and stated ones that are not recorded, per language. */
export function statementFindings(body: FactBody, read: ReadText): readonly StatementFinding[] {
  return writtenLanguages.flatMap((language) => findingsIn(body, language, read));
}
