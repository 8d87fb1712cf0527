/** Figures right, wrong, rounded and bounded, of the very thing on record. */
import { Decimal } from 'decimal.js';
import { expecting, homeSetting, type Kind, stated, type Written } from './compose.js';
import { rounded, type Slip, slipped } from './figures.js';
import { type Language, recorded } from './language.js';
import { exactNames, type MeasureName, measureNames, measureOf } from './measures.js';
import type { Random } from './random.js';
import { type Relation, type Said, verdictsOf } from './verdict.js';

export const plainTrue: Kind = (language, random) => {
  const name = random.pick(measureNames);
  return stated(language, random, name, 'is', recorded(measureOf(name)));
};

export const slip =
  (which: Slip): Kind =>
  (language, random) => {
    const name = random.pick(measureNames);
    const said = slipped(measureOf(name), which, random);
    return said && stated(language, random, name, 'is', said);
  };

/** Which way a hedge looks, and so which way its figure is rounded when it is right. */
export const roundingOf: Readonly<Record<Exclude<Relation, 'between'>, Decimal.Rounding>> = {
  is: Decimal.ROUND_HALF_UP,
  about: Decimal.ROUND_HALF_UP,
  nearly: Decimal.ROUND_CEIL,
  over: Decimal.ROUND_FLOOR,
  'at-least': Decimal.ROUND_FLOOR,
  'at-most': Decimal.ROUND_CEIL,
  'less-than': Decimal.ROUND_CEIL,
};
const opposed = (rounding: Decimal.Rounding) =>
  rounding === Decimal.ROUND_CEIL ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL;

const roundedRight: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const relation = random.pick(['is', 'about', 'about', 'nearly', 'over'] as const);
  const said = rounded(measureOf(name), roundingOf[relation], random);
  return said && stated(language, random, name, relation, said);
};

const roundedWrong: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const relation = random.pick(['nearly', 'over'] as const);
  const said = rounded(measureOf(name), opposed(roundingOf[relation]), random);
  return said && stated(language, random, name, relation, said);
};

const farAbout: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const relation = random.pick(['about', 'about', 'nearly', 'over'] as const);
  const said = slipped(measureOf(name), 'digit', random);
  if (!said) return undefined;
  const order = said.value.cmp(measureOf(name).value);
  if ((relation === 'nearly' && order > 0) || (relation === 'over' && order < 0)) return undefined;
  return stated(language, random, name, relation, said);
};

const bounds = ['over', 'at-least', 'at-most', 'less-than'] as const;

/** By a word at the figure ("at least 12,000") or by the verb ("does not exceed 13,000"). */
function bound(
  language: Language,
  random: Random,
  name: MeasureName,
  relation: (typeof bounds)[number],
  said: Said,
): Written {
  if (random.chance(0.5)) return stated(language, random, name, relation, said);
  const measure = measureOf(name);
  const setting = homeSetting(language, measure, random);
  const { text, rare } = language.bounded(name, relation, said, setting, random);
  return {
    text: language.sentence(text),
    expected: expecting(
      measure,
      verdictsOf(measure, relation, said),
      rare || setting.time?.rare === true,
    ),
  };
}

const boundTrue: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const relation = random.pick(bounds);
  const said = rounded(measureOf(name), roundingOf[relation], random);
  return said && bound(language, random, name, relation, said);
};

const boundFalse: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const relation = random.pick(bounds);
  const said = rounded(measureOf(name), opposed(roundingOf[relation]), random);
  return said && bound(language, random, name, relation, said);
};

const boundAtRecord: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const relation = random.pick(['at-least', 'at-most'] as const);
  return bound(language, random, name, relation, recorded(measureOf(name)));
};

const boundLoose: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const measure = measureOf(name);
  if (measure.unit === 'percent') return undefined;
  const relation = random.pick(['over', 'at-least'] as const);
  const { value } = recorded(measure);
  const step = new Decimal(10).pow(value.toFixed(0).length - 2);
  const said = value
    .times(random.pick([0.3, 0.5]))
    .div(step)
    .floor()
    .times(step);
  return bound(language, random, name, relation, { value: said, step });
};

function range(language: Language, random: Random, holds: boolean): Written | undefined {
  const name = random.pick(exactNames);
  const measure = measureOf(name);
  const { value } = recorded(measure);
  const size = value.toFixed(0).length;
  const step = new Decimal(10).pow(measure.unit === 'percent' ? 0 : size < 4 ? size - 2 : size - 3);
  if (measure.unit === 'percent' && value.lt(10)) return undefined;
  const floor = value.div(step).floor();
  const ceil = value.div(step).ceil();
  const away = random.int(3, 6);
  const ends = holds
    ? ([floor.minus(random.int(0, 1)), ceil.plus(random.int(0, 1))] as const)
    : random.chance(0.5)
      ? ([ceil.plus(away), ceil.plus(away + 4)] as const)
      : ([floor.minus(away + 4), floor.minus(away)] as const);
  const [low, high] = ends.map((end) => ({ value: end.times(step), step }));
  if (!low || !high || low.value.lte(0) || low.value.eq(high.value)) return undefined;
  return stated(language, random, name, 'between', low, high);
}

export const kindsOfValue: Readonly<Record<string, Kind>> = {
  'plain-true': plainTrue,
  'wrong-digit': slip('digit'),
  transposed: slip('transposed'),
  'wrong-scale': slip('scale'),
  'rounded-right': roundedRight,
  'rounded-wrong-way': roundedWrong,
  'hedged-far': farAbout,
  'bound-true': boundTrue,
  'bound-false': boundFalse,
  'bound-at-record': boundAtRecord,
  'bound-loose': boundLoose,
  'range-true': (language, random) => range(language, random, true),
  'range-false': (language, random) => range(language, random, false),
};
