/** Keeps what was found, so that it is not looked for again: of texts read last, of things as long as they last. Pure. */

/** An inquiry and its parts are no more texts than this. */
const texts = 60;
/** Nor are there more words, or runs of Chinese, in them. */
export const mostWords = 1_000;

/** The texts put last, as many as `most`, with what was found of each. */
export function shelf<Found>(most: number) {
  const kept = new Map<string, Found>();
  return {
    get: (text: string): Found | undefined => kept.get(text),
    put(text: string, found: Found): Found {
      if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
      kept.set(text, found);
      return found;
    },
  };
}

/** @param of gives the same for the same text, and nothing that anybody changes */
export function remembering<Found>(
  of: (text: string) => Found,
  most = texts,
): (text: string) => Found {
  const { get, put } = shelf<Found>(most);
  return (text) => get(text) ?? put(text, of(text));
}

/** The same of what is found in steps. */
export function rememberingSteps<Found>(
  of: (text: string) => Generator<void, Found>,
  most = texts,
): (text: string) => Generator<void, Found> {
  const { get, put } = shelf<Found>(most);
  return function* (text) {
    return get(text) ?? put(text, yield* of(text));
  };
}

/** What is made of a thing, kept as long as the thing. */
export function keptWith<Thing extends object, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const known = kept.get(thing) ?? { made: make(thing) };
    kept.set(thing, known);
    return known.made;
  };
}

/** What is found of two things together, kept as long as both. */
export function keepingOfTwo<One extends object, Other extends object, Found>() {
  const kept = keptWith<One, WeakMap<Other, { readonly found: Found }>>(() => new WeakMap());
  return {
    get: (one: One, other: Other): Found | undefined => kept(one).get(other)?.found,
    set(one: One, other: Other, found: Found): Found {
      kept(one).set(other, { found });
      return found;
    },
  };
}

/** What is found when it is first asked for, and kept. */
export function once<Found>(find: () => Found): () => Found {
  let kept: { readonly found: Found } | undefined;
  return () => {
    kept ??= { found: find() };
    return kept.found;
  };
}

/** What is found of a thing and a part of it, kept as long as the thing. */
export function keeping<Thing extends object, Part, Found>(): (
  thing: Thing,
  part: Part,
  find: () => Found,
) => Found {
  const kept = new WeakMap<Thing, Map<Part, Found>>();
  return (thing, part, find) => {
    const parts = kept.get(thing) ?? new Map<Part, Found>();
    kept.set(thing, parts);
    const known = parts.get(part);
    if (known !== undefined || parts.has(part)) return known as Found;
    const found = find();
    parts.set(part, found);
    return found;
  };
}

/** What is made of several things, kept as long as the first of them and for the very same ones only. */
export function keepingOfAll<Thing extends object, Found>(): (
  things: readonly Thing[],
  find: () => Found,
) => Found {
  const kept = new WeakMap<Thing, { readonly things: readonly Thing[]; readonly found: Found }>();
  return (things, find) => {
    const [first] = things;
    if (!first) return find();
    const known = kept.get(first);
    const isSame =
      known?.things.length === things.length && things.every((one, at) => one === known.things[at]);
    if (known && isSame) return known.found;
    const found = find();
    kept.set(first, { things, found });
    return found;
  };
}
