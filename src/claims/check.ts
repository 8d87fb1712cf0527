/**
 * Judges a text against the record, figure by figure: which recorded figure each one claims to be,
 * and whether it is that. Where the record is silent it says so, never that a claim is false. Pure.
 */
import { Decimal } from 'decimal.js';
import { type Unmet, unmetBy } from '../answering/conflicts.js';
import type { FactProfile } from '../answering/profile.js';
import type { FactRecord } from '../facts/record.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { nameOf } from '../reading/concepts/vocabulary.js';
import type { DateMention, FigureMention, Span } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import { passagesOf, sentencesOf } from '../reading/passages.js';
import type { Claim, ClaimNote, ClaimVerdict } from './claim.js';
import { compareFigure, type SaidValue } from './rounding.js';
import { explainGap, type Slip } from './slip.js';
import { dateClaims, trendClaims } from './statements.js';
import { type Target, targetsOf, unitFits } from './targets.js';

/** Texts beyond this many characters are refused by the surfaces that take them. */
export const longestText = 6000;

export interface ClaimChecker {
  /**
   * The claims of a text in its order; one `no-record` claim over the whole text where nothing in
   * it can be checked. `today` is an ISO day, for "this year" and the like.
   */
  check(text: string, today: string): readonly Claim[];
}

/** How much it says for a target that a passage names its concepts, itself or in its sentence. */
const weight = { need: 2, needAround: 1, hint: 0.6, hintAround: 0.3, lack: 1.5 };
/** Kinds that single out some of the organizations: what follows a figure no longer does so for it. */
const narrowing = new Set(['level', 'grade']);
/** What a value that agrees is worth, by how many digits speak for it. */
const agreement = { exact: 3, exactShort: 1.2, rounded: 2, roundedShort: 0.8, slip: 0.9 };
/** Digits from which an agreement of values is no accident. */
const tellingDigits = 3;

interface Readings {
  readonly own: Reading;
  /** The sentence up to the end of the passage. */
  readonly soFar: Reading;
  readonly sentence: Reading;
  /** The sentence before. */
  readonly before: Reading | null;
}

interface Weighed {
  readonly target: Target;
  readonly score: number;
  /** Needs that the text does not name; the value alone points to the target then. */
  readonly lacking: number;
  readonly verdict: 'matches' | 'rounded' | 'differs';
  readonly notes: readonly ClaimNote[];
  /** The place or time that the record does not cover. */
  readonly elsewhere: readonly ClaimNote[];
}

const digitsOf = (value: Decimal) =>
  value
    .toFixed()
    .replace(/^[-0.]+|\./g, '')
    .replace(/0+$/, '').length;

const isSubject = (reading: Reading) =>
  reading.mentions.some(
    ({ kind, concept }) =>
      kind !== 'cue' && kind !== 'ask' && kind !== 'place' && concept !== 'total',
  );

/** A said amount in yuan where it is in dollars and a rate of a day is on record. */
function inYuan(mention: FigureMention, target: Target, record: FactRecord) {
  if (mention.unit.kind !== 'money' || target.recorded.currency !== 'CNY') return null;
  if (mention.unit.currency !== 'USD') return null;
  const rate = record.rates.find(({ currency }) => currency === 'usd');
  if (!rate) return null;
  const factor = new Decimal(rate.yuan);
  const said: SaidValue & { unit: { kind: 'money'; currency: 'CNY' }; text: string } = {
    ...mention,
    value: mention.value.times(factor),
    step: mention.step.times(factor),
    unit: { kind: 'money', currency: 'CNY' },
  };
  return { said, rate };
}

/** How a figure compares with a target, and the notes that explain it. */
function compare(
  mention: FigureMention,
  target: Target,
  record: FactRecord,
): { verdict: 'matches' | 'rounded' | 'differs'; notes: readonly ClaimNote[]; slip: Slip | null } {
  const { recorded } = target;
  const misprint = target.misprints.find(
    ({ mention: printed }) =>
      printed.value.eq(mention.value) &&
      JSON.stringify(printed.unit) === JSON.stringify(mention.unit),
  );
  const misprinted: readonly ClaimNote[] = misprint
    ? [{ code: 'misprint', erratumId: misprint.erratumId }]
    : [];
  const foreign = mention.unit.kind === 'money' && mention.unit.currency !== recorded.currency;
  if (!foreign) {
    const compared = compareFigure(mention, recorded);
    const explained = compared === 'matches' ? null : explainGap(mention, recorded);
    // Digits that changed places are a slip, however small the gap they leave.
    const swapped = explained?.kind === 'transposed' && digitsOf(mention.value) >= tellingDigits;
    const verdict = compared === 'rounded' && swapped ? 'differs' : compared;
    const slip = verdict === 'differs' ? explained : null;
    const notes: readonly ClaimNote[] = slip ? [{ code: 'slip', slip }] : [];
    return { verdict, slip, notes: verdict === 'differs' ? [...misprinted, ...notes] : notes };
  }
  const converted = inYuan(mention, target, record);
  if (converted) {
    const { said, rate } = converted;
    const note: ClaimNote = {
      code: 'converted',
      rateId: rate.id,
      yuan: said.value.toDecimalPlaces(0).toFixed(),
    };
    if (compareFigure(said, recorded) !== 'differs') {
      return { verdict: 'rounded', slip: null, notes: [note] };
    }
    const slip = explainGap(mention, recorded) ?? explainGap(said, recorded);
    const notes: readonly ClaimNote[] = slip ? [{ code: 'slip', slip }, note] : [note];
    return { verdict: 'differs', slip, notes: [...misprinted, ...notes] };
  }
  const slip = explainGap(mention, recorded);
  return {
    verdict: 'differs',
    slip,
    notes: slip ? [...misprinted, { code: 'slip', slip }] : misprinted,
  };
}

