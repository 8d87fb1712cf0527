/**
 * Writes entries as reviewed files. Where a file is there already, only what differs in it is
 * touched: comments, order and style stay, so that its `git diff` shows the change and no more. Pure.
 */

import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { toEnd } from '../base/steps.js';
import { canonicalJson } from './canonical.js';
import { type Entry, entryId } from './entry.js';
import type { DataFile } from './read-files.js';
import type { Topic } from './record.js';

type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };
type Fields = { readonly [key: string]: Value };

const width = 100;
/** Keys whose values stand on one line where they fit. */
const inline = new Set(
  'title statement subject asOf label scope partOf observes caveat between reason note related asks covers asPrinted asRead why evidence evidenceSources publisher date reply nearest'.split(
    ' ',
  ),
);
const fieldOrder =
  'id key title statement subject asOf series headline caveat figures sources errata related reviewBy publisher label reply nearest phrasings'.split(
    ' ',
  );
/** Lists that may be left out when they are empty. */
const mayBeAbsent = new Set(['errata', 'covers']);

const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isEmptyDefault = (key: string, value: Value | undefined) =>
  mayBeAbsent.has(key) && value !== undefined && isList(value) && value.length === 0;

/** The value without empty lists that need no mention. */
function withoutDefaults(value: Value): Value {
  if (isList(value)) return value.map(withoutDefaults);
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => inner !== undefined && !isEmptyDefault(key, inner),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutDefaults(inner)]));
}

