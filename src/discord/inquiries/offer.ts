/** The buttons under an answer: a press officer where the record has none, else a word back. */
import type { Outcome } from '../../inquiry/outcome.js';
import type { Action, Card } from '../../wording/card.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import type { Desk } from '../desk.js';
import { inquiryIds } from './ids.js';

/** Notes what was asked, and offers what may follow on the card for it. */
export function withOffer(card: Card, outcome: Outcome, personId: string, desk: Desk): Card {
  const noted = desk.inquiring?.hearing.note(outcome, personId);
  if (!noted?.offer) return card;
  const words = inquiryWords(card.script);
  const about = { heard: noted.id, script: card.script };
  const action: Action =
    noted.offer === 'officer'
      ? {
          kind: 'button',
          id: inquiryIds.ask.make({ ...about, token: null }),
          label: words.askOfficer,
        }
      : { kind: 'button', id: inquiryIds.unhelpful.make(about), label: words.notHelpful };
  return { ...card, actions: [...card.actions, action] };
}
