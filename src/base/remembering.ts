/** A function of texts that keeps what it last found: one inquiry reads the same text many times. Pure. */

/** An inquiry and its parts are no more texts than this. */
const most = 8;

/** @param of gives the same for the same text, and nothing that anybody changes */
export function remembering<Found>(of: (text: string) => Found): (text: string) => Found {
  const kept = new Map<string, Found>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = of(text);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(text, found);
    return found;
  };
}
