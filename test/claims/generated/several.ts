/** Sentences with several places or figures, and what stands for which. */
import { expecting, type Kind, nothingBorneOut, type Written } from './compose.js';
import type { Language } from './language.js';
import { recorded } from './language.js';
import { type MeasureName, measureOf } from './measures.js';
import type { Random } from './random.js';
import type { Expected } from './verdict.js';

/** The counts that go together with the same noun behind them. */
const nouns: Readonly<Record<'en' | 'zh', Partial<Record<MeasureName, string>>>> = {
  en: {
    registered: 'registered social organizations',
    municipal: 'municipal-level social organizations',
    fiveA: '5A-rated social organizations',
  },
  zh: { registered: '登记社会组织', municipal: '市级社会组织', fiveA: '5A级社会组织' },
};
const counts = ['registered', 'municipal', 'fiveA'] as const;

type Right = 'true' | 'other-place' | 'false' | 'none';

interface Shape {
  readonly text: string;
  /** What is right for {n}, the record's figure, and {x}, another one, in the order of the text. */
  readonly figures: readonly Right[];
}

const one = (text: string, ...figures: Right[]): Shape => ({ text, figures });

/** {K} the noun, {C} another city, {n} the record's figure for Beijing, {x} another figure. */
const shapes: Readonly<Record<'en' | 'zh', Readonly<Record<string, readonly Shape[]>>>> = {
  en: {
    unlike: [
      one('Unlike Beijing, {C} has {n} {K}.', 'other-place'),
      one('In contrast to Beijing, {C} counts {n} {K}.', 'other-place'),
      one('{C}, Beijing’s partner city, has {n} {K}.', 'other-place'),
      one('{C}’s {n} {K} outnumber those of Beijing.', 'other-place'),
      one('Like Beijing’s neighbours, {C} has {n} {K}.', 'other-place'),
    ],
    contrast: [
      one('Beijing has {n} {K}, while {C} has {x}.', 'true', 'other-place'),
      one('{C} has {x} {K}, Beijing has {n}.', 'other-place', 'true'),
      one('{C} has {n} {K}, whereas Beijing has {x}.', 'other-place', 'false'),
      one('Beijing, with {n} {K}, is ahead of {C}, which has {x}.', 'true', 'other-place'),
      one('There are {x} {K} in {C} and {n} in Beijing.', 'other-place', 'true'),
      one('There are {n} {K} in {C} and {x} in Beijing.', 'other-place', 'false'),
    ],
    respectively: [
      one('Beijing and {C} have {n} and {x} {K} respectively.', 'true', 'other-place'),
      one('{C} and Beijing have {n} and {x} {K}, respectively.', 'other-place', 'false'),
      one('{C} and Beijing have {x} and {n} {K} respectively.', 'other-place', 'true'),
    ],
    together: [
      one('Beijing and {C} together have {n} {K}.', 'none'),
      one('There are {n} {K} in Beijing and {C} combined.', 'none'),
      one('Between them, Beijing and {C} have {n} {K}.', 'none'),
    ],
    difference: [
      one('Beijing has {n} more {K} than {C}.', 'none'),
      one('Beijing has {n} fewer {K} than {C}.', 'none'),
      one('{C} has {n} {K} fewer than Beijing.', 'none'),
    ],
    sentences: [
      one('Beijing has {n} {K}. {C} has {x}.', 'true', 'other-place'),
      one('{C} has {x} {K}. In Beijing there are {n}.', 'other-place', 'true'),
      one('{C} is a large city. It has {n} {K}.', 'other-place'),
      one('Beijing is the capital. It has {n} {K}.', 'true'),
    ],
    corrected: [
      one('Beijing has not {n} but {x} {K}.', 'none', 'false'),
      one('Beijing has {x} {K}, not {n}.', 'false', 'none'),
    ],
  },
  zh: {
    unlike: [
      one('与北京不同，{C}有{n}{K}。', 'other-place'),
      one('和北京相比，{C}有{n}{K}。', 'other-place'),
      one('北京的友好城市{C}有{n}{K}。', 'other-place'),
      one('不是北京，而是{C}有{n}{K}。', 'other-place'),
    ],
    contrast: [
      one('北京有{n}{K}，{C}有{x}。', 'true', 'other-place'),
      one('{C}有{x}{K}，北京有{n}。', 'other-place', 'true'),
      one('{C}有{n}{K}，而北京有{x}。', 'other-place', 'false'),
      one('北京的{K}有{n}，{C}则有{x}。', 'true', 'other-place'),
    ],
    respectively: [
      one('北京、{C}分别有{n}和{x}{K}。', 'true', 'other-place'),
      one('{C}和北京分别有{n}和{x}{K}。', 'other-place', 'false'),
      one('{C}和北京的{K}分别为{x}和{n}。', 'other-place', 'true'),
    ],
    together: [
      one('北京和{C}共有{n}{K}。', 'none'),
      one('北京、{C}两地合计有{n}{K}。', 'none'),
      one('北京与{C}加起来有{n}{K}。', 'none'),
    ],
    difference: [
      one('北京比{C}多{n}{K}。', 'none'),
      one('北京的{K}比{C}少{n}。', 'none'),
      one('{C}的{K}比北京少{n}。', 'none'),
    ],
    sentences: [
      one('北京有{n}{K}。{C}有{x}。', 'true', 'other-place'),
      one('{C}有{x}{K}。北京有{n}。', 'other-place', 'true'),
      one('{C}是大城市。那里有{n}{K}。', 'other-place'),
      one('北京是首都。这里有{n}{K}。', 'true'),
    ],
    corrected: [
      one('北京不是有{n}{K}，而是有{x}。', 'none', 'false'),
      one('北京有{x}{K}，而不是{n}。', 'false', 'none'),
    ],
  },
};

