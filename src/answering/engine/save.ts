/**
 * A fitted engine as bytes, and back. What a record takes seconds to fit is stored; what follows
 * from it in milliseconds (the index, the speller) is made anew by the code that the fit
 * runs through, so that a restored engine answers bit for bit like the one saved. Pure.
 */

import { toEnd } from '../../base/steps.js';
import { indexSteps } from './class-index.js';
import type { ClassModel, Core } from './core.js';
import { assembleSteps, stateOf } from './engine.js';
import { FeatureSpace } from './features.js';
import { packSteps, unpackSteps } from './packing.js';
import { EMPTY } from './sparse.js';
import type { EngineEntry, EngineOptions, MatchEngine } from './types.js';

/** `PDME` in the order of bytes of the machine: one that reads the other way round sees no file of its own. */
const MAGIC = 0x50444d45;
/** To be raised with any change of the layout below. */
const FORMAT = 4;
/** Magic, format, size, checksum (2), entries (2), then the bytes of text and of gaps. */
const HEADER_WORDS = 9;
const CHECKED_FROM = 5;

/** The part that is written as lines of JSON, each a few items of one list. Numbers come back exactly. */
interface Lists {
  readonly keys: string[];
  readonly spelt: (readonly [string, number])[];
  readonly lemmas: string[];
  readonly biases: number[];
  /** Weights of each entry's texts. */
  readonly weights: (readonly number[])[];
  /** Components of each text's vector, then of each centroid, then (where trained) of each fused one. */
  readonly lengths: number[];
  /** `unseenRarity`, and 1 where classifiers were trained. */
  readonly scalars: number[];
}

/** Items of a list in one line. */
const LINE = 2_000;

function* linesOf(lists: Lists): Generator<void, string> {
  const lines: string[] = [];
  for (const [name, items] of Object.entries(lists) as [keyof Lists, unknown[]][])
    for (let at = 0; at < items.length; at += LINE) {
      lines.push(JSON.stringify([name, items.slice(at, at + LINE)]));
      yield;
    }
  return lines.join('\n');
}

function* listsOf(text: string): Generator<void, Lists> {
  const lists: Lists = {
    ...{ keys: [], spelt: [], lemmas: [], biases: [], weights: [], lengths: [], scalars: [] },
  };
  for (const line of text.split('\n')) {
    const [name, items] = JSON.parse(line) as [keyof Lists, never[]];
    for (const item of items) lists[name].push(item);
    yield;
  }
  return lists;
}

/** Two runs of FNV-1a (Fowler, Noll and Vo) with different starts, over 32-bit words. */
class Hash {
  #first = 0x811c9dc5;
  #second = 0x9747b28c;

