/**
 * The Chinese words that a mistyped one may stand for, found by sound and by slips of one character.
 * Pure.
 */
import { blurred } from './sounds.js';

/** A known word of the same sound as what was typed. */
export interface Sounding {
  readonly word: string;
  /** Positions at which it differs from what was typed. */
  readonly differs: readonly number[];
  /** Confusions among them, `zh` for `z` and the like. */
  readonly confused: number;
  readonly count: number;
}

export interface HanWords {
  has(word: string): boolean;
  count(word: string): number;
  /** Longest word, in characters. */
  readonly longest: number;
  /** Words that sound like a stretch of a text that begins at `at`, in any length. */
  sounding(characters: readonly string[], at: number): Sounding[];
  /** One past the end of the longest word that stands in a text from `at` on; `at` where none does. */
  endOf(characters: readonly string[], at: number): number;
  /**
   * The word whose neighbours are swapped, or one of whose characters is missing, in a stretch of a
   * text.
   */
  slipped(characters: readonly string[], start: number, end: number): string | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Those of `next` by their blurred syllables. */
  readonly bySound: Map<string, Branch[]>;
  word: string | undefined;
}

interface Branch {
  readonly character: string;
  readonly node: Node;
}

const newNode = (): Node => ({ next: new Map(), bySound: new Map(), word: undefined });
const sorted = (characters: readonly string[]): string => characters.toSorted().join('');

/** A word so long is known again with two neighbours swapped, or with one inner character missing. */
const SWAP_FROM = 4;
const MISSING_FROM = 5;
/** Readings of a character beyond these are rare. */
const READINGS = 2;

/** The same for the same characters in any order; few other stretches have it too. */
function mixtureOf(characters: readonly string[], start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const code = characters[at]?.codePointAt(0) ?? 0;
    sum += code * code;
  }
  return sum;
}

/** Words that are sorted between two pauses. */
const STRIDE = 50;

/**
 * Sorts words by their sounds, pausing (the generator yields nothing).
 * @param counted words of two characters and more, with how often the record has them
 * @param readingsOf how a character is read, usual reading first
 */
export function* hanWordSteps(
  counted: ReadonlyMap<string, number>,
  readingsOf: (character: string) => readonly string[],
): Generator<void, HanWords> {
  const known = new Map<string, readonly string[]>();
  const soundsOf = (character: string): readonly string[] => {
    let sounds = known.get(character);
    if (!sounds) {
      sounds = readingsOf(character).slice(0, READINGS);
      known.set(character, sounds);
    }
    return sounds;
  };
  const blurs = new Map<string, readonly string[]>();
  /** How a character sounds to those who confuse some sounds. */
  const blurredOf = (character: string): readonly string[] => {
    const found = blurs.get(character) ?? [...new Set(soundsOf(character).map(blurred))];
    blurs.set(character, found);
    return found;
  };
  const root = newNode();
  const bySlip = new Map<string, string | null>();
  /** Of what a slip makes of a word: most stretches of a text are none, which this tells at once. */
  const mixtures = new Set<number>();
  let longest = 0;
  const slip = (key: string, typed: readonly string[], word: string) => {
    bySlip.set(key, bySlip.has(key) ? null : word);
    mixtures.add(mixtureOf(typed, 0, typed.length));
  };
  let done = 0;
  for (const word of counted.keys()) {
    if (done % STRIDE === 0) yield;
    done += 1;
    const characters = [...word];
    longest = Math.max(longest, characters.length);
    let at = root;
    for (const character of characters) {
      let next = at.next.get(character);
      if (!next) {
        next = newNode();
        at.next.set(character, next);
        for (const sound of blurredOf(character)) {
          const alike = at.bySound.get(sound);
          if (alike) alike.push({ character, node: next });
          else at.bySound.set(sound, [{ character, node: next }]);
        }
      }
      at = next;
    }
    at.word = word;
    if (characters.length >= SWAP_FROM) slip(`s${sorted(characters)}`, characters, word);
    if (characters.length >= MISSING_FROM)
      for (let gap = 1; gap + 1 < characters.length; gap += 1) {
        const typed = characters.toSpliced(gap, 1);
        slip(`m${typed.join('')}`, typed, word);
      }
  }

  const sounding = (typed: readonly string[], start: number): Sounding[] => {
    const found: Sounding[] = [];
    const walk = (at: Node, position: number, differs: readonly number[], confused: number) => {
      if (at.word !== undefined && differs.length)
        found.push({ word: at.word, differs, confused, count: counted.get(at.word) ?? 0 });
      const character = typed[position];
      if (character === undefined) return;
      const same = at.next.get(character);
      if (same) walk(same, position + 1, differs, confused);
      if (differs.length > (position - start) / 2 + 0.5) return;
      if (at.bySound.size === 0) return;
      const sounds = soundsOf(character);
      const tried = new Set([character]);
      for (const sound of blurredOf(character)) {
        for (const { character: other, node } of at.bySound.get(sound) ?? []) {
          if (tried.has(other)) continue;
          tried.add(other);
          // What is alike once blurred is the same syllable or one confused with it.
          const isSame = soundsOf(other).some((each) => sounds.includes(each));
          walk(node, position + 1, [...differs, position], confused + (isSame ? 0 : 1));
        }
      }
    };
    walk(root, start, [], 0);
    return found;
  };
  return {
    longest,
    has: (word) => counted.has(word),
    count: (word) => counted.get(word) ?? 0,
    sounding,
    endOf(characters, start) {
      let end = start;
      let at = root.next.get(characters[start] ?? '');
      for (let position = start + 1; at; position += 1) {
        if (at.word !== undefined) end = position;
        at = at.next.get(characters[position] ?? '');
      }
      return end;
    },
    slipped(characters, start, end) {
      if (!mixtures.has(mixtureOf(characters, start, end))) return undefined;
      const typed = characters.slice(start, end);
      const written = typed.join('');
      const word = bySlip.get(`s${sorted(typed)}`) ?? bySlip.get(`m${written}`) ?? undefined;
      return word === written ? undefined : word;
    },
  };
}
