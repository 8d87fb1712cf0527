/**
 * The order in which what waits is worked on: so much at once, turn by turn between those who wait, and
 * never all of it for one of them.
 */
export interface Turns {
  /** Does work when its turn comes; `whose` tells who waits for it. */
  inTurn<T>(whose: string, work: () => Promise<T>): Promise<T>;
}

export interface TurnsOptions {
  readonly atOnce: number;
  /** Most at once for one of those who wait. */
  readonly ofOne: number;
}

export function makeTurns({ atOnce, ofOne }: TurnsOptions): Turns {
  let running = 0;
  const held = new Map<string, number>();
  /** By who waits; whoever was served last stands last. */
  const waiting = new Map<string, (() => void)[]>();

  const begin = (whose: string) => {
    running += 1;
    held.set(whose, (held.get(whose) ?? 0) + 1);
  };
  const mayBegin = (whose: string) => running < atOnce && (held.get(whose) ?? 0) < ofOne;

  const next = () => {
    for (const [whose, line] of waiting) {
      if (!mayBegin(whose)) continue;
      const go = line.shift();
      waiting.delete(whose);
      if (line.length > 0) waiting.set(whose, line);
      if (!go) continue;
      begin(whose);
      go();
      return;
    }
  };

  const end = (whose: string) => {
    running -= 1;
    const left = (held.get(whose) ?? 1) - 1;
    if (left > 0) held.set(whose, left);
    else held.delete(whose);
    next();
  };

  return {
    async inTurn(whose, work) {
      if (mayBegin(whose)) begin(whose);
      else {
        await new Promise<void>((go) => {
          const line = waiting.get(whose);
          if (line) line.push(go);
          else waiting.set(whose, [go]);
        });
      }
      try {
        return await work();
      } finally {
        end(whose);
      }
    },
  };
}
