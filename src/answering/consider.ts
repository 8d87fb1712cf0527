/** Brings together what the engine and the concepts say of a question. Pure. */

import { boundsOf } from '../reading/concepts/bounds.js';
import type { Reading } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { BEYOND, isBeyond } from './beyond.js';
import { unmetBy } from './conflicts.js';
import { type Core, TOPIC } from './core.js';
import type { Considered, FactCandidate, TopicCandidate } from './decide.js';
import type { MatchResult } from './engine/index.js';
import type { ConceptCounts, FactProfile } from './profile.js';

/** Weight of the matching engine's evidence beside that of the concepts. */
const ENGINE_WEIGHT = 3;
/** Score of an entry that shares nothing with the question. */
const ENGINE_NOTHING = -1;
/** A quoted figure that stands in a fact points to it, by this much. */
const FIGURE_BONUS = 2;
/** A figure of this size is hardly quoted by chance. */
const LONG_FIGURE = 1000;
/** How far a rounded figure may lie from the one on record. */
const ROUNDING = 0.02;
/** What an entry loses for each constraint at its core that the question leaves out. */
const SPECIAL = 1.5;
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

/** Figures the asker quotes that stand in the fact, exactly or rounded, point to it. */
function figureBonus(reading: Reading, profile: FactProfile): number {
  let bonus = 0;
  for (const value of reading.figures) {
    if (value < 100 && !profile.figures.has(value)) continue;
    if (profile.figures.has(value)) bonus += value >= LONG_FIGURE ? 2 * FIGURE_BONUS : FIGURE_BONUS;
    else if ([...profile.figures].some((own) => Math.abs(own - value) <= own * ROUNDING))
      bonus += FIGURE_BONUS / 2;
  }
  return Math.min(bonus, 3 * FIGURE_BONUS);
}

/** What an entry loses that is about more than was asked for. */
function specialOf(entry: ConceptCounts | undefined, reading: Reading): number {
  let unsaid = 0;
  for (const concept of entry?.core ?? []) if (!reading.evidence.has(concept)) unsaid += 1;
  return unsaid * SPECIAL;
}

/** A concept in this share of a fact's phrasings is usual for it. */
const USUAL = 0.08;

/** Share, 0 to 1, of what carries meaning in the question that is usual for the fact. */
function explained(
  reading: Reading,
  profile: FactProfile | undefined,
  vocabulary: Vocabulary,
): number {
  if (!profile || reading.content.length === 0) return 0;
  const usual = new Set<number>();
  for (const { concept, kind, start, end } of reading.mentions) {
    const home = kind === 'place' && (concept === 'beijing' || concept === 'china');
    const said = [concept, ...(vocabulary.concepts.get(concept)?.implies ?? [])];
    const share = Math.max(...said.map((id) => profile.counts.get(id) ?? 0)) / profile.total;
    if (!home && share < USUAL) continue;
    for (let at = start; at < end; at += 1) usual.add(at);
  }
  for (const time of reading.times)
    reading.units.forEach((unit, at) => {
      if (unit.at >= time.at && unit.at < time.end) usual.add(at);
    });
  return reading.content.filter((at) => usual.has(at)).length / reading.content.length;
}

/** Facts whose every word is looked at; the others are too far behind to be told. */
const LOOKED_AT = 6;

/** Scores every fact and every class not on record for a question as read. */
export function consider(input: {
  readonly core: Core;
  readonly matched: MatchResult;
  readonly reading: Reading;
  readonly followUp: boolean;
}): Considered {
  const { core, matched, reading, followUp } = input;
  const { record, reader, profiles, model } = core;
  // The engine sees only what is written: of a follow-up that is too little to go by.
  const lexical = new Map(
    followUp ? [] : matched.candidates.map(({ id, score }) => [id, score] as const),
  );
  const nothing = followUp ? 0 : ENGINE_NOTHING;
  const beyond = isBeyond(boundsOf(reading), core.reach);
  const concepts = model.score(
    beyond ? new Map([...reading.evidence, [BEYOND, 1]]) : reading.evidence,
  );
  const lexicalOf = (id: string) => Math.max(nothing, lexical.get(id) ?? nothing);
  const scoreOf = (id: string) => (concepts.get(id) ?? 0) + ENGINE_WEIGHT * lexicalOf(id);
  const facts: FactCandidate[] = record.facts.map((fact) => {
    const profile = profiles.get(fact.id);
    const quoted = profile ? figureBonus(reading, profile) : 0;
    return {
      id: fact.id,
      revision: fact.revision,
      score: scoreOf(fact.id) + quoted - specialOf(profile, reading),
      unmet: profile ? unmetBy(reading, profile, reader.vocabulary) : [],
      evidence: {
        concepts: concepts.get(fact.id) ?? 0,
        lexical: lexicalOf(fact.id),
        figures: quoted,
      },
    };
  });
  const topics: TopicCandidate[] = record.notOnRecord.map((topic, index) => ({
    id: topic.id,
    score: scoreOf(TOPIC + topic.id) - specialOf(core.topicCounts[index], reading),
    lexical: lexicalOf(TOPIC + topic.id),
    nearest: topic.nearest.flatMap((id) => {
      const fact = record.byId.get(id);
      return fact ? [{ factId: id, revision: fact.revision }] : [];
    }),
    kind: topic.smallTalk ? 'small-talk' : topic.offTopic ? 'off-topic' : 'not-on-record',
  }));
  const unknownToRecord = new Set(matched.unknownWords);
  const unknown = reading.unknown.filter(
    (word) => word.length > 3 && unknownToRecord.has(reader.vocabulary.language.rootOf(word)),
  );
  const unknownHead = countedNoun(reading, unknown);
  return {
    reading,
    facts: facts
      .sort((a, b) => b.score - a.score)
      .map((fact, rank) =>
        rank < LOOKED_AT
          ? {
              ...fact,
              evidence: {
                ...fact.evidence,
                explained: explained(reading, profiles.get(fact.id), reader.vocabulary),
              },
            }
          : fact,
      ),
    topics: topics.sort((a, b) => b.score - a.score),
    unknown,
    ...(unknownHead === undefined ? {} : { unknownHead }),
    followUp,
  };
}
