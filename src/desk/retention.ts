/** How long the desk keeps what it keeps, and the daily forgetting of what was kept for longer. */
import type { Doer } from './due.js';
import type { InquiryDesk } from './inquiries/inquiry-desk.js';
import type { InquiryStore } from './inquiries/ports.js';

/** Days for which texts, names, and which message told what, are kept where nothing else is set. */
export const defaultRetentionDays = 90;
/** Days for which it is remembered what followers were told, so that nobody is told twice. */
export const toldFollowersDays = 30;
/** Days for which it is remembered what was pressed; a press is repeated within seconds, if at all. */
export const claimedDeedDays = 1;

const dayMs = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();

/** From when on things are kept that are kept for so many days; instants are ms since 1970. */
export const keptSince = (now: number, days: number): number => now - days * dayMs;

export const retentionKind = 'retention';

/** Puts down that what was kept long enough is to be forgotten today, and from then on every day. */
export async function startRetention(store: InquiryStore, now: () => number): Promise<void> {
  const at = iso(now());
  const day = at.slice(0, 10);
  await store.write(({ deeds }) =>
    deeds.put({ key: `${retentionKind}-${day}`, kind: retentionKind, subject: day, at }),
  );
}

export interface RetentionParts {
  readonly store: InquiryStore;
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly refreshCards: InquiryDesk['refreshCards'];
  /** Forgets what followers were told long ago. */
  readonly forgetTold: () => Promise<void>;
}

/**
 * Forgets what was kept for longer than `retentionDays`, has the cards of it shown anew, forgets what
 * followers were told long ago, and puts the next day's turn down.
 */
export function retention(parts: RetentionParts): Doer {
  const { store, retentionDays, now, refreshCards, forgetTold } = parts;
  return async () => {
    const at = now();
    const forgotten = await store.privacy.forgetBefore(iso(keptSince(at, retentionDays)));
    await refreshCards(forgotten);
    await forgetTold();
    const next = iso(at + dayMs).slice(0, 10);
    const deed = { key: `${retentionKind}-${next}`, kind: retentionKind, subject: next };
    await store.write(({ deeds }) => deeds.put({ ...deed, at: iso(at + dayMs) }));
  };
}
