/**
 * What a question asks for that a fact does not meet: another place, year, grade, level, kind of
 * body, event, attribute or currency, or another kind of answer. Pure.
 */

import { keeping } from '../base/remembering.js';
import type { Reading, ReadTime } from '../reading/concepts/read.js';
import {
  type Concept,
  type ConstraintKind,
  isConstraint,
  nameOf,
  type Vocabulary,
} from '../reading/concepts/vocabulary.js';
import { type Framing, framingOf } from './framing/framing.js';
import { unmetFraming } from './framing/own.js';
import { type FactProfile, TREND } from './profile.js';
import { fitOfTime } from './time-fit.js';
import type { Conflict } from './verdict.js';

export interface Unmet {
  readonly conflict: Conflict;
  /** A soft one forbids a plain answer, but not to be offered as a candidate. */
  readonly soft: boolean;
}

/** Weight of evidence from which an ask counts as made, here or in the question before. */
const SAID = 0.9;

/** Everything the fact does not meet, the weightiest first. */
export function unmetBy(reading: Reading, profile: FactProfile, vocabulary: Vocabulary): Unmet[] {
  return respects
    .flatMap((unmetIn) => unmetIn(reading, profile, vocabulary))
    .sort((a, b) => Number(a.soft) - Number(b.soft));
}

/** Whether something of what the fact does not meet is not soft; looks no further than the first. */
export function isRuledOutBy(
  reading: Reading,
  profile: FactProfile,
  vocabulary: Vocabulary,
): boolean {
  return respects.some((unmetIn) =>
    unmetIn(reading, profile, vocabulary).some(({ soft }) => !soft),
  );
}

/** What is named that the fact does not meet, but for times and however the text frames it. */
export function unmetTimeless(
  reading: Reading,
  profile: FactProfile,
  vocabulary: Vocabulary,
): Unmet[] {
  return [
    ...unmetConcepts(reading, profile, vocabulary),
    ...unmetAsk(reading, profile, vocabulary),
  ];
}

/** A concept that the question binds its answer to, with the others of its kind named beside it. */
interface Named {
  readonly concept: Concept;
  readonly kind: ConstraintKind;
  readonly beside: readonly string[];
}

const named = keeping<Reading, Vocabulary, readonly Named[]>();

/** Many facts are held against one reading: what it names is gathered once. */
const namedIn = (reading: Reading, vocabulary: Vocabulary): readonly Named[] =>
  named(reading, vocabulary, () => namesOf(reading, vocabulary));

function namesOf({ mentions }: Reading, vocabulary: Vocabulary): Named[] {
  const asked = mentions.filter(({ role }) => role === 'asked');
  const ids = new Set(asked.map(({ concept }) => concept));
  return [...ids].flatMap((id): Named[] => {
    const concept = vocabulary.concepts.get(id);
    if (!concept || !isConstraint(concept.kind)) return [];
    const { kind } = concept;
    const beside = [...ids].filter(
      (other) => other !== id && vocabulary.concepts.get(other)?.kind === kind,
    );
    return [{ concept, kind, beside }];
  });
}

/** "Of the city rather than of a district": what is of the other part of the whole, or of both. */
function unmetExclusions(reading: Reading, { core }: FactProfile, vocabulary: Vocabulary): Unmet[] {
  const asked = new Set(namedIn(reading, vocabulary).map(({ concept }) => concept.id));
  return reading.mentions.flatMap(({ concept: id, role }): Unmet[] => {
    const concept = vocabulary.concepts.get(id);
    const isOther = concept?.complement !== undefined && asked.has(concept.complement);
    if (role !== 'excluded' || !isOther || !core.has(id) || !isConstraint(concept.kind)) return [];
    const said = { en: `not ${concept.en}`, zh: `非${concept.zh}` };
    return [{ conflict: { kind: concept.kind, concept: id, asked: said }, soft: false }];
  });
}

function unmetConcepts(reading: Reading, profile: FactProfile, vocabulary: Vocabulary): Unmet[] {
  return namedIn(reading, vocabulary)
    .filter((named) =>
      named.kind === 'place'
        ? !meetsPlace(named, profile, vocabulary)
        : !meetsConcept(named, profile),
    )
    .map(({ concept, kind }) => ({
      conflict: {
        ...{ kind, concept: concept.id, asked: nameOf(concept) },
        ...(concept.wide ? { wide: true } : {}),
      },
      soft: concept.soft,
    }));
}

/** The place must be the fact's own; a wider home is named in passing beside it ("Beijing, China"). */
function meetsPlace(
  { concept: { id, implies }, beside }: Named,
  profile: FactProfile,
  { home, concepts }: Vocabulary,
): boolean {
  if (profile.place === id || profile.covers.has(id) || implies.includes(profile.place))
    return true;
  if (!home.has(id) || !home.has(profile.place)) return false;
  // A definition holds wherever the record is at home.
  if (profile.asks.has('definition')) return true;
  return beside.some(
    (other) => other === profile.place || concepts.get(other)?.implies.includes(profile.place),
  );
}

function meetsConcept(
  { concept, kind, beside }: Named,
  { covers, asks, framing }: FactProfile,
): boolean {
  if (covers.has(concept.id)) return true;
  if (concept.within !== undefined && covers.has(concept.within)) return true;
  // Both parts of a whole restrict nothing: "at municipal and at district level".
  if (concept.complement !== undefined && beside.includes(concept.complement)) return true;
  // "How much is that in dollars? I have it in yuan": one currency that the fact has will do.
  if (kind === 'currency') return beside.some((other) => covers.has(other));
  // A definition of the whole names its kinds only as examples.
  return kind === 'organization-kind' && asks.has('definition') && framing.concepts.has(concept.id);
}

