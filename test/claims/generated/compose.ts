/** Kinds of sentences about one figure, each put together from parts and with its right verdicts. */
import { Decimal } from 'decimal.js';
import { rounded, type Slip, slipped } from './figures.js';
import { type Language, type Phrase, recorded, type Setting } from './language.js';
import {
  beijingNames,
  datedNames,
  type Measure,
  type MeasureName,
  measureNames,
  measureOf,
} from './measures.js';
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
const onlySilence: readonly Expected[] = [{ verdicts: ['no-record'], facts: [] }];
const otherOrSilence: readonly Expected[] = [
  { verdicts: ['outdated-or-other', 'no-record'], facts: [] },
];

const exactNames = measureNames.filter((name) => !measureOf(name).over);
const withHolder = (language: Language, names: readonly MeasureName[]) =>
  names.filter((name) => language.wordsOf(name).holder !== undefined);

/** The setting of the record: its place, and for a level sometimes its date. */
function homeSetting(language: Language, measure: Measure, random: Random): Setting {
  const place = language.home(measure, random);
  if (!measure.at || random.chance(0.6)) return { place };
  return { place, time: language.recordedTime(measure, random) };
}

/** A sentence that states a figure of the record's own thing, with a relation, as it should be. */
function stated(
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

const plainTrue: Kind = (language, random) => {
  const name = random.pick(measureNames);
  return stated(language, random, name, 'is', recorded(measureOf(name)));
};

const slip =
  (which: Slip): Kind =>
  (language, random) => {
    const name = random.pick(measureNames);
    const said = slipped(measureOf(name), which, random);
    return said && stated(language, random, name, 'is', said);
  };

/** Which way a hedge looks, and so which way its figure is rounded when it is right. */
const roundingOf: Readonly<Record<Exclude<Relation, 'between'>, Decimal.Rounding>> = {
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

/** The record's figure in a clause of its own, for what is said around it. */
function recordClause(
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

const framed =
  (way: Parameters<Language['frame']>[0]): Kind =>
  (language, random) => {
    const name = random.pick(measureNames);
    const { text } = recordClause(language, random, name);
    return { text: language.frame(way, text, random), expected: nothingBorneOut };
  };

const formed =
  (form: NonNullable<Setting['form']>): Kind =>
  (language, random) => {
    const name = random.pick(form === 'negative' ? measureNames : datedNames);
    const { text } = recordClause(language, random, name, form);
    return { text: language.sentence(text), expected: nothingBorneOut };
  };

const deniedBound: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const measure = measureOf(name);
  const relation = random.pick(['about', 'over', 'at-least'] as const);
  const said = rounded(measure, roundingOf[relation], random);
  if (!said) return undefined;
  const quantity = language.quantity(measure, relation, said, random);
  const place = language.home(measure, random);
  const clause = language.state(name, quantity.text, { place }, random);
  return { text: language.frame('denied', clause, random), expected: nothingBorneOut };
};

const doublyNegated: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const { text } = recordClause(language, random, name);
  return {
    text: language.frame('doublyNegated', text, random),
    expected: expecting(measureOf(name), ['matches', 'no-record']),
  };
};

const notOnly: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const measure = measureOf(name);
  const place = language.home(measure, random);
  const quantity = language.numeral(measure, recorded(measure), random);
  const clause = language.state(name, quantity.text, { place }, random);
  return {
    text: language
      .sentence(language.notOnly(clause, name, quantity.text, place))
      .replace(/([.。])\1$/, '$1'),
    expected: expecting(measure, ['matches'], quantity.rare),
  };
};

const notOnlyBut: Kind = (language, random) => {
  const name = random.pick(exactNames);
  const measure = measureOf(name);
  const said = rounded(measure, Decimal.ROUND_CEIL, random);
  if (!said) return undefined;
  const quantity = language.numeral(measure, said, random);
  return {
    text: language.notOnlyBut(name, quantity.text, language.home(measure, random)),
    expected: expecting(measure, ['differs'], quantity.rare),
  };
};

const opposite: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const measure = measureOf(name);
  const quantity = language.numeral(measure, recorded(measure), random);
  const place = language.home(measure, random);
  return {
    text: language.sentence(language.opposite(name, quantity.text, place, random)),
    expected: nothingBorneOut,
  };
};

/** The trend may be judged beside the figure, but where it is false it may not be borne out. */
const trendBeside: readonly Expected[] = [{ verdicts: notBorneOut, facts: ['growth-trend'] }];

const developed =
  (way: 'planned' | 'changedBy' | 'fellTo' | 'questioned' | 'never'): Kind =>
  (language, random) => {
    const name = random.pick(datedNames);
    const measure = measureOf(name);
    const quantity = language.numeral(measure, recorded(measure), random);
    const place = language.home(measure, random);
    return {
      text: language.develop(way, name, quantity.text, place, random),
      expected: [...trendBeside, ...nothingBorneOut, ...trendBeside],
    };
  };

