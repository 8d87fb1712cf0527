/** A seeded, made-up record of any size, to measure speed with. */
import type { EngineEntry } from '../src/answering/engine/index.js';
import { englishWords } from '../src/store/dictionaries.js';

const PATTERNS = [
  'how many {a} {b} are there in {place}',
  'what is the total number of {a} {b} in {place}',
  'number of {a} {b} {c}',
  'could you tell me how much {c} the {a} {b} have',
  'what share of {b} in {place} is {a}',
  'i need the latest figure for {a} {b} {c} please',
  'did the {a} {b} of {place} grow last year',
  'when was the {c} of {a} {b} announced',
  'who counts the {a} {b} in {place} and how',
  '{a} {b} {c} {place}',
  'for a story on {b}: is there a count of {a} {c} in {place}',
  'why do {a} {b} matter to {c}',
];
const PLACES = ['the city', 'the capital', 'the district', 'the country', 'the province', 'town'];

/** Entries of ten phrasings each, `phrasings` in all; common words are drawn more often. */
export function syntheticRecord(phrasings: number, random: () => number): EngineEntry[] {
  const words = [...englishWords()].filter((word) => word.length > 3);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const reach = Math.min(words.length, 300 + phrasings);
  const word = (): string =>
    words[(Math.floor(reach * random() ** 2) * 7_919) % words.length] ?? '';
  return Array.from({ length: Math.ceil(phrasings / 10) }, (_, at) => {
    const slots = { a: word(), b: word(), c: word(), place: pick(PLACES) };
    const texts = Array.from({ length: 10 }, () =>
      pick(PATTERNS).replace(/\{(\w+)\}/g, (_all, slot: keyof typeof slots) =>
        random() < 0.15 ? word() : slots[slot],
      ),
    );
    return { id: `fact-${at}`, phrasings: texts };
  });
}
