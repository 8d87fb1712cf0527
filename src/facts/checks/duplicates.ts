/** Facts and phrasings that stand in the record already, or nearly. Pure. */

import { sameAsOf } from '../as-of.js';
import { canonicalJson } from '../canonical.js';
import type { Entry, FiledFactBody } from '../entry.js';
import { entryId } from '../entry.js';
import { phrasingKey } from '../phrasing-key.js';
import type { Fact, FactRecord } from '../record.js';
import { writtenLanguages } from '../statement-figures.js';
import { block, type CheckInput, type CheckResult, type FactChange, warn } from './check.js';

/** Pairs of neighbouring letters or digits: long enough for words, short enough for Chinese. */
function bigrams(key: string): ReadonlySet<string> {
  const letters = [...key];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Sørensen–Dice coefficient of two sets: twice what they share over what they have. */
function dice(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b);
}

function likeness(a: string, b: string): number {
  const [left, right] = [bigrams(phrasingKey(a)), bigrams(phrasingKey(b))];
  return dice([...left].filter((pair) => right.has(pair)).length, left.size, right.size);
}

const numbersIn = (text: string) => (text.normalize('NFKC').match(/\d+/g) ?? []).join(' ');

/** Phrasings this alike are told; measured on the shipped record, where unlike facts stay below. */
const nearPhrasing = 0.92;
const nearStatement = 0.8;

interface Phrased {
  readonly kind: Entry['kind'];
  readonly owner: string;
  readonly text: string;
  readonly key: string;
}

function phrasingsOf(entry: Entry | null): readonly string[] {
  if (entry?.kind !== 'fact' && entry?.kind !== 'not-on-record') return [];
  return writtenLanguages.flatMap((language) => entry.body.phrasings[language]);
}

function readPhrasings(record: FactRecord): readonly Phrased[] {
  const owners = [
    ...record.facts.map((fact) => ({ kind: 'fact', ...fact }) as const),
    ...record.notOnRecord.map((topic) => ({ kind: 'not-on-record', ...topic }) as const),
  ];
  return owners.flatMap(({ kind, id, phrasings }) =>
    writtenLanguages.flatMap((language) =>
      phrasings[language].map((text) => ({ kind, owner: id, text, key: phrasingKey(text) })),
    ),
  );
}

/** Every phrasing of a record, and who has it; read once, since each entry is held against them. */
interface PhrasingsOfRecord {
  readonly all: readonly Phrased[];
  readonly byKey: ReadonlyMap<string, readonly Phrased[]>;
}

const read = new WeakMap<FactRecord, PhrasingsOfRecord>();

function phrasingsIn(record: FactRecord): PhrasingsOfRecord {
  const known = read.get(record);
  if (known) return known;
  const all = readPhrasings(record);
  const byKey = new Map<string, Phrased[]>();
  for (const phrased of all) {
    const same = byKey.get(phrased.key);
    if (same) same.push(phrased);
    else byKey.set(phrased.key, [phrased]);
  }
  const made = { all, byKey };
  read.set(record, made);
  return made;
}

/** The other's phrasing most like each added one, where it is alike enough. */
function nearest(added: readonly string[], others: readonly Phrased[]): readonly CheckResult[] {
  const wanted = added.map((text) => ({
    text,
    pairs: bigrams(phrasingKey(text)),
    numbers: numbersIn(text),
  }));
  const holders = new Map<string, number[]>();
  wanted.forEach(({ pairs }, index) => {
    for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []), index]);
  });
  const best = wanted.map(() => ({ score: nearPhrasing, other: undefined as Phrased | undefined }));
  for (const other of others) {
    const pairs = bigrams(other.key);
    const shared = new Array<number>(wanted.length).fill(0);
    for (const pair of pairs) {
      for (const index of holders.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    }
    wanted.forEach((phrasing, index) => {
      const score = dice(shared[index] ?? 0, phrasing.pairs.size, pairs.size);
      const leader = best[index];
      if (!leader || score < leader.score || phrasing.numbers !== numbersIn(other.text)) return;
      best[index] = { score, other };
    });
  }
  return wanted.flatMap(({ text }, index) => {
    const other = best[index]?.other;
    if (!other) return [];
    return [warn('phrasing-near', { phrasing: text, owner: other.owner, theirs: other.text })];
  });
}

