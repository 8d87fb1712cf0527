/** What a check finds: whether it is well, in a line, and what mends it. */
import type { Trouble } from '../../discord/troubles.js';

export interface Finding {
  readonly check: string;
  /** `skipped`: there was nothing to look at, or something before it is wrong. */
  readonly ok: boolean | 'skipped';
  readonly said: string;
  /** What to do; empty where nothing is to be done. */
  readonly mend: string;
}

export const well = (check: string, said: string): Finding => ({
  ...{ check, ok: true, said },
  mend: '',
});

export const ill = (check: string, { said, mend }: Trouble): Finding => ({
  ...{ check, ok: false, said, mend },
});

export const skipped = (check: string, said: string, mend = ''): Finding => ({
  ...{ check, ok: 'skipped', said, mend },
});

/** Several troubles of one check, as one; none is `undefined`. */
export function together(troubles: readonly Trouble[]): Trouble | undefined {
  if (troubles.length === 0) return undefined;
  const all = (lines: readonly string[]) => [...new Set(lines)].join(' ');
  return { said: all(troubles.map(({ said }) => said)), mend: all(troubles.map((t) => t.mend)) };
}
