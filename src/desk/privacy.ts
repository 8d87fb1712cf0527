/** What the desk holds about a person: shown, exported, deleted; and what is kept too long, forgotten. */
import type { Doer } from './due.js';
import type { InquiryDesk } from './inquiries/inquiry-desk.js';
import type { Holdings, InquiryStore } from './inquiries/ports.js';

export interface Privacy {
  readonly retentionDays: number;
  /** Every row that names the person, by the name of the table. */
  holdings(personId: string): Promise<Holdings>;
  /** Takes a person out of store and memory; cards at the desk that named them are shown anew. */
  erase(personId: string): Promise<void>;
}

export interface PrivacyParts {
  readonly store: InquiryStore;
  readonly inquiries: Pick<InquiryDesk, 'refreshCards'>;
  readonly retentionDays: number;
  /** What is held in memory alone. */
  readonly memories: readonly { forget(personId: string): void }[];
}

export function makePrivacy({ store, inquiries, retentionDays, memories }: PrivacyParts): Privacy {
  return {
    retentionDays,
    holdings: (personId) => store.privacy.holdings(personId),
    async erase(personId) {
      for (const memory of memories) memory.forget(personId);
      await inquiries.refreshCards(await store.privacy.erase(personId));
    },
  };
}

const dayMs = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();

export const retentionKind = 'retention';

/** Puts down that what was kept long enough is to be forgotten today, and from then on every day. */
export async function startRetention(store: InquiryStore, now: () => number): Promise<void> {
  const at = iso(now());
  const day = at.slice(0, 10);
  await store.write(({ deeds }) =>
    deeds.put({ key: `${retentionKind}-${day}`, kind: retentionKind, subject: day, at }),
  );
}

/**
 * Forgets what was kept for longer than `retentionDays`, has the cards of it shown anew, and puts the
 * next day's turn down.
 */
export function retention(
  store: InquiryStore,
  retentionDays: number,
  now: () => number,
  refreshCards: InquiryDesk['refreshCards'],
): Doer {
  return async () => {
    const at = now();
    const forgotten = await store.privacy.forgetBefore(iso(at - retentionDays * dayMs));
    await refreshCards(forgotten);
    const next = iso(at + dayMs).slice(0, 10);
    const deed = { key: `${retentionKind}-${next}`, kind: retentionKind, subject: next };
    await store.write(({ deeds }) => deeds.put({ ...deed, at: iso(at + dayMs) }));
  };
}
