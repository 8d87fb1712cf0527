import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answering/answerer.js';
import type { Answer } from '../../src/answering/verdict.js';
import type { Fact } from '../../src/facts/record.js';
import { preparedSnapshot } from '../support/prepared.js';
import { factOf, reviewedRecord } from '../support/record.js';

const record = reviewedRecord();
let desk: Answerer;
beforeAll(async () => {
  desk = (await preparedSnapshot('shipped', record)).answerer;
});

const ask = (text: string, answerer = desk): Answer =>
  answerer.answer({ text, today: '2026-03-15' });
const told = (text: string, answerer = desk) => {
  const { verdict } = ask(text, answerer);
  return verdict.kind === 'answered' ? verdict.fact.factId : verdict.kind;
};
const refusal = (text: string, answerer = desk): string[] => {
  const { verdict } = ask(text, answerer);
  return verdict.kind === 'declined' && verdict.reason.code === 'conflict'
    ? verdict.reason.conflicts.map(({ concept }) => concept)
    : [verdict.kind];
};

describe('answers', () => {
  test.each([
    ['Total tally of registered NGOs in the capital, please', 'registered-total'],
    ['How many are registered directly with the municipality?', 'municipal-level'],
    ['What proportion is registered at city level?', 'municipal-share'],
    ['What fraction of organizations made it to 5A?', 'five-a-share'],
    ['达到5A的有多少家？', 'five-a-rated'],
    ['請問5A是甚麼意思？', 'what-is-5a'],
    ['I read 12,585 registered organizations in Beijing, is that right?', 'registered-total'],
    ['muncipal social organisatons in Bejing, how many', 'municipal-level'],
    ['新冠期间基金会捐赠了多少资金和物资？', 'covid-donations'],
  ])('%s', (text, factId) => expect(told(text)).toBe(factId));

  test("a figure's own date, an event's own year and the word now are no conflict", () => {
    expect(told('How many organizations were registered in Beijing in November 2021?')).toBe(
      'registered-total',
    );
    expect(told('How many organizations helped prepare the 2022 Winter Olympics?')).toBe(
      'winter-olympics',
    );
    expect(told('How many social organizations are there in Beijing now?')).toBe(
      'registered-total',
    );
  });
});

test.each([
  'How many social organizations are there in Shanghai?',
  'how many groups were there in Chengdu',
])('"there are" points to nothing said before: %s', (text) => {
  const { verdict } = desk.answer({
    ...{ text, today: '2026-03-15' },
    previous: { text: 'How many people work for social organizations?', factId: 'employment' },
  });
  expect(verdict.kind === 'declined' && verdict.nearest[0]?.factId).toBe('registered-total');
});

describe('refusals name what is not on record', () => {
  test.each([
    ['How many NGOs are registered in Chengdu?', 'chengdu'],
    ['海淀区登记的社会组织有多少？', 'haidian'],
    ['What was the number of registered orgs in Beijing in 2009?', '2009'],
    ['去年北京有多少家社会组织？', 'last-year'],
    ['Number of 3A organizations?', 'grade-3a'],
    ['北京有多少家社会服务机构？', 'service-organizations'],
    ['How many organizations helped with the Asian Games?', 'asian-games'],
    ['Total assets in euros?', 'eur'],
    ['How many people work for the municipal-level organizations?', 'municipal'],
  ])('%s', (text, concept) => expect(refusal(text)).toContain(concept));

  test('and point to the nearest on record', () => {
    const { verdict } = ask('How many NGOs are registered in Chengdu?');
    expect(verdict.kind === 'declined' && verdict.nearest[0]?.factId).toBe('registered-total');
  });

  test('a date shortly beside the one on record leads to a question back', () => {
    expect(ask('How many were registered in Beijing in December 2021?').verdict.kind).toBe(
      'clarify',
    );
  });

  test('a noun that nothing knows is never counted', () => {
    expect(told('How many zorblaxes do social organizations in Beijing have?')).not.toBe(
      'registered-total',
    );
  });
});

