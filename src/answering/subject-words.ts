/**
 * The words that most of the texts which an entry is asked for in share, and few other entries have:
 * a question with none of them is likely about something wider. "Social organizations" is no question
 * after community organizations. Pure.
 */
import type { Reading } from '../reading/concepts/read.js';
import type { Language } from '../reading/words/language.js';

const scripts = ['latin', 'han'] as const;
type Script = (typeof scripts)[number];

/** Of each script, words with the share (0 to 1) of the texts that have them. */
export type SharedWords = Readonly<Record<Script, ReadonlyMap<string, number>>>;

/** Of what nothing sets apart. */
export const NO_SUBJECT: SharedWords = { latin: new Map(), han: new Map() };

/** A word in this share of the texts of one script belongs to their subject. */
const SHARED = 0.6;
/** A word shared in this share of all entries, or in more, sets none of them apart. */
const COMMON = 0.1;
/** Of fewer texts it cannot be told what they share. */
const LEAST_TEXTS = 4;

/** The roots of words, and the pairs of neighbouring Han characters. */
function wordsOf({ units }: Reading, language: Language): Record<Script, Set<string>> {
  const words = { latin: new Set<string>(), han: new Set<string>() };
  units.forEach((unit, at) => {
    if (unit.kind !== 'han') {
      words.latin.add(language.rootOf(unit.text));
      return;
    }
    const before = units[at - 1];
    if (before?.kind === 'han' && before.at + before.text.length === unit.at)
      words.han.add(before.text + unit.text);
  });
  return words;
}

/** The words that most of the readings of a script have. */
export function sharedWords(readings: readonly Reading[], language: Language): SharedWords {
  const read = readings.map((reading) => wordsOf(reading, language));
  const sharedIn = (script: Script): ReadonlyMap<string, number> => {
    const texts = read.filter((words) => words[script].size > 0);
    if (texts.length < LEAST_TEXTS) return new Map();
    const counts = new Map<string, number>();
    for (const words of texts)
      for (const word of words[script]) counts.set(word, (counts.get(word) ?? 0) + 1);
    return new Map(
      [...counts]
        .map(([word, times]) => [word, times / texts.length] as const)
        .filter(([, share]) => share >= SHARED),
    );
  };
  return { latin: sharedIn('latin'), han: sharedIn('han') };
}

/** The shared words of every entry that set it apart, in the order given; pauses often. */
export function* subjectSteps(
  entries: readonly SharedWords[],
): Generator<void, readonly SharedWords[]> {
  const having = new Map<string, number>();
  for (const entry of entries) {
    for (const script of scripts)
      for (const word of entry[script].keys()) having.set(word, (having.get(word) ?? 0) + 1);
    yield;
  }
  const isRare = (word: string) => (having.get(word) ?? 0) < Math.max(2, entries.length * COMMON);
  const kept = (words: ReadonlyMap<string, number>) =>
    new Map([...words].filter(([word]) => isRare(word)));
  const apart: SharedWords[] = [];
  for (const { latin, han } of entries) {
    apart.push({ latin: kept(latin), han: kept(han) });
    yield;
  }
  return apart;
}

/** How firmly, 0 to 1, a question leaves out all that sets an entry apart; reads the question once. */
export function leavingOut(reading: Reading, language: Language): (entry: SharedWords) => number {
  const said = wordsOf(reading, language);
  const script: Script = said.han.size > said.latin.size ? 'han' : 'latin';
  return (entry) => {
    for (const each of scripts)
      for (const word of entry[each].keys()) if (said[each].has(word)) return 0;
    return Math.max(0, ...entry[script].values());
  };
}
