/** Suggests facts while a person types, by title and example question. Pure. */
import Fuse from 'fuse.js';
import { keptWith } from '../base/remembering.js';
import { toEnd } from '../base/steps.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { normalise } from '../reading/normalise.js';

interface Suggestible {
  readonly fact: Fact;
  readonly id: string;
  /** In English and in Chinese, folded. */
  readonly titles: string[];
  readonly phrasings: readonly string[];
}

interface Index {
  readonly titled: Fuse<Suggestible>;
  readonly entries: readonly Suggestible[];
}

/** Of what is typed so many characters count; more make no suggestion better, only later. */
const longestTyped = 120;
/** The library searches by as many characters at a time, and slowly for more. */
const longestPattern = 32;
/** The share of the words typed that an example question has to hold. */
const leastShared = 0.7;

/** One index a record; a record is immutable, so it serves as long as the record is read. */
const indexes = new WeakMap<FactRecord, Index>();

/** Most facts outlive a change of the record. */
const suggestible = keptWith(
  (fact: Fact): Suggestible => ({
    fact,
    id: fact.id,
    titles: [fact.title.en, fact.title.zh].map(normalise),
    // Letter case is all that example questions differ by from their normal form.
    phrasings: [...fact.phrasings.en, ...fact.phrasings.zh].map((text) => text.toLowerCase()),
  }),
);

const indexOf = (record: FactRecord): Index =>
  indexes.get(record) ?? toEnd(suggestionSteps(record));

/** Makes the index of a record ahead of all that asks for it, pausing often. */
export function* suggestionSteps(record: FactRecord): Generator<void, Index> {
  const kept = indexes.get(record);
  if (kept) return kept;
  const titled = new Fuse<Suggestible>([], {
    keys: [
      { name: 'titles', weight: 3 },
      { name: 'id', weight: 2 },
    ],
    threshold: 0.45,
    ignoreLocation: true,
    minMatchCharLength: 2,
    shouldSort: true,
  });
  const entries: Suggestible[] = [];
  for (const fact of record.facts) {
    const entry = suggestible(fact);
    titled.add(entry);
    entries.push(entry);
    yield;
  }
  const index = { titled, entries };
  indexes.set(record, index);
  return index;
}

/** Words of a text; of Chinese, which has no spaces, every two neighbouring characters. */
function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) => {
    const isHan = /\p{Script=Han}/u.test(run) && run.length > 2;
    return isHan ? Array.from(run.slice(1), (next, at) => `${run[at]}${next}`) : [run];
  });
}

/** Facts with an example question that holds most of the words typed, those with more of them first. */
function askedLike({ entries }: Index, typed: string): readonly Fact[] {
  const words = [...new Set(wordsIn(typed))];
  if (words.length === 0) return [];
  const shareIn = (phrasing: string) =>
    words.filter((word) => phrasing.includes(word)).length / words.length;
  return entries
    .map(({ fact, phrasings }) => ({ fact, share: Math.max(0, ...phrasings.map(shareIn)) }))
    .filter(({ share }) => share >= leastShared)
    .sort((one, other) => other.share - one.share)
    .map(({ fact }) => fact);
}

/** Facts whose title holds every word typed; they come before what is only similar. */
function containing({ entries }: Index, typed: string, script: Script): readonly Fact[] {
  const words = typed.split(/\s+/);
  return entries.flatMap(({ fact, titles: [english = '', chinese = ''] }) => {
    const title = script === 'en' ? english : chinese;
    return words.every((word) => title.includes(word)) ? [fact] : [];
  });
}

/** The first fact of each topic, then the second of each, and so on: a taste of the whole record. */
function acrossTopics(record: FactRecord): readonly Fact[] {
  const byTopic = record.topics.map(({ id }) => record.facts.filter(({ topic }) => topic === id));
  const longest = Math.max(0, ...byTopic.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    byTopic.flatMap((facts) => facts[place] ?? []),
  ).flat();
}

/**
 * Up to `limit` facts for what was typed so far, the likeliest first; with nothing typed, some of
 * every topic. Typing in either language finds a fact, whatever the reader's script.
 */
export function suggestFacts(
  record: FactRecord,
  typed: string,
  script: Script,
  limit = 25,
): readonly Fact[] {
  const wanted = normalise(typed.slice(0, longestTyped)).trim();
  if (wanted === '') return acrossTopics(record).slice(0, limit);
  const index = indexOf(record);
  const similar = index.titled
    .search(wanted.slice(0, longestPattern), { limit })
    .map(({ item }) => item.fact);
  const found = [...containing(index, wanted, script), ...askedLike(index, wanted), ...similar];
  return [...new Set(found)].slice(0, limit);
}
