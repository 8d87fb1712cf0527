/** Weighs the recorded figures that a figure said may be about. Pure. */
import { unmetTimeless, unmetTimes } from '../answering/conflicts.js';
import { keeping } from '../base/remembering.js';
import type { FactRecord } from '../facts/record.js';
import type { Mention, Reader, Reading } from '../reading/concepts/read.js';
import { nameOf } from '../reading/concepts/vocabulary.js';
import type { FigureMention } from '../reading/figures/figure.js';
import type { ClaimNote } from './claim.js';
import { type Compared, compare, digitsOf, tellingDigits, verdictOf } from './compare.js';
import type { BoundPlaces } from './places.js';
import { wordOfUnit } from './plausible.js';
import type { Readings } from './readings.js';
import { type Target, unitFits } from './targets.js';
import { says, type Telling } from './telling.js';

/** How much it says for a target that a passage names its concepts, itself or in its sentence. */
const weight = { need: 2, needAround: 1, hint: 0.6, hintAround: 0.3, lack: 1.5 };
/** Kinds that single out some of the organizations: what follows a figure no longer does so for it. */
const narrowing = new Set(['level', 'grade']);
/** What a value that agrees is worth, by how many digits speak for it. */
const agreement = { exact: 3, exactShort: 1.2, rounded: 2, roundedShort: 0.8, slip: 0.9 };

export interface Weighed {
  readonly verdict: Compared['verdict'];
  readonly target: Target;
  readonly score: number;
  /** Needs that the text does not name; the value alone points to the target then. */
  readonly lacking: number;
  /** The place or time that the record does not cover. */
  readonly elsewhere: readonly ClaimNote[];
}

const isSubject = (reading: Reading) =>
  reading.mentions.some(
    ({ kind, concept }) =>
      kind !== 'cue' && kind !== 'ask' && kind !== 'place' && concept !== 'total',
  );

/** A place named that the target's fact does not cover; `null` where all of them are. */
function foreignPlace(
  { places }: BoundPlaces,
  target: Target,
  { vocabulary }: Reader,
): string | null {
  const isWide = (place: string) => vocabulary.wide.has(place);
  const { place: home, covers } = target.profile;
  if (places.length === 0) return target.wide ? (vocabulary.here ?? null) : null;
  if (target.wide) return places.find((place) => !isWide(place)) ?? null;
  const named = places.includes(home) ? places.filter((place) => !isWide(place)) : places;
  return named.find((place) => place !== home && !covers.has(place)) ?? null;
}

const elsewhere = keeping<Readings, Target, readonly ClaimNote[]>();

function elsewhereOf(target: Target, readings: Readings, reader: Reader): readonly ClaimNote[] {
  const notes: ClaimNote[] = [];
  const foreign = foreignPlace(readings.places, target, reader);
  const concept = foreign === null ? undefined : reader.vocabulary.concepts.get(foreign);
  if (concept) notes.push({ code: 'place', asked: nameOf(concept) });
  const timed = [readings.own, readings.sentence].find((reading) => reading.times.length > 0);
  const time = timed && unmetTimes(timed, target.profile).find(({ soft }) => !soft);
  // A day of the year, where the record has the figure for another day or a longer time.
  const day = timed?.times.find(
    ({ yearless, role }) => yearless?.day !== undefined && role === 'asked',
  );
  const { month = 0, day: inMonth = 0 } = day?.yearless ?? {};
  const monthAndDay = [month, inMonth].map((part) => String(part).padStart(2, '0')).join('-');
  const isThatDay =
    !day ||
    !target.profile.dated ||
    target.profile.times.some(({ from, to }) => from === to && from.slice(5) === monthAndDay);
  const other = time ? time.conflict.asked : isThatDay ? null : day.asked;
  if (other) notes.push({ code: 'time', asked: other });
  return notes;
}

/** Levels joined by "or" or "and" single out none. */
export const joinsLevels = (mentions: readonly Pick<Mention, 'concept' | 'start' | 'end'>[]) => {
  const city = mentions.filter(({ concept }) => concept === 'municipal');
  const district = mentions.filter(({ concept }) => concept === 'district-level');
  // "not with the city" names the city level inside the name of the other.
  return (
    district.length > 0 &&
    city.some((one) => district.every((other) => one.end <= other.start || one.start >= other.end))
  );
};