/** The places that bind a claim: those of its own passage, else of its sentence, else before it. */
function placesOf({ own, sentence, before }: Readings): readonly string[] {
  const named = (reading: Reading | null) =>
    reading?.mentions
      .filter(({ kind, role }) => kind === 'place' && role !== 'asker' && role !== 'excluded')
      .map(({ concept }) => concept) ?? [];
  for (const reading of [own, sentence, before]) {
    const places = named(reading);
    if (places.length > 0) return places;
  }
  return [];
}

function elsewhereOf(target: Target, readings: Readings, reader: Reader): readonly ClaimNote[] {
  const notes: ClaimNote[] = [];
  const home = target.profile.place;
  const places = placesOf(readings);
  const atHome =
    places.length === 0 ||
    places.includes(home) ||
    (home === 'china' && places.includes('national'));
  if (!atHome) {
    const concept = reader.vocabulary.concepts.get(places[0] ?? '');
    if (concept) notes.push({ code: 'place', asked: nameOf(concept) });
  }
  const timed = [readings.own, readings.sentence].find((reading) => reading.times.length > 0);
  const time =
    timed && hardUnmet(timed, target, reader).find(({ conflict }) => conflict.kind === 'time');
  if (time) notes.push({ code: 'time', asked: time.conflict.asked });
  return notes;
}

function hardUnmet(reading: Reading, target: Target, reader: Reader): readonly Unmet[] {
  return unmetBy(reading, target.profile, reader.vocabulary).filter(({ soft }) => !soft);
}

/** Whether what a passage names rules a target out: another grade, level, attribute, event, kind. */
function isRuledOut(reading: Reading, target: Target, reader: Reader): boolean {
  const elsewhere = ['place', 'time', 'currency'];
  return unmetBy(reading, target.profile, reader.vocabulary).some(
    ({ conflict, soft }) =>
      !elsewhere.includes(conflict.kind) && !(soft && conflict.kind === 'attribute'),
  );
}

function weigh(
  mention: FigureMention,
  target: Target,
  readings: Readings,
  record: FactRecord,
  reader: Reader,
): Weighed | null {
  if (!unitFits(mention, target.figure.unit)) return null;
  if (isRuledOut(readings.own, target, reader)) return null;
  const { verdict, notes, slip } = compare(mention, target, record);
  const digits = digitsOf(mention.value);
  const telling = verdict === 'matches' && digits >= tellingDigits && !mention.fraction;
  const subject = isSubject(readings.own);
  if (!telling && !subject && isRuledOut(readings.sentence, target, reader)) return null;

  let score = 0;
  let lacking = 0;
  const kindOf = (id: string) => reader.vocabulary.concepts.get(id)?.kind ?? 'cue';
  const around = (id: string) =>
    (narrowing.has(kindOf(id)) ? readings.soFar : readings.sentence).evidence.has(id) ||
    (readings.before?.evidence.has(id) ?? false);
  for (const id of target.needs) {
    if (readings.own.evidence.has(id)) score += weight.need;
    else if (around(id)) score += weight.needAround;
    else lacking += 1;
  }
  // One word may be missing where the others and the value agree.
  const nearly = lacking === 1 && target.needs.size > 1 && verdict !== 'differs';
  if (lacking > 0 && !telling && !nearly) return null;
  score -= lacking * weight.lack;
  let hinted = 0;
  for (const id of target.hints) {
    if (readings.own.evidence.has(id)) hinted += weight.hint;
    else if (around(id)) hinted += weight.hintAround;
  }
  // A fact known by its topic alone (rural projects, showcased programs) must be spoken of.
  if (
    target.needs.size === 0 &&
    hinted === 0 &&
    !telling &&
    !speaksOfAll(target, mention, readings)
  ) {
    return null;
  }
  score += hinted;
  if (verdict === 'matches')
    score += digits >= tellingDigits ? agreement.exact : agreement.exactShort;
  else if (verdict === 'rounded') {
    score += digits >= 2 ? agreement.rounded : agreement.roundedShort;
  } else if (slip) score += agreement.slip;
  const elsewhere = elsewhereOf(target, readings, reader);
  return { target, score, lacking, verdict, notes, elsewhere };
}

