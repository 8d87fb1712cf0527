import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prepared } from '../../src/answering/answerer.js';
import { answererSteps, prepareSteps } from '../../src/answering/answerer.js';
import { toEnd } from '../../src/answering/engine/index.js';
import { recordFromFiles } from '../../src/desk/reviewed-record.js';
import { buildSnapshot, buildSnapshotInSlices } from '../../src/desk/snapshot.js';
import { type FactRecord, makeRecord } from '../../src/facts/record.js';
import { buildReader } from '../../src/reading/concepts/read.js';
import { readText } from '../../src/reading/read-text.js';
import { keyOf } from '../../src/store/code-stamp.js';
import { cacheIn, makeEngineCache } from '../../src/store/engine-cache.js';
import { bytesOfData, dataOfBytes, makeFileCache } from '../../src/store/file-cache.js';
import { dataFiles } from '../support/record.js';
import { reviewedVocabulary } from '../support/vocabulary.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-desk-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const whole = recordFromFiles(dataFiles(), readText);
const vocabulary = reviewedVocabulary();

/** A few facts with a few phrasings, which build in no time. */
function fewFacts(count: number): FactRecord {
  const lean = <T extends FactRecord['notOnRecord'][number] | FactRecord['facts'][number]>(
    entry: T,
  ): T => ({
    ...entry,
    phrasings: { en: entry.phrasings.en.slice(0, 3), zh: entry.phrasings.zh.slice(0, 2) },
  });
  return makeRecord({
    ...whole,
    sources: [...whole.sources.values()],
    // Later points of a series have no class of their own in the engine.
    facts: whole.facts
      .filter(({ series }) => series === undefined)
      .slice(0, count)
      .map(lean),
    notOnRecord: whole.notOnRecord.slice(0, 3).map(lean),
  });
}

const record = fewFacts(8);

/** Prepares through the cache of the folder; tells what was handed over from an earlier time. */
async function prepareIn(place: string, of = record, words = vocabulary) {
  let handed: Partial<Prepared> = {};
  const prepared = await makeEngineCache(cacheIn(place))(of, words, async (held) => {
    handed = held;
    return toEnd(prepareSteps(of, words, held));
  });
  return { prepared, handed: Object.keys(handed).sort() };
}

const all = ['engine', 'profiles', 'topicCounts'];
const files = async () => (await readdir(path.join(folder, 'cache'))).sort();

