/** What an engine stands on, and how it changes by one entry. Pure. */
import { toEnd } from '../../base/steps.js';
import { normalise } from '../../reading/normalise.js';
import type { Language } from '../../reading/words/language.js';
import { hanWords, type Token, tokenise } from '../../reading/words/tokens.js';
import type { WordReader } from '../../reading/words/word-reader.js';
import { best } from './class-index.js';
import {
  type ClassModel,
  type Core,
  classSteps,
  groupOf,
  nearestTexts,
  plainClass,
  type Row,
  rarityFor,
  weigh,
} from './core.js';
import type { FeatureSpace } from './features.js';
import { dot } from './sparse.js';
import type { EngineEntry } from './types.js';

/** A supporting text (a statement) beside a phrasing. */
const SUPPORT = 0.5;

/** A text of the record to be asked as a question; `words` are its lemmas. */
export interface Asked extends Row {
  readonly words: readonly string[];
}

/** One entry as read: its texts as counts, and its words. */
interface Read {
  readonly rows: readonly Asked[];
  readonly spelt: ReadonlyMap<string, number>;
}

interface Slot {
  readonly entry: EngineEntry;
  readonly model: ClassModel;
}

export interface State {
  readonly space: FeatureSpace;
  readonly core: Core;
  /** `core.rarity`, longer by the features of entries that came after. */
  readonly rarity: Float32Array;
  readonly words: WordReader;
  /** Words of the core's entries, as typed there, with the times they stand there. */
  readonly spelt: ReadonlyMap<string, number>;
  readonly surface: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** Entries of the core, by position; `null` once removed or replaced. */
  readonly base: readonly (EngineEntry | null)[];
  readonly added: readonly Slot[];
}

/** Lemmas of the words of a text; Chinese words as they are. */
export function lemmasOf(tokens: readonly Token[], language: Language): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'han' ? hanWords(token.text) : language.readAs(token.text).map(language.rootOf),
  );
}

export const readEntry = (...parts: Parameters<typeof readSteps>): Read =>
  toEnd(readSteps(...parts));

/** The same, with a chance to pause after each text. */
export function* readSteps(
  entry: EngineEntry,
  owner: number,
  space: FeatureSpace,
): Generator<void, Read> {
  const rows: Asked[] = [];
  const spelt = new Map<string, number>();
  const take = (text: string, weight: number): void => {
    const tokens = tokenise(normalise(text));
    if (tokens.length === 0) return;
    for (const { text: word, kind } of tokens)
      for (const part of kind === 'han' ? hanWords(word) : [word, ...space.language.readAs(word)])
        spelt.set(part, (spelt.get(part) ?? 0) + 1);
    rows.push({
      owner,
      counts: space.learn(tokens),
      weight,
      words: lemmasOf(tokens, space.language),
    });
  };
  for (const text of [...(entry.title ?? []), ...entry.phrasings]) {
    take(text, 1);
    yield;
  }
  for (const text of entry.support ?? []) {
    take(text, SUPPORT);
    yield;
  }
  return { rows, spelt };
}

/** Entries looked through for those most like a new one. */
const NEAREST = 400;
/** An entry at least so similar (cosine of centroids) learns to tell the new one from itself. */
const ALIKE = 0.3;

/** The entries that are found, with their models. */
function slotsOf(state: State): Slot[] {
  const kept = state.base.flatMap((entry, owner) => {
    const model = state.core.models[owner];
    return entry && model ? [{ entry, model }] : [];
  });
  return [...kept, ...state.added];
}

/**
 * Adds or replaces an entry: its own classifier is trained, and that of the entry most like it; all
 * else (rarities, the other classifiers) stays until the next full build. Pauses often.
 */
export function* entrySteps(state: State, entry: EngineEntry): Generator<void, State> {
  const rest = withoutEntry(state, entry.id);
  const read = readEntry(entry, 0, state.space);
  const slots = slotsOf(rest);
  const rarity = new Float32Array(state.space.size);
  rarity.set(rest.rarity);
  const texts = slots.reduce((sum, { model }) => sum + model.rows.length, 0);
  for (let id = rest.rarity.length; id < rarity.length; id += 1)
    rarity[id] = rarityFor(1, texts, state.space.kind(id) === 'han');
  const scratch = new Float64Array(state.space.size);
  const group = groupOf(
    read.rows.map((row) => weigh(row.counts, rarity)),
    read.rows.map((row) => row.weight),
    scratch,
  );
  yield;
  const changed: Slot[] = [];
  if (state.core.trained && group.rows.length) {
    const groups = [group, ...slots.map(({ model }) => model)];
    const everyId = Int32Array.from(scratch.keys());
    const likeness = Float64Array.from(groups, (other) => dot(other.centroid, group.centroid));
    const near = best(likeness, NEAREST);
    const others = nearestTexts(near, groups);
    yield;
    const model = yield* classSteps(groups, 0, others, scratch, everyId);
    changed.push({ entry, model });
    yield;
    const rival = near.find((owner) => owner !== 0 && (likeness[owner] as number) >= ALIKE);
    const slot = rival === undefined ? undefined : slots[rival - 1];
    if (rival !== undefined && slot)
      changed.push({ ...slot, model: yield* classSteps(groups, rival, others, scratch, everyId) });
  } else {
    changed.push({ entry, model: plainClass(group) });
  }
  yield;
  const base = changed.reduce((left, slot) => withoutEntry(left, slot.entry.id), rest);
  const words = yield* rest.words.withSteps(read.spelt);
  const surface = new Set(rest.surface);
  for (const word of read.spelt.keys()) surface.add(word);
  yield;
  const lemmas = new Set(rest.lemmas);
  for (const row of read.rows) for (const word of row.words) lemmas.add(word);
  yield;
  return { ...base, rarity, words, surface, lemmas, added: [...base.added, ...changed] };
}

/** Takes an entry out, if it is there. */
export function withoutEntry(state: State, id: string): State {
  return {
    ...state,
    base: state.base.map((entry) => (entry?.id === id ? null : entry)),
    added: state.added.filter((slot) => slot.entry.id !== id),
  };
}
