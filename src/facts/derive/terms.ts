/** Reads noun phrases, in English or Chinese, as figures of the record. Conservative. Pure. */
import { stemmer } from 'stemmer';
import { keptWith } from '../../base/remembering.js';
import { toEnd } from '../../base/steps.js';
import { type Placed, placedIn } from '../parts.js';
import type { Fact, FactRecord } from '../record.js';
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

/** Figures that can be computed with, each with what it is called, by what they can be found under. */
interface Lexemes {
  readonly byWord: ReadonlyMap<string, readonly Lexeme[]>;
  /** By each Han character of what it is called. */
  readonly byCharacter: ReadonlyMap<string, readonly Lexeme[]>;
  /** Those that nothing tells apart from all that is counted. */
  readonly general: readonly Lexeme[];
}

const lexemesByRecord = new WeakMap<FactRecord, Lexemes>();

/** Most facts outlive a change of the record. */
const lexemesIn = keptWith((fact: Fact): readonly Lexeme[] =>
  placedIn(fact)
    .filter(({ figure }) => figure.unit !== 'percent' && figure.unit !== 'date')
    .map(lexemeOf),
);

/** Read once for a record, which never changes. */
const lexemesOf = (record: FactRecord): Lexemes =>
  lexemesByRecord.get(record) ?? toEnd(lexemeSteps(record));

/** Reads what the figures of a record are called ahead of all that asks for it, pausing often. */
export function* lexemeSteps(record: FactRecord): Generator<void, Lexemes> {
  const known = lexemesByRecord.get(record);
  if (known) return known;
  const byWord = new Map<string, Lexeme[]>();
  const byCharacter = new Map<string, Lexeme[]>();
  const general: Lexeme[] = [];
  const enter = (found: Map<string, Lexeme[]>, keys: Iterable<string>, lexeme: Lexeme) => {
    for (const key of new Set(keys)) {
      const group = found.get(key);
      if (group) group.push(lexeme);
      else found.set(key, [lexeme]);
    }
  };
  for (const fact of record.facts) {
    for (const lexeme of lexemesIn(fact)) {
      enter(byWord, lexeme.all, lexeme);
      enter(byCharacter, lexeme.chinese, lexeme);
      if (lexeme.core.size === 0) general.push(lexeme);
    }
    yield;
  }
  const lexemes = { byWord, byCharacter, general };
  lexemesByRecord.set(record, lexemes);
  return lexemes;
}

/** The fewest lexemes among which all that a phrase names must be. */
function candidates({ words, pieces }: Named, record: FactRecord): readonly Lexeme[] {
  const { byWord, byCharacter, general } = lexemesOf(record);
  // One character is part of too many words to name anything.
  if (pieces.some((piece) => piece.length < 2)) return [];
  const found = [
    ...[...words].map((word) => byWord.get(word) ?? []),
    ...pieces.map((piece) => byCharacter.get(piece.charAt(0)) ?? []),
  ];
  return found.reduce(
    (least, next) => (next.length < least.length ? next : least),
    found[0] ?? general,
  );
}

/** Stems that name no figure by themselves: years, counts, and what anyone is. */
const saysNothingAlone = /^(?:\d+|peopl|person)$/;

const saysMore = ({ words, pieces }: Named) =>
  pieces.length > 0 || [...words].some((word) => !saysNothingAlone.test(word));

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
  const fitting = candidates(named, record).filter(
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
