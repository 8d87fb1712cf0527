/** The card for a verdict, whatever it is: the one way from a decision to words. Pure. */
import type { Clarify, Conflict, Declined, DeclineReason, Verdict } from '../answering/verdict.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { answerCard, openActions, standing, titleLine } from './answer-card.js';
import type { Card, Line } from './card.js';
import { declineWords } from './catalogue/decline.js';
import { elsewhereWords } from './catalogue/decline-elsewhere.js';
import { asOfText, figureLine } from './fact-lines.js';
import { tellsOf } from './tells.js';
import { inScript, languageOf } from './words.js';

function conflictText(conflict: Conflict, { about }: FactRecord, script: Script): string {
  const words = declineWords(script);
  const asked = inScript(conflict.asked, script);
  const own = elsewhereWords(script);
  const told = [asked, inScript(about.place, script), inScript(about.subject, script)] as const;
  if (conflict.kind === 'place' && conflict.wide) return words.country(...told);
  return conflict.elsewhere && conflict.kind in own
    ? (own[conflict.kind] ?? own.attribute)(asked)
    : (words[conflict.kind] ?? words.attribute)(...told);
}

function declineText(reason: DeclineReason, record: FactRecord, script: Script): string {
  const words = declineWords(script);
  switch (reason.code) {
    case 'conflict': {
      const sentences = new Set(
        reason.conflicts.map((conflict) => conflictText(conflict, record, script)),
      );
      return [...sentences].join(languageOf(script) === 'en' ? ' ' : '');
    }
    case 'not-on-record':
    case 'small-talk':
    case 'off-topic': {
      const topic = record.notOnRecord.find(({ id }) => id === reason.topicId);
      // What is said to anyone speaks of the record in use.
      return topic
        ? inScript(topic.reply, script).replaceAll('{title}', inScript(record.about.title, script))
        : words.noMatch;
    }
    case 'empty':
      return inScript(record.about.greeting, script);
    case 'no-match':
      return words.noMatch;
  }
}

/** The nearest fact with its first figure and that figure's date: told only where the date differs. */
function datedLine(fact: Fact, script: Script): Line {
  const [figure] = fact.figures;
  if (!figure) return titleLine(fact, script);
  return [
    ...figureLine(figure, script),
    ` · ${inScript(figure.scope, script)} · `,
    { strong: asOfText(figure.asOf, script) },
  ];
}

function declineCard(verdict: Declined, record: FactRecord, script: Script): Card {
  const words = declineWords(script);
  const { reason } = verdict;
  const nearest = standing(verdict.nearest, record);
  const otherDate =
    reason.code === 'conflict' && reason.conflicts.every(({ kind }) => kind === 'time');
  const lost = reason.code === 'no-match' && nearest.length === 0;
  return {
    kind: 'decline',
    script,
    headline: [[declineText(reason, record, script)], ...(lost ? [[words.tryBrowsing]] : [])],
    body: [],
    sections:
      nearest.length > 0
        ? [
            {
              heading: otherDate ? words.nearestForOtherDate : words.nearest,
              lines: nearest.map((fact) =>
                otherDate ? datedLine(fact, script) : titleLine(fact, script),
              ),
            },
          ]
        : [],
    actions: openActions(nearest, script),
    // Of another date, its figure is told.
    ...(otherDate ? { tells: tellsOf('answer', nearest, record) } : {}),
  };
}

function clarifyCard(verdict: Clarify, record: FactRecord, script: Script): Card {
  const words = declineWords(script);
  const candidates = standing(verdict.candidates, record);
  return {
    kind: 'clarify',
    script,
    headline: [[verdict.reason.code === 'close-call' ? words.whichOne : words.oneOfThese]],
    body: candidates.map((fact) => titleLine(fact, script)),
    sections: [],
    actions: openActions(candidates, script),
  };
}

const noMatch: Declined = { kind: 'declined', reason: { code: 'no-match' }, nearest: [] };

/**
 * The card for a verdict in the reader's script. What is withheld reads like what is not on
 * record, so that a reply gives no embargo away.
 */
export function verdictCard(verdict: Verdict, record: FactRecord, script: Script): Card {
  switch (verdict.kind) {
    case 'answered': {
      const fact = record.byId.get(verdict.fact.factId);
      if (!fact) return declineCard(noMatch, record, script);
      const card = answerCard(fact, record, script);
      return verdict.reason.code === 'follow-up' && card.tells
        ? { ...card, tells: { ...card.tells, as: 'follow-up' } }
        : card;
    }
    case 'clarify':
      return clarifyCard(verdict, record, script);
    case 'declined':
      return declineCard(verdict, record, script);
    case 'withheld':
      return declineCard(noMatch, record, script);
  }
}
