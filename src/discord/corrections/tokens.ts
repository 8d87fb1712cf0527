/**
 * The tokens that a response to an interaction can be edited with, for as long as they serve. They
 * are kept in memory alone: a token is a key, and gone with the process.
 */
import { LRUCache } from 'lru-cache';

export interface ResponseToken {
  readonly applicationId: string;
  readonly token: string;
}

export interface ResponseTokens {
  keep(messageId: string, token: ResponseToken): void;
  /** The token of a response, while it serves. */
  of(messageId: string): ResponseToken | undefined;
}

/** Discord lets a token serve for 15 minutes; the last is left for the request itself. */
const servesMs = 14 * 60_000;
const most = 20_000;

/** @param now milliseconds since 1970 */
export function makeResponseTokens(now: () => number): ResponseTokens {
  const kept = new LRUCache<string, ResponseToken & { readonly until: number }>({ max: most });
  return {
    keep(messageId, token) {
      kept.set(messageId, { ...token, until: now() + servesMs });
    },
    of(messageId) {
      const held = kept.get(messageId);
      if (held && held.until > now()) return held;
      kept.delete(messageId);
      return undefined;
    },
  };
}
