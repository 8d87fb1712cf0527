/** The units in which concepts are found: words, numbers, single Han characters, signs. Pure. */
import { stemOf } from './stem.js';
import { cut } from './tokens.js';

export interface Unit {
  /** Folded form that vocabulary and question share, `organization` for `organisations'`. */
  readonly form: string;
  /** As written. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'han' | 'sign';
  /** Offset of the first character in the normalised text. */
  readonly at: number;
  /** Counts up at every comma, colon and the like. */
  readonly clause: number;
  /** Counts up at every full stop, question mark and the like. */
  readonly sentence: number;
}

/** Units of a text that `normalise` has folded. */
export function unitsOf(normalised: string): Unit[] {
  const units: Unit[] = [];
  let clause = 0;
  let sentence = 0;
  for (const { text, kind, start: at } of cut(normalised)) {
    if (kind === 'stop' || kind === 'pause') {
      clause += 1;
      if (kind === 'stop') sentence += 1;
    } else if (kind === 'han') {
      let offset = at;
      for (const character of text) {
        units.push({ form: character, text: character, kind, at: offset, clause, sentence });
        offset += character.length;
      }
    } else {
      const form =
        kind === 'word' ? stemOf(text) : kind === 'number' ? text.replaceAll(',', '') : text;
      units.push({ form, text, kind, at, clause, sentence });
    }
  }
  return units;
}
