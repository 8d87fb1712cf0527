/** The record’s figure with something said of it: denial, doubt, plan, change, another deed. */
import { Decimal } from 'decimal.js';
import { expecting, type Kind, nothingBorneOut, recordClause } from './compose.js';
import { rounded } from './figures.js';
import { type Language, recorded, type Setting } from './language.js';
import { datedNames, exactNames, measureNames, measureOf } from './measures.js';
import { roundingOf } from './value-kinds.js';
import { type Expected, notBorneOut, type Verdict } from './verdict.js';

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

export const kindsOfSaying: Readonly<Record<string, Kind>> = {
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
};
