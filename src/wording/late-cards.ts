/** Answers that come late, and to another place than where was asked. Pure. */
import type { Script } from '../reading/language.js';
import type { Card } from './card.js';
import { inboxWords } from './catalogue/inbox.js';

/** An answer to what was asked at an ISO instant, some time ago. */
export function lateCard(card: Card, askedAt: string): Card {
  const words = inboxWords(card.script);
  return {
    ...card,
    headline: [[words.askedAt, { instant: askedAt }, words.away], ...card.headline],
  };
}

/** What somebody reads whose question is too old to be answered. */
export function tooLateCard(askedAt: string, script: Script): Card {
  const words = inboxWords(script);
  return {
    kind: 'error',
    script,
    headline: [[words.askedAt, { instant: askedAt }, words.tooLate]],
    body: [],
    sections: [],
    actions: [],
  };
}

/** An answer sent to the asker, since the desk may not write where they asked. */
export function elsewhereCard(card: Card, question: string): Card {
  const words = inboxWords(card.script);
  return {
    ...card,
    headline: [[words.notThere, { link: words.question, to: question }], ...card.headline],
  };
}
