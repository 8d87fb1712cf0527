/** Carries one person's changes of a text over to a newer version of it. Pure. */
import { canonicalJson } from './canonical.js';

type Branch = { readonly [key: string]: unknown };

const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);
const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nameOf = (item: unknown) =>
  isBranch(item) ? String(item.id ?? item.source ?? canonicalJson(item)) : canonicalJson(item);

function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] {
  const named = (items: readonly unknown[]) => new Map(items.map((item) => [nameOf(item), item]));
  const [from, own, other] = [named(base), named(mine), named(theirs)];
  const kept = [...other].flatMap(([name, item]) => {
    if (!own.has(name)) return from.has(name) ? [] : [item];
    return [mergeChanges(from.get(name), own.get(name), item)];
  });
  const added = [...own].flatMap(([name, item]) =>
    other.has(name) || from.has(name) ? [] : [item],
  );
  return [...kept, ...added];
}

/**
 * `theirs` with what `mine` changed of `base`. Where both changed the same field, mine holds: it is
 * shown against theirs before anything is saved.
 */
export function mergeChanges(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(base, mine)) return theirs;
  if (same(base, theirs)) return mine;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(base, mine, theirs);
  }
  if (!isBranch(mine) || !isBranch(theirs)) return mine;
  const from = isBranch(base) ? base : {};
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    keys
      .map((key): [string, unknown] => [key, mergeChanges(from[key], mine[key], theirs[key])])
      .filter(([, value]) => value !== undefined),
  );
}
