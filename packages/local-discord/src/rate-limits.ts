/** Rate limits and the headers that tell of them: https://docs.discord.com/developers/topics/rate-limits */
import { createHash } from 'node:crypto';

export interface Rule {
  readonly method: string;
  /** A route's pattern, e.g. `/channels/:channel/messages`. */
  readonly pattern: string;
  readonly limit: number;
  readonly windowMs: number;
}

export interface RateLimitRules {
  /** Requests a second over all routes but interaction callbacks and follow-ups. */
  readonly global: number;
  readonly routes: readonly Rule[];
  /** For routes without a rule of their own. */
  readonly otherwise: { readonly limit: number; readonly windowMs: number };
}

const MESSAGES = '/channels/:channel/messages';
const REACTION = `${MESSAGES}/:message/reactions/:emoji/@me`;

/** Limits like those Discord is seen to use; it documents none and asks to read the headers. */
export const DISCORD_LIKE: RateLimitRules = {
  global: 50,
  routes: [
    { method: 'POST', pattern: MESSAGES, limit: 5, windowMs: 5000 },
    { method: 'PATCH', pattern: `${MESSAGES}/:message`, limit: 5, windowMs: 5000 },
    { method: 'DELETE', pattern: `${MESSAGES}/:message`, limit: 5, windowMs: 1000 },
    { method: 'POST', pattern: '/channels/:channel/typing', limit: 5, windowMs: 5000 },
    { method: 'PUT', pattern: REACTION, limit: 1, windowMs: 250 },
    { method: 'POST', pattern: '/webhooks/:application/:token', limit: 5, windowMs: 2000 },
  ],
  otherwise: { limit: 50, windowMs: 1000 },
};

/** Limits nobody reaches, for tests about something else. */
export const GENEROUS: RateLimitRules = {
  global: 1_000_000,
  routes: [],
  otherwise: { limit: 1_000_000, windowMs: 1000 },
};

export interface Verdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** What a 429 says. */
  readonly body: {
    readonly message: string;
    readonly retry_after: number;
    readonly global: boolean;
  };
}

interface Bucket {
  readonly endsAt: number;
  readonly used: number;
}

export interface RateLimits {
  /** Counts one request. @param major what the bucket is kept apart by, e.g. a channel's id */
  count(method: string, pattern: string, major: string): Verdict;
}

const seconds = (ms: number): string => (Math.max(ms, 0) / 1000).toFixed(3);

export function createRateLimits(now: () => number, rules: RateLimitRules): RateLimits {
  const buckets = new Map<string, Bucket>();

  const take = (key: string, limit: number, windowMs: number): Bucket & { over: boolean } => {
    const before = buckets.get(key);
    const current =
      before !== undefined && before.endsAt > now()
        ? before
        : { endsAt: now() + windowMs, used: 0 };
    const over = current.used >= limit;
    const after = over ? current : { ...current, used: current.used + 1 };
    buckets.set(key, after);
    return { ...after, over };
  };

  const refusal = (waitMs: number, global: boolean): Verdict['body'] => ({
    message: 'You are being rate limited.',
    retry_after: Number(seconds(waitMs)),
    global,
  });

  return {
    count(method, pattern, major) {
      const exempt = pattern.startsWith('/interactions/') || pattern.startsWith('/webhooks/');
      const whole = exempt ? undefined : take('global', rules.global, 1000);
      if (whole?.over) {
        const waitMs = whole.endsAt - now();
        return {
          allowed: false,
          headers: {
            'x-ratelimit-global': 'true',
            'x-ratelimit-scope': 'global',
            'retry-after': String(Math.ceil(waitMs / 1000)),
          },
          body: refusal(waitMs, true),
        };
      }
      const rule =
        rules.routes.find((one) => one.method === method && one.pattern === pattern) ??
        rules.otherwise;
      const route = `${method} ${pattern}`;
      const bucket = take(`${route} ${major}`, rule.limit, rule.windowMs);
      const waitMs = bucket.endsAt - now();
      const headers = {
        'x-ratelimit-limit': String(rule.limit),
        'x-ratelimit-remaining': String(rule.limit - bucket.used),
        'x-ratelimit-reset': seconds(bucket.endsAt),
        'x-ratelimit-reset-after': seconds(waitMs),
        'x-ratelimit-bucket': createHash('md5').update(route).digest('hex'),
      };
      if (!bucket.over) return { allowed: true, headers, body: refusal(0, false) };
      const retry = String(Math.ceil(waitMs / 1000));
      return {
        allowed: false,
        headers: { ...headers, 'x-ratelimit-scope': 'user', 'retry-after': retry },
        body: refusal(waitMs, false),
      };
    },
  };
}