const several =
  (shapeOf: keyof (typeof shapes)['en']): Kind =>
  (language, random) => {
    const name = random.pick(counts);
    const measure = measureOf(name);
    const shape = random.pick(shapes[language.lang][shapeOf] ?? []);
    const { value, step } = recorded(measure);
    const other = value
      .times(random.pick([0.4, 0.7, 1.3, 1.6]))
      .floor()
      .plus(random.int(1, 9));
    const n = language.numeral(measure, { value, step }, random);
    const x = language.numeral(measure, { value: other, step }, random);
    const rare = n.rare || x.rare;
    const rightFor: Record<Right, readonly Expected[]> = {
      true: expecting(measure, ['matches'], rare),
      false: expecting(measure, ['differs'], rare || shapeOf === 'corrected'),
      'other-place': expecting(measure, ['outdated-or-other', 'no-record']),
      none: nothingBorneOut,
    };
    return {
      text: shape.text
        .replaceAll('{K}', nouns[language.lang][name] ?? '')
        .replaceAll('{C}', random.pick(language.otherCities))
        .replaceAll('{n}', n.text)
        .replaceAll('{x}', x.text),
      expected: shape.figures.flatMap((figure) => rightFor[figure]),
    };
  };

const partShapes = {
  en: [
    'Of Beijing’s {w} registered social organizations, {p} are {k}.',
    'Beijing has {w} registered social organizations, {p} of which are {k}.',
    'Beijing has {w} registered social organizations. {p} of them are {k}.',
    'Beijing has {w} registered social organizations, of them {p} {k}.',
  ],
  zh: [
    '北京{w}登记的社会组织中，{p}为{k}。',
    '北京有{w}登记的社会组织，其中{k}{p}。',
    '北京有登记的社会组织{w}。其中{k}有{p}。',
    '在北京登记的社会组织共有{w}，{k}{p}。',
  ],
} as const;
const partNames = {
  en: { municipal: 'municipal-level', fiveA: 'rated 5A' },
  zh: { municipal: '市级', fiveA: '5A级' },
} as const;

/** A whole and a part of it, with the part's own figure or the other part's. */
const partOfWhole: Kind = (language: Language, random: Random): Written => {
  const part = random.pick(['municipal', 'fiveA'] as const);
  const said = random.chance(0.6) ? part : part === 'fiveA' ? 'municipal' : 'fiveA';
  const whole = measureOf('registered');
  const w = language.numeral(whole, recorded(whole), random);
  const p = language.numeral(whole, recorded(measureOf(said)), random);
  return {
    text: random
      .pick<string>(partShapes[language.lang])
      .replace('{w}', w.text)
      .replace('{p}', p.text)
      .replace('{k}', partNames[language.lang][part])
      .replace(/(?<=\. )[a-z]/, (c) => c.toUpperCase()),
    expected: [
      ...expecting(whole, ['matches'], w.rare),
      ...expecting(measureOf(part), [said === part ? 'matches' : 'differs'], p.rare),
    ],
  };
};

const gradeShapes = {
  en: [
    'Beijing has {n} social organizations rated {g}.',
    '{n} of Beijing’s social organizations hold grade {g}.',
  ],
  zh: ['北京有{n}{g}级社会组织。', '北京{g}级社会组织共有{n}。'],
} as const;

/** A grade that the record does not count. */
const otherGrade: Kind = (language, random) => {
  const measure = measureOf('fiveA');
  const n = language.numeral(measure, recorded(measure), random);
  return {
    text: random
      .pick<string>(gradeShapes[language.lang])
      .replace('{n}', n.text)
      .replace('{g}', random.pick(['4A', '3A', '2A', '1A'])),
    expected: nothingBorneOut,
  };
};

export const kindsOfSeveral: Readonly<Record<string, Kind>> = {
  unlike: several('unlike'),
  contrast: several('contrast'),
  respectively: several('respectively'),
  together: several('together'),
  difference: several('difference'),
  sentences: several('sentences'),
  corrected: several('corrected'),
  'part-of-whole': partOfWhole,
  'other-grade': otherGrade,
};
