import { describe, expect, test } from 'vitest';
import { parseVocabulary, VocabularyError } from '../../../src/reading/concepts/vocabulary.js';
import { dataFiles } from '../../support/record.js';
import { reviewedVocabulary } from '../../support/vocabulary.js';

const file = (text: string, path = 'data/vocabulary/x.yaml') => ({ path, text });
const concept = (fields: string) => file(`kind: topic\nconcepts:\n  - { ${fields} }\n`);

describe('parseVocabulary', () => {
  test('reads concepts, plain words and chat spellings', () => {
    const vocabulary = parseVocabulary([
      concept('id: rural, en: countryside, zh: 乡村, words: [village, 5]'),
      file('kind: plain\nwords: [the, a]\n'),
      file('kind: shorthand\nwords: { hw: how }\n'),
    ]);
    expect(vocabulary.concepts.get('rural')).toMatchObject({
      kind: 'topic',
      words: ['village', '5'],
    });
    expect(vocabulary.plain).toEqual(['the', 'a']);
    expect(vocabulary.language.readAs('hw')).toEqual(['how']);
  });

  test.each([
    ['bad YAML', [file('kind: [')], /x\.yaml/],
    ['unknown kind', [file('kind: colour\nconcepts: []\n')], /x\.yaml.*kind/],
    ['no display name', [concept('id: rural, en: countryside')], /concepts\.0\.zh/],
    ['bad id', [concept('id: Rural Area, en: a, zh: 乙')], /concepts\.0\.id.*hyphens/],
    ['unknown field', [concept('id: a, en: a, zh: 乙, colour: red')], /colour/],
    [
      'id twice',
      [
        concept('id: a, en: a, zh: 乙'),
        file('kind: cue\nconcepts: [{ id: a, en: a, zh: 乙 }]', 'y.yaml'),
      ],
      /y\.yaml: a: .*x\.yaml/,
    ],
    ['unknown reference', [concept('id: a, en: a, zh: 乙, implies: [b]')], /a: .*concept b/],
  ])('refuses %s, naming file and field', (_, files, message) => {
    expect(() => parseVocabulary(files)).toThrow(VocabularyError);
    expect(() => parseVocabulary(files)).toThrow(message);
  });
});

describe('the reviewed vocabulary', () => {
  const vocabulary = reviewedVocabulary();

  test('can be reviewed line by line', () => {
    const long = dataFiles()
      .filter(({ path }) => /(?:^|\/)vocabulary\//.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, at) => (line.length > 120 ? [`${path}:${at + 1}`] : [])),
      );
    expect(long).toEqual([]);
  });

  test('marks where the record is at home, what it is about and which answers exclude others', () => {
    expect([...vocabulary.home].sort()).toEqual(['beijing', 'china']);
    expect([...vocabulary.subject]).toEqual(['social-organization']);
    expect([...vocabulary.exclusive].sort()).toEqual(['count', 'money', 'share']);
  });

  test('names every concept in both languages', () => {
    for (const { id, en, zh } of vocabulary.concepts.values()) {
      expect(en, id).toMatch(/[A-Za-z0-9$%]/);
      expect(zh, id).toMatch(/\p{Script=Han}/u);
    }
  });

  test('knows all sixteen districts, all provinces and all grades', () => {
    const districts =
      'dongcheng xicheng chaoyang haidian fengtai shijingshan mentougou fangshan tongzhou shunyi changping daxing huairou pinggu miyun yanqing';
    const provinces =
      'tianjin shanghai chongqing hebei shanxi shaanxi inner-mongolia liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan hubei hunan guangdong guangxi hainan sichuan guizhou yunnan tibet gansu qinghai ningxia xinjiang hong-kong macao taiwan';
    for (const id of [...districts.split(' '), ...provinces.split(' ')])
      expect(vocabulary.concepts.get(id)?.kind, id).toBe('place');
    for (const grade of ['1a', '2a', '3a', '4a', '5a'])
      expect(vocabulary.concepts.get(`grade-${grade}`)?.kind).toBe('grade');
  });
});
