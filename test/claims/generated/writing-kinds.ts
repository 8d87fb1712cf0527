/** The figure as it is written: currency, sign, marks, lists, digits set apart. */
import { Decimal } from 'decimal.js';
import { expecting, type Kind } from './compose.js';
import { slipped } from './figures.js';
import { recorded } from './language.js';
import { measureNames, measureOf } from './measures.js';
import { plainTrue, slip } from './value-kinds.js';
import { verdictsOf } from './verdict.js';

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

export const kindsOfWriting: Readonly<Record<string, Kind>> = {
  'other-currency': otherCurrency,
  signed,
  marked,
  'marked-line': markedLine,
  labelled,
  'split-number': splitNumber,
};
