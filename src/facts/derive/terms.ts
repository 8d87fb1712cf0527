/** Reads noun phrases, in English or Chinese, as figures of the record. Conservative. Pure. */
import { stemmer } from 'stemmer';
import { allFigures, type Placed } from '../parts.js';
import type { FactRecord } from '../record.js';
import type { Unit } from '../schema.js';
import { counted, home, plainChinese, plainEnglish, terms, wholly } from './vocabulary.js';

/** What a phrase names: known terms and words, and Chinese pieces that are neither known nor plain. */
interface Named {
  readonly words: ReadonlySet<string>;
  readonly pieces: readonly string[];
}

function namedIn(folded: string): Named {
  const words = new Set<string>();
  let rest = folded;
  for (const [term, en, zh] of terms) {
    for (const pattern of [en, zh]) {
      const without = rest.replace(pattern, ' ');
      if (without !== rest) words.add(term);
      rest = without;
    }
  }
  for (const word of rest.match(/[a-z0-9]+/g) ?? []) {
    if (!plainEnglish.has(word)) words.add(stemmer(word));
  }
  const pieces = rest
    .replace(plainChinese, ' ')
    .split(/[^\p{Script=Han}]+/u)
    .filter((piece) => piece !== '');
  return { words, pieces };
}

const unitTerms: Readonly<Partial<Record<Unit, string>>> = {
  yuan: 'money',
  person: 'people',
  item: 'item',
  project: 'project',
  program: 'program',
};

interface Lexeme {
  readonly placed: Placed;
  /** What the figure's title and label name, in English and in Chinese. */
  readonly core: ReadonlySet<string>;
  /** Also what its unit and scope name, its value and its year. */
  readonly all: ReadonlySet<string>;
  readonly chinese: string;
}

const plainSpelling = (text: string) => text.normalize('NFKC').toLowerCase();

function lexemeOf(placed: Placed): Lexeme {
  const { fact, figure } = placed;
  const english = namedIn(plainSpelling(`${fact.title.en} ${figure.label.en}`));
  const scope = namedIn(plainSpelling(figure.scope.en));
  const chinese = plainSpelling(`${fact.title.zh} ${figure.label.zh}`);
  const unit = unitTerms[figure.unit];
  const core = new Set([...english.words].filter((word) => word !== unit));
  return {
    placed,
    core: core.size > 0 || unit === undefined ? core : english.words,
    all: new Set([
      ...english.words,
      ...scope.words,
      ...namedIn(chinese).words,
      ...(unit === undefined ? [] : [unit]),
      figure.value,
      figure.asOf.date.slice(0, 4),
    ]),
    chinese,
  };
}

const lexemesByRecord = new WeakMap<FactRecord, readonly Lexeme[]>();

/** Figures that can be computed with, each with what it is called; read once for a record. */
function lexemesOf(record: FactRecord): readonly Lexeme[] {
  const known = lexemesByRecord.get(record);
  if (known) return known;
  const lexemes = allFigures(record)
    .filter(({ figure }) => figure.unit !== 'percent' && figure.unit !== 'date')
    .map(lexemeOf);
  lexemesByRecord.set(record, lexemes);
  return lexemes;
}

const saysMore = ({ words, pieces }: Named) =>
  pieces.length > 0 || [...words].some((word) => !/^\d+$/.test(word));

export type Fits = (figure: Placed) => boolean;

/** Names of figures in one text; phrases are in folded spelling. */
export interface Names {
  /**
   * The one figure that a phrase names, among those that `fits` lets pass: all that the phrase says
   * must be said of the figure, and either nothing else is said of it or it is the only such figure.
   * `undefined` where that leaves a doubt.
   */
  figure(phrase: string, fits?: Fits): Placed | undefined;
  /** Whether a phrase says only that it means the whole of something: `the total`, `总数`. */
  wholeOnly(phrase: string): boolean;
  /** Whether a phrase says only that it means the home place: `in Beijing`, `the Beijing total`. */
  homeOnly(phrase: string): boolean;
  /** The figure of all that is counted, among those that `fits` lets pass. */
  all(fits: Fits): Placed | undefined;
}

/** Names as the record has them, each phrase taken apart once. */
export function namesIn(record: FactRecord): Names {
  const known = new Map<string, Named>();
  const named = (phrase: string): Named => {
    const found = known.get(phrase) ?? namedIn(phrase);
    known.set(phrase, found);
    return found;
  };
  const bare = (phrase: string) => !saysMore(named(phrase)) && !counted.test(phrase);
  return {
    figure: (phrase, fits = () => true) =>
      bare(phrase) ? undefined : figureOf(named(phrase), record, fits),
    wholeOnly: (phrase) => bare(phrase) && wholly.test(phrase) && !home.test(phrase),
    homeOnly: (phrase) => bare(phrase) && home.test(phrase),
    all: (fits) => figureOf({ words: new Set(), pieces: [] }, record, fits),
  };
}

function figureOf(named: Named, record: FactRecord, fits: Fits): Placed | undefined {
  const { words, pieces } = named;
  const fitting = lexemesOf(record).filter(
    ({ placed, all, chinese }) =>
      [...words].every((word) => all.has(word)) &&
      pieces.every((piece) => chinese.includes(piece)) &&
      fits(placed),
  );
  const whole = fitting.filter(({ core }) => [...core].every((word) => words.has(word)));
  // `rural projects` are counted in projects; the money put into them is not.
  const inUnit = whole.filter(({ placed }) => words.has(unitTerms[placed.figure.unit] ?? ''));
  const sure = whole.length > 1 && inUnit.length > 0 ? inUnit : whole;
  const [only, ...more] = sure.length > 0 || !saysMore(named) ? sure : fitting;
  return more.length === 0 ? only?.placed : undefined;
}