describe('explanations', () => {
  test('keep what was read and what decided', () => {
    const { explanation } = ask('hw many orgs in Shanghia in 2015');
    expect(explanation.readAs).toBe('how many organizations in shanghai in 2015');
    expect(explanation.repairs).toEqual([
      { from: 'hw', to: 'how' },
      { from: 'shanghia', to: 'shanghai' },
    ]);
    expect(explanation.asks).toContain('count');
    expect(explanation.constraints).toEqual([
      { kind: 'place', concept: 'shanghai' },
      { kind: 'time', concept: '2015' },
    ]);
    expect(explanation.candidates[0]?.conflicts).toContain('place:shanghai');
    expect(explanation.decidedBy).toContain('shanghai');
  });
});

describe("a moderator's new fact", () => {
  const base = factOf(record, 'registered-total');
  const gardens: Fact = {
    ...base,
    id: 'garden-count',
    title: { en: 'Community gardens', zh: '社区花园' },
    statement: {
      en: 'Beijing had 430 community gardens in 2023.',
      zh: '2023年北京有430个社区花园。',
    },
    subject: { place: 'beijing', asks: ['count'], covers: [] },
    asOf: { date: '2023', precision: 'year' },
    figures: [],
    phrasings: {
      en: [
        'How many community gardens are there in Beijing?',
        'What is the number of community gardens?',
        'community garden count',
        'How many gardens do residents tend in the capital?',
      ],
      zh: ['北京有多少社区花园？', '社区花园数量是多少', '社区花园有多少'],
    },
    revision: 1,
  };

  test('is answered with at once, its constraints read from its own texts', () => {
    const bare = desk;
    const more = bare.withFact(gardens);
    const question = 'How many community gardens does Beijing have?';
    expect(told(question, bare)).not.toBe('garden-count');
    expect(told(question, more)).toBe('garden-count');
    expect(refusal('How many community gardens did Beijing have in 2015?', more)).toEqual(['2015']);
    expect(refusal('How many community gardens are there in Tianjin?', more)).toEqual(['tianjin']);
    expect(told(question, bare)).not.toBe('garden-count');
    expect(told('How many social organizations are registered in Beijing?', more)).toBe(
      'registered-total',
    );
  }, 240_000);

  test('whose subject is still listed as not on record is offered, not told', () => {
    const branches: Fact = {
      ...gardens,
      id: 'branch-count',
      title: { en: 'Branches of social organizations', zh: '社会组织分支机构' },
      statement: {
        en: "Beijing's social organizations had 430 branches in 2023.",
        zh: '2023年北京社会组织有430个分支机构。',
      },
      phrasings: {
        en: ['How many branches do they run?', 'number of branches in the capital'],
        zh: ['分支机构有多少家', '一共几个分会'],
      },
    };
    const { verdict } = ask(
      'How many branches do the organizations have?',
      desk.withFact(branches),
    );
    expect(verdict.kind).not.toBe('answered');
  });

  test('about another place is kept apart from the one at home', () => {
    const tianjin: Fact = {
      ...base,
      id: 'tianjin-total',
      title: { en: 'Registered social organizations in Tianjin', zh: '天津市社会组织总数' },
      statement: { en: 'Tianjin had 6,100 social organizations.', zh: '天津有6100家社会组织。' },
      subject: { place: 'tianjin', asks: ['count'], covers: [] },
      figures: [],
      phrasings: {
        en: [
          'How many social organizations are there in Tianjin?',
          'number of NGOs registered in Tianjin',
          'Tianjin total of social organizations',
        ],
        zh: ['天津有多少家社会组织？', '天津社会组织数量'],
      },
    };
    const more = desk.withFact(tianjin);
    expect(told('How many NGOs does Tianjin have?', more)).toBe('tianjin-total');
    expect(told('How many social organizations are registered in Beijing?', more)).toBe(
      'registered-total',
    );
  });
});

test('never throws, and states nothing for text without words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(ask(text).verdict.kind).toBeDefined();
    }),
    { numRuns: 60 },
  );
  expect(ask('').verdict).toMatchObject({ kind: 'declined', reason: { code: 'empty' } });
  expect(ask('  \n ').verdict).toMatchObject({ kind: 'declined', reason: { code: 'empty' } });
  expect(ask('???').verdict.kind).toBe('declined');
});
