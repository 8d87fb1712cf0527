import { expect, test } from 'vitest';
import { type Intent, intentOf } from '../../src/inquiry/intent.js';

const cases: readonly (readonly [Intent, string])[] = [
  ['question', 'How many foundations gave over 5,000 yuan?'],
  ['question', 'total assets'],
  ['question', '请问有多少家达到300人的规模'],
  ['question', 'Can you tell me whether 300 is the newest count?'],
  ['question', 'I have 9,000 as the total. How many of those are new?'],
  ['question', ''],
  ['request', 'Fact-check: the city has 9,000 groups.'],
  ['request', '全市有9000家机构，属实吗？'],
  ['polar', 'Does the city have 9,000 registered groups?'],
  ['polar', '全市有没有9000家机构？'],
  ['polar', 'Can I write that 9,000 groups are registered?'],
  ['statement', 'The city has 9,000 registered groups.'],
  ['statement', '全市登记的机构共有9000家。'],
  ['statement', 'The share reached 40%.'],
  ['passage', 'The city has 9,000 groups. Of them 40% are new. They own 3 billion yuan.'],
  ['passage', '全市有9000家机构。其中四成是新成立的。总资产30亿元。'],
];

test.each(cases)('%s: %s', (intent, text) => {
  expect(intentOf(text)).toBe(intent);
});

test('asking words count in their repaired spelling as well', () => {
  expect(intentOf('hw mny of 9,000 groups', 'how many of 9,000 groups')).toBe('question');
});
