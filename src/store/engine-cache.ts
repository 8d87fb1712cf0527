/** Keeps the fitted engine and the reading of a record between runs, in the data folder. */
import path from 'node:path';
import { engineEntries, engineOptions, type Prepared } from '../answering/answerer.js';
import { restoreSteps, saveEngine } from '../answering/engine/index.js';
import { inSlices } from '../base/steps.js';
import { pauses } from '../desk/pauses.js';
import type { PreparedCache } from '../desk/snapshot.js';
import { canonicalJson } from '../facts/canonical.js';
import type { FactRecord } from '../facts/record.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { keyOf } from './code-stamp.js';
import { bytesOfData, dataOfBytes, type FileCache, makeFileCache } from './file-cache.js';

type Readings = Pick<Prepared, 'profiles' | 'topicCounts'>;

const vocabularyJson = ({ concepts, plain, language }: Vocabulary) => {
  const { irregular, kindred, contractions, shorthand } = language.lists;
  const lists = [[...irregular], kindred, [...contractions], [...shorthand]];
  return canonicalJson([[...concepts.values()], plain, lists]);
};

async function keysOf(record: FactRecord, vocabulary: Vocabulary) {
  const words = vocabularyJson(vocabulary);
  return {
    engine: await keyOf(canonicalJson(engineEntries(record)), words),
    readings: await keyOf(canonicalJson([record.facts, record.notOnRecord]), words),
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
  let last: { readonly key: string; readonly engine: Prepared['engine'] } | undefined;
  return async (record, vocabulary, prepare, signal) => {
    const keys = await keysOf(record, vocabulary);
    const atHand = last?.key === keys.engine ? last.engine : null;
    const [saved, read] = await Promise.all([
      atHand ? null : files.read('engine', keys.engine),
      files.read('readings', keys.readings),
    ]);
    const steps = saved && restoreSteps(saved, engineEntries(record), engineOptions(vocabulary));
    const engine = atHand ?? (steps && (await inSlices(steps, pauses(signal))));
    const readings = read && (dataOfBytes(read) as Readings | undefined);
    const prepared = await prepare({ ...(engine ? { engine } : {}), ...readings });
    last = { key: keys.engine, engine: prepared.engine };
    const { profiles, topicCounts } = prepared;
    await Promise.all([
      engine || files.write('engine', keys.engine, saveEngine(prepared.engine)),
      readings || files.write('readings', keys.readings, bytesOfData({ profiles, topicCounts })),
    ]);
    return prepared;
  };
}
