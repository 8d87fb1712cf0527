/** Seeded typing errors, to measure how well questions survive them. Pure. */

/** Numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger), the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The text with `edits` random slips at letters: a letter left out, doubled in by another, replaced,
 * or swapped with its neighbour, each as likely. Spaces, digits and other scripts stay.
 */
export function withTypingErrors(text: string, edits: number, random: () => number): string {
  let result = text;
  for (let edit = 0; edit < edits; edit += 1) {
    const places = [...result.matchAll(/[a-z]/gi)].map((match) => match.index);
    const at = places[Math.floor(random() * places.length)];
    if (at === undefined) return result;
    const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e';
    const before = result.slice(0, at);
    const after = result.slice(at + 1);
    switch (Math.floor(random() * 4)) {
      case 0:
        result = before + after;
        break;
      case 1:
        result = before + letter + result.slice(at);
        break;
      case 2:
        result = before + letter + after;
        break;
      default:
        result = /^[a-z]/i.test(after)
          ? before + after[0] + result[at] + after.slice(1)
          : before + after;
    }
  }
  return result;
}
