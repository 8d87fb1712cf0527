import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/reading/figures/read.js';

/** `value unit qualifier` of each figure, and its step where a test is about that. */
function read(text: string): readonly string[] {
  return readFigures(text).map(({ value, unit, qualifier }) => {
    const of =
      unit.kind === 'money' ? unit.currency : unit.kind === 'count' ? (unit.noun ?? '') : unit.kind;
    return [value.toFixed(), of, qualifier === 'exact' ? '' : qualifier].filter(Boolean).join(' ');
  });
}

describe('counts', () => {
  it.each([
    ['Beijing has 12,858 registered social organizations.', ['12858 organizations']],
    ['12 858 social organisations', ['12858 organisations']],
    ['12.9k orgs', ['12900 orgs']],
    ['Nearly 13,000 groups', ['13000 groups under']],
    ['thirteen thousand groups', ['13000 groups']],
    ['twelve thousand eight hundred and fifty-eight in all', ['12858']],
    ['Twelve-thousand-eight-hundred-fifty-eight groups', ['12858 groups']],
    ['four thousand, four hundred and forty-nine groups', ['4449 groups']],
    ['four thousand, fifty or ninety groups', ['4000', '50', '90 groups']],
    ['eighty-four hundred groups', ['8400 groups']],
    ['two and a half million people', ['2500000 people']],
    ['half a million people, a quarter of a million items', ['500000 people', '250000 items']],
    ['14 hundred million people', ['1400000000 people']],
    ['a dozen groups and two dozen more', ['12 groups', '24']],
    ['238 of which are rated 5A and another 512 are 4A', ['238', '512']],
    ['6.4 million volunteer hours', ['6400000 hours']],
    [
      '12,858+ groups, 300 or more, 300 or so',
      ['12858 groups at-least', '300 at-least', '300 about'],
    ],
    ['about 2000 groups', ['2000 groups about']],
    ['more then 13,000 registerd social orgs', ['13000 orgs over']],
    ['1万2858家', ['12858 家']],
    ['1.2858万个，一万两千八百五十八家', ['12858 个', '12858 家']],
    ['壹萬貳仟捌佰伍拾捌家', ['12858 家']],
    ['１２，８５８家', ['12858 家']],
    ['21.39万人、900余万件', ['213900 人', '9000000 件 over']],
    [
      '百余家，近百家，上千人，两百多家媒体',
      ['100 家 over', '100 家 under', '1000 人 over', '200 家 over'],
    ],
    ['近1.3万家，500个左右，1000家以上', ['13000 家 under', '500 个 about', '1000 家 at-least']],
    ['三万五千人，三万五', ['35000 人', '35000']],
    ['1亿2000万人', ['120000000 人']],
    ['4449 家，21.39 万 人', ['4449 家', '213900 人']],
    ['至少238家，不超过500家', ['238 家 at-least', '500 家 at-most']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('money', () => {
  it.each([
    ['1.4 billion yuan', ['1400000000 CNY']],
    ['RMB 100.2bn, ¥100.2bn, CN¥100.2bn, RMB100.2 billion', Array(4).fill('100200000000 CNY')],
    ['US$15.3bn and $1.57 billion', ['15300000000 USD', '1570000000 USD']],
    ['1.57 billion US dollars', ['1570000000 USD']],
    [
      '92m yuan, 5b yuan, a 1.4-billion-yuan gift',
      ['92000000 CNY', '5000000000 CNY', '1400000000 CNY'],
    ],
    ['some 0.1 trillion yuan', ['100000000000 CNY about']],
    ['1001.97亿元，1001.97億元人民幣，人民币1001.97亿元', Array(3).fill('100197000000 CNY')],
    [
      '一千多亿元，9200余万元，14亿多元',
      ['100000000000 CNY over', '92000000 CNY over', '1400000000 CNY over'],
    ],
    ['14亿美元，約153億港元', ['1400000000 USD', '15300000000 HKD about']],
    ['1.4兆元', ['1400000000000 CNY']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('shares', () => {
  it.each([
    ['1.7 percent, 1.70%, 1.7 per cent, 1.7 pct, １．７％', Array(5).fill('1.7 share')],
    ['百分之一点七，百分之三十五，千分之八', ['1.7 share', '35 share', '0.8 share']],
    ['一成七，三成半，近七成', ['17 share', '35 share', '70 share under']],
    [
      'half of them, over half, 一半，过半',
      ['50 share', '50 share over', '50 share', '50 share over'],
    ],
    ['a quarter of them, 2/5 of them', ['25 share', '40 share']],
    ['up 2.3 percentage points, 提高2.3个百分点', ['2.3 points', '2.3 points']],
    ['2.5 times, 三倍', ['2.5 ratio', '3 ratio']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'one in three',
    '1 in 3',
    'one out of three',
    'a third',
    'one-third of them',
    '1/3 of them',
    '三分之一',
  ])('reads %s as a third, with a third in its name', (text) => {
    const [figure] = readFigures(text);
    expect(figure?.value.times(3).minus(100).abs().lt('1e-15')).toBe(true);
    expect(figure).toMatchObject({ unit: { kind: 'share' }, fraction: true });
  });
});

describe('the precision printed', () => {
  it.each([
    ['12.9k', '100'],
    ['1.4 billion', '100000000'],
    ['21.39万', '100'],
    ['13,000', '1000'],
    ['thirteen thousand', '1000'],
    ['一千多亿', '100000000000'],
    ['1.70%', '0.01'],
    ['30%', '1'],
    ['三成', '10'],
    ['half', '10'],
  ])('of %s is %s', (text, step) => {
    expect(readFigures(text)[0]?.step.toFixed()).toBe(step);
  });
});

describe('ranges', () => {
  it.each([
    ['between 12,000 and 13,000 groups', '12000', '13000'],
    ['between one hundred and two hundred', '100', '200'],
    ['1.3-1.4 billion yuan', '1300000000', '1400000000'],
    ['US$1.3bn to US$1.4bn', '1300000000', '1400000000'],
    ['100至200家', '100', '200'],
    ['三四百家', '300', '400'],
    ['5%–10%', '5', '10'],
  ])('%s', (text, from, to) => {
    const figures = readFigures(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.range?.from.toFixed()).toBe(from);
    expect(figures[0]?.range?.to.toFixed()).toBe(to);
  });

  it('are not seen in a rise from one figure to another', () => {
    expect(read('rose from 12,000 to 12,858')).toEqual(['12000', '12858']);
  });
});

describe('what is no figure', () => {
  it.each([
    'The first, the 3rd and the twenty-first; 第十四届，第二批，十九届五中全会',
    'in 2021, the 2022 Winter Olympics, the 1990s, between 2016 and 2020, 2021年, 二〇二〇年',
    'In 2012 social organizations',
    'Call 12345, 010-6539 1234, +86 10 8523 1234, 400-800-1234, 13812345678. 电话12345678',
    '1. One of the points\n2) another\n(3) more [4]',
    'Covid-19, Covid 19, G20, H1N1, 5G, 3D, 5-star, 24/7, 50/50, a five-year plan',
    '5A, 4A级, AAAAA, 五A级',
    'http://example.org/12858 a12858@example.org www.example.cn/12,858 version 1.2.3 v2',
    'at 9:30, 9 a.m., 上午9时30分, 九点半',
    'No. 5, page 12, Article 3, top 10, 12 Chang An Street, 长安街5号, 3楼',
    '十分，一些，一下，万一，千万别，一般，统一项目，唯一，之一，一个城市，三亚，五四运动，十四五规划，成千上万',
    'no one, one of the largest, everyone, a third party, the first half, a quarter earlier',
    'hundreds of groups, several thousand, 数以千计',
    '大陆，参加，陆家嘴',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves 一家 as a figure where it is counted', () => {
    expect(read('只有一家社会组织')).toEqual(['1 家']);
    expect(read('一家社会组织说')).toEqual([]);
  });
});

describe('a mention', () => {
  it('covers the text from the hedge to the unit, in the script given', () => {
    const text = '北京市級社會組織資產約1001.97億元。';
    const [figure] = readFigures(text);
    expect(figure).toMatchObject({
      text: '約1001.97億元',
      start: 10,
      end: 20,
      approximateWord: '約',
      numeral: { text: '1001.97億', start: 11, end: 19 },
    });
  });

  it('gives a hedge inside the numeral as written', () => {
    expect(readFigures('9200餘萬元')[0]).toMatchObject({
      qualifier: 'over',
      approximateWord: '餘',
    });
  });

  it('names what the record counts', () => {
    const things = readFigures(
      '76 groups, 225 projects, 9 million items, 225个项目, 160家, 89万个社会组织',
    ).map(({ unit }) => unit.kind === 'count' && unit.thing);
    expect(things).toEqual([
      'organization',
      'project',
      'item',
      'project',
      'organization',
      'organization',
    ]);
  });

  it('is negative with a minus sign, not with a dash', () => {
    expect(read('a change of -3.2%')).toEqual(['-3.2 share']);
    expect(read('groups—12,858 of them')).toEqual(['12858']);
  });
});
