/**
 * Makes publishable facts of bodies: derived figures are computed from their inputs, and
 * placeholders in statements (`{share}`, `{registered-total.count}`) filled in. Pure.
 */
import { Decimal } from 'decimal.js';
import { writeValue } from './figure-text.js';
import {
  computeFormula,
  type FigureRef,
  FormulaError,
  parseFormula,
  roundedTo,
} from './formula.js';
import type { Fact } from './record.js';
import type { Bilingual, FactBody, Figure } from './schema.js';

/** A body on its way to publication, with where it belongs and which revision it is. */
export interface UnsettledFact extends FactBody {
  readonly topic: string;
  readonly revision: number;
  readonly publishedAt: string | null;
}

const placeholder = /\{([a-z0-9-]+)(?:\.([a-z0-9-]+))?\}/g;

/** The figures that a text's placeholders name; one without a fact belongs to `factId`. */
export function placeholdersIn(text: string, factId: string): readonly FigureRef[] {
  return [...text.matchAll(placeholder)].map(([, first = '', second]) =>
    second === undefined ? { factId, figureId: first } : { factId: first, figureId: second },
  );
}

/** Looks figures up over a set of facts and computes derived ones, each at most once. */
export class Figures {
  private readonly bodies: ReadonlyMap<string, Pick<FactBody, 'id' | 'figures'>>;
  private readonly settled = new Map<string, Figure>();
  private readonly open = new Set<string>();

  constructor(bodies: Iterable<Pick<FactBody, 'id' | 'figures'>>) {
    this.bodies = new Map([...bodies].map((body) => [body.id, body]));
  }

  /**
   * The figure with its value as computed from today's inputs.
   * @throws FormulaError `unknown-figure`, `circular`, `division-by-zero`, `syntax`
   */
  get(ref: FigureRef): Figure {
    const key = `${ref.factId}.${ref.figureId}`;
    const done = this.settled.get(key);
    if (done) return done;
    const figure = this.bodies
      .get(ref.factId)
      ?.figures.find((candidate) => candidate.id === ref.figureId);
    if (!figure) throw new FormulaError('unknown-figure', key);
    if (this.open.has(key)) throw new FormulaError('circular', key);
    this.open.add(key);
    const value = figure.formula === undefined ? figure.value : this.compute(figure);
    this.open.delete(key);
    const result = value === figure.value ? figure : { ...figure, value };
    this.settled.set(key, result);
    return result;
  }

  private compute(figure: Figure): string {
    const formula = parseFormula(figure.formula ?? '');
    const exact = computeFormula(formula, (ref) => new Decimal(this.get(ref).value));
    return roundedTo(exact, figure.places ?? 0);
  }
}

function fill(text: Bilingual, factId: string, figures: Figures): Bilingual {
  const write = (language: 'en' | 'zh') =>
    text[language].replace(placeholder, (_, first: string, second?: string) => {
      const ref =
        second === undefined ? { factId, figureId: first } : { factId: first, figureId: second };
      return writeValue(figures.get(ref), language);
    });
  return { en: write('en'), zh: write('zh') };
}

/** Facts that compute nothing and quote no figure of another: they say the same in every record. */
const plain = new WeakMap<UnsettledFact, Fact>();
const isPlain = ({ figures, statement }: UnsettledFact) =>
  figures.every(({ formula }) => formula === undefined) &&
  !statement.en.includes('{') &&
  !statement.zh.includes('{');

/**
 * Settles a whole record's facts together, since derived figures reach across facts.
 * @throws FormulaError where a formula or placeholder names what is not there
 */
export function settleFacts(bodies: readonly UnsettledFact[]): readonly Fact[] {
  const figures = new Figures(bodies);
  return bodies.map((body) => {
    const known = plain.get(body);
    if (known) return known;
    const settled = body.figures.map((figure) =>
      figures.get({ factId: body.id, figureId: figure.id }),
    );
    const recomputed = settled
      .filter((figure, index) => figure.value !== body.figures[index]?.value)
      .map((figure) => figure.id);
    const fact: Fact = {
      ...body,
      figures: settled,
      statement: fill(body.statement, body.id, figures),
      recomputed,
    };
    if (isPlain(body)) plain.set(body, fact);
    return fact;
  });
}
