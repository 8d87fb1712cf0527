/** One JSON text for one value: what hashes are taken of and what bodies are compared by. Pure. */

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** JSON without spaces, keys in code-unit order, absent keys left out: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}
