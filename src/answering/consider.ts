/** Brings together what the engine and the concepts say of a question. Pure. */
import { unmetBy } from './conflicts.js';
import { type Core, TOPIC } from './core.js';
import type { Considered, FactCandidate, TopicCandidate } from './decide.js';
import type { MatchResult } from './engine/index.js';
import { lemmaOf } from './engine/lemma.js';
import type { FactProfile } from './understand/profile.js';
import type { Reading } from './understand/read.js';

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
  const concepts = model.score(reading.evidence);
  const lexicalOf = (id: string) => Math.max(nothing, lexical.get(id) ?? nothing);
  const scoreOf = (id: string) => (concepts.get(id) ?? 0) + ENGINE_WEIGHT * lexicalOf(id);
  const facts: FactCandidate[] = record.facts.map((fact) => {
    const profile = profiles.get(fact.id);
    const quoted = profile ? figureBonus(reading, profile) : 0;
    return {
      id: fact.id,
      revision: fact.revision,
      score: scoreOf(fact.id) + quoted,
      unmet: profile ? unmetBy(reading, profile, reader.vocabulary) : [],
      evidence: {
        concepts: concepts.get(fact.id) ?? 0,
        lexical: lexicalOf(fact.id),
        figures: quoted,
      },
    };
  });
  const topics: TopicCandidate[] = record.notOnRecord.map((topic) => ({
    id: topic.id,
    score: scoreOf(TOPIC + topic.id),
    lexical: lexicalOf(TOPIC + topic.id),
    nearest: topic.nearest.flatMap((id) => {
      const fact = record.byId.get(id);
      return fact ? [{ factId: id, revision: fact.revision }] : [];
    }),
    kind: topic.smallTalk ? 'small-talk' : topic.offTopic ? 'off-topic' : 'not-on-record',
  }));
  const unknownToRecord = new Set(matched.unknownWords);
  const unknown = reading.unknown.filter(
    (word) => word.length > 3 && unknownToRecord.has(lemmaOf(word)),
  );
  const unknownHead = countedNoun(reading, unknown);
  return {
    reading,
    facts: facts.sort((a, b) => b.score - a.score),
    topics: topics.sort((a, b) => b.score - a.score),
    unknown,
    ...(unknownHead === undefined ? {} : { unknownHead }),
    followUp,
  };
}
