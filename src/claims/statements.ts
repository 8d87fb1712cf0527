/** Claims without a figure: the date of a recorded event, and the direction of a trend. Pure. */

import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure } from '../facts/schema.js';
import { stanceAt } from '../reading/clauses/read.js';
import type { ReadSentence } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import type { DateMention, FigureMention, Span } from '../reading/figures/figure.js';
import { isoDate } from '../reading/read-text.js';
import type { Claim } from './claim.js';

/** What must be spoken of for a date to be the event's. */
const eventTopics = ['conference', 'promotion-event'];
/** Words that tie a date to the event itself. */
const heldThen =
  /\b(?:held|took place|takes? place|open(?:ed|s|ing)?|launch(?:ed)?|kick(?:ed|s)? off|convened|hosted|staged|was|is|on)\b|举行|召开|举办|启动|开幕|开启|拉开|于|在/iu;

const saysOf = (fact: Fact, said: Span, sentence: Span, figure: Figure | null) => ({
  factId: fact.id,
  revision: fact.revision,
  said,
  sentence,
  recorded: figure,
  asOf: figure?.asOf ?? fact.asOf,
});

/**
 * Judges dates said of an event whose date is on record. Beside figures only a date that differs is
 * worth a claim: one that is right merely dates them.
 */
export function dateClaims(
  dates: readonly DateMention[],
  sentence: Span,
  reading: Reading,
  read: ReadSentence,
  record: FactRecord,
  besideFigures: boolean,
): readonly Claim[] {
  if (!eventTopics.some((topic) => reading.evidence.has(topic))) return [];
  if (!heldThen.test(sentence.text)) return [];
  const fact = record.facts.find(({ figures }) => figures.some(({ unit }) => unit === 'date'));
  const figure = fact?.figures.find(({ unit }) => unit === 'date');
  if (!fact || !figure) return [];
  return dates.flatMap((date): Claim[] => {
    if (date.date.day === undefined && date.date.year === undefined) return [];
    const year = figure.value.slice(0, 4);
    const whole = isoDate(
      date.date.year ? date : { ...date, date: { ...date.date, year: Number(year) } },
    );
    const matches = whole !== null && figure.value.startsWith(whole);
    const at = read.tokens.findIndex(({ start, end }) => start <= date.start && end > date.start);
    const { polarity, status } = stanceAt(sentence.text, read, Math.max(0, at));
    if (status === 'planned' || (polarity !== 'said' && polarity !== 'negated')) return [];
    if (polarity === 'negated') {
      if (!matches || date.date.day === undefined) return [];
      return [
        {
          ...saysOf(fact, date, sentence, figure),
          verdict: 'differs',
          notes: [{ code: 'negated' }],
        },
      ];
    }
    if (matches && besideFigures) return [];
    return [
      {
        ...saysOf(fact, date, sentence, figure),
        verdict: matches ? 'matches' : 'differs',
        notes: [],
      },
    ];
  });
}

const up =
  /\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|up)\b|增长|上升|增加|增多|上涨|攀升|越来越多/iu;
const down =
  /\b(?:f[ae]ll(?:s|en|ing)?|declin(?:e|es|ed|ing)|dropp?(?:ed|s|ing)?|shr[aiu]nk(?:s|ing)?|decreas(?:e|es|ed|ing)|dipp?(?:ed|s)?|dwindl(?:e|es|ed|ing)|down)\b|下降|减少|下滑|萎缩|越来越少|下跌/iu;

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
  if (!fact || !reading.evidence.has('social-organization')) return [];
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
    const rises = isUp === (polarity === 'said');
    const borneOut = rises === rose;
    const read = reader.read(clause.text, today);
    const ofNumber = /\bnumbers?\b|\bcount\b|数量|数目|家数|越来越/iu.test(clause.text);
    const ofOther = read.mentions.some(({ kind }) => kind === 'attribute' || kind === 'event');
    if (!ofNumber || ofOther || !read.evidence.has('social-organization')) return [];
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