  add(words: Uint32Array | Uint16Array): void {
    let [first, second] = [this.#first, this.#second];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as number;
      first = Math.imul(first ^ word, 0x01000193);
      first ^= first >>> 15;
      second = Math.imul(second ^ word, 0x85ebca6b);
      second ^= second >>> 13;
    }
    [this.#first, this.#second] = [first, second];
  }

  get value(): readonly [number, number] {
    return [this.#first >>> 0, this.#second >>> 0];
  }
}

/** Words that are hashed between two pauses. */
const BLOCK = 250_000;

function* hashSteps(words: Uint32Array): Generator<void, readonly [number, number]> {
  const hash = new Hash();
  for (let at = 0; at < words.length; at += BLOCK) {
    hash.add(words.subarray(at, at + BLOCK));
    yield;
  }
  return hash.value;
}

function* fingerprintSteps(
  entries: readonly EngineEntry[],
): Generator<void, readonly [number, number]> {
  const hash = new Hash();
  for (const { id, title, phrasings, support, offRecord } of entries) {
    const own = [id, title ?? [], phrasings, support ?? [], offRecord ?? false];
    const text = JSON.stringify(own);
    const units = new Uint16Array(text.length);
    for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
    hash.add(units);
    yield;
  }
  return hash.value;
}

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/**
 * An engine as bytes, for `restoreEngine` on the same kind of machine.
 * @throws RangeError for an engine changed by `with` or `without`, or made elsewhere: build it anew
 */
export const saveEngine = (engine: MatchEngine): Uint8Array => toEnd(saveSteps(engine));

/** The same, pausing often. */
export function* saveSteps(engine: MatchEngine): Generator<void, Uint8Array> {
  const state = stateOf(engine);
  if (!state || state.added.length > 0 || !state.base.every((entry) => entry !== null))
    throw new RangeError('only an engine as built can be saved');
  const { core, space, spelt, lemmas } = state;
  const { models, trained, unseenRarity, rarity } = core;
  const texts = models.flatMap((model) => model.rows);
  const centroids = models.map((model) => model.centroid);
  const fused = trained ? models.map((model) => model.fused) : [];
  const packed = yield* packSteps([...texts, ...centroids, ...fused]);
  const lines = yield* linesOf({
    keys: space.keys(rarity.length),
    spelt: [...spelt],
    lemmas: [...lemmas],
    biases: models.map((model) => model.bias),
    weights: models.map((model) => model.rowWeights),
    lengths: [...packed.lengths],
    scalars: [unseenRarity, Number(trained)],
  });
  const text = new TextEncoder().encode(lines);
  yield;
  const size =
    4 * (HEADER_WORDS + rarity.length + packed.values.length) +
    padded(text.length) +
    padded(packed.gaps.length);
  const bytes = new Uint8Array(size);
  const words = new Uint32Array(bytes.buffer);
  let at = 4 * HEADER_WORDS;
  for (const values of [rarity, packed.values]) {
    new Float32Array(bytes.buffer, at, values.length).set(values);
    at += 4 * values.length;
  }
  for (const part of [text, packed.gaps]) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  yield;
  const entries = yield* fingerprintSteps(state.base);
  words.set([MAGIC, FORMAT, size, 0, 0, ...entries, text.length, packed.gaps.length]);
  words.set(yield* hashSteps(words.subarray(CHECKED_FROM)), CHECKED_FROM - 2);
  return bytes;
}

/** The parts of a file, or `null` where it is not whole or not of these entries. */
function* openSteps(saved: Uint8Array, entries: readonly EngineEntry[]) {
  if (saved.length < 4 * HEADER_WORDS || saved.length % 4 !== 0) return null;
  // A copy: a view of a pool may begin anywhere, and the engine keeps what it is given.
  const bytes = new Uint8Array(saved);
  const words = new Uint32Array(bytes.buffer);
  const [magic, format, size, sum, sum2, mark, mark2, textBytes = 0, gapBytes = 0] = words;
  if (magic !== MAGIC || format !== FORMAT || size !== bytes.length) return null;
  const [found, found2] = yield* hashSteps(words.subarray(CHECKED_FROM));
  if (found !== sum || found2 !== sum2) return null;
  const [asked, asked2] = yield* fingerprintSteps(entries);
  if (asked !== mark || asked2 !== mark2) return null;
  const gapsAt = bytes.length - padded(gapBytes);
  const textAt = gapsAt - padded(textBytes);
  const text = bytes.subarray(textAt, textAt + textBytes);
  return {
    lists: yield* listsOf(new TextDecoder().decode(text)),
    gaps: bytes.subarray(gapsAt, gapsAt + gapBytes),
    floats: new Float32Array(bytes.buffer, 4 * HEADER_WORDS, textAt / 4 - HEADER_WORDS),
  };
}

/**
 * The engine that `saveEngine` wrote, or `null` where the bytes are damaged, of another version or
 * of other entries. The options must be those it was built with. Takes a small part of the time of a
 * build.
 */
export const restoreEngine = (
  bytes: Uint8Array,
  entries: readonly EngineEntry[],
  options: EngineOptions = {},
): MatchEngine | null => toEnd(restoreSteps(bytes, entries, options));

/** The same, pausing often. */
export function* restoreSteps(
  bytes: Uint8Array,
  entries: readonly EngineEntry[],
  options: EngineOptions = {},
): Generator<void, MatchEngine | null> {
  const file = yield* openSteps(bytes, entries);
  if (!file) return null;
  const { lists, gaps, floats } = file;
  const space = new FeatureSpace(options.language);
  for (let at = 0; at < lists.keys.length; at += LINE) {
    space.add(lists.keys.slice(at, at + LINE));
    yield;
  }
  const rarity = floats.subarray(0, space.size);
  const { lengths } = lists;
  const vectors = yield* unpackSteps({ lengths, gaps, values: floats.subarray(space.size) });
  const texts = lists.weights.reduce((sum, weights) => sum + weights.length, 0);
  let taken = 0;
  const models = lists.weights.map((weights, owner): ClassModel => {
    const rows = vectors.slice(taken, taken + weights.length);
    taken += weights.length;
    const centroid = vectors[texts + owner] ?? EMPTY;
    const fused = vectors[texts + lists.weights.length + owner] ?? centroid;
    return { rows, rowWeights: weights, centroid, fused, bias: lists.biases[owner] ?? 0 };
  });
  yield;
  const index = yield* indexSteps(
    models.map((model) => model.fused),
    Float32Array.from(models, (model) => model.bias),
    space.size,
  );
  const [unseenRarity = 0, trained = 0] = lists.scalars;
  const core: Core = { rarity, unseenRarity, models, index, trained: trained === 1 };
  return yield* assembleSteps(
    {
      space,
      core,
      spelt: new Map(lists.spelt),
      lemmas: new Set(lists.lemmas),
      base: entries,
    },
    options,
  );
}
