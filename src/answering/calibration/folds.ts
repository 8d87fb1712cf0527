/**
 * Questions made from what is to be matched itself: in each fold a share of the entries is held out
 * whole (their texts are then near misses, which nothing answers) and, of the other entries, a share
 * of the texts (questions with a right answer). Pure.
 */

/** A text and the entry, by position, that it belongs to. */
export interface Owned {
  readonly owner: number;
}

/** Texts to fit by, and texts to ask. */
export interface Fold<T extends Owned> {
  readonly kept: readonly T[];
  readonly asked: readonly T[];
  /** Whether an entry is held out whole, so that its texts have no answer. */
  outside(owner: number): boolean;
}

/** A part, 0 up to `parts`, by the position alone (Knuth's multiplicative hash): repeatable. */
const partOf = (position: number, parts: number): number =>
  ((position * 2_654_435_761) % 4_294_967_296) % parts;

/**
 * One of `parts` folds: over all of them each entry is held out whole once, and each text once
 * beside its entry's others. `mayAsk` tells texts that are questions from supporting ones.
 */
export function foldOf<T extends Owned>(
  texts: readonly T[],
  fold: number,
  parts: number,
  mayAsk: (text: T) => boolean = () => true,
): Fold<T> {
  const counts = new Map<number, number>();
  for (const { owner } of texts) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const outside = (owner: number): boolean => partOf(owner * 7 + 3, parts) === fold;
  const seen = new Map<number, number>();
  const asked: T[] = [];
  const kept: T[] = [];
  for (const text of texts) {
    const { owner } = text;
    const number = seen.get(owner) ?? 0;
    seen.set(owner, number + 1);
    const whole = outside(owner);
    const out = whole || ((number + owner + fold) % parts === 0 && (counts.get(owner) ?? 0) > 1);
    if (out && mayAsk(text)) asked.push(text);
    else if (!whole) kept.push(text);
  }
  return { kept, asked, outside };
}

/**
 * Weighs samples so that those without an answer make up `share` of the whole (0 to 1); the weights
 * add up to the number of samples.
 */
export function balance<S extends { readonly answerable: boolean }>(
  samples: readonly S[],
  share: number,
): (S & { readonly weight: number })[] {
  const without = samples.filter(({ answerable }) => !answerable).length;
  const within = samples.length - without;
  return samples.map((sample) => ({
    ...sample,
    weight: sample.answerable
      ? ((1 - share) * samples.length) / Math.max(1, within)
      : (share * samples.length) / Math.max(1, without),
  }));
}