const unlevelled = keeping<Reading, null, Reading>();

const withoutLevels = (reading: Reading): Reading =>
  unlevelled(reading, null, () => takeLevels(reading));

function takeLevels(reading: Reading): Reading {
  const evidence = new Map(reading.evidence);
  for (const { kind, concept } of reading.mentions) if (kind === 'level') evidence.delete(concept);
  return {
    ...reading,
    evidence,
    mentions: reading.mentions.filter(({ kind }) => kind !== 'level'),
  };
}

/** Where and when is told apart. */
const otherwiseRead: ReadonlySet<string> = new Set(['place', 'currency']);

const ruledOut = keeping<Reading, Target['profile'], boolean>();

/** Whether what a passage names rules a target out: another grade, level, attribute, event, kind. */
function isRuledOut(reading: Reading, { profile }: Target, reader: Reader): boolean {
  return ruledOut(reading, profile, () =>
    unmetTimeless(reading, profile, reader.vocabulary).some(
      ({ conflict: { kind }, soft }) => !otherwiseRead.has(kind) && !(soft && kind === 'attribute'),
    ),
  );
}

const isHolder = (reading: Reading | null, target: Target, reader: Reader) =>
  reading !== null &&
  [...reading.evidence.keys()].some((id) => {
    if (reader.vocabulary.subject.has(id) || id === 'sector') return true;
    return (
      reader.vocabulary.concepts.get(id)?.kind === 'organization-kind' &&
      target.profile.covers.has(id)
    );
  });

/** 家, 个: measure words of shops as of organizations. */
const countsAnything = ({ unit }: FigureMention) =>
  unit.kind === 'count' && /^\p{Script=Han}$/u.test(unit.noun ?? '');

/** Whether a sentence speaks of what the record knows nothing of: what follows it may be told of that. */
function tellsOfOther(before: Reading | null): boolean {
  if (!before) return false;
  const { mentions, content } = before;
  const names = mentions.some(({ kind }) => kind !== 'cue' && kind !== 'ask' && kind !== 'place');
  const isNamed = (at: number) => mentions.some(({ start, end }) => at >= start && at < end);
  return !names && content.some((at) => !isNamed(at));
}

/**
 * Whether a claim without any distinguishing word is about a total: it counts organizations, of the
 * place that the total is of, and says either the place or what kind of organizations they are.
 */
function speaksOfAll(
  target: Target,
  mention: FigureMention,
  readings: Readings,
  reader: Reader,
): boolean {
  if (target.figure.unit !== 'organization') return false;
  if (target.hints.size > 0 && !target.hints.has('registered')) {
    if (!target.wide || foreignPlace(readings.places, target, reader) !== null) return false;
  }
  const named = [...reader.vocabulary.subject, ...target.hints].some(
    (id) =>
      readings.own.evidence.has(id) ||
      readings.sentence.evidence.has(id) ||
      readings.before?.evidence.has(id),
  );
  return (
    named &&
    (mention.unit.kind !== 'count' ||
      mention.unit.thing === undefined ||
      mention.unit.thing === 'organization')
  );
}

const holding = new Set(
  'hold holds held holding have has had own owned owns 有 持有 拥有'.split(' '),
);

/** Whether a concept is shown by a word near the figure and the figure's own unit together. */
function isShown(
  id: string,
  { own, forms }: Readings,
  { unit }: FigureMention,
  reader: Reader,
): boolean {
  const word = wordOfUnit({ unit });
  if (word === undefined) return false;
  const rules = reader.vocabulary.concepts.get(id)?.near ?? [];
  return rules.some(
    (rule) =>
      rule.includes(word) &&
      rule.every(
        (part) =>
          part === word ||
          own.mentions.some(({ concept }) => concept === part) ||
          (part === 'own-verb' && [...forms].some((form) => holding.has(form))),
      ),
  );
}

/** What of a target's needs and hints the text names, near the figure or around it. */
interface Naming {
  readonly score: number;
  readonly hinted: number;
  readonly lacking: number;
  /** Only a word that narrows nothing is missing, and the value may speak for it. */
  readonly nearly: boolean;
}

const namings = keeping<Readings, Target, Naming | null>();

