/**
 * Reads "and the municipal ones?" with the subject of the question before. Only text that cannot
 * stand alone is completed; what it names itself always wins over what is carried over. Pure.
 */
import type { FactRecord } from '../facts/record.js';
import type { FactProfile } from './understand/profile.js';
import type { Mention, Reader, Reading } from './understand/read.js';
import { isConstraint } from './understand/vocabulary.js';
import type { Question } from './verdict.js';

export interface FollowUpContext {
  readonly record: FactRecord;
  readonly reader: Reader;
  readonly profiles: ReadonlyMap<string, FactProfile>;
}

/** Longest text, in units, that is taken for the rest of a question. */
const SHORT = 9;
const SHORT_HAN = 14;
/** A concept in this share of a fact's phrasings is its subject. */
const SUBJECT = 0.45;

/** Openers and closers of a question that leans on the one before. */
const LEANS =
  /^(?:and|what about|how about|as for|but|so|also|ok(?:ay)? and|same|or)\b|^(?:那|那么|还有|以及|换成|至于|而)|呢[?？!]?$|^(?:as|in|by|per|only|just)\b/;
/** A word that points back. */
const POINTS =
  /\b(?:it|its|that|they|them|their|theirs|those|these|this|ones|one|same|there|then|else)\b|它|他们|它们|其中|这个|那个|这些|那些|该|上述/;

/** Concepts that answer on their own; naming two or more makes a whole question. */
function ownContent(reading: Reading): Mention[] {
  const seen = new Set<string>();
  return reading.mentions.filter((mention) => {
    if (mention.role !== 'asked' || mention.kind === 'cue' || mention.kind === 'ask') return false;
    if (mention.concept === 'social-organization' || mention.concept === 'number') return false;
    if (seen.has(mention.concept)) return false;
    seen.add(mention.concept);
    return true;
  });
}

/** Whether a text cannot stand alone. */
export function isElliptic(reading: Reading): boolean {
  const { units, text } = reading;
  if (units.length === 0) return false;
  const han = units.filter((unit) => unit.kind === 'han').length;
  const short = han * 2 > units.length ? units.length <= SHORT_HAN : units.length <= SHORT;
  if (!short) return false;
  if (LEANS.test(text) || POINTS.test(text)) return true;
  // "as a share?", "5A?", "when?": an ask or a single constraint without any subject.
  const content = ownContent(reading);
  const subject = reading.mentions.some((mention) => mention.concept === 'social-organization');
  return !subject && units.length <= 4 && content.length <= 1;
}

/** Kinds of concepts of which a subject has one: a new one takes the place of the old. */
const REPLACING = new Set(['grade', 'level', 'place', 'event']);
/** Ways of asking that exclude one another. */
const WAYS = new Set(['count', 'share', 'money', 'date', 'definition', 'trend']);
/** Weight of what is carried over, beside 1 for what is said. */
const CARRIED = 0.9;

/** The question with the subject of the one before, or `undefined` where it stands alone. */
export function complete(
  reading: Reading,
  question: Question,
  { reader, profiles }: FollowUpContext,
): { readonly reading: Reading } | undefined {
  const { previous } = question;
  if (!previous || !isElliptic(reading)) return undefined;
  const before = reader.read(previous.text, question.today);
  const carried = new Map<string, number>();
  for (const [concept, weight] of before.evidence) carried.set(concept, weight * CARRIED);
  const profile = previous.factId === null ? undefined : profiles.get(previous.factId);
  if (profile)
    for (const [concept, count] of profile.counts)
      if (count / profile.total >= SUBJECT) carried.set(concept, CARRIED);

  const own = reading.mentions.filter((mention) => mention.role === 'asked');
  const ownKinds = new Set(own.map((mention) => mention.kind));
  const asksAnew = own.some((mention) => mention.kind === 'ask' && WAYS.has(mention.concept));
  // A new thing to measure ("their assets?") replaces what was measured before.
  const measuresAnew = own.some((mention) => mention.kind === 'attribute');
  const { concepts } = reader.vocabulary;
  for (const concept of [...carried.keys()]) {
    const kind = concepts.get(concept)?.kind;
    if (!kind) continue;
    const replaced =
      (REPLACING.has(kind) && ownKinds.has(kind)) ||
      (asksAnew && WAYS.has(concept)) ||
      (measuresAnew && (kind === 'attribute' || WAYS.has(concept)));
    if (replaced && !reading.evidence.has(concept)) carried.delete(concept);
  }

  const evidence = new Map(carried);
  for (const [concept, weight] of reading.evidence)
    evidence.set(concept, Math.max(evidence.get(concept) ?? 0, weight));
  const mentions: Mention[] = [...reading.mentions];
  for (const mention of before.mentions) {
    if (mention.role !== 'asked' || !isConstraint(mention.kind)) continue;
    if (!evidence.has(mention.concept) || reading.evidence.has(mention.concept)) continue;
    mentions.push(mention);
  }
  const times = reading.times.length > 0 ? reading.times : before.times;
  return {
    reading: {
      ...reading,
      text: `${reading.text} ⟵ ${before.text}`,
      mentions,
      evidence,
      times,
    },
  };
}
