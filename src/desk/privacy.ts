/** What the desk holds about a person: shown, exported, deleted. */
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