/** `null` where the text speaks of another holder, or of nothing that the target is about. */
function namingOf(
  mention: FigureMention,
  target: Target,
  readings: Readings,
  levelled: (reading: Reading) => Reading,
  reader: Reader,
): Naming | null {
  const own = levelled(readings.own);
  const kindOf = (id: string) => reader.vocabulary.concepts.get(id)?.kind ?? 'cue';
  // Without a subject of its own a passage takes that of its sentence: "Not 238 but 283 ...".
  const bare = !isSubject(own);
  const soFar = levelled(readings.soFar);
  const sentence = levelled(readings.sentence);
  const around = (id: string) =>
    (narrowing.has(kindOf(id)) && !bare ? soFar : sentence).evidence.has(id) ||
    (readings.before?.evidence.has(id) ?? false);
  // What several places did together is said of all of them; the place around a part of it goes unsaid.
  const partners = target.wide
    ? []
    : target.fact.subject.covers.filter(
        (id) => kindOf(id) === 'place' && !reader.vocabulary.home.has(id),
      );
  if (partners.some((id) => !sentence.evidence.has(id))) return null;
  // Of a part of the city only what names that part.
  const { place } = target.profile;
  const isNarrow = !target.wide && place !== reader.vocabulary.here;
  if (isNarrow && !around(place)) return null;
  const passage = bare ? soFar : own;
  const isTold = (telling: Telling) =>
    says(telling.of === 'label' ? passage : sentence, telling, reader) ||
    (telling.of === 'title' && readings.before !== null && says(readings.before, telling, reader));
  if (!target.tellings.every(isTold)) return null;
  // What kind of organization is counted is part of what is said.
  const isCounted = (id: string) =>
    target.figure.unit === 'organization' && kindOf(id) === 'organization-kind';
  for (const id of target.hints) {
    if (isCounted(id) && !own.evidence.has(id) && !around(id)) return null;
  }
  let score = 0;
  let lacking = 0;
  let isNarrowed = false;
  for (const id of target.needs) {
    if (own.evidence.has(id) || isShown(id, readings, mention, reader)) score += weight.need;
    else if (around(id)) score += weight.needAround;
    else {
      // Who has it, gives it or does it is part of what is said.
      if (kindOf(id) === 'organization-kind') return null;
      lacking += 1;
      isNarrowed ||= narrowing.has(kindOf(id));
    }
  }
  // "With the districts 90, with the city 60": the level of the figure before is none of the next.
  const hasOtherOf = (id: string) =>
    narrowing.has(kindOf(id)) &&
    !own.evidence.has(id) &&
    own.mentions.some(({ kind, concept }) => kind === kindOf(id) && concept !== id);
  if ([...target.needs].some(hasOtherOf)) return null;
  const uncounted = mention.unit.kind !== 'count' || mention.unit.thing === undefined;
  const wantsHolder =
    [...target.needs].some((id) => kindOf(id) === 'attribute') ||
    (target.figure.unit === 'organization' && uncounted);
  const hasHolder = () =>
    // A fact that speaks of no holder is told of its place.
    (!target.statesHolder && around(place)) ||
    [readings.own, readings.sentence, readings.before].some((reading) =>
      isHolder(reading, target, reader),
    );
  if (wantsHolder && !hasHolder()) return null;
  const isOwn = [readings.own, readings.sentence].some((read) => isHolder(read, target, reader));
  if (countsAnything(mention) && !isOwn && tellsOfOther(readings.before)) return null;
  // A fact known by its topic alone (rural projects, showcased programs) must be spoken of.
  const isSaid = (id: string) => own.evidence.has(id) || around(id);
  // So is one that its words tell apart, with all that points to it.
  const isToldApart = target.tellings.length > 0 && [...target.hints].every(isSaid);
  const isSpoken = isToldApart || [...target.titled].some(isSaid);
  if (target.needs.size === 0 && !isSpoken && !speaksOfAll(target, mention, readings, reader))
    return null;
  let hinted = 0;
  for (const id of target.hints) {
    if (own.evidence.has(id)) hinted += weight.hint;
    else if (around(id)) hinted += weight.hintAround;
  }
  const nearly = lacking === 1 && target.needs.size > 1 && !isNarrowed;
  return { score: score - lacking * weight.lack, hinted, lacking, nearly };
}

const joining = keeping<Readings, null, boolean>();

