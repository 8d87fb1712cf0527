/** What differs between two versions of an entry, field by field, for people to read. Pure. */
import { canonicalJson } from './canonical.js';
import type { Entry } from './entry.js';

type Scalar = string | number | boolean | null;

/** One difference. Items of lists are named by their id (`figures`, `count`, `value`). */
export type FieldChange =
  | { readonly path: readonly string[]; readonly change: 'added'; readonly after: Scalar }
  | { readonly path: readonly string[]; readonly change: 'removed'; readonly before: Scalar }
  | {
      readonly path: readonly string[];
      readonly change: 'changed';
      readonly before: Scalar;
      readonly after: Scalar;
    }
  /** The same items in another order. */
  | {
      readonly path: readonly string[];
      readonly change: 'reordered';
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

type Tree = Scalar | readonly Tree[] | { readonly [key: string]: Tree | undefined };
type Branch = { readonly [key: string]: Tree | undefined };

const isList = (value: Tree | undefined): value is readonly Tree[] => Array.isArray(value);
const isBranch = (value: Tree | undefined): value is Branch =>
  typeof value === 'object' && value !== null && !isList(value);

/** What an item of a list is told apart by; plain values stand for themselves. */
function itemName(item: Tree): string {
  if (!isBranch(item)) return String(item);
  return String(item.id ?? item.source ?? item.key ?? canonicalJson(item));
}

function leaves(path: readonly string[], value: Tree | undefined): [readonly string[], Scalar][] {
  if (value === undefined) return [];
  if (isList(value)) {
    return value.flatMap((item) =>
      isBranch(item)
        ? leaves([...path, itemName(item)], item)
        : [[path, item as Scalar] as [readonly string[], Scalar]],
    );
  }
  if (isBranch(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leaves([...path, key], inner));
  }
  return [[path, value]];
}

function diffScalarLists(
  path: readonly string[],
  before: readonly Tree[],
  after: readonly Tree[],
): FieldChange[] {
  const rest = after.map(itemName);
  const removed: string[] = [];
  for (const item of before.map(itemName)) {
    const at = rest.indexOf(item);
    if (at < 0) removed.push(item);
    else rest.splice(at, 1);
  }
  if (removed.length === 0 && rest.length === 0) return reordered(path, before, after);
  return [
    ...removed.map((item): FieldChange => ({ path, change: 'removed', before: item })),
    ...rest.map((item): FieldChange => ({ path, change: 'added', after: item })),
  ];
}

function reordered(
  path: readonly string[],
  before: readonly Tree[],
  after: readonly Tree[],
): FieldChange[] {
  const [a, b] = [before.map(itemName), after.map(itemName)];
  if (canonicalJson(a) === canonicalJson(b)) return [];
  return [{ path, change: 'reordered', before: a, after: b }];
}

function diffNamedLists(
  path: readonly string[],
  before: readonly Tree[],
  after: readonly Tree[],
): FieldChange[] {
  const named = (items: readonly Tree[]) => new Map(items.map((item) => [itemName(item), item]));
  const [a, b] = [named(before), named(after)];
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const changes = names.flatMap((name) => diffTrees([...path, name], a.get(name), b.get(name)));
  const sameMembers = names.every((name) => a.has(name) && b.has(name));
  return sameMembers ? [...changes, ...reordered(path, before, after)] : changes;
}

function diffTrees(
  path: readonly string[],
  before: Tree | undefined,
  after: Tree | undefined,
): FieldChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  if (isList(before) && isList(after)) {
    const named = [...before, ...after].every(isBranch);
    return (named ? diffNamedLists : diffScalarLists)(path, before, after);
  }
  if (isBranch(before) && isBranch(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => diffTrees([...path, key], before[key], after[key]));
  }
  const plain = (value: Tree | undefined): value is Scalar =>
    value !== undefined && !isList(value) && !isBranch(value);
  if (plain(before) && plain(after)) return [{ path, change: 'changed', before, after }];
  return [
    ...leaves(path, before).map(
      ([at, value]): FieldChange => ({ path: at, change: 'removed', before: value }),
    ),
    ...leaves(path, after).map(
      ([at, value]): FieldChange => ({ path: at, change: 'added', after: value }),
    ),
  ];
}

/**
 * Field-wise difference of two versions of an entry, in the order of the fields; `null` stands for
 * "was not there" or "is retired". Empty where both say the same.
 */
export function diffEntries(before: Entry | null, after: Entry | null): readonly FieldChange[] {
  return diffTrees([], before?.body as Tree | undefined, after?.body as Tree | undefined);
}

/** A path as one text: `figures.count.value`. */
export function pathText(change: Pick<FieldChange, 'path'>): string {
  return change.path.join('.');
}