/** A place in this share of a fact's phrasings is what the fact is asked for by. */
const OWN_PLACE = 0.9;

/** A part of the record's place by which a fact is always asked for, and which is not named. */
function unsaidPlace(
  { evidence }: Reading,
  { place, counts, total }: FactProfile,
  { home, wide, concepts }: Vocabulary,
): Unmet[] {
  const concept = concepts.get(place);
  if (!concept || home.has(place) || wide.has(place) || evidence.has(place)) return [];
  if ((counts.get(place) ?? 0) < total * OWN_PLACE) return [];
  return [{ conflict: { kind: 'place', concept: place, asked: nameOf(concept) }, soft: true }];
}

/** Words between alternatives: one of the times is enough. */
const ALTERNATIVE = /\bor\b|还是|抑或|或者/;

const distinctTimes = keeping<Reading, null, readonly ReadTime[]>();

/** The times that a question asks for; one said twice asks no more than one said once. */
const timesAsked = (reading: Reading): readonly ReadTime[] =>
  distinctTimes(reading, null, () => {
    const asked = reading.times.filter(({ role }) => role === 'asked');
    const byMeaning = new Map(asked.map((time) => [`${time.concept} ${time.mode}`, time]));
    return [...byMeaning.values()];
  });

export function unmetTimes(reading: Reading, profile: FactProfile): Unmet[] {
  const times = timesAsked(reading);
  // What something means is no answer to how it stood at a time.
  const isTimeless = profile.times.length === 0 && profile.asks.has('definition');
  const isMeaning = (reading.evidence.get('definition') ?? 0) >= SAID;
  const fits = times.map((time) =>
    isTimeless && !isMeaning && time.mode === 'at' ? 'misses' : fitOfTime(time, profile),
  );
  const enough = times.length > 1 && fits.includes('meets') && ALTERNATIVE.test(reading.text);
  return times.flatMap(({ concept, asked }, at): Unmet[] =>
    enough || fits[at] === 'meets'
      ? []
      : [
          {
            conflict: { kind: 'time', concept, asked },
            soft: fits[at] === 'near' || (!profile.dated && !isTimeless),
          },
        ],
  );
}

const framings = new WeakMap<Reading, Framing>();

/** Another holder, those that do not, so much each: another question than the fact answers. */
function unmetFrame(reading: Reading, profile: FactProfile, { language }: Vocabulary): Unmet[] {
  const framing = framings.get(reading) ?? framingOf(reading, language);
  framings.set(reading, framing);
  return unmetFraming(framing, profile).map(({ kind, said, soft = false }) => ({
    conflict: { kind, concept: said, asked: { en: said, zh: said } },
    soft,
  }));
}

/** Units by which a fact answers a kind of question that its subject does not list. */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  share: ['percent'],
  money: ['yuan', 'usd'],
};

/** "How many people": where a fact counts something else, and is not asked for by people, it is another question. */
const PEOPLE = 'people';
const COUNT = 'count';

const DEFINITION = 'definition';
/** What asks for the meaning of a word, and not what there is of a thing. */
const MEANING =
  /\bwhat (?:does|do|did) .{1,60}\b(?:mean|stand for)\b|\bmeaning of\b|\bdefin(?:e|ition)\b|什么意思|定义|含义|何谓|什么叫/;

/**
 * Of the kinds of answers that exclude one another, the fact must give one that is asked for. How
 * something changed is not told by how much of it there was, nor the other way round.
 */
function unmetAsk(
  { evidence, text }: Reading,
  profile: FactProfile,
  vocabulary: Vocabulary,
): Unmet[] {
  const isSaid = (kind: string) => (evidence.get(kind) ?? 0) >= SAID;
  const exclusive = [...vocabulary.exclusive].filter(isSaid);
  if (profile.core.has(TREND) && exclusive.length > 0 && !isSaid(TREND))
    return softly(vocabulary.concepts.get(exclusive[0] ?? ''));
  if (MEANING.test(text) && isSaid(DEFINITION) && !profile.asks.has(DEFINITION))
    return softly(vocabulary.concepts.get(DEFINITION));
  const { units, counts } = profile;
  const isOfPeople = units.has('person') || counts.has(PEOPLE) || units.size === 0;
  if (isSaid(PEOPLE) && isSaid(COUNT) && !isOfPeople)
    return softly(vocabulary.concepts.get(PEOPLE));
  const kinds = exclusive.length > 0 || !isSaid(TREND) ? exclusive : [TREND];
  const isGiven = (kind: string) =>
    [...profile.asks].some((ask) => ask === kind) ||
    [...profile.units].some((unit) => ANSWERED_BY[kind]?.includes(unit));
  return kinds.some(isGiven) ? [] : softly(vocabulary.concepts.get(kinds[0] ?? ''));
}

/** Another kind of answer forbids a plain one, and rules nothing out. */
function softly(concept: Concept | undefined): Unmet[] {
  if (!concept) return [];
  const conflict = { kind: 'attribute', concept: concept.id, asked: nameOf(concept) } as const;
  return [{ conflict, soft: true }];
}

/** In what respects a fact may not meet a question. */
const respects: readonly ((
  reading: Reading,
  profile: FactProfile,
  vocabulary: Vocabulary,
) => Unmet[])[] = [unmetConcepts, unmetExclusions, unsaidPlace, unmetTimes, unmetAsk, unmetFrame];
