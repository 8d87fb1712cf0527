/** Keeps the fitted engine and the reading of a record between runs, in the data folder. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { engineEntries, engineOptions, type Prepared } from '../answering/answerer.js';
import {
  type EngineEntry,
  type MatchEngine,
  restoreSteps,
  saveSteps,
} from '../answering/engine/index.js';
import type { FactProfile } from '../answering/profile.js';
import { keptWith } from '../base/remembering.js';
import { inSlices } from '../base/steps.js';
import { pauses } from '../desk/pauses.js';
import type { PreparedCache } from '../desk/snapshot.js';
import { canonicalJson } from '../facts/canonical.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { NotOnRecord } from '../facts/schema.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { keyOf } from './code-stamp.js';
import { bytesOfParts, type FileCache, makeFileCache, partsOfBytes } from './file-cache.js';

type Readings = Pick<Prepared, 'profiles' | 'topicCounts'>;

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

// Most of a record outlives a change of it: what is named once keeps its name.
const nameOf = keptWith((part: EngineEntry | Fact | NotOnRecord) => digest(canonicalJson(part)));

const nameOfVocabulary = keptWith(({ concepts, plain, language }: Vocabulary) => {
  const { irregular, kindred, contractions, shorthand } = language.lists;
  const lists = [[...irregular], kindred, [...contractions], [...shorthand]];
  return digest(canonicalJson([[...concepts.values()], plain, lists]));
});

/** The names of some parts, in their order, pausing after each. */
function* namesOf(parts: Parameters<typeof nameOf>[0][]): Generator<void, string> {
  const names: string[] = [];
  for (const part of parts) {
    names.push(nameOf(part));
    yield;
  }
  return names.join('');
}

async function keysOf(record: FactRecord, vocabulary: Vocabulary, signal?: AbortSignal) {
  const words = nameOfVocabulary(vocabulary);
  const named = (parts: Parameters<typeof namesOf>[0]) => inSlices(namesOf(parts), pauses(signal));
  const entries = await named(engineEntries(record));
  const [facts, topics] = [await named([...record.facts]), await named([...record.notOnRecord])];
  return {
    engine: await keyOf(entries, words),
    readings: await keyOf(facts, topics, words),
  };
}

/** So much is written and read between two pauses. */
const PART = 8;

/** Readings as parts of few facts or topics each: the facts first. */
function partsOf({ profiles, topicCounts }: Readings): readonly unknown[] {
  const cut = <T>(all: readonly T[], as: (few: readonly T[]) => unknown) =>
    Array.from({ length: Math.ceil(all.length / PART) }, (_, at) =>
      as(all.slice(at * PART, (at + 1) * PART)),
    );
  return [
    ...cut([...profiles], (facts) => ({ facts, topics: [] })),
    ...cut(topicCounts, (topics) => ({ facts: [], topics })),
  ];
}

function readingsOf(parts: readonly unknown[]): Readings {
  const read = parts as readonly {
    readonly facts: readonly (readonly [string, FactProfile])[];
    readonly topics: Readings['topicCounts'];
  }[];
  return {
    profiles: new Map(read.flatMap(({ facts }) => facts)),
    topicCounts: read.flatMap(({ topics }) => topics),
  };
}

/** The cache of a data folder, shared by everything that keeps something between runs. */
export function cacheIn(dataDir: string): FileCache {
  return makeFileCache(path.join(dataDir, 'cache'));
}

/**
 * What was prepared from the same record and vocabulary by the same code is taken from `files`;
 * the rest is made and kept. The engine made last is kept at hand: most changes leave it as it is.
 */
export function makeEngineCache(files: FileCache): PreparedCache {
  let last: { readonly key: string; readonly engine: MatchEngine; isOnFile: boolean } | undefined;
  return async (record, vocabulary, prepare, signal) => {
    const sliced = <T>(steps: Generator<void, T>) => inSlices(steps, pauses(signal));
    const keys = await keysOf(record, vocabulary, signal);
    const restored = async () => {
      const saved = await files.read('engine', keys.engine);
      const entries = engineEntries(record);
      return saved && sliced(restoreSteps(saved, entries, engineOptions(vocabulary)));
    };
    const atHand = last?.key === keys.engine ? last : undefined;
    const engine = atHand?.engine ?? (await restored());
    // What has been read with the engine at hand is at hand too.
    const read = atHand ? null : await files.read('readings', keys.readings);
    const parts = read && (await sliced(partsOfBytes(read)));
    const prepared = await prepare({ ...(engine && { engine }), ...(parts && readingsOf(parts)) });
    const made = atHand ?? { key: keys.engine, engine: prepared.engine, isOnFile: engine !== null };
    last = made;
    if (!made.isOnFile) {
      await files.write('engine', keys.engine, await sliced(saveSteps(made.engine)));
      made.isOnFile = true;
    }
    if (!parts)
      await files.write('readings', keys.readings, await sliced(bytesOfParts(partsOf(prepared))));
    return prepared;
  };
}