/** Phrasings that a text adds, with those that other entries have. */
function addedBeside({ before, after, proposed }: CheckInput) {
  const had = new Set(phrasingsOf(before).map(phrasingKey));
  const added = phrasingsOf(after)
    .map((text) => ({ text, key: phrasingKey(text) }))
    .filter(({ key }) => !had.has(key));
  const isOthers = ({ kind, owner }: Phrased) =>
    after !== null && (kind !== after.kind || owner !== entryId(after));
  return {
    added,
    others: () => (added.length === 0 ? [] : phrasingsIn(proposed).all.filter(isOthers)),
    ownerOf: (key: string) => phrasingsIn(proposed).byKey.get(key)?.findLast(isOthers)?.owner,
  };
}

/** Added phrasings that stand twice, in this entry or in another. */
export function checkPhrasings(input: CheckInput): readonly CheckResult[] {
  const { added, ownerOf } = addedBeside(input);
  const first = new Map<string, number>();
  added.forEach(({ key }, index) => {
    if (!first.has(key)) first.set(key, index);
  });
  return [
    ...added.flatMap(({ text, key }) => {
      const owner = ownerOf(key);
      return owner === undefined ? [] : [block('phrasing-taken', { phrasing: text, owner })];
    }),
    ...added
      .filter(({ key }, index) => first.get(key) !== index)
      .map(({ text }) => block('phrasing-repeated', { phrasing: text })),
  ];
}

/** Added phrasings that another entry has nearly. */
export function checkNearPhrasings(input: CheckInput): readonly CheckResult[] {
  const { added, others, ownerOf } = addedBeside(input);
  const fresh = added.filter(({ key }) => ownerOf(key) === undefined);
  return nearest(
    fresh.map(({ text }) => text),
    fresh.length === 0 ? [] : others(),
  );
}

/** Without its numbers, so that what is said of two figures can be held together. */
const withoutNumbers = (text: string) => text.normalize('NFKC').replace(/[\d.,]+/g, ' ');

/**
 * The figure of a fact on record that a new fact gives otherwise: of the same unit, and of the same
 * thing and date unless the facts share their title.
 */
function otherFigure(fact: Fact, body: FiledFactBody, sameTitle: boolean) {
  const alike =
    sameTitle ||
    writtenLanguages.some(
      (language) =>
        likeness(
          withoutNumbers(fact.statement[language]),
          withoutNumbers(body.statement[language]),
        ) >= nearStatement,
    );
  if (!alike) return undefined;
  const typed = ({ figures }: Pick<FiledFactBody, 'figures'>) =>
    figures.filter(({ formula }) => formula === undefined);
  for (const theirs of typed(body)) {
    for (const ours of typed(fact)) {
      const same =
        sameTitle || (sameAsOf(ours.asOf, theirs.asOf) && ours.scope.en === theirs.scope.en);
      if (same && ours.unit === theirs.unit && ours.value !== theirs.value) return { ours, theirs };
    }
  }
  return undefined;
}

/** A new fact that says what another says: the same title, figures, or nearly the same statement. */
export function checkNewFact(change: FactChange): readonly CheckResult[] {
  if (change.before !== null) return [];
  const { body } = change;
  const told = (figures: typeof body.figures) =>
    canonicalJson(figures.map(({ value, unit, asOf, scope }) => ({ value, unit, asOf, scope })));
  return change.current.facts.flatMap((fact) => {
    if (fact.id === body.id) return [];
    const sameTitle = writtenLanguages.some(
      (language) => phrasingKey(fact.title[language]) === phrasingKey(body.title[language]),
    );
    const other = otherFigure(fact, body, sameTitle);
    if (other) {
      const { ours, theirs } = other;
      const figures = { figure: ours.id, before: ours.value, after: theirs.value };
      return [block('fact-has-other-figure', { fact: fact.id, title: fact.title, ...figures })];
    }
    const sameFigures = body.figures.length > 0 && told(fact.figures) === told(body.figures);
    const sameStatement = writtenLanguages.some(
      (language) => likeness(fact.statement[language], body.statement[language]) >= nearStatement,
    );
    const by = [
      ...(sameTitle ? ['title'] : []),
      ...(sameFigures ? ['figures'] : []),
      ...(sameStatement ? ['statement'] : []),
    ];
    if (by.length === 0) return [];
    const context = { fact: fact.id, title: fact.title, by };
    // A like wording with another figure can be right: another year, another grade.
    return [
      sameTitle || sameFigures ? block('fact-exists-already', context) : warn('fact-near', context),
    ];
  });
}