/** Readings as they count where levels are joined: without them. */
export const levelledIn = (readings: Readings) =>
  joining(readings, null, () => joinsLevels(readings.own.mentions))
    ? withoutLevels
    : (reading: Reading) => reading;

/** How well a plausible figure fits a figure said; `null` where it cannot be the one meant. */
export function weigh(
  mention: FigureMention,
  target: Target,
  readings: Readings,
  record: FactRecord,
  reader: Reader,
): Weighed | null {
  const levelled = levelledIn(readings);
  const own = levelled(readings.own);
  // What is said comes first: comparing values is what takes the time.
  const naming = namings(readings, target, () =>
    namingOf(mention, target, readings, levelled, reader),
  );
  if (!naming) return null;
  const mayLack = () => naming.nearly || target.digits === mention.value.toString();
  if (naming.lacking > 0 && !mayLack()) return null;
  if (isRuledOut(own, target, reader)) return null;
  const verdict = verdictOf(mention, target, record);
  const digits = digitsOf(mention.value);
  const telling = verdict === 'matches' && digits >= tellingDigits && !mention.fraction;
  if (!telling && !isSubject(own) && isRuledOut(readings.sentence, target, reader)) return null;
  // One word may be missing where the others and the value agree.
  const nearly = naming.nearly && verdict !== 'differs';
  if (naming.lacking > 0 && !telling && !nearly) return null;
  let score = naming.score + naming.hinted;
  if (verdict === 'matches')
    score += digits >= tellingDigits ? agreement.exact : agreement.exactShort;
  else if (verdict === 'rounded') {
    score += digits >= 2 ? agreement.rounded : agreement.roundedShort;
  }
  const lacking = nearly ? 0 : naming.lacking;
  return {
    ...{ verdict, target, score, lacking },
    elsewhere: elsewhere(readings, target, () => elsewhereOf(target, readings, reader)),
  };
}

/**
 * Candidates with what a likely slip of the pen adds to their score, looked for only where it could
 * make one of them the likeliest. A slip of few digits is an accident, and one from another place or
 * time none.
 */
export function withSlips<W extends Weighed>(
  mention: FigureMention,
  weighed: readonly W[],
  record: FactRecord,
): readonly W[] {
  if (weighed.length < 2 || digitsOf(mention.value) < tellingDigits) return weighed;
  const top = Math.max(...weighed.map(({ score }) => score));
  return weighed.map((one) => {
    const { verdict, elsewhere, score, target } = one;
    const mayLead = score + agreement.slip >= top - otherPlace;
    if (verdict !== 'differs' || elsewhere.length > 0 || !mayLead) return one;
    return compare(mention, target, record).slip ? { ...one, score: score + agreement.slip } : one;
  });
}

/** How far another place puts a candidate behind: another city less than the whole country. */
const otherPlace = 4;

/** Of several the likeliest; of equals the one that the place fits, then the earlier. */
export function likeliestOf<W extends Weighed>(weighed: readonly W[]): W | null {
  // Another city is told from the home city sooner than from the whole country.
  const rank = ({ score, elsewhere, target }: W) =>
    elsewhere.some(({ code }) => code === 'place')
      ? score - (target.wide ? otherPlace : otherPlace / 2)
      : score;
  const highest = (among: readonly W[]) =>
    among.reduce<W | null>(
      (top, candidate) => (top === null || rank(candidate) > rank(top) ? candidate : top),
      null,
    );
  const likeliest = highest(weighed);
  // A part told as the whole is no match: what the text does name goes before a value that agrees.
  return likeliest && likeliest.lacking > 0
    ? (highest(weighed.filter(({ lacking }) => lacking === 0)) ?? likeliest)
    : likeliest;
}

/** A recorded figure other than the best target whose value is exactly the one said. */
export function otherFact(
  mention: FigureMention,
  best: Target,
  targets: readonly Target[],
): ClaimNote | null {
  if (digitsOf(mention.value) < tellingDigits) return null;
  const digits = mention.value.toString();
  const other = targets.find(
    (target) =>
      target.digits === digits &&
      target !== best &&
      unitFits(mention, target.figure.unit) &&
      (mention.unit.kind !== 'money' || mention.unit.currency === target.recorded.currency),
  );
  return other ? { code: 'other-fact', factId: other.fact.id, figureId: other.figure.id } : null;
}