const roseTo: Kind = (language, random) => {
  const name = random.pick(datedNames);
  const measure = measureOf(name);
  const quantity = language.numeral(measure, recorded(measure), random);
  const place = language.home(measure, random);
  const trend: Expected = {
    facts: ['growth-trend'],
    verdicts:
      name === 'registered'
        ? ['matches', 'rounded', 'no-record']
        : ['outdated-or-other', 'no-record'],
  };
  const level: readonly Verdict[] =
    name === 'registered' ? ['matches', 'no-record'] : ['matches', 'no-record', 'differs'];
  return {
    text: language.develop('roseTo', name, quantity.text, place, random),
    expected: [trend, ...expecting(measure, level, quantity.rare), trend],
  };
};

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
          ? expecting(measure, ['outdated-or-other'], quantity.rare)
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
  return stated(language, random, name, 'is', recorded(other));
};

const otherCurrency: Kind = (language, random) => {
  const name = random.pick(['assets', 'municipalAssets', 'donated'] as const);
  const measure = measureOf(name);
  const b = recorded(measure).value.div(language.currencyScale).toFixed();
  const quantity = random.pick(language.otherCurrencies).replace('#', b);
  const place = language.home(measure, random);
  return {
    text: language.sentence(language.state(name, quantity, { place }, random)),
    expected: expecting(measure, ['differs', 'no-record']),
  };
};

const signed: Kind = (language, random) => {
  const name = random.pick(['municipalShare', 'fiveAShare', 'employedShare', 'assets'] as const);
  const measure = measureOf(name);
  const quantity = language.numeral(measure, recorded(measure), random).text;
  const sign =
    language.lang === 'en'
      ? /^\d/.test(quantity)
        ? random.pick(['-', '−', 'minus ', 'negative '])
        : 'minus '
      : /^\d/.test(quantity)
        ? random.pick(['-', '−', '负'])
        : '负';
  const place = language.home(measure, random);
  return {
    text: language.sentence(language.state(name, sign + quantity, { place }, random)),
    expected: expecting(measure, ['differs', 'no-record']),
  };
};

const marked: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const measure = measureOf(name);
  const right = random.chance(0.7);
  const said = right ? recorded(measure) : slipped(measure, 'digit', random);
  if (!said) return undefined;
  const quantity = language.numeral(measure, said, random);
  const text = random.pick(language.marks).replace('{n}', quantity.text);
  const place = language.home(measure, random);
  return {
    text: language.sentence(language.state(name, text, { place }, random)),
    expected: expecting(measure, verdictsOf(measure, 'is', said), quantity.rare),
  };
};

/** A line of a list or a fact box: the quantity, a colon, the figure. */
const labelled: Kind = (language, random) => {
  const name = random.pick(measureNames);
  const measure = measureOf(name);
  const said = random.chance(0.6) ? recorded(measure) : slipped(measure, 'digit', random);
  if (!said) return undefined;
  const quantity = language.numeral(measure, said, random);
  const label = language.label(name, language.home(measure, random));
  const line = random.pick(language.lines).replace('{S}', label).replace('{q}', quantity.text);
  return {
    text: line,
    expected: expecting(measure, verdictsOf(measure, 'is', said), quantity.rare),
  };
};

const markedLine: Kind = (language, random) => {
  const written = (random.chance(0.7) ? plainTrue : slip('digit'))(language, random);
  return (
    written && { ...written, text: random.pick(language.lineMarks).replace('{s}', written.text) }
  );
};

/** The record's digits behind further ones: another number, however the groups are set apart. */
const splitNumber: Kind = (language, random) => {
  const name = random.pick(['fiveA', 'games', 'rural', 'covid', 'registered'] as const);
  const measure = measureOf(name);
  const base = new Decimal(measure.value);
  const size = base.toFixed().length;
  const front = size % 3 === 0 ? random.int(1, 40) : random.int(1, 9);
  const value = base.plus(new Decimal(10).pow(size).times(front));
  const [head = '', ...groups] = value
    .toFixed()
    .replace(/\B(?=(\d{3})+$)/g, ' ')
    .split(' ');
  const by = random.pick([' ', '\u00a0', '\u202f', '\u2009', "'", '’', '，', '&nbsp;', ', ', '٬']);
  const quantity =
    [head, ...groups].join(by) +
    (language.lang === 'zh' ? (measure.unit === 'project' ? '个' : '家') : '');
  const place = language.home(measure, random);
  return {
    text: language.sentence(language.state(name, quantity, { place }, random)),
    expected: expecting(measure, ['differs', 'no-record']),
  };
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

export const kindsOfOneFigure: Readonly<Record<string, Kind>> = {
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
  negated: formed('negative'),
  denied: framed('denied'),
  'denied-bound': deniedBound,
  doubted: framed('doubted'),
  asked: framed('asked'),
  supposed: framed('supposed'),
  'quoted-false': framed('quotedFalse'),
  possible: formed('possible'),
  future: formed('future'),
  planned: developed('planned'),
  'double-negation': doublyNegated,
  'not-only': notOnly,
  'not-only-but': notOnlyBut,
  opposite,
  'changed-by': developed('changedBy'),
  questioned: developed('questioned'),
  never: developed('never'),
  'fell-to': developed('fellTo'),
  'rose-to': roseTo,
  'other-city': elsewhere('otherCities'),
  'other-district': elsewhere('districts'),
  'other-country': elsewhere('otherCountries'),
  'whole-country': wholeCountry,
  'other-time': otherTime,
  'other-holder': otherHolder,
  swapped,
  'other-currency': otherCurrency,
  signed,
  marked,
  'marked-line': markedLine,
  labelled,
  'split-number': splitNumber,
  'other-matter': otherMatter,
};
