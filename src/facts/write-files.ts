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
import { canonicalJson } from './canonical.js';
import type { Entry } from './entry.js';
import {
  asFiled,
  type Fields,
  type FileContents,
  fileContents,
  isEmptyDefault,
  isFields,
  isList,
  nameOf,
  type Value,
} from './file-contents.js';
import type { DataFile } from './read-files.js';

const width = 100;
/** Keys whose values stand on one line where they fit. */
const inline = new Set(
  'title statement subject asOf label scope partOf observes caveat between reason note related asks covers asPrinted asRead why evidence evidenceSources publisher date reply nearest'.split(
    ' ',
  ),
);

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
    map.items = Object.entries(value).map(([name, inner]) =>
      pairOf(document, name, inner, depth + 2),
    );
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
    if (canonicalJson(asFiled(plain(node))) === canonicalJson(value)) return node;
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
function fileText(value: Value, held: string | undefined): string {
  const document = held === undefined ? new Document() : parseDocument(held);
  const usable = held !== undefined && document.errors.length === 0 && document.contents !== null;
  const target = usable ? document : new Document();
  target.contents = usable
    ? (revised(target, target.contents, value, 0) as never)
    : (nodeOf(target, value, 0) as never);
  return target.toString({ lineWidth: 0 });
}

/** Items in the order in which a file has them, new ones behind. */
function inHeldOrder(items: readonly Value[], held: readonly string[]): readonly Value[] {
  if (held.length === 0) return items;
  const rank = (item: Value) => {
    const at = held.indexOf(nameOf(item));
    return at < 0 ? held.length : at;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
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
  return writeContents(fileContents(entries), held);
}

/** The same of what the files are to hold. */
export function writeContents(
  { topics, lists }: FileContents,
  held: readonly DataFile[],
): readonly WrittenFile[] {
  const topicFiles = held.filter((file) => file.path.startsWith('data/facts/')).map(readHeld);
  const written = topics.map(({ id, topic, facts }): WrittenFile => {
    const file = topicFiles.find((one) => one.topic === id);
    const value = { topic, facts: inHeldOrder(facts, file?.ids ?? []) };
    return { path: file?.path ?? `data/facts/${id}.yaml`, text: fileText(value, file?.text) };
  });
  const gone = topicFiles
    .filter(({ path, topic }) => topic !== null && !written.some((file) => file.path === path))
    .map(({ path }): WrittenFile => ({ path, text: null }));
  const others = lists.flatMap(({ path, items }): WrittenFile[] => {
    const file = held.find((one) => one.path === path);
    if (items.length === 0 && !file) return [];
    const ordered = inHeldOrder(items, file ? readHeld(file).ids : []);
    return [{ path, text: fileText(ordered, file?.text) }];
  });
  return [...written, ...gone, ...others];
}
