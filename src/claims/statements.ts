/** Claims without a figure of the direction of a trend. Pure. */
import type { FactRecord } from '../facts/record.js';
import { stanceAt } from '../reading/clauses/read.js';
import type { ReadSentence } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import type { FigureMention, Span } from '../reading/figures/figure.js';
import { toSimplified } from '../reading/normalise.js';
import type { Claim } from './claim.js';
import { saysOf } from './says-of.js';

const up =
  /\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|up)\b|增长|上升|增加|增多|上涨|攀升|越来越多/iu;
const down =
  /\b(?:f[ae]ll(?:s|en|ing)?|declin(?:e|es|ed|ing)|dropp?(?:ed|s|ing)?|shr[aiu]nk(?:s|ing)?|decreas(?:e|es|ed|ing)|dipp?(?:ed|s)?|dwindl(?:e|es|ed|ing)|down)\b|下降|减少|下滑|萎缩|越来越少|下跌/iu;

const ceasing =
  /\b(?:stopp?(?:ed|s|ing)?|ceas(?:e|es|ed|ing)|halt(?:ed|s|ing)?|fail(?:ed|s|ing)?|stall(?:ed|s|ing)?|stagnat\w+)\b|停止|停滞|止住|终止|中断|未见/iu;

/** Whether a sentence may tell of a trend: it has a word for one. */
export const tellsTrend = (sentence: string): boolean => {
  const folded = toSimplified(sentence);
  return up.test(folded) || down.test(folded);
};

const namesSubject = ({ evidence }: Reading, { vocabulary }: Reader): boolean =>
  [...vocabulary.subject].some((id) => evidence.has(id));

/** Judges a clause without figures that says which way the number of organizations went. */
export function trendClaims(
  sentence: Span,
  mentions: readonly FigureMention[],
  reading: Reading,
  whole: ReadSentence,
  record: FactRecord,
  reader: Reader,
  today: string,
): readonly Claim[] {
  const fact = record.facts.find(({ subject }) => subject.asks.includes('trend'));
  if (!fact || !namesSubject(reading, reader)) return [];
  const rose = up.test(fact.statement.en);
  const clauses = [...sentence.text.matchAll(/[^,;，；]+/g)].map((match): Span => {
    const text = match[0].trim();
    const start = sentence.start + match.index + match[0].indexOf(text);
    return { start, end: start + text.length, text };
  });
  return clauses.flatMap((clause): Claim[] => {
    if (mentions.some(({ start, end }) => start < clause.end && end > clause.start)) return [];
    const isUp = up.test(clause.text);
    if (isUp === down.test(clause.text)) return [];
    const at = whole.tokens.findIndex(({ start }) => start >= clause.start);
    const { polarity, status } = stanceAt(sentence.text, whole, Math.max(0, at));
    if (status === 'planned' || (polarity !== 'said' && polarity !== 'negated')) return [];
    const ceased = ceasing.test(clause.text);
    // What has stopped falling may rise or stay.
    if (ceased && (!isUp || polarity === 'negated')) return [];
    const rises = !ceased && isUp === (polarity === 'said');
    const borneOut = rises === rose;
    const read = reader.read(clause.text, today);
    const ofNumber = /\bnumbers?\b|\bcount\b|数量|数目|家数|越来越/iu.test(clause.text);
    const ofOther = read.mentions.some(({ kind }) => kind === 'attribute' || kind === 'event');
    if (!ofNumber || ofOther || !namesSubject(read, reader)) return [];
    const place = reading.mentions.find(
      ({ kind, concept }) => kind === 'place' && concept !== fact.subject.place,
    );
    const concept = place && reader.vocabulary.concepts.get(place.concept);
    if (concept) {
      return [
        {
          ...saysOf(fact, clause, sentence, null),
          verdict: 'outdated-or-other',
          notes: [{ code: 'place', asked: { en: concept.en, zh: concept.zh } }],
        },
      ];
    }
    return [
      {
        ...saysOf(fact, clause, sentence, null),
        verdict: borneOut ? 'matches' : 'differs',
        notes: borneOut ? [] : [{ code: 'direction', said: rises ? 'up' : 'down' }],
      },
    ];
  });
}
