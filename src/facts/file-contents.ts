/** What each reviewed file holds, as plain values: of these its text is made, and any other form. Pure. */
import { canonicalJson } from './canonical.js';
import type { Entry } from './entry.js';

export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };
export type Fields = { readonly [key: string]: Value };

const fieldOrder =
  'id key title statement subject asOf series headline caveat figures sources errata related reviewBy publisher label reply nearest phrasings'.split(
    ' ',
  );
/** Lists that may be left out when they are empty. */
const mayBeAbsent = new Set(['errata', 'covers']);

export const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isEmptyDefault = (key: string, value: Value | undefined) =>
  mayBeAbsent.has(key) && value !== undefined && isList(value) && value.length === 0;

const rank = (name: string) => (fieldOrder.indexOf(name) + 100) % 100;

/** The value as a file holds it: fields in their usual order, no empty lists that need no mention. */
export function asFiled(value: Value): Value {
  if (isList(value)) return value.map(asFiled);
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => inner !== undefined && !isEmptyDefault(key, inner),
  );
  if (kept.some(([name]) => name === 'statement' || name === 'reply')) {
    kept.sort(([a], [b]) => rank(a) - rank(b));
  }
  return Object.fromEntries(kept.map(([key, inner]) => [key, asFiled(inner)]));
}

/** What an item of a file is known by. */
export const nameOf = (value: Value): string =>
  isFields(value)
    ? String(value.id ?? value.key ?? value.source ?? canonicalJson(value))
    : String(value);

/** A topic with its facts; a file of its own. */
export interface TopicContent {
  readonly id: string;
  readonly topic: Fields;
  readonly facts: readonly Value[];
}

/** A list that has a file of its own. */
export interface ListContent {
  readonly path: string;
  readonly items: readonly Value[];
}

export interface FileContents {
  readonly topics: readonly TopicContent[];
  /** Empty ones among them. */
  readonly lists: readonly ListContent[];
}

/** Where each list stands among the reviewed files. */
export const listPaths = {
  source: 'data/sources.yaml',
  rate: 'data/rates.yaml',
  incomparable: 'data/comparability.yaml',
  'not-on-record': 'data/not-on-record.yaml',
} as const;

/** What the files of these entries hold, in the order of the entries. Facts under no topic are left out. */
export function fileContents(entries: readonly Entry[]): FileContents {
  const filed = (body: object) => asFiled(body as Fields);
  const topics = new Map<string, { id: string; topic: Fields; facts: Value[] }>();
  for (const { kind, body } of entries) {
    if (kind === 'topic') {
      topics.set(body.id, { id: body.id, topic: filed(body) as Fields, facts: [] });
    }
  }
  for (const { kind, body } of entries) {
    if (kind !== 'fact') continue;
    const { topic, ...fact } = body;
    topics.get(topic)?.facts.push(filed(fact));
  }
  const lists = Object.entries(listPaths).map(([kind, path]) => ({
    path,
    items: entries.filter((entry) => entry.kind === kind).map(({ body }) => filed(body)),
  }));
  return { topics: [...topics.values()], lists };
}
