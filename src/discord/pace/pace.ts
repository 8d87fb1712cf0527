/**
 * How much one person, and one channel, may ask of the desk within a window. What is too much is told once
 * a window, so that the answer to a flood is none itself; what a person is refused does not count against
 * their channel, so that nobody uses up what others there may ask.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { UserError } from '../../base/user-error.js';

/** Questions, with whatever is pressed or looked up; checks of texts; forms; choices while typing. */
export const paceKinds = ['questions', 'checks', 'forms', 'suggestions'] as const;
export type PaceKind = (typeof paceKinds)[number];

export interface Pace {
  /** Length of a window, seconds. */
  readonly windowSeconds: number;
  /** Most within a window, by one person and in one channel; 0 for as many as come. */
  readonly most: Readonly<Record<PaceKind, { readonly person: number; readonly channel: number }>>;
}

export interface Asking {
  readonly personId: string;
  /** `null` where there is none. */
  readonly channelId: string | null;
}

export interface Refusal {
  /** Who or what asks too much. */
  readonly of: 'person' | 'channel';
  /** The first one in its window. */
  readonly isFirst: boolean;
  /** Until more may be asked, whole seconds. */
  readonly seconds: number;
}

export interface Pacer {
  /** Counts one more; `undefined` where it may be done. */
  count(kind: PaceKind, asking: Asking): Promise<Refusal | undefined>;
}

function limiter(points: number, duration: number): RateLimiterMemory | undefined {
  return points > 0 ? new RateLimiterMemory({ points, duration }) : undefined;
}

async function refusedBy(
  limit: RateLimiterMemory | undefined,
  of: Refusal['of'],
  id: string,
): Promise<Refusal | undefined> {
  try {
    await limit?.consume(id);
    return undefined;
  } catch (full) {
    if (!limit || !(full instanceof RateLimiterRes)) throw full;
    const isFirst = full.consumedPoints === limit.points + 1;
    return { of, isFirst, seconds: Math.max(1, Math.ceil(full.msBeforeNext / 1000)) };
  }
}

export function makePacer({ windowSeconds, most }: Pace): Pacer {
  const limits = new Map(
    paceKinds.map((kind) => {
      const { person, channel } = most[kind];
      return [
        kind,
        { person: limiter(person, windowSeconds), channel: limiter(channel, windowSeconds) },
      ] as const;
    }),
  );
  return {
    async count(kind, { personId, channelId }) {
      const limit = limits.get(kind);
      const own = await refusedBy(limit?.person, 'person', personId);
      if (own || channelId === null) return own;
      return refusedBy(limit?.channel, 'channel', channelId);
    },
  };
}

/** What somebody is told who is refused. */
export const tooMuch = ({ of, seconds }: Refusal): UserError =>
  new UserError(of === 'person' ? 'too-much-asked' : 'too-much-asked-here', { seconds });
