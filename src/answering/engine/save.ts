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
import { pack, unpack } from './packing.js';
import { EMPTY } from './sparse.js';
import type { EngineEntry, EngineOptions, MatchEngine } from './types.js';

/** `PDME` in the order of bytes of the machine: one that reads the other way round sees no file of its own. */
const MAGIC = 0x50444d45;
/** To be raised with any change of the layout below. */
const FORMAT = 3;
/** Magic, format, size, checksum (2), entries (2), then the bytes of text and of gaps. */
const HEADER_WORDS = 9;
const CHECKED_FROM = 5;

/** The part that is written as JSON. Numbers come back exactly. */
interface Text {
  readonly keys: readonly string[];
  readonly spelt: readonly (readonly [string, number])[];
  readonly lemmas: readonly string[];
  readonly unseenRarity: number;
  readonly trained: boolean;
  readonly biases: readonly number[];
  /** Weights of each entry's texts. */
  readonly weights: readonly (readonly number[])[];
  /** Components of each text's vector, then of each centroid, then (where trained) of each fused one. */
  readonly lengths: readonly number[];
}

/** Two runs of FNV-1a (Fowler, Noll and Vo) with different starts, over 32-bit words. */
function hash(words: Uint32Array | Uint16Array): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    first = Math.imul(first ^ word, 0x01000193);
    first ^= first >>> 15;
    second = Math.imul(second ^ word, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first >>> 0, second >>> 0];
}

function fingerprint(entries: readonly EngineEntry[]): readonly [number, number] {
  const text = JSON.stringify(
    entries.map(({ id, title, phrasings, support, offRecord }) => [
      id,
      title ?? [],
      phrasings,
      support ?? [],
      offRecord ?? false,
    ]),
  );
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return hash(units);
}

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/**
 * An engine as bytes, for `restoreEngine` on the same kind of machine.
 * @throws RangeError for an engine changed by `with` or `without`, or made elsewhere: build it anew
 */
export function saveEngine(engine: MatchEngine): Uint8Array {
  const state = stateOf(engine);
  if (!state || state.added.length > 0 || !state.base.every((entry) => entry !== null))
    throw new RangeError('only an engine as built can be saved');
  const { core, space, spelt, lemmas } = state;
  const { models, trained, unseenRarity, rarity } = core;
  const texts = models.flatMap((model) => model.rows);
  const centroids = models.map((model) => model.centroid);
  const fused = trained ? models.map((model) => model.fused) : [];
  const packed = pack([...texts, ...centroids, ...fused]);
  const written: Text = {
    keys: space.keys(rarity.length),
    spelt: [...spelt],
    lemmas: [...lemmas],
    unseenRarity,
    trained,
    biases: models.map((model) => model.bias),
    weights: models.map((model) => model.rowWeights),
    lengths: packed.lengths,
  };
  const text = new TextEncoder().encode(JSON.stringify(written));
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
  const entries = fingerprint(state.base);
  words.set([MAGIC, FORMAT, size, 0, 0, ...entries, text.length, packed.gaps.length]);
  words.set(hash(words.subarray(CHECKED_FROM)), CHECKED_FROM - 2);
  return bytes;
}

/** The parts of a file, or `null` where it is not whole or not of these entries. */
function open(saved: Uint8Array, entries: readonly EngineEntry[]) {
  if (saved.length < 4 * HEADER_WORDS || saved.length % 4 !== 0) return null;
  // A copy: a view of a pool may begin anywhere, and the engine keeps what it is given.
  const bytes = new Uint8Array(saved);
  const words = new Uint32Array(bytes.buffer);
  const [magic, format, size, sum, sum2, mark, mark2, textBytes = 0, gapBytes = 0] = words;
  if (magic !== MAGIC || format !== FORMAT || size !== bytes.length) return null;
  const [found, found2] = hash(words.subarray(CHECKED_FROM));
  if (found !== sum || found2 !== sum2) return null;
  const [asked, asked2] = fingerprint(entries);
  if (asked !== mark || asked2 !== mark2) return null;
  const gapsAt = bytes.length - padded(gapBytes);
  const textAt = gapsAt - padded(textBytes);
  const text = bytes.subarray(textAt, textAt + textBytes);
  return {
    text: JSON.parse(new TextDecoder().decode(text)) as Text,
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
  const file = open(bytes, entries);
  if (!file) return null;
  const { text, gaps, floats } = file;
  const space = new FeatureSpace(options.language, text.keys);
  const rarity = floats.subarray(0, space.size);
  const vectors = unpack({ lengths: text.lengths, gaps, values: floats.subarray(space.size) });
  const texts = text.weights.reduce((sum, weights) => sum + weights.length, 0);
  let taken = 0;
  const models = text.weights.map((weights, owner): ClassModel => {
    const rows = vectors.slice(taken, taken + weights.length);
    taken += weights.length;
    const centroid = vectors[texts + owner] ?? EMPTY;
    const fused = vectors[texts + text.weights.length + owner] ?? centroid;
    return { rows, rowWeights: weights, centroid, fused, bias: text.biases[owner] ?? 0 };
  });
  yield;
  const index = yield* indexSteps(
    models.map((model) => model.fused),
    Float32Array.from(models, (model) => model.bias),
    space.size,
  );
  const core: Core = {
    rarity,
    unseenRarity: text.unseenRarity,
    models,
    index,
    trained: text.trained,
  };
  return yield* assembleSteps(
    {
      space,
      core,
      spelt: new Map(text.spelt),
      lemmas: new Set(text.lemmas),
      base: entries,
    },
    options,
  );
}