/**
 * Whether a claim without any distinguishing word is about a total: it counts organizations, of the
 * place that the total is of.
 */
function speaksOfAll(target: Target, mention: FigureMention, readings: Readings): boolean {
  if (target.figure.unit !== 'organization') return false;
  if (target.hints.size > 0 && !target.hints.has('registered')) {
    const places = placesOf(readings);
    if (target.profile.place !== 'china') return false;
    if (!places.includes('china') && !places.includes('national')) return false;
  }
  return (
    (mention.unit.kind === 'count' && mention.unit.thing === 'organization') ||
    readings.own.evidence.has('social-organization')
  );
}

/** A recorded figure other than the best target whose value is exactly the one said. */
function otherFact(
  mention: FigureMention,
  best: Target,
  targets: readonly Target[],
): ClaimNote | null {
  if (digitsOf(mention.value) < tellingDigits) return null;
  const other = targets.find(
    (target) =>
      target !== best &&
      unitFits(mention, target.figure.unit) &&
      target.recorded.value.eq(mention.value) &&
      (mention.unit.kind !== 'money' || mention.unit.currency === target.recorded.currency),
  );
  return other ? { code: 'other-fact', factId: other.fact.id, figureId: other.figure.id } : null;
}

function judge(
  mention: FigureMention,
  sentence: Span,
  readings: Readings,
  targets: readonly Target[],
  record: FactRecord,
  reader: Reader,
): Claim {
  const weighed = targets.flatMap(
    (target) => weigh(mention, target, readings, record, reader) ?? [],
  );
  // Of equals the one that the place fits, then the earlier.
  const rank = ({ score, elsewhere }: Weighed) =>
    score - (elsewhere.some(({ code }) => code === 'place') ? 0.5 : 0);
  const highest = (among: readonly Weighed[]) =>
    among.reduce<Weighed | null>(
      (top, candidate) => (top === null || rank(candidate) > rank(top) ? candidate : top),
      null,
    );
  const likeliest = highest(weighed);
  // A part told as the whole is no match: what the text does name goes before a value that agrees.
  const best =
    likeliest && likeliest.lacking > 0 && likeliest.elsewhere.length === 0
      ? (highest(weighed.filter(({ lacking }) => lacking === 0)) ?? likeliest)
      : likeliest;
  if (!best) {
    return {
      verdict: 'no-record',
      factId: null,
      revision: null,
      said: mention,
      sentence,
      recorded: null,
      asOf: null,
      notes: [],
    };
  }
  const { target } = best;
  const verdict: ClaimVerdict = best.elsewhere.length > 0 ? 'outdated-or-other' : best.verdict;
  const other = verdict === 'differs' ? otherFact(mention, target, targets) : null;
  const notes = verdict === 'outdated-or-other' ? best.elsewhere : best.notes;
  return {
    verdict,
    factId: target.fact.id,
    revision: target.fact.revision,
    said: mention,
    sentence,
    recorded: target.figure,
    asOf: target.figure.asOf,
    notes: other ? [other, ...notes] : notes,
  };
}

/**
 * Compiles a checker over a record; the reader is the one questions are read with, and `profiles`
 * what it has read of the facts already.
 */
export function buildClaimChecker(
  record: FactRecord,
  reader: Reader,
  profiles?: ReadonlyMap<string, FactProfile>,
): ClaimChecker {
  const targets = targetsOf(record, reader, profiles);
  const within = <M extends Span>(mentions: readonly M[], sentence: Span) =>
    mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);

  return {
    check(text, today) {
      const { figures, dates } = readMentions(text);
      let before: Reading | null = null;
      const claims = sentencesOf(text).flatMap((sentence) => {
        const mentions = within(figures, sentence);
        const said: readonly DateMention[] = within(dates, sentence);
        const whole = reader.read(sentence.text, today);
        const passages = passagesOf(text, sentence, mentions);
        const judged = passages.map((passage) => {
          const own = passages.length === 1 ? whole : reader.read(passage.text, today);
          const soFar =
            passage.end === sentence.end
              ? whole
              : reader.read(text.slice(sentence.start, passage.end), today);
          const readings: Readings = { own, soFar, sentence: whole, before };
          return judge(passage.mention, sentence, readings, targets, record, reader);
        });
        const found = [
          ...judged,
          ...dateClaims(said, sentence, whole, record, judged.length > 0),
          ...trendClaims(sentence, mentions, whole, record, reader, today),
        ];
        before = whole;
        return found.sort((a, b) => a.said.start - b.said.start);
      });
      if (claims.length > 0) return claims;
      const whole: Span = { start: 0, end: text.length, text };
      const silent = { factId: null, revision: null, recorded: null, asOf: null, notes: [] };
      return [{ verdict: 'no-record', said: whole, sentence: whole, ...silent }];
    },
  };
}
