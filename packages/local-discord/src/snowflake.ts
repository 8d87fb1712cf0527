/** Discord's ids: milliseconds since 2015 in the upper 42 bits, a counter in the lower 12. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** A source of ids that never repeats and always grows, also when the clock stands still. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(Math.floor(now())) - DISCORD_EPOCH_MS) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}

/** Orders ids by age; negative when `a` is the older. */
export function byAge(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Milliseconds since the Unix epoch at which an id was made. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}
