import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, fitBands } from '../../../src/answering/engine/bands.js';
import {
  buildEngine,
  buildEngineInSlices,
  type EngineEntry,
} from '../../../src/answering/engine/index.js';
import { reviewedVocabulary } from '../../support/vocabulary.js';

const entries: readonly EngineEntry[] = [
  {
    id: 'total',
    title: ['Registered social organizations', '社会组织总数'],
    phrasings: [
      'how many social organizations are registered in Beijing',
      'number of registered organizations',
      'what is the total of social organizations',
      'count of groups on the register',
      '北京有多少社会组织',
      '登记的社会组织一共有多少家',
    ],
  },
  {
    id: 'assets',
    phrasings: [
      'total assets of social organizations',
      'how much are the organizations worth',
      'what do the social organizations own',
      'value of the assets',
      '社会组织的总资产是多少',
      '社会组织资产有多少亿元',
    ],
  },
  {
    id: 'staff',
    phrasings: [
      'how many people do the organizations employ',
      'number of employees of social organizations',
      'jobs in the sector',
      'how large is the workforce',
      '社会组织吸纳了多少人就业',
      '从业人员有多少',
    ],
  },
  {
    id: 'conference',
    phrasings: [
      'when was the press conference',
      'date of the press briefing',
      'what day did the briefing take place',
      '发布会是哪天开的',
    ],
  },
  {
    id: 'volunteers',
    offRecord: true,
    phrasings: [
      'how many volunteers are there',
      'number of volunteers in the city',
      'volunteer count',
      '有多少志愿者',
    ],
  },
];

const { language } = reviewedVocabulary();
const engine = buildEngine(entries, { language });
const bands = fitBands(entries, language);
const bandFor = (text: string, from = engine) => bandOf(from.match(text), bands).band;
const first = (text: string) => engine.match(text).candidates[0]?.id;

describe('match', () => {
  it.each([
    ['the number of organizations on the register', 'total'],
    ['WHAT ARE THE ASSETS WORTH', 'assets'],
    ['how many emploeyes work there', 'staff'],
    ['pres confrence date', 'conference'],
    ['社會組織的總資產', 'assets'],
    ['发布会在哪一天', 'conference'],
    ['北京的 social organizations 有几家', 'total'],
    ['ｈｏｗ ｍａｎｙ　ｖｏｌｕｎｔｅｅｒｓ', 'volunteers'],
  ])('finds what %j asks for', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('ranks every phrasing of the record to its own entry', () => {
    for (const entry of entries)
      for (const text of entry.phrasings) expect(first(text)).toBe(entry.id);
  });

  it('answers a phrasing of the record, and declines what shares nothing with it', () => {
    expect(bandFor('total assets of social organizations')).toBe('answer');
    for (const text of ['', '🙂', 'xyzzy plugh', '明天天气怎么样', 'who won the league']) {
      expect(bandFor(text)).toBe('decline');
    }
  });

  it('never answers with an entry that is off the record', () => {
    const result = engine.match('how many volunteers are there');
    expect(result.candidates[0]?.id).toBe('volunteers');
    expect(bandOf(result, bands).band).toBe('decline');
  });

  it('tells repairs, unknown words and how much of the question is covered', () => {
    const result = engine.match('totl assets of zebras');
    expect(result.words.repairs).toEqual([{ from: 'totl', to: 'total' }]);
    expect(result.words.text).toBe('total assets of zebras');
    expect(result.unknownWords).toEqual(['zebra']);
    expect(result.coverage).toBeGreaterThan(0);
    expect(result.coverage).toBeLessThan(1);
    expect(engine.match('total assets').coverage).toBe(1);
  });

  it('never throws, gives probabilities and at most the candidates asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (text, limit) => {
          const result = engine.match(text, limit);
          expect(result.candidates.length).toBeLessThanOrEqual(limit);
          const { confidence, offered } = bandOf(result, bands);
          for (const value of [confidence, offered, result.coverage]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          const scores = result.candidates.map((candidate) => candidate.score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        },
      ),
    );
  });
});

describe('changes', () => {
  const zoo: EngineEntry = {
    id: 'zoo',
    phrasings: ['how many zebras live in the zoo', '动物园有多少斑马'],
  };

  it('finds an added entry at once, and leaves the engine it came from alone', () => {
    const changed = engine.with(zoo);
    expect(changed.match('zebras in the zoo').candidates[0]?.id).toBe('zoo');
    expect(changed.match('动物园的斑马').candidates[0]?.id).toBe('zoo');
    expect(bandFor('how many zebras live in the zoo', changed)).toBe('answer');
    expect(engine.match('zebras in the zoo').candidates.map(({ id }) => id)).not.toContain('zoo');
    expect(engine.match('zebras in the zoo').unknownWords).toContain('zebra');
  });

  it('still ranks the other entries as before', () => {
    const changed = engine.with(zoo);
    for (const entry of entries)
      for (const text of entry.phrasings)
        expect(changed.match(text).candidates[0]?.id).toBe(entry.id);
  });

  it('replaces an entry of the same id', () => {
    const changed = engine.with({ id: 'assets', phrasings: ['how many zebras live in the zoo'] });
    expect(changed.match('zebras in the zoo').candidates[0]?.id).toBe('assets');
    expect(changed.entries.filter((entry) => entry.id === 'assets')).toHaveLength(1);
    expect(bandFor('value of the assets')).toBe('answer');
    expect(bandFor('value of the assets', changed)).not.toBe('answer');
  });

  it('forgets an entry that is taken out, added or not', () => {
    const without = engine.with(zoo).without('zoo').without('assets');
    expect(without.entries.map((entry) => entry.id)).toEqual([
      'total',
      'staff',
      'conference',
      'volunteers',
    ]);
    for (const text of ['zebras in the zoo', 'total assets of social organizations'])
      for (const { id } of without.match(text).candidates)
        expect(['zoo', 'assets']).not.toContain(id);
  });
});

describe('building', () => {
  it('gives in slices what it gives in one go', async () => {
    let pauses = 0;
    const sliced = await buildEngineInSlices(
      entries,
      () => {
        pauses += 1;
        return pauses % 5 === 0 ? new Promise((done) => setImmediate(done)) : undefined;
      },
      { language },
    );
    expect(pauses).toBeGreaterThan(entries.length);
    for (const text of ['assets', 'how many jobs', '多少人', 'press'])
      expect(sliced.match(text)).toEqual(engine.match(text));
  });

  it.each([
    ['no entry', []],
    ['one entry of one phrasing', [{ id: 'only', phrasings: ['how many zebras are there'] }]],
    [
      'entries without texts',
      [
        { id: 'a', phrasings: [] },
        { id: 'b', phrasings: ['', '?!'] },
      ],
    ],
  ] as const)('takes %s', (_name, few) => {
    const small = buildEngine(few);
    expect(small.match('how many zebras are there').candidates.length).toBeLessThanOrEqual(1);
    expect(bandFor('', small)).toBe('decline');
  });

  it('never repairs words that it is told are right', () => {
    const record = [{ id: 'a', phrasings: ['harbour fees', 'fees of the harbour'] }];
    const text = 'harbun fees';
    expect(buildEngine(record).match(text).words.text).toBe('harbour fees');
    const told = buildEngine(record, { vocabulary: new Map([['harbun', 1]]) });
    expect(told.match(text).words.text).toBe(text);
  });
});