function nodeOf(document: Document, value: Value, depth: number, key = ''): Node {
  if (typeof value === 'string') {
    const scalar = new Scalar(value);
    // Dates and decimals are texts here; quotes keep readers of YAML from taking them for numbers.
    if (/^[\d.-]+$/.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
    return scalar;
  }
  if (isList(value)) {
    const list = document.createNode([]) as YAMLSeq;
    list.items = value.map((item) => nodeOf(document, item, depth + 2));
    list.flow = value.length === 0 || (inline.has(key) && fits(document, list, depth, key));
    return list;
  }
  if (isFields(value)) {
    const map = document.createNode({}) as YAMLMap;
    const rank = (name: string) => (fieldOrder.indexOf(name) + 100) % 100;
    const known = Object.keys(value).some((name) => name === 'statement' || name === 'reply');
    const keys = known ? Object.keys(value).sort((a, b) => rank(a) - rank(b)) : Object.keys(value);
    map.items = keys.map((name) => pairOf(document, name, value[name] ?? null, depth + 2));
    map.flow = inline.has(key) && fits(document, map, depth, key);
    return map;
  }
  return new Scalar(value);
}

function pairOf(document: Document, key: string, value: Value, depth: number): Pair<Scalar, Node> {
  return document.createPair(key, nodeOf(document, value, depth, key)) as unknown as Pair<
    Scalar,
    Node
  >;
}

function fits(document: Document, node: YAMLMap | YAMLSeq, depth: number, key: string): boolean {
  const trial = new Document();
  const copy = document.createNode(node.toJSON()) as YAMLMap | YAMLSeq;
  copy.flow = true;
  trial.contents = copy;
  return depth + key.length + 2 + trial.toString({ lineWidth: 0 }).trim().length <= width;
}

const nameOf = (value: Value): string =>
  isFields(value)
    ? String(value.id ?? value.key ?? value.source ?? canonicalJson(value))
    : String(value);

/** Changes what a node says to `value`, keeping all of it that says so already. */
function revised(document: Document, node: unknown, value: Value, depth: number, key = ''): Node {
  if (isScalar(node) && !isList(value) && !isFields(value)) {
    if (node.value !== value) node.value = value;
    return node as Scalar;
  }
  if (isSeq(node) && isList(value)) {
    const known = new Map(node.items.map((item) => [nameOf(plain(item)), item]));
    node.items = value.map((item) => {
      const name = nameOf(item);
      const held = known.get(name);
      known.delete(name);
      return held === undefined
        ? nodeOf(document, item, depth + 2)
        : revised(document, held, item, depth + 2);
    });
    if (node.items.length === 0) node.flow = true;
    else if (node.flow && !inline.has(key)) node.flow = false;
    return node;
  }
  if (isMap(node) && isFields(value)) {
    if (canonicalJson(withoutDefaults(plain(node))) === canonicalJson(value)) return node;
    const fresh = nodeOf(document, value, depth, key) as YAMLMap;
    for (const [name, held] of Object.entries(plain(node) as Fields)) {
      if (value[name] === undefined && !isEmptyDefault(name, held)) node.delete(name);
    }
    fresh.items.forEach((pair, index) => {
      const name = String((pair.key as Scalar).value);
      const inner = value[name];
      if (node.has(name) && inner !== undefined) {
        const held = node.get(name, true);
        const next = revised(document, held, inner, depth + 2, name);
        if (next !== held) node.set(name, next);
      } else node.items.splice(Math.min(index, node.items.length), 0, pair);
    });
    if (node.flow && depth > 0) node.flow = fits(document, node, depth, key);
    return node;
  }
  return nodeOf(document, value, depth, key);
}

function plain(node: unknown): Value {
  return (node as Node).toJSON() as Value;
}

/** The text of a file that holds `value`, made from what it held where that can be read. */
function fileText(whole: Value, held: string | undefined): string {
  const value = withoutDefaults(whole);
  const document = held === undefined ? new Document() : parseDocument(held);
  const usable = held !== undefined && document.errors.length === 0 && document.contents !== null;
  const target = usable ? document : new Document();
  target.contents = usable
    ? (revised(target, target.contents, value, 0) as never)
    : (nodeOf(target, value, 0) as never);
  return target.toString({ lineWidth: 0 });
}

/** Items in the order in which a file has them, new ones behind. */
function inHeldOrder<T extends Entry>(entries: readonly T[], held: readonly string[]): T[] {
  const rank = (entry: T) => {
    const at = held.indexOf(entryId(entry));
    return at < 0 ? held.length : at;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

interface Held {
  readonly path: string;
  readonly text: string;
  readonly ids: readonly string[];
  readonly topic: string | null;
}

function readHeld(file: DataFile): Held {
  const document = parseDocument(file.text);
  const value = document.errors.length > 0 ? null : (document.toJS() as unknown);
  const whole = value as { topic?: { id?: unknown }; facts?: unknown } | unknown[] | null;
  const list = Array.isArray(whole) ? whole : Array.isArray(whole?.facts) ? whole.facts : [];
  const topic = Array.isArray(whole) ? null : (whole?.topic?.id ?? null);
  return {
    ...file,
    ids: list.map((item) => nameOf(item as Value)),
    topic: typeof topic === 'string' ? topic : null,
  };
}

const of = <K extends Entry['kind']>(entries: readonly Entry[], kind: K) =>
  entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

const lists = [
  ['source', 'data/sources.yaml'],
  ['rate', 'data/rates.yaml'],
  ['incomparable', 'data/comparability.yaml'],
  ['not-on-record', 'data/not-on-record.yaml'],
] as const;

export interface WrittenFile {
  readonly path: string;
  /** `null`: the file holds a topic that is no more, and is to be removed. */
  readonly text: string | null;
}

/**
 * The files that hold these entries, given the files as they are: one per topic under `data/facts/`,
 * sources, rates and classes not on record beside them. Facts under no topic are not written.
 */
export function writeRecordFiles(
  entries: readonly Entry[],
  held: readonly DataFile[],
): readonly WrittenFile[] {
  return toEnd(writeRecordSteps(entries, held));
}

/** The same, with a chance to pause before each file. */
export function* writeRecordSteps(
  entries: readonly Entry[],
  held: readonly DataFile[],
): Generator<void, readonly WrittenFile[]> {
  const topicFiles = held.filter((file) => file.path.startsWith('data/facts/')).map(readHeld);
  const topics: WrittenFile[] = [];
  for (const { body } of of(entries, 'topic') as readonly { readonly body: Topic }[]) {
    yield;
    const file = topicFiles.find(({ topic }) => topic === body.id);
    const facts = inHeldOrder(
      of(entries, 'fact').filter((fact) => fact.body.topic === body.id),
      file?.ids ?? [],
    ).map(({ body: { topic: _topic, ...fact } }) => fact);
    const value = { topic: body, facts } as unknown as Value;
    topics.push({
      path: file?.path ?? `data/facts/${body.id}.yaml`,
      text: fileText(value, file?.text),
    });
  }
  const gone = topicFiles
    .filter(({ path, topic }) => topic !== null && !topics.some((file) => file.path === path))
    .map(({ path }): WrittenFile => ({ path, text: null }));
  const others: WrittenFile[] = [];
  for (const [kind, path] of lists) {
    yield;
    const found = held.find((file) => file.path === path);
    const items = inHeldOrder(of(entries, kind), found ? readHeld(found).ids : []);
    if (items.length === 0 && !found) continue;
    const value = items.map((entry) => entry.body) as unknown as Value;
    others.push({ path, text: fileText(value, found?.text) });
  }
  return [...topics, ...gone, ...others];
}
