/**
 * `desk bench figures`: how many figures of a suite of written numbers the reader reads. A suite
 * has one case a line: `{"id", "lang", "kind", "text", "figures"}`, a figure being
 * `{"text", "value", "unit"}` or, for a range, `{"text", "from", "to"}` with null for an open end.
 */
import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { CliError, type Io } from '../src/cli/command-line.js';
import type { FigureMention, Reading, Span } from '../src/reading/figures/figure.js';
import { fold } from '../src/reading/figures/fold.js';
import { readMentions } from '../src/reading/figures/read.js';

interface ListedFigure {
  readonly text: string;
  readonly value?: string;
  /** `percent`, a currency's code, `dollar` for any of them, null for a currency not asked for. */
  readonly unit?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

interface SuiteCase {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly figures: readonly ListedFigure[];
}

type Outcome = 'right' | 'wrong' | 'unread';

interface Tally {
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
  readonly unread: number;
}

export interface BenchFiguresReport extends Tally {
  readonly byLanguage: Readonly<Record<string, Tally>>;
  readonly byKind: Readonly<Record<string, Tally>>;
}

/** Suites print repeating decimals to 12 places and more. */
const tolerance = new Decimal('1e-9');

const agrees = (read: Decimal, listed: string): boolean => {
  const value = new Decimal(listed);
  return read.minus(value).abs().lte(value.abs().times(tolerance));
};

const dollars: ReadonlySet<string> = new Set(['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD']);

function hasUnit({ unit }: FigureMention, listed: string | null | undefined): boolean {
  if (listed === undefined) return true;
  if (listed === 'percent') return unit.kind === 'share' || unit.kind === 'points';
  if (listed === null) return unit.kind === 'count' || unit.kind === 'money';
  if (unit.kind !== 'money') return false;
  return listed === 'dollar' ? dollars.has(unit.currency) : unit.currency === listed;
}

/** A share is one of the whole where the suite lists it without a unit: a half is .5 or 50. */
function isValue(figure: FigureMention, value: Decimal, listed: string, unit?: string | null) {
  if (agrees(value, listed)) return true;
  return unit === undefined && figure.unit.kind === 'share' && agrees(value.dividedBy(100), listed);
}

const setsFloor: ReadonlySet<string> = new Set(['over', 'at-least']);
const setsCeiling: ReadonlySet<string> = new Set(['under', 'at-most']);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether an end of a listed range is read: open, as a range's end, a bound or an exact value. */
function isEnd(figures: readonly FigureMention[], listed: ListedFigure, end: 'from' | 'to') {
  const value = listed[end];
  if (value === null || value === undefined) return true;
  const alone = listed.from === listed.to;
  return figures.some((figure) => {
    const { range, qualifier } = figure;
    if (range) return isValue(figure, range[end], value);
    const binds = alone
      ? qualifier === 'exact'
      : (end === 'from' ? setsFloor : setsCeiling).has(qualifier);
    return binds && isValue(figure, figure.value, value);
  });
}

function isRead(reading: Reading, span: Span, listed: ListedFigure): boolean {
  const figures = reading.figures.filter((figure) => overlaps(figure, span));
  if (listed.value === undefined)
    return isEnd(figures, listed, 'from') && isEnd(figures, listed, 'to');
  const { value, unit } = listed;
  if (figures.some((figure) => hasUnit(figure, unit) && isFigure(figure, value, unit))) return true;
  // A number that is part of a date is read with it.
  return (
    unit === undefined &&
    reading.dates.some(
      (date) =>
        overlaps(date, span) &&
        Object.values(date.date).some((part) => agrees(new Decimal(part), value)),
    )
  );
}

function isFigure(figure: FigureMention, value: string, unit: string | null | undefined): boolean {
  const { range } = figure;
  if (range)
    return isValue(figure, range.from, value, unit) || isValue(figure, range.to, value, unit);
  return isValue(figure, figure.value, value, unit);
}

/** Where each listed figure stands, searched from left to right. */
function placesOf({ text, figures }: SuiteCase): readonly Span[] {
  const folded = fold(text);
  let from = 0;
  return figures.map((figure) => {
    const written = fold(figure.text);
    const at = Math.max(folded.indexOf(written, from), folded.indexOf(written));
    if (at < 0) return { start: 0, end: text.length, text };
    from = at + written.length;
    return { start: at, end: from, text: figure.text };
  });
}

function judge(suiteCase: SuiteCase): Outcome {
  const reading = readMentions(suiteCase.text);
  const places = placesOf(suiteCase);
  const missed = suiteCase.figures.flatMap((listed, index) => {
    const place = places[index];
    return place && !isRead(reading, place, listed) ? [place] : [];
  });
  if (missed.length === 0) return 'right';
  const misread = missed.some((place) =>
    reading.figures.some((figure) => overlaps(figure.numeral, place)),
  );
  return misread ? 'wrong' : 'unread';
}

function tally(outcomes: readonly Outcome[]): Tally {
  const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
  return {
    cases: outcomes.length,
    right: count('right'),
    wrong: count('wrong'),
    unread: count('unread'),
  };
}

function readSuite(file: string): readonly SuiteCase[] {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    throw new CliError(`cannot read the suite ${file}`);
  }
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as SuiteCase];
    } catch {
      throw new CliError(`line ${index + 1} of ${file} is not JSON`, 1);
    }
  });
}

interface Options {
  readonly json: boolean;
  readonly suite?: string | undefined;
  /** Also prints the cases that are not right. */
  readonly misses?: boolean;
}

export async function benchFigures(options: Options, io: Io): Promise<number> {
  if (options.suite === undefined) throw new CliError('bench figures wants --suite FILE');
  const judged = readSuite(options.suite).map((suiteCase) => ({
    suiteCase,
    outcome: judge(suiteCase),
  }));
  const by = (key: 'lang' | 'kind') =>
    Object.fromEntries(
      [...new Set(judged.map(({ suiteCase }) => suiteCase[key]))].map((name) => [
        name,
        tally(
          judged.flatMap(({ suiteCase, outcome }) => (suiteCase[key] === name ? [outcome] : [])),
        ),
      ]),
    );
  const report: BenchFiguresReport = {
    ...tally(judged.map(({ outcome }) => outcome)),
    byLanguage: by('lang'),
    byKind: by('kind'),
  };
  if (options.misses) {
    for (const { suiteCase, outcome } of judged) {
      if (outcome !== 'right') io.err(`${outcome} ${suiteCase.id} ${suiteCase.text}\n`);
    }
  }
  const line = (name: string, of: Tally) =>
    `${name.padEnd(14)}${[of.cases, of.right, of.wrong, of.unread].map((n) => String(n).padStart(8)).join('')}\n`;
  io.out(
    options.json
      ? `${JSON.stringify(report)}\n`
      : [
          `${''.padEnd(14)}   cases   right   wrong  unread\n`,
          line('all', report),
          ...Object.entries({ ...report.byLanguage, ...report.byKind }).map(([name, of]) =>
            line(name, of),
          ),
        ].join(''),
  );
  return 0;
}
