/** Questions written from operations, wordings and names, so that what each asks is known. */

import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { requestedFigures } from '../../../src/facts/derive/derive.js';
import { readDerivationRequest } from '../../../src/facts/derive/question.js';
import type { Operation } from '../../../src/facts/derive/request.js';
import { figureName } from '../../../src/facts/parts.js';
import { normalise } from '../../../src/reading/normalise.js';
import { reviewedRecord } from '../../support/record.js';

const record = reviewedRecord();
const toTraditional = Converter({ from: 'cn', to: 't' });

interface Called {
  readonly figure: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Figures that go together: of each pair the second counts the whole, if one does. */
const total: Called = {
  figure: 'registered-total.count',
  en: ['the registered total', 'all registered organizations', 'the total number of organizations'],
  zh: ['登记总数', '社会组织总数', '全部社会组织'],
};
const municipal: Called = {
  figure: 'municipal-level.count',
  en: ['the municipal organizations', 'city-level organizations', 'municipal groups'],
  zh: ['市级社会组织', '市级组织数量'],
};
const district: Called = {
  figure: 'below-municipal.count',
  en: ['the district organizations', 'organizations below city level'],
  zh: ['区级社会组织', '市级以下社会组织'],
};
const topGrade: Called = {
  figure: 'five-a-rated.count',
  en: ['5A organizations', 'the organizations with grade 5A', 'the 5A number'],
  zh: ['5A级社会组织', '5A级组织数量'],
};
const allAssets: Called = {
  figure: 'total-assets.amount',
  en: ['total assets', 'the assets of all organizations'],
  zh: ['总资产', '资产总额'],
};
const municipalAssets: Called = {
  figure: 'municipal-assets.amount',
  en: ['municipal assets', 'the assets of city-level organizations'],
  zh: ['市级资产', '市级社会组织资产'],
};
const staff: Called = {
  figure: 'employment.people',
  en: ['employee', 'person employed', 'worker'],
  zh: ['从业人员', '员工'],
};

type Pair = readonly [part: Called, whole: Called];
const partsOfWholes: readonly Pair[] = [
  [municipal, total],
  [district, total],
  [topGrade, total],
  [municipalAssets, allAssets],
];
const disjoint: readonly Pair[] = [[municipal, district]];
const perUnit: readonly Pair[] = [
  [allAssets, staff],
  [municipalAssets, staff],
];
const either = (pairs: readonly Pair[]): readonly Pair[] => [
  ...pairs,
  ...pairs.map(([a, b]): Pair => [b, a]),
];

interface Wording {
  readonly op: Operation;
  readonly pairs: readonly Pair[];
  readonly en: readonly ((a: string, b: string) => string)[];
  readonly zh: readonly ((a: string, b: string) => string)[];
}

/** `a` is the part, minuend or dividend by the meaning of the sentence. */
const wordings: readonly Wording[] = [
  {
    op: 'share',
    pairs: partsOfWholes,
    en: [
      (a, b) => `${a} as a percentage of ${b}`,
      (a, b) => `What share of ${b} do ${a} make up?`,
      (a, b) => `${a} make up what proportion of ${b}?`,
      (a, b) => `how large a fraction of ${b} are ${a}`,
      (a, b) => `Of ${b}, what percentage are ${a}?`,
      (a, b) => `the percentage of ${a} among ${b}`,
    ],
    zh: [
      (a, b) => `${a}占${b}的比例是多少？`,
      (a, b) => `${a}占${b}多少`,
      (a, b) => `${a}在${b}中占几成`,
      (a, b) => `${b}里${a}占百分之几？`,
      (a, b) => `请问${a}是${b}的百分之多少`,
    ],
  },
  {
    op: 'ratio',
    pairs: either([...partsOfWholes, ...disjoint]),
    en: [
      (a, b) => `the ratio of ${a} to ${b}`,
      (a, b) => `How many times larger are ${a} than ${b}?`,
      (a, b) => `how many times as many as ${b} are ${a}`,
      (a, b) => `How many times the size of ${b} is ${a}?`,
      (a, b) => `${a} are how many times ${b}`,
      (a, b) => `What multiple of ${b} is ${a}?`,
      (a, b) => `${a} divided by ${b}`,
      (a, b) => `divide ${a} by ${b}`,
    ],
    zh: [
      (a, b) => `${a}是${b}的几倍`,
      (a, b) => `${a}相当于${b}的多少倍？`,
      (a, b) => `${a}与${b}之比`,
      (a, b) => `用${a}除以${b}`,
      (a, b) => `${a}÷${b}=？`,
    ],
  },
  {
    op: 'difference',
    pairs: either([...partsOfWholes, ...disjoint]),
    en: [
      (a, b) => `How much more is ${a} than ${b}?`,
      (a, b) => `how much more than ${b} is ${a}`,
      (a, b) => `How much less than ${a} is ${b}?`,
      (a, b) => `how many fewer are ${b} than ${a}`,
      (a, b) => `By how much does ${a} exceed ${b}?`,
      (a, b) => `the difference between ${a} and ${b}`,
      (a, b) => `${a} minus ${b}`,
      (a, b) => `Please subtract ${b} from ${a}`,
    ],
    zh: [
      (a, b) => `${a}比${b}多多少`,
      (a, b) => `${b}比${a}少多少？`,
      (a, b) => `${a}减去${b}是多少`,
      (a, b) => `${a}与${b}相差多少`,
      (a, b) => `从${a}中扣除${b}，还剩多少？`,
      (a, b) => `${a}超出${b}多少`,
    ],
  },
  {
    op: 'sum',
    pairs: either(disjoint),
    en: [
      (a, b) => `${a} plus ${b}`,
      (a, b) => `the sum of ${a} and ${b}`,
      (a, b) => `How many ${a} and ${b} are there altogether?`,
      (a, b) => `${a} and ${b} combined`,
    ],
    zh: [
      (a, b) => `${a}加${b}等于多少`,
      (a, b) => `${a}与${b}之和`,
      (a, b) => `${a}和${b}一共有多少家？`,
    ],
  },
  {
    op: 'per-unit',
    pairs: perUnit,
    en: [
      (a, b) => `${a} per ${b}`,
      (a, b) => `average ${a} per ${b}`,
      (a, b) => `${a} for each ${b}`,
      (a, b) => `${a} divided by ${b}`,
      (a, b) => `How much of ${a} does the average ${b} have?`.replace(' of the ', ' '),
    ],
    zh: [
      (a, b) => `${a}除以${b}`,
      (a, b) => `平均每名${b}的${a}`,
      (a, b) => `每名${b}平均有多少${a}？`,
      (a, b) => `${b}人均${a}是多少`,
    ],
  },
];

const asked = fc.constantFrom(...wordings).chain(({ op, pairs, en, zh }) =>
  fc
    .record({
      op: fc.constant(op),
      pair: fc.constantFrom(...pairs),
      language: fc.constantFrom('en' as const, 'zh-Hans' as const, 'zh-Hant' as const),
      wording: fc.nat(),
      names: fc.tuple(fc.nat(), fc.nat()),
      upper: fc.boolean(),
    })
    .map(({ op, pair: [a, b], language, wording, names: [one, other], upper }) => {
      const kind = language === 'en' ? 'en' : 'zh';
      const wordingsOf = kind === 'en' ? en : zh;
      const write = wordingsOf[wording % wordingsOf.length];
      const call = (called: Called, index: number) =>
        called[kind][index % called[kind].length] ?? '';
      const text = write?.(call(a, one), call(b, other)) ?? '';
      const cased = upper ? text.toUpperCase() : text;
      return {
        text: language === 'zh-Hant' ? toTraditional(cased) : cased,
        expected: [op, a.figure, b.figure].join(' '),
      };
    }),
);

describe('questions of computation written from parts', () => {
  it('are read as the operation meant, in the right order', () => {
    fc.assert(
      fc.property(asked, ({ text, expected }) => {
        const request = readDerivationRequest(normalise(text), record);
        const read =
          request && [request.op, ...requestedFigures(request).map(figureName)].join(' ');
        expect(read, text).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('are not read where one operand is nothing on record', () => {
    const unknown = {
      en: ['the hospitals', 'last year', '42', 'them'],
      zh: ['医院', '去年', '上海'],
    };
    for (const { pairs, en, zh } of wordings) {
      for (const [a] of pairs) {
        const named = { en: a.en[0] ?? '', zh: a.zh[0] ?? '' };
        for (const other of unknown.en) {
          for (const write of en) {
            for (const text of [write(named.en, other), write(other, named.en)]) {
              expect([text, readDerivationRequest(normalise(text), record)]).toEqual([text, null]);
            }
          }
        }
        for (const other of unknown.zh) {
          for (const write of zh) {
            for (const text of [write(named.zh, other), write(other, named.zh)]) {
              expect([text, readDerivationRequest(normalise(text), record)]).toEqual([text, null]);
            }
          }
        }
      }
    }
  });
});
