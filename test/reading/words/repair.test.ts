import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/reading/normalise.js';
import { buildLanguage, NO_LISTS } from '../../../src/reading/words/language.js';
import { buildWordReader } from '../../../src/reading/words/word-reader.js';
import { dictionaries } from '../../../src/store/dictionaries.js';

const countOf = (text: string) => new Map(text.split(' ').map((word) => [word, 2] as const));
const record =
  'how many social organizations are registered in beijing municipal level assets total number of people they employ account pay day';
const han =
  '北京 社会 组织 社会组织 登记 市级 总资产 资产 评估 等级 就业 从业人员 占比 民办非企业单位';
const reader = buildWordReader({
  spelt: countOf(`${record} ${han}`),
  vocabulary: countOf('shangqiu'),
  plain: new Set('的了有在多少是就也和'),
  language: buildLanguage(
    {
      ...NO_LISTS,
      shorthand: new Map([
        ['r', ['are']],
        ['mny', ['many']],
      ]),
    },
    dictionaries,
  ),
  pair: (first, second) => record.includes(`${first} ${second}`),
  hanPair: (first, second) => '北京市级社会组织登记，从业人员占比'.includes(first + second),
});
const repaired = (text: string): string => reader.read(text).text;

describe('repair of English', () => {
  it.each([
    ['how mny socail orgnizations r in beijng', 'how many social organizations are in beijing'],
    ['muncipal levl asets', 'municipal level assets'],
    ['the acc ount number', 'the account number'],
    ['totalnumber of peple', 'total number of people'],
    ['my payday', 'my pay day'],
    ['北京有多少 organiztions', '北京有多少 organizations'],
    ['registered in 2o21', 'registered in 2021'],
  ])('mends %j', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it('leaves English words, numbers, initials and words known to be right alone', () => {
    for (const text of [
      'internet in shanghai',
      'total members in beijing',
      'municipal orders',
      'revel in assert',
      '2021 5a 1,234',
      'shangqiu',
      'r&d',
    ])
      expect(repaired(text)).toBe(text);
  });

  it('never touches a text of the record', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(record.split(' ')), (some) => {
        expect(repaired(some.join(' '))).toBe(some.join(' '));
      }),
    );
  });

  it('tells every repair, and loses no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        const text = normalise(raw);
        const done = reader.read(text);
        expect(done.text === text).toBe(done.repairs.length === 0);
        const digits = (of: string): string =>
          (of.match(/(?<![\p{L}])\d+(?![\p{L}])/gu) ?? []).join();
        expect(digits(done.text)).toBe(digits(text));
      }),
    );
  });
});

describe('repair of Chinese', () => {
  it.each([
    ['一个字同音', '社会组只有多少', '社会组织有多少'],
    ['两个字同音', '总姿铲是多少', '总资产是多少'],
    ['同音', '从业人员站比', '从业人员占比'],
    ['前后鼻音不分', '民帮非企业单位', '民办非企业单位'],
    ['颠倒', '社会织组', '社会组织'],
    ['重复', '社会组织织', '社会组织'],
    ['缺字', '民办企业单位', '民办非企业单位'],
    ['两边都认得的真词', '北京世纪社会组织', '北京市级社会组织'],
  ])('mends %s: %s', (_kind, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it.each(['世纪大道', '旧业务', '他们就也去了', '自产自销', '平谷', '等级', '今天天气很好'])(
    'leaves %s alone',
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );
});

describe('the English dictionary', () => {
  it.each(['organizations', 'employs', 'bigger', 'studies', 'happily', 'running', 'went'])(
    'knows %s',
    (word) => {
      expect(dictionaries.isEnglish(word)).toBe(true);
    },
  );

  it.each(['orgnization', 'timeer', 'teh', 'ther', 'beijng', 'muncipal'])(
    'does not know %s',
    (word) => {
      expect(dictionaries.isEnglish(word)).toBe(false);
    },
  );
});
