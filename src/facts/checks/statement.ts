/** Whether statement, figures and as-of dates say the same in both languages. Pure. */
import { asOfSpan } from '../as-of.js';
import type { FiledFactBody } from '../entry.js';
import { writeValue } from '../figure-text.js';
import {
  type ReadText,
  statementFindings,
  typedText,
  writtenLanguages,
} from '../statement-figures.js';
import { block, type CheckResult, type FactChange } from './check.js';
import { exactSlip } from './slips.js';

/** The recorded figure that a stated value is a slip of, if it is one. */
function slipOf(body: FiledFactBody, stated: string): Readonly<Record<string, unknown>> {
  for (const figure of body.figures) {
    if (figure.unit === 'date') continue;
    const slip = exactSlip(figure.value, stated);
    if (slip) {
      const { code, ...rest } = slip;
      return { figure: figure.id, recorded: figure.value, slip: code, ...rest };
    }
  }
  return {};
}

function checkFigures(body: FiledFactBody, read: ReadText): readonly CheckResult[] {
  return statementFindings(body, read).map((finding) => {
    const { code, language } = finding;
    if (finding.code === 'statement-lacks-figure') {
      const { id, value, unit } = finding.figure;
      return block(code, { fact: body.id, language, figure: id, unit, recorded: value });
    }
    const stated = finding.stated.toFixed();
    return block(code, { fact: body.id, language, stated, ...slipOf(body, stated) });
  });
}

/** Whether a date of any length can mean a day of the span. */
function touches(date: string, span: { readonly from: string; readonly to: string }): boolean {
  return span.from.startsWith(date) || (span.from <= date && date <= span.to);
}

function checkDates(body: FiledFactBody, read: ReadText): readonly CheckResult[] {
  const { asOf } = body;
  if (!asOf) return [];
  const spans = [asOf, ...body.figures.map((figure) => figure.asOf)].map(asOfSpan);
  return writtenLanguages.flatMap((language) => {
    const { dates } = read(typedText(body.statement[language]));
    const fits = dates.some(
      (date) =>
        spans.some((span) => touches(date, span)) ||
        body.figures.some((figure) => figure.unit === 'date' && figure.value.startsWith(date)),
    );
    if (dates.length === 0 || fits) return [];
    return [block('statement-other-date', { fact: body.id, language, stated: dates, asOf })];
  });
}

/** The statement of a fact against its own figures and dates. */
export function checkStatement({ body, read }: FactChange): readonly CheckResult[] {
  return [...checkFigures(body, read), ...checkDates(body, read)];
}

/** Statements of other facts whose derived figures change with this one. */
export function checkDependentStatements(change: FactChange): readonly CheckResult[] {
  const dependents = change.proposed.facts.filter((fact) => {
    if (fact.id === change.body.id) return false;
    const was = change.current.byId.get(fact.id);
    return fact.figures.some(
      (figure) =>
        figure.formula !== undefined &&
        figure.value !== was?.figures.find((former) => former.id === figure.id)?.value,
    );
  });
  return dependents.flatMap((fact) => {
    const written = writtenLanguages.flatMap((language) => {
      const text = fact.statement[language];
      const { values } = change.read(text);
      const lacking = fact.figures.filter(
        (figure) =>
          figure.formula !== undefined &&
          !text.includes(writeValue(figure, language)) &&
          !values.some((value) => value.equals(figure.value)),
      );
      return lacking.map((figure) => ({ language, figure: figure.id, recorded: figure.value }));
    });
    return written.map((context) =>
      block('dependent-statement-lacks-figure', { fact: fact.id, ...context }),
    );
  });
}