describe('what was prepared', () => {
  it('is made once and taken from the data folder after that', async () => {
    expect((await prepareIn(folder)).handed).toEqual([]);
    expect((await files()).map((name) => name.replace(/-[0-9a-f]{32}\./, '.'))).toEqual([
      'engine.bin',
      'readings.bin',
    ]);
    const second = await prepareIn(folder);
    expect(second.handed).toEqual(all);
    const fresh = toEnd(prepareSteps(record, vocabulary));
    expect(second.prepared.profiles).toStrictEqual(fresh.profiles);
    expect(second.prepared.topicCounts).toStrictEqual(fresh.topicCounts);
  });

  it('answers as a desk built anew does', async () => {
    const cache = makeEngineCache(cacheIn(folder));
    await buildSnapshotInSlices(record, vocabulary, { cache });
    const warm = await buildSnapshotInSlices(record, vocabulary, { cache });
    const cold = buildSnapshot(record, vocabulary);
    const texts = [...record.facts, ...record.notOnRecord].flatMap(({ phrasings }) => [
      ...phrasings.en,
      ...phrasings.zh,
    ]);
    for (const text of [...texts, 'how mny orgs in bejing', 'what about Shanghai', '天气怎么样']) {
      const question = { text, today: '2022-03-01' };
      expect(warm.answerer.answer(question)).toStrictEqual(cold.answerer.answer(question));
    }
  });

  it('is made a text at a time, and after a change of one fact from the texts of that fact alone', async () => {
    let texts = 0;
    const { language } = vocabulary;
    const spellOut: typeof language.spellOut = (text) => {
      texts += 1;
      return language.spellOut(text);
    };
    const counting = { ...vocabulary, language: { ...language, spellOut } };
    // Spelling out the vocabulary itself is no reading of the record.
    buildReader(counting);
    texts = 0;
    const steps = answererSteps(record, counting);
    let most = 0;
    for (let before = texts; !steps.next().done; before = texts)
      most = Math.max(most, texts - before);
    expect(most).toBe(1);

    const cache = makeEngineCache(cacheIn(folder));
    await buildSnapshotInSlices(record, counting, { cache });
    const [fact, ...others] = record.facts;
    if (!fact) throw new Error('the record is empty');
    const facts = [{ ...fact, asOf: { date: '2019', precision: 'year' } as const }, ...others];
    const changed = makeRecord({ ...record, sources: [...record.sources.values()], facts });
    const read = texts;
    await buildSnapshotInSlices(changed, counting, { cache });
    const ofFact = fact.phrasings.en.length + fact.phrasings.zh.length + fact.errata.length * 8;
    expect(texts - read).toBeGreaterThan(0);
    expect(texts - read).toBeLessThan(2 * (ofFact + 2 * (2 + fact.figures.length)));
  });

  it('is not taken for another record or another vocabulary', async () => {
    await prepareIn(folder);
    const [fact, ...others] = record.facts;
    if (!fact) throw new Error('the record is empty');
    const redated = makeRecord({
      ...record,
      sources: [...record.sources.values()],
      facts: [{ ...fact, asOf: { date: '2019', precision: 'year' } }, ...others],
    });
    // The engine knows texts only; what a fact speaks of hangs on all of it.
    expect((await prepareIn(folder, redated)).handed).toEqual(['engine']);
    expect((await prepareIn(folder, fewFacts(7))).handed).toEqual([]);
    const worded = { ...vocabulary, plain: [...vocabulary.plain, 'kindly'] };
    expect((await prepareIn(folder, record, worded)).handed).toEqual([]);
  });

  it('is made anew where a file is damaged, and the file is mended', async () => {
    await prepareIn(folder);
    for (const name of await files()) {
      const file = path.join(folder, 'cache', name);
      const bytes = await readFile(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(file, bytes);
    }
    expect((await prepareIn(folder)).handed).toEqual([]);
    expect((await prepareIn(folder)).handed).toEqual(all);
    for (const name of await files()) await writeFile(path.join(folder, 'cache', name), '');
    expect((await prepareIn(folder)).handed).toEqual([]);
    expect((await prepareIn(folder)).handed).toEqual(all);
  });

  it('is done without where nothing can be written', async () => {
    const taken = path.join(folder, 'a-file');
    await writeFile(taken, 'not a folder');
    const { prepared, handed } = await prepareIn(taken);
    expect(handed).toEqual([]);
    expect(prepared.profiles.size).toBe(record.facts.length);
    expect(await readFile(taken, 'utf8')).toBe('not a folder');
  });
});

describe('the files', () => {
  it('are written below folders that are missing', async () => {
    const cache = makeFileCache(path.join(folder, 'a', 'b', 'c'));
    await cache.write('engine', 'a', Uint8Array.of(7));
    expect(await cache.read('engine', 'a')).toEqual(Buffer.of(7));
  });

  it.runIf(process.platform === 'linux')('are done without where no folder can be', async () => {
    const cache = makeFileCache('/proc/press-desk/cache');
    await cache.write('engine', 'a', Uint8Array.of(7));
    expect(await cache.read('engine', 'a')).toBeNull();
  });

  it('keep the three last used of each kind, and nothing half-written', async () => {
    const cache = makeFileCache(folder);
    const long = new Date(Date.now() - 3_600_000);
    await writeFile(path.join(folder, 'engine-x.bin.1-a.tmp'), 'left by a killed run');
    await utimes(path.join(folder, 'engine-x.bin.1-a.tmp'), long, long);
    await writeFile(path.join(folder, 'engine-y.bin.2-b.tmp'), 'being written by another run');
    for (const [at, key] of ['a', 'b', 'c'].entries()) {
      await cache.write('engine', key, Uint8Array.of(at));
      await cache.write('record', key, Uint8Array.of(at));
      const then = new Date(long.getTime() + at * 1_000);
      await utimes(path.join(folder, `engine-${key}.bin`), then, then);
    }
    expect(await cache.read('engine', 'a')).toEqual(Buffer.of(0));
    expect((await stat(path.join(folder, 'engine-a.bin'))).mtimeMs).toBeGreaterThan(
      long.getTime() + 3_000,
    );
    await cache.write('engine', 'd', Uint8Array.of(3));
    expect((await readdir(folder)).sort()).toEqual([
      'engine-a.bin',
      'engine-c.bin',
      'engine-d.bin',
      'engine-y.bin.2-b.tmp',
      'record-a.bin',
      'record-b.bin',
      'record-c.bin',
    ]);
    expect(await cache.read('engine', 'b')).toBeNull();
  });

  it('hold plain data whole or not at all', () => {
    const data = { map: new Map([['a', new Set([1, 0.1])]]), none: undefined, zh: '组织' };
    const bytes = bytesOfData(data);
    expect(dataOfBytes(bytes)).toStrictEqual(data);
    for (let at = 0; at < bytes.length; at += 1) {
      const bad = Uint8Array.from(bytes);
      bad[at] = (bad[at] ?? 0) ^ 4;
      expect(dataOfBytes(bad)).toBeUndefined();
      expect(dataOfBytes(bytes.subarray(0, at))).toBeUndefined();
    }
  });

  it('hold the reviewed record and vocabulary as they were read', () => {
    const { language, ...data } = vocabulary;
    const held = { record: whole, vocabulary: data, lists: language.lists };
    expect(dataOfBytes(bytesOfData(held))).toStrictEqual(held);
  });

  it('are named alike for the same inputs, and apart where these are cut otherwise', async () => {
    const name = await keyOf('ab', 'c');
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(await keyOf('ab', 'c')).toBe(name);
    expect(await keyOf('a', 'bc')).not.toBe(name);
    expect(await keyOf('abc')).not.toBe(name);
  });
});
