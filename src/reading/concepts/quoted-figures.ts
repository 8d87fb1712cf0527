/** Plain numbers a text quotes, in figures with English or Chinese scale words. Pure. */

const NUMBER =
  /(?<![\w.])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(?<scale>billion|bn\b|million|mn\b|thousand|k\b|m\b|万亿|亿|百万|万|千)?/g;

const SCALE: Readonly<Record<string, number>> = {
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
  万亿: 1e12,
  亿: 1e8,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
};

/** Values quoted in a text that `normalise` has folded, each once. Years come out as well. */
export function readFigures(normalised: string): number[] {
  if (!/\d/.test(normalised)) return [];
  const values = new Set<number>();
  for (const match of normalised.matchAll(NUMBER)) {
    const value = Number((match.groups?.digits ?? '').replaceAll(',', ''));
    values.add(Math.round(value * (SCALE[match.groups?.scale ?? ''] ?? 1) * 1e6) / 1e6);
  }
  return [...values];
}
