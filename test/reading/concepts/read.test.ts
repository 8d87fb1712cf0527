import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReader } from '../../../src/reading/concepts/read.js';
import { spellingsOf } from '../../../src/reading/concepts/spellings.js';
import { isConstraint } from '../../../src/reading/concepts/vocabulary.js';
import { buildWordReader } from '../../../src/reading/words/word-reader.js';
import { reviewedVocabulary } from '../../support/vocabulary.js';

const today = '2026-03-15';
const vocabulary = reviewedVocabulary();
const reader = buildReader(
  vocabulary,
  buildWordReader({
    spelt: new Map(),
    vocabulary: spellingsOf(vocabulary),
    plain: new Set(vocabulary.plain),
    language: vocabulary.language,
    pair: () => false,
    hanPair: () => false,
  }),
);

/** Constraints that bind: those asked for, home left out. */
function constraints(text: string): string[] {
  const { mentions, times } = reader.read(text, today);
  const named = mentions.filter(
    ({ kind, role, concept }) =>
      isConstraint(kind) && role === 'asked' && concept !== 'beijing' && concept !== 'china',
  );
  const dated = times.filter(({ role }) => role === 'asked');
  return [...new Set([...named, ...dated].map(({ concept }) => concept))].sort();
}

/** What the templates put into a question: written form in each language, and what it means. */
interface Part {
  readonly en: string;
  readonly zh: string;
  readonly means: string;
}
const part = (means: string, en: string, zh: string): Part => ({ means, en, zh });
const places = [
  part('shanghai', 'Shanghai', '上海'),
  part('guangdong', 'Guangdong', '廣東'),
  part('haidian', 'Haidian', '海淀区'),
  part('chaoyang', 'Chaoyang District', '朝陽區'),
  part('hong-kong', 'Hong Kong', '香港'),
  part('wuhan', 'Wuhan', '武汉市'),
  part('country-jp', 'Japan', '日本'),
  part('london', 'London', '伦敦'),
  part('national', 'the whole country', '全国'),
];
const subjects = [
  part('volunteers', 'volunteers', '志愿者'),
  part('members', 'members', '會員'),
  part('foundations', 'foundations', '基金会'),
  part('trade-unions', 'trade unions', '工会'),
  part('grade-4a', '4A organizations', '4A级社会组织'),
  part('grade-2a', 'organizations rated 2A', '2A级的社会组织'),
  part('municipal', 'municipal-level organizations', '市级社会组织'),
  part('branches', 'branch offices', '分支机构'),
  part('foreign-ngos', 'foreign NGOs', '境外非政府组织'),
];
const years = fc.integer({ min: 1978, max: 2049 });

describe('constraints of questions made from known parts', () => {
  test('English', () => {
    const frames: readonly ((s: string, p: string, y: number) => string)[] = [
      (s, p, y) => `How many ${s} were there in ${p} in ${y}?`,
      (s, p, y) => `number of ${s}, ${p}, ${y}`,
      (s, p, y) => `In ${y}, what was the count of ${s} for ${p}?`,
      (s, p, y) => `hi, quick check pls: ${s} in ${p} as of ${y}, how many`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.constantFrom(...places),
        years,
        fc.constantFrom(...frames),
        (subject, place, year, frame) => {
          expect(constraints(frame(subject.en, place.en, year))).toEqual(
            [subject.means, place.means, `${year}`].sort(),
          );
        },
      ),
    );
  });

  test('Chinese, in either script', () => {
    const frames: readonly ((s: string, p: string, y: number) => string)[] = [
      (s, p, y) => `${y}年${p}有多少${s}？`,
      (s, p, y) => `請問${p}的${s}在${y}年有幾多？`,
      (s, p, y) => `${p}，${y}年，${s}，数量`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.constantFrom(...places),
        years,
        fc.constantFrom(...frames),
        (subject, place, year, frame) => {
          expect(constraints(frame(subject.zh, place.zh, year))).toEqual(
            [subject.means, place.means, `${year}`].sort(),
          );
        },
      ),
    );
  });

  test('one letter dropped from a long place name changes nothing', () => {
    const long = ['shanghai', 'guangzhou', 'chongqing', 'heilongjiang', 'shenzhen', 'zhengzhou'];
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (name, at) => {
        const drop = 1 + (at % (name.length - 2));
        const typed = name.slice(0, drop) + name.slice(drop + 1);
        expect(constraints(`how many organizations in ${typed}?`)).toEqual([name]);
      }),
    );
  });
});

describe('what does not bind', () => {
  test.each([
    ["I'm with a Nairobi weekly: how many organizations are registered?", []],
    ['Our readers in rural Ontario ask: how many organizations are there?', []],
    ['台湾读者想知道，社会组织有多少家？', []],
    ['What are their assets, not the income?', ['assets']],
    ['How many organizations helped with the 2022 Winter Olympics?', ['winter-olympics']],
    ['I have the salaries, thanks. How many people are employed?', ['employment']],
    ['市级以下的社会组织有多少家', ['district-level']],
    ['How many are not municipal-level?', ['district-level']],
  ])('%s', (text, expected) => expect(constraints(text)).toEqual(expected));
});

describe('typing errors', () => {
  test.each([
    ['how many in shanghia?', ['shanghai']],
    ['muncipal orgs?', ['municipal']],
    ['volunters at the orgs', ['volunteers']],
    ['assets in 2o19', ['2019', 'assets']],
  ])('%s', (text, expected) => expect(constraints(text)).toEqual(expected));

  test('real words and known words stay as they are', () => {
    for (const text of ['the country has more staff', 'internet interest', 'a marvel of wording'])
      expect(reader.read(text, today).repairs).toEqual([]);
  });
});

test('reading never throws and is the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(reader.read(text, today)).toEqual(reader.read(text, today));
    }),
  );
});
