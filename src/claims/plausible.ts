/** Finds the recorded figures that a figure may be about at all. Pure. */
import { keeping } from '../base/remembering.js';
import type { Reader } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import type { FigureMention } from '../reading/figures/figure.js';
import type { Readings } from './readings.js';
import { type Target, unitFits } from './targets.js';

/** What the unit of a figure says in place of a word: 21万人 names people, 530亿元 money. */
const saidByUnit: Readonly<Record<string, string>> = { money: 'money-unit', person: 'people' };

export const wordOfUnit = ({ unit }: Pick<FigureMention, 'unit'>): string | undefined =>
  saidByUnit[unit.kind === 'count' ? (unit.thing ?? '') : unit.kind];

/** Targets by what points to them, each in the order of the record. */
interface TargetIndex {
  readonly place: ReadonlyMap<Target, number>;
  readonly byNeed: ReadonlyMap<string, readonly Target[]>;
  readonly byDigits: ReadonlyMap<string, readonly Target[]>;
  readonly withoutNeed: readonly Target[];
}

function indexOf(targets: readonly Target[]): TargetIndex {
  const byNeed = new Map<string, Target[]>();
  const byDigits = new Map<string, Target[]>();
  const put = (index: Map<string, Target[]>, key: string, target: Target) =>
    index.set(key, [...(index.get(key) ?? []), target]);
  for (const target of targets) {
    for (const id of target.needs) put(byNeed, id, target);
    if (target.needs.size > 0) put(byDigits, target.digits, target);
  }
  return {
    ...{ byNeed, byDigits },
    place: new Map(targets.map((target, at) => [target, at])),
    withoutNeed: targets.filter(({ needs }) => needs.size === 0),
  };
}

const indexes = keeping<readonly Target[], null, TargetIndex>();
const namedTargets = keeping<Readings, TargetIndex, ReadonlySet<Target>>();

/**
 * The targets that a figure may be about at all: of its unit, and named by one of their concepts at
 * least, or of the very value. Looking at the others more closely would find nothing.
 */
export function plausible(
  mention: FigureMention,
  targets: readonly Target[],
  readings: Readings,
  reader: Reader,
): readonly Target[] {
  const index = indexes(targets, null, () => indexOf(targets));
  const named = namedTargets(readings, index, () => targetsNamed(mention, index, readings, reader));
  const ofValue = index.byDigits.get(mention.value.toString()) ?? [];
  const others = ofValue.filter(
    (target) => !named.has(target) && unitFits(mention, target.figure.unit),
  );
  const place = (target: Target) => index.place.get(target) ?? 0;
  return others.length === 0
    ? [...named]
    : [...named, ...others].sort((a, b) => place(a) - place(b));
}

const shownConcepts = keeping<Vocabulary, string, ReadonlySet<string>>();

/** The concepts that a word means together with others near it. */
const shownBy = (word: string, vocabulary: Vocabulary): ReadonlySet<string> =>
  shownConcepts(vocabulary, word, () => {
    const concepts = [...vocabulary.concepts.values()];
    return new Set(
      concepts.flatMap(({ id, near }) => (near.some((rule) => rule.includes(word)) ? [id] : [])),
    );
  });

function targetsNamed(
  mention: FigureMention,
  { place, byNeed, withoutNeed }: TargetIndex,
  { own, soFar, sentence, before }: Readings,
  reader: Reader,
): ReadonlySet<Target> {
  const named = new Set(
    [own, sentence, soFar, before].flatMap((reading) => [...(reading?.evidence.keys() ?? [])]),
  );
  // A figure's own unit may stand for the word that is missing.
  const word = wordOfUnit(mention);
  const shown = word === undefined ? [] : shownBy(word, reader.vocabulary);
  const found = new Set([...named, ...shown].flatMap((id) => byNeed.get(id) ?? []));
  for (const target of withoutNeed) {
    const isNamed = [...target.titled].some((id) => named.has(id));
    if (target.figure.unit === 'organization' || isNamed) found.add(target);
  }
  const inOrder = [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return new Set(inOrder.filter(({ figure }) => unitFits(mention, figure.unit)));
}
