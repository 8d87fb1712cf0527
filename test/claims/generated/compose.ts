/** The grammar of a sentence about one figure, and what is right for it by construction. */
import { type Language, type Phrase, recorded, type Setting } from './language.js';
import { type Measure, type MeasureName, measureOf } from './measures.js';
import type { Random } from './random.js';
import {
  type Expected,
  notBorneOut,
  type Relation,
  type Said,
  type Verdict,
  verdictsOf,
} from './verdict.js';

export interface Written {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Writes a sentence of its kind, or none where the parts drawn do not go together. */
export type Kind = (language: Language, random: Random) => Written | undefined;

/** What is right for a figure about a measure; a rare notation may be left unread. */
export function expecting(
  measure: Measure,
  verdicts: readonly Verdict[],
  rare = false,
): readonly Expected[] {
  const allowed: readonly Verdict[] =
    rare && !verdicts.includes('no-record') ? [...verdicts, 'no-record'] : verdicts;
  return [{ verdicts: allowed, facts: [measure.fact] }];
}

/** No mark of approval, whichever fact is named. */
export const nothingBorneOut: readonly Expected[] = [{ verdicts: notBorneOut, facts: [] }];

/** The setting of the record: its place, and for a level sometimes its date. */
export function homeSetting(language: Language, measure: Measure, random: Random): Setting {
  const place = language.home(measure, random);
  if (!measure.at || random.chance(0.6)) return { place };
  return { place, time: language.recordedTime(measure, random) };
}

/** A sentence that states a figure of the record's own thing, with a relation, as it should be. */
export function stated(
  language: Language,
  random: Random,
  name: MeasureName,
  relation: Relation,
  said: Said,
  upper?: Said,
): Written {
  const measure = measureOf(name);
  const setting = homeSetting(language, measure, random);
  const quantity = language.quantity(measure, relation, said, random, upper);
  const clause = language.state(name, quantity.text, setting, random);
  const rare = quantity.rare || setting.time?.rare === true;
  return {
    text: random.chance(0.2)
      ? language.frame('reported', clause, random)
      : language.sentence(clause),
    expected: expecting(measure, verdictsOf(measure, relation, said, upper), rare),
  };
}

/** The record's figure in a clause of its own, for what is said around it. */
export function recordClause(
  language: Language,
  random: Random,
  name: MeasureName,
  form?: Setting['form'],
): Phrase {
  const measure = measureOf(name);
  const quantity = language.numeral(measure, recorded(measure), random);
  const setting = { place: language.home(measure, random), ...(form && { form }) };
  return { text: language.state(name, quantity.text, setting, random), rare: quantity.rare };
}
