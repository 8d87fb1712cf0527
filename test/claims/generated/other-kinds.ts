/** The record’s figure, or one like it, of another place, time, holder or thing. */

import { expecting, type Kind, nothingBorneOut, stated } from './compose.js';
import { slipped } from './figures.js';
import { type Language, recorded } from './language.js';
import { beijingNames, datedNames, type MeasureName, measureNames, measureOf } from './measures.js';
import type { Expected } from './verdict.js';

const onlySilence: readonly Expected[] = [{ verdicts: ['no-record'], facts: [] }];
const otherOrSilence: readonly Expected[] = [
  { verdicts: ['outdated-or-other', 'no-record'], facts: [] },
];

const withHolder = (language: Language, names: readonly MeasureName[]) =>
  names.filter((name) => language.wordsOf(name).holder !== undefined);

/** A figure of somewhere else, the record's or another. */
const elsewhere =
  (where: 'otherCities' | 'districts' | 'otherCountries'): Kind =>
  (language, random) => {
    const names = where === 'otherCountries' ? (['national'] as const) : beijingNames;
    const name = random.pick<MeasureName>(names);
    const measure = measureOf(name);
    const place = random.pick(language[where]);
    const said = random.chance(0.6) ? recorded(measure) : slipped(measure, 'digit', random);
    if (!said) return undefined;
    const quantity = language.numeral(measure, said, random);
    const time =
      measure.at && random.chance(0.3) ? language.recordedTime(measure, random) : undefined;
    const clause = language.state(name, quantity.text, { place, ...(time && { time }) }, random);
    return {
      text: language.sentence(clause),
      expected:
        where === 'otherCities' && measure.at
          ? expecting(measure, ['outdated-or-other'], quantity.rare || time?.rare === true)
          : where === 'districts'
            ? nothingBorneOut
            : otherOrSilence,
    };
  };

const wholeCountry: Kind = (language, random) => {
  const name = random.pick(beijingNames);
  const measure = measureOf(name);
  const quantity = language.numeral(measure, recorded(measure), random);
  const place = language.lang === 'en' ? 'China' : random.pick(['全国', '中国']);
  return {
    text: language.sentence(language.state(name, quantity.text, { place }, random)),
    expected: nothingBorneOut,
  };
};

const otherTime: Kind = (language, random) => {
  const name = random.pick(datedNames);
  const measure = measureOf(name);
  const time = language.otherTime(measure, random);
  const said = random.chance(0.6) ? recorded(measure) : slipped(measure, 'digit', random);
  if (!said) return undefined;
  const quantity = language.numeral(measure, said, random);
  const place = language.home(measure, random);
  return {
    text: language.sentence(language.state(name, quantity.text, { place, time }, random)),
    expected: expecting(measure, ['outdated-or-other'], quantity.rare || time.rare),
  };
};

const otherHolder: Kind = (language, random) => {
  const name = random.pick(withHolder(language, measureNames));
  const measure = measureOf(name);
  const said = random.chance(0.7) ? recorded(measure) : slipped(measure, 'digit', random);
  if (!said) return undefined;
  const quantity = language.numeral(measure, said, random);
  const setting = {
    place: language.home(measure, random),
    holder: random.pick(language.otherHolders),
  };
  return {
    text: language.sentence(language.state(name, quantity.text, setting, random)),
    expected: otherOrSilence,
  };
};

/** The right figure of another thing on record: a part said of the whole, or the whole of a part. */
const swapped: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const measure = measureOf(name);
  const others = measureNames
    .map(measureOf)
    .filter(({ unit, value, at }) => unit === measure.unit && value !== measure.value && at);
  if (others.length === 0) return undefined;
  const other = random.pick(others);
  const written = stated(language, random, name, 'is', recorded(other));
  if (other.home === measure.home) return written;
  const expected = written.expected.map(({ verdicts }) => ({
    verdicts: [...verdicts, 'outdated-or-other' as const],
    facts: [measure.fact, other.fact],
  }));
  return { ...written, expected };
};

/** Sentences on subjects of which the record has nothing, with its figures or others. */
const otherMatter: Kind = (language, random) => {
  const template = random.pick(language.elsewhere);
  const unit = template.includes('{y}')
    ? 'yuan'
    : template.includes('{p}')
      ? 'percent'
      : 'organization';
  const measure = measureOf(
    random.pick(measureNames.filter((name) => measureOf(name).unit === unit)),
  );
  const said = random.chance(0.5) ? recorded(measure) : slipped(measure, 'digit', random);
  if (!said) return undefined;
  const numeral = language.numeral({ unit }, said, random).text;
  const text = template.replace(
    /\{[nyp]\}/,
    language.lang === 'zh' ? numeral.replace(/[家个]$/, '') : numeral,
  );
  return { text, expected: onlySilence };
};

export const kindsOfOthers: Readonly<Record<string, Kind>> = {
  'other-city': elsewhere('otherCities'),
  'other-district': elsewhere('districts'),
  'other-country': elsewhere('otherCountries'),
  'whole-country': wholeCountry,
  'other-time': otherTime,
  'other-holder': otherHolder,
  swapped,
  'other-matter': otherMatter,
};
