/** The card for an outcome, whatever it is: the one way from what was decided to words. Pure. */
import type { FactRecord } from '../facts/record.js';
import { type Outcome, type Several, scoreOf } from '../inquiry/outcome.js';
import { openActions, standing } from './answer-card.js';
import type { Card, Line } from './card.js';
import { claimCard } from './claim-card.js';
import { cardForDerivation, unreadCard } from './derivation-card.js';
import { overTimeCard } from './over-time-card.js';
import { toldTogether } from './tells.js';
import { verdictCard } from './verdict-card.js';

/** `record` is the one that the outcome was decided over. */
export function outcomeCard(outcome: Outcome, record: FactRecord): Card {
  const { script } = outcome;
  switch (outcome.kind) {
    case 'check':
      return claimCard(outcome.claims, record, script, outcome.readTo);
    case 'derive':
      return outcome.result
        ? cardForDerivation(outcome.result, record, script)
        : unreadCard(script);
    case 'over-time':
      return overTimeCard(outcome, record, script);
    case 'several':
      return severalCard(outcome, record);
    default:
      return verdictCard(outcome.verdict, record, script);
  }
}

const mostButtons = 5;

/** Each question with the first lines of its own card under it; the buttons of the facts told. */
function severalCard({ parts, script }: Several, record: FactRecord): Card {
  const cards = parts.map((part) => outcomeCard({ ...part, script }, record));
  const told = parts.flatMap((part) =>
    scoreOf(part)
      .facts.slice(0, 1)
      .map((factId) => ({ factId })),
  );
  const tells = toldTogether(
    'answer',
    cards.map((card) => card.tells),
  );
  const sections = cards.map((card, index) => ({
    heading: `${index + 1}. ${parts[index]?.text ?? ''}`,
    lines: linesOf(card),
  }));
  return {
    inShort: sections.flatMap(({ heading, lines }, index): Line[] => [
      [{ strong: heading }],
      ...lines,
      ...(cards[index]?.inShort ?? []),
    ]),
    kind: cards.some(({ kind }) => kind === 'answer') ? 'answer' : 'clarify',
    script,
    headline: [],
    body: [],
    sections,
    actions: openActions(standing(told, record), script).slice(0, mostButtons),
    ...(tells ? { tells } : {}),
  };
}

/** What a card says at first: its headline and what it offers to choose from. */
function linesOf({ headline, title, body, sections, kind }: Card): readonly Line[] {
  const lead = headline.length > 0 ? headline : title === undefined ? [] : [[title]];
  if (kind === 'answer') return [...lead, ...body];
  return [...lead, ...body, ...sections.flatMap(({ lines }) => lines)];
}
