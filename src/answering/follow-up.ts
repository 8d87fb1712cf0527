/**
 * Reads "and the municipal ones?" with the subject of the question before. Only text that cannot
 * stand alone is completed; what it names itself always wins over what is carried over. Pure.
 */

import type { Mention, Reader, Reading } from '../reading/concepts/read.js';
import { isConstraint } from '../reading/concepts/vocabulary.js';
import type { FactProfile } from './profile.js';
import type { Question } from './verdict.js';

export interface FollowUpContext {
  readonly reader: Reader;
  readonly profiles: ReadonlyMap<string, FactProfile>;
}

/** Longest text, in units, that is taken for the rest of a question. */
const SHORT = 9;
const SHORT_HAN = 14;
/** The same without any word that leans back: "as a share?", "投了多少钱？". */
const BARE = 5;
const BARE_HAN = 8;
/** A concept in this share of a fact's phrasings is its subject. */
const SUBJECT = 0.45;

/** Openers and closers of a question that leans on the one before. */
const LEANS =
  /^(?:and|what about|how about|as for|but|so|also|ok(?:ay)? and|same|or)\b|^(?:那|那么|还有|以及|换成|至于|而)|呢[?？!]?$|^(?:as|in|by|per|for|only|just|until|since)\b/;
/** "There are" and "are there" only say that something is. */
const THERE = /(?<!\b(?:is|are|was|were|be|been) )\bthere\b(?! (?:is|are|was|were|be|been)\b)/;
/** A word that points back, beside "there". */
const POINTS =
  /\b(?:it|its|that|they|them|their|theirs|those|these|this|ones|one|same|then|else)\b|它|他们|它们|其中|这个|那个|这些|那些|该|上述/;

/** One that stands for the subject itself, so that without it another would be meant. */
const THEIRS = /\b(?:its|they|them|their|theirs|those|these|ones)\b|它们|他们|它的|其中|这些|那些/;

/** One that stands for a place or a time. */
const THERE_CHINESE = /那里|那儿|那边|当地/;
const THEN = /\bthen\s*(?:[?.!,]|$)|\bat th(?:at|e) time\b|当时|那时|那年|当年/;
/** "How many did the city have": of what is left to the sentence before. */
const UNSAID = /\bhow many (?:did|do|does|have|has|had|are there|were there)\b/;

/** Whether a text leaves its place, its time or what it counts to what was said before. */
function leavesOut({ text, mentions, times }: Reading): boolean {
  const names = mentions.some(({ kind, role }) => kind === 'place' && role === 'asked');
  if ((THERE.test(text) || THERE_CHINESE.test(text)) && !names) return true;
  if (THEN.test(text) && times.length === 0) return true;
  return UNSAID.test(text) && !mentions.some(({ subject, kind }) => subject || kind === 'topic');
}

const points = (text: string): boolean => POINTS.test(text) || THERE.test(text);

/** Concepts that answer on their own; naming two or more makes a whole question. */
function ownContent(reading: Reading): Mention[] {
  const seen = new Set<string>();
  return reading.mentions.filter((mention) => {
    if (mention.role !== 'asked' || mention.kind === 'cue' || mention.kind === 'ask') return false;
    if (mention.subject || mention.concept === 'number') return false;
    if (seen.has(mention.concept)) return false;
    seen.add(mention.concept);
    return true;
  });
}

/** Whether a text refers to what was said before, be it by leaning on it or by pointing to it. */
export function refersBack({ text }: Reading): boolean {
  return LEANS.test(text) || points(text);
}

/** Whether a text leans on what was said before: "and ...?", "那……呢", "their ...", "how many there?". */
export function leansBack(reading: Reading): boolean {
  return LEANS.test(reading.text) || THEIRS.test(reading.text) || leavesOut(reading);
}

/** Whether a text can be the rest of a question: short, and leaning back or without a subject. */
export function isElliptic(reading: Reading): boolean {
  const { units, mentions } = reading;
  if (units.length === 0) return false;
  const han = units.filter((unit) => unit.kind === 'han').length * 2 > units.length;
  if (units.length > (han ? SHORT_HAN : SHORT)) return false;
  if (LEANS.test(reading.text)) return true;
  const says = mentions.some(({ kind, role }) => kind !== 'cue' && role === 'asked');
  if (!says && reading.times.length === 0) return false;
  if (points(reading.text)) return true;
  const subject = mentions.some((mention) => mention.subject);
  return !subject && units.length <= (han ? BARE_HAN : BARE) && ownContent(reading).length <= 1;
}

/** Whether a text goes on about something that a pronoun stands for: "and the municipal ones?" */
export function pointsBack(reading: Reading): boolean {
  return isElliptic(reading) && LEANS.test(reading.text) && THEIRS.test(reading.text);
}

/** Kinds of concepts of which a subject has one: a new one takes the place of the old. */
const REPLACING: Readonly<Record<string, readonly string[]>> = {
  grade: ['grade', 'level'],
  level: ['grade', 'level'],
  place: ['place'],
  event: ['event'],
};
/** Ways of asking that exclude one another. */
const WAYS = new Set([
  'count',
  'quantity',
  'number',
  'share',
  'money',
  'date',
  'definition',
  'list',
  'trend',
  'description',
]);
/** Topics that go with counting; another way of asking leaves them behind. */
const COUNTED = new Set(['registered', 'total']);
const COUNTING = new Set(['count', 'quantity', 'number']);
/** Weight of what is carried over, beside 1 for what is said. */
const CARRIED = 0.9;
/** The same for topics, where the text names a topic of its own. */
const FADED = 0.3;

/** The question with the subject of the one before, or `undefined` where it stands alone. */
export function complete(
  reading: Reading,
  question: Question,
  { reader, profiles }: FollowUpContext,
): Reading | undefined {
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
  const replacedKinds = new Set(own.flatMap((mention) => REPLACING[mention.kind] ?? []));
  const ways = own.filter((mention) => mention.kind === 'ask' && WAYS.has(mention.concept));
  const countsOn = ways.every((mention) => COUNTING.has(mention.concept));
  // A new thing to measure ("their assets?") replaces what was measured before.
  const measuresAnew = own.some((mention) => mention.kind === 'attribute');
  const namesTopic = ownContent(reading).some((mention) => mention.kind === 'topic');
  const totals = own.some((mention) => mention.concept === 'total');
  const namesAll = own.some((mention) => mention.subject);
  const { concepts } = reader.vocabulary;
  for (const concept of [...carried.keys()]) {
    const kind = concepts.get(concept)?.kind;
    if (!kind || reading.evidence.has(concept)) continue;
    if (
      replacedKinds.has(kind) ||
      (WAYS.has(concept) && (ways.length > 0 || measuresAnew)) ||
      (COUNTED.has(concept) && !countsOn) ||
      (kind === 'attribute' && measuresAnew) ||
      (kind === 'organization-kind' && namesAll) ||
      ((kind === 'level' || kind === 'grade') && totals)
    )
      carried.delete(concept);
    else if (kind === 'topic' && namesTopic && !reader.vocabulary.subject.has(concept))
      carried.set(concept, FADED);
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
  return { ...reading, text: `${reading.text} ⟵ ${before.text}`, mentions, evidence, times };
}
