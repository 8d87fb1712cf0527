/** Chance that can be had again by its seed: mulberry32, https://gist.github.com/tommyettinger. */

export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both among them. */
  between(low: number, high: number): number;
  of<T>(choices: readonly [T, ...T[]]): T;
  /** True with a probability. */
  hits(probability: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    of: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    hits: (probability) => next() < probability,
  };
}
