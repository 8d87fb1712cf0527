/** A fact's text with one of its figures replaced. Pure. */
import { restateDate, restateValue } from '../../claims/restate.js';
import { sameAsOf } from '../../facts/as-of.js';
import type { FiledFactBody } from '../../facts/entry.js';
import type { Figure } from '../../facts/schema.js';

const isNumber = (value: string) => /^-?\d+(?:\.\d+)?$/.test(value);
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The text with a figure replaced; statements and as-of date follow where that is unambiguous. */
export function withFigure(body: FiledFactBody, at: number, next: Figure): FiledFactBody {
  const was = body.figures[at];
  if (!was) return body;
  const others = body.figures.filter((_, index) => index !== at);
  const sameValue = others.some(({ value, unit }) => value === was.value && unit === was.unit);
  const readable = was.unit === 'date' ? isDay : isNumber;
  const restates = !sameValue && readable(was.value) && readable(next.value);
  const movesDate = !others.some(({ asOf }) => sameAsOf(asOf, was.asOf));
  const write = (language: 'en' | 'zh') => {
    const text = body.statement[language];
    const restated = restates ? restateValue(text, was, next, language) : text;
    return movesDate ? restateDate(restated, was.asOf, next.asOf, language) : restated;
  };
  const followsDate = movesDate && body.asOf !== null && sameAsOf(body.asOf, was.asOf);
  return {
    ...body,
    figures: body.figures.map((figure, index) => (index === at ? next : figure)),
    statement: { en: write('en'), zh: write('zh') },
    asOf: followsDate ? next.asOf : body.asOf,
  };
}
