/**
 * What a moderator has typed and not put forward yet, for a short while, so that nothing has to be
 * typed again. Each draft belongs to one person; nobody else can take it out.
 */
import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { UserError } from '../../base/user-error.js';

/** How long a draft is kept, ms: as long as Discord lets its message be answered. */
export const keptFor = 15 * 60_000;
const mostDrafts = 500;

export interface DraftBox<T> {
  /** Keeps a draft and gives the token to take it out with: 8 letters, digits, `-` or `_`. */
  keep(personId: string, draft: T): string;
  /** @throws UserError `draft-gone` */
  take(personId: string, token: string): T;
  drop(personId: string, token: string): void;
}

export interface DraftBoxParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random token each time. */
  readonly token: () => string;
}

/** A token nobody can guess: 48 random bits. */
export const randomToken = () => randomBytes(6).toString('base64url');

export function makeDraftBox<T extends NonNullable<unknown>>(parts: DraftBoxParts): DraftBox<T> {
  const drafts = new LRUCache<string, T>({
    max: mostDrafts,
    ttl: keptFor,
    ttlResolution: 0,
    perf: { now: parts.now },
  });
  const key = (personId: string, name: string) => `${personId} ${name}`;
  return {
    keep(personId, draft) {
      drafts.purgeStale();
      const name = parts.token();
      drafts.set(key(personId, name), draft);
      return name;
    },
    take(personId, name) {
      const draft = drafts.get(key(personId, name));
      if (draft === undefined) throw new UserError('draft-gone');
      return draft;
    },
    drop(personId, name) {
      drafts.delete(key(personId, name));
    },
  };
}
