/** Whether a change needs a second pair of eyes: it touches what is told as a figure. Pure. */
import { canonicalJson } from '../canonical.js';
import type { Entry, FiledFactBody } from '../entry.js';
import { bracedIn, type ReadText, typedText, writtenLanguages } from '../statement-figures.js';

/** What makes a figure what it is; its label is wording. */
function figuresOf(body: FiledFactBody): unknown {
  return body.figures.map(({ label: _label, value, formula, ...rest }) => ({
    ...rest,
    formula,
    // A derived value is computed, not typed.
    value: formula === undefined ? value : null,
  }));
}

function numbersIn(body: FiledFactBody, read: ReadText): unknown {
  return writtenLanguages.map((language) => {
    const { values, dates } = read(typedText(body.statement[language]));
    const placeholders = bracedIn(body.statement[language]).map(([name]) => name);
    return [values.map((value) => value.toFixed()), [...dates], placeholders];
  });
}

/**
 * True for a retirement of a fact, a new fact with figures, and any change of figures, as-of dates,
 * errata, cited sources, or of the numbers and dates that a statement states; and for everything
 * done to an exchange rate. Titles, wording, labels, notes, phrasings, related facts, topic and
 * review-by date are not figures, nor are sources, topics and replies as entries of their own.
 */
export function touchesFigures(before: Entry | null, after: Entry | null, read: ReadText): boolean {
  const kind = (after ?? before)?.kind;
  if (kind === 'rate') return true;
  if (kind !== 'fact') return false;
  if (after === null) return true;
  if (after.kind !== 'fact') return false;
  if (before?.kind !== 'fact') return after.body.figures.length > 0;
  const told = (body: FiledFactBody) =>
    canonicalJson({
      figures: figuresOf(body),
      asOf: body.asOf,
      errata: body.errata,
      sources: body.sources.map(({ source }) => source),
      stated: numbersIn(body, read),
    });
  return told(before.body) !== told(after.body);
}
