/** Scores every fact and every class not on record for a question as read. Pure. */
import { keptWith } from '../base/remembering.js';
import { boundsOf } from '../reading/concepts/bounds.js';
import type { Reading } from '../reading/concepts/read.js';
import { BEYOND, isBeyond } from './beyond.js';
import type { Considered, FactCandidate, FollowUp, TopicCandidate } from './considered.js';
import { type Core, TOPIC } from './core.js';
import type { MatchResult } from './engine/index.js';
import { MetFact } from './met-fact.js';
import type { ConceptCounts } from './profile.js';
import { rankingSignals } from './signals/ranking.js';
import { valuesOf, weighed } from './signals/signal.js';
import { signatureOf } from './signature.js';
import { leavingOut, NO_SUBJECT } from './subject-words.js';
import { fitOfTime } from './time-fit.js';
import type { Weights } from './weighing.js';

/** Match of an entry that shares nothing with the question. */
const NO_MATCH = -1;
/** How many units after "how many" the counted noun may stand. */
const HEAD_REACH = 3;

/** The noun that "how many" counts, where it is among the unknown words and no known one precedes it. */
function countedNoun(reading: Reading, unknown: readonly string[]): string | undefined {
  if (unknown.length === 0) return undefined;
  for (const mention of reading.mentions) {
    if (mention.concept !== 'count' && mention.concept !== 'number') continue;
    for (let at = mention.end; at < mention.end + HEAD_REACH; at += 1) {
      const unit = reading.units[at];
      if (!unit || reading.mentions.some((m) => m.kind === 'topic' && m.start === at)) break;
      if (unknown.includes(unit.text)) return unit.text;
    }
  }
  return undefined;
}

const bestFirst = <T extends { readonly score: number }>(candidates: readonly T[]): T[] =>
  candidates.toSorted((a, b) => b.score - a.score);

/** Whether the fact that fits best is of the very time that the question names. */
function hasItsTime(best: FactCandidate | undefined, reading: Reading): boolean {
  const times = reading.times.filter(({ role, yearless }) => role === 'asked' && !yearless);
  if (!best || times.length === 0 || best.unmet.length > 0) return false;
  return best.profile.dated && times.every((time) => fitOfTime(time, best.profile) === 'meets');
}

/** A topic in this share of whose texts a time is asked for is one of times not on record. */
const OF_TIMES = 0.5;

const isOfOtherTimes = ({ bounds }: ConceptCounts): boolean =>
  bounds.filter(({ times }) => times.length > 0).length >= bounds.length * OF_TIMES;

/** The shares of all entries in each signature, summed. */
const sharesOf = keptWith(({ classes, topicCounts }: Core): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  for (const { signatures } of [...classes.map(({ profile }) => profile), ...topicCounts])
    for (const [signature, share] of signatures)
      shares.set(signature, (shares.get(signature) ?? 0) + share);
  return shares;
});

/** Of the entries whose texts have a signature, the part that each has in it, 0 to 1. */
function partsOfSame(core: Core, signature: string): (entry: ConceptCounts) => number {
  const all = sharesOf(core).get(signature) ?? 0;
  return ({ signatures }) => (all === 0 ? 0 : (signatures.get(signature) ?? 0) / all);
}

export interface Asked {
  readonly core: Core;
  readonly matched: MatchResult;
  readonly reading: Reading;
  readonly followUp: FollowUp;
  readonly isDangling: boolean;
  /** Of a follow-up: it names a time or a place alone. */
  readonly isWhenOrWhere: boolean;
  readonly weights: Weights;
}

/** Considers a question, pausing. */
export function* considerSteps(asked: Asked): Generator<void, Considered> {
  const { core, matched, reading, followUp, isDangling, isWhenOrWhere, weights } = asked;
  const { record, reader, model } = core;
  const beyond = isBeyond(boundsOf(reading), core.reach);
  const likelihoods = model.score(
    beyond ? new Map([...reading.evidence, [BEYOND, 1]]) : reading.evidence,
  );
  const matches = new Map(matched.candidates.map(({ id, score }) => [id, score] as const));
  const leftOut = leavingOut(reading, reader.vocabulary.language);
  const sameOf = partsOfSame(core, signatureOf(reading, reader.vocabulary));
  const meet = (id: string, entry: ConceptCounts) => {
    const likelihood = likelihoods.get(id) ?? 0;
    const match = Math.max(NO_MATCH, matches.get(id) ?? NO_MATCH);
    const signals = valuesOf(rankingSignals, {
      reading,
      entry,
      likelihood,
      match,
      same: sameOf(entry),
      leftOut: leftOut(core.subjects.get(id) ?? NO_SUBJECT),
      isRest: followUp !== 'no',
      isWhenOrWhere,
    });
    return { signals, score: weighed(signals, weights.ranking) };
  };

  yield;
  const facts = core.classes.map((each) => {
    const { signals, score } = meet(each.fact.id, each.profile);
    return new MetFact(each, reading, reader.vocabulary, signals, score);
  });
  yield;
  const ranked = bestFirst(facts);
  const onRecord = hasItsTime(ranked[0], reading);
  const topics = record.notOnRecord.flatMap((topic, at): TopicCandidate[] => {
    const counts = core.topicCounts[at];
    if (!counts || (onRecord && isOfOtherTimes(counts))) return [];
    const nearest = topic.nearest.flatMap((id) => {
      const fact = record.byId.get(id);
      return fact ? [{ factId: id, revision: fact.revision }] : [];
    });
    const kind = topic.smallTalk ? 'small-talk' : topic.offTopic ? 'off-topic' : 'not-on-record';
    return [{ id: topic.id, nearest, kind, ...meet(TOPIC + topic.id, counts) }];
  });

  const unknownToRecord = new Set(matched.unknownWords);
  const unknown = reading.unknown.filter(
    (word) => word.length > 3 && unknownToRecord.has(reader.vocabulary.language.rootOf(word)),
  );
  const unknownHead = countedNoun(reading, unknown);
  return {
    reading,
    vocabulary: reader.vocabulary,
    facts: ranked,
    topics: bestFirst(topics),
    unknown,
    ...(unknownHead === undefined ? {} : { unknownHead }),
    followUp,
    isDangling,
  };
}
