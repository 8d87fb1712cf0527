/** Suggests facts while a person types, by title and example question. Pure. */
import Fuse from 'fuse.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { normalise } from '../reading/normalise.js';

interface Suggestible {
  readonly fact: Fact;
  readonly id: string;
  readonly titles: string[];
  readonly phrasings: string[];
}

/** One index a record; a record is immutable, so it serves as long as the record is read. */
const indexes = new WeakMap<FactRecord, Fuse<Suggestible>>();

function indexOf(record: FactRecord): Fuse<Suggestible> {
  const kept = indexes.get(record);
  if (kept) return kept;
  const entries = record.facts.map(
    (fact): Suggestible => ({
      fact,
      id: fact.id,
      titles: [fact.title.en, fact.title.zh].map(normalise),
      phrasings: [...fact.phrasings.en, ...fact.phrasings.zh].map(normalise),
    }),
  );
  const index = new Fuse(entries, {
    keys: [
      { name: 'titles', weight: 3 },
      { name: 'id', weight: 2 },
      { name: 'phrasings', weight: 1 },
    ],
    threshold: 0.45,
    ignoreLocation: true,
    minMatchCharLength: 2,
    shouldSort: true,
  });
  indexes.set(record, index);
  return index;
}

/** Facts whose title holds every word typed; they come before what is only similar. */
function containing(record: FactRecord, typed: string, script: Script): readonly Fact[] {
  const words = typed.split(/\s+/);
  return record.facts.filter((fact) => {
    const title = normalise(script === 'en' ? fact.title.en : fact.title.zh);
    return words.every((word) => title.includes(word));
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
  const wanted = normalise(typed).trim();
  if (wanted === '') return acrossTopics(record).slice(0, limit);
  const similar = indexOf(record)
    .search(wanted, { limit })
    .map(({ item }) => item.fact);
  return [...new Set([...containing(record, wanted, script), ...similar])].slice(0, limit);
}
