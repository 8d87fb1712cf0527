/** Numerals as people write them, each kind with its value, or left unread where none is certain. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/reading/figures/read.js';

/** Values, ranges as `from..to`, with the currency or unit where it is no plain count. */
function read(text: string): readonly string[] {
  return readFigures(text).map(({ value, range, unit }) => {
    const number = range ? `${range.from.toFixed()}..${range.to.toFixed()}` : value.toString();
    const of = unit.kind === 'money' ? unit.currency : unit.kind;
    return unit.kind === 'count' || unit.kind === 'duration' ? number : `${number} ${of}`;
  });
}

const hedged = (text: string): readonly string[] =>
  readFigures(text).map(({ value, qualifier }) => `${qualifier} ${value.toFixed()}`);

describe('separators', () => {
  it.each([
    "4'317 groups",
    '4’317 groups',
    '4\u00a0317 groups',
    '4\u2009317 groups',
    '4\u202f317 groups',
    '4\u3000317 groups',
    '4&nbsp;317 groups',
    '4\u200b317 groups',
    '4_317 groups',
    '4٬317 groups',
    '4, 317 groups',
    '4 ,317 groups',
    '٤٣١٧ groups',
    '4️⃣3️⃣1️⃣7️⃣ groups',
    '4，317家',
    '４，３１７家',
  ])('%s is one number', (text) => expect(read(text)).toEqual(['4317']));

  it.each([
    ['5.204.317 people', ['5204317']],
    ['52,04,317 rupees', ['5204317 INR']],
    ['5.204,31 euros', ['5204.31 EUR']],
    ['7 204,50 €', ['7204.5 EUR']],
    ['2,75 %, 2.75 p.c.', ['2.75 share', '2.75 share']],
    ['.75 of them', ['0.75']],
    ['6.02 × 10^5 members, 6.02×10⁵ members, 10^3 members', ['602000', '602000', '1000']],
    ['31,42,53 and 64', ['31', '42', '53', '64']],
    ['1, 204, 317', ['1', '204', '317']],
    ['4\n317', ['4', '317']],
    ['分别为238，512家', ['238', '512']],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));

  it.each(['192.168.10.254', '4,31S7 groups', 'Rp 41.500', '€2.125', '€12,3456', '柒拾叁肆'])(
    'leaves %s unread',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('signs', () => {
  it.each([
    ['a change of −4.2%, minus 4.2 percent, negative 4.2%', Array(3).fill('-4.2 share')],
    ['变化为-4.2%，负4.2%', Array(2).fill('-4.2 share')],
    ['-$15, $-15, −£15', ['-15 USD', '-15 USD', '-15 GBP']],
    ['minus seventeen', ['-17']],
    ['负三百二十', ['-320']],
    ['负四分之一', ['-25 share']],
    ['| Balance | (4,317) |', ['-4317']],
    ['groups (4,317 in all)', ['4317']],
    ['- 17 groups\n- 18 groups', ['17', '18']],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));
});

describe('parts, dozens and scores', () => {
  it.each([
    ['2½ million, 7 3/4 tons', ['2500000', '7.75']],
    ['one and a half million, two million and a half', ['1500000', '2500000']],
    ['a quarter of a million, three quarters of a billion', ['250000', '750000000']],
    ['five dozen boxes, half a dozen boxes, three score and', ['60', '6', '60']],
    ['一又二分之一，两个半，三年半', ['1.5', '2.5', '3.5']],
    ['四成二三，半成，12‰', ['42.3 share', '5 share', '1.2 share']],
    ['up 3 percentage points, 提高3个百分点', ['3 points', '3 points']],
    [
      'half a percent, 3/4 percent, a third of one per cent',
      ['0.5', '0.75', '0.33333333333333333333'].map((n) => `${n} share`),
    ],
    ['a quarter of a percentage point, 0.3 of a percentage point', ['0.25 points', '0.3 points']],
    ['半个百分点，四分之一个百分点', ['0.5 points', '0.25 points']],
    ['35 basis points, 35 bps, 35个基点', Array(3).fill('0.35 points')],
    ['two to three quarters of the groups', ['75 share']],
    ['half-million, quarter of a million', ['500000', '250000']],
    ['one out of every eight', ['12.5 share']],
    ['a sixteenth of the groups', ['6.25 share']],
    ['2.4 per thousand', ['0.24 share']],
    ['2.4 in every 100, 35 out of every 1,000', ['2.4 share', '3.5 share']],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));

  it('leaves a discount unread', () => expect(read('打七折')).toEqual([]));
});

describe('scales', () => {
  it.each([
    ['83MM yuan, 83 mln yuan, 83 mio. yuan, 83m yuan', Array(4).fill('83000000 CNY')],
    ['207.4 B yuan, 207.4 bln. yuan, RMB207.4bn', Array(3).fill('207400000000 CNY')],
    ['45 USD million, 45 MUSD, MUSD 45', Array(3).fill('45000000 USD')],
    ['3 thousand 4 hundred and 12', ['3412']],
    ['six crore two lakh', ['60200000']],
    ['fortyseven thousand, four thousand six hundred million', ['47000', '4600000000']],
    ['there were hundred and six of them', ['106']],
    ['six million two billion, six hundred hundred, 正负六', []],
    ['point zero four, down point six percent', ['0.04', '0.6 share']],
    ['point one one seven yuan', ['0.117 CNY']],
    ['1千零3亿，1.4万2千，3万4千6百', ['100300000000', '16000', '34600']],
    ['贰拾叁万肆仟元整', ['234000 CNY']],
    ['廿六家，卅一家', ['26', '31']],
    ['三0六家，二百万亿零四千亿', ['306', '200400000000000']],
    ['四个亿，2.5个亿元', ['400000000', '250000000 CNY']],
    ['月入40w元，12k左右', ['400000 CNY', '12000']],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));

  it.each(['six eighty groups', 'three forty-one dollars', '7千2万元', '九百六万人'])(
    'leaves %s unread, which two people read in two ways',
    (text) => expect(read(text)).toEqual([]),
  );

  it('reads numbers in a row', () =>
    expect(read('four, six, seven eight ninety')).toEqual(['7', '8', '90']));

  it('takes a metre for no million', () => expect(read('a wall 1.8m tall')).toEqual([]));

  it('says what 兆 is elsewhere', () => {
    const [figure] = readFigures('2.3兆元');
    expect([figure?.value.toFixed(), figure?.alternative?.toFixed()]).toEqual([
      '2300000000000',
      '2300000',
    ]);
  });
});

describe('vague digits', () => {
  it.each([
    ['十几亿', '1000000000', '2000000000'],
    ['三百几十家', '300', '400'],
    ['两万几千人', '20000', '30000'],
    ['七十几家', '70', '80'],
  ])('%s is over %s and below %s', (text, value, below) => {
    const [figure] = readFigures(text);
    expect(figure).toMatchObject({ qualifier: 'over' });
    expect([figure?.value.toFixed(), figure?.below?.toFixed()]).toEqual([value, below]);
  });

  it('makes 几十 and 数百 two to ten of them', () => {
    expect(read('几十家，数百家')).toEqual(['20..100', '200..1000']);
  });
});

describe('currencies', () => {
  it.each([
    ['HK$7m, HK $7m, 7 million Hong Kong dollars, 港币700万元', Array(4).fill('7000000 HKD')],
    [
      'NT$7m, 新台币700万元, 700万元台币, 700万元（新台币）, 700万（新台币）',
      Array(5).fill('7000000 TWD'),
    ],
    ['A$7m, 7 million Australian dollars', Array(2).fill('7000000 AUD')],
    ['C$7m, S$7m, NZ$7m', ['7000000 CAD', '7000000 SGD', '7000000 NZD']],
    ['Z$7m', ['7000000 XXX']],
    ['$7m CAD, $7 AUD, $7USD', ['7000000 CAD', '7 AUD', '7 USD']],
    ['hong kong dollar 7, australian dollar 7, fijian dollar 7', ['7 HKD', '7 AUD', '7 XXX']],
    ['us dollar 7, dollar 7, $   7, 7   USD', Array(4).fill('7 USD')],
    ['捌角肆分', ['0.84 CNY']],
    ['四分二厘', ['0.042 CNY']],
    ['7 wons, 7 yens, 7 sterlings', ['7 KRW', '7 JPY', '7 GBP']],
    ['7加拿大元，7印度卢比，7巴基斯坦卢比', ['7 CAD', '7 INR', '7 XXX']],
    ['over a dollar, a dollar and 30 cents, a dollar store', ['1 USD', '1.3 USD']],
    ['US$7m, $7m, 7m US dollars', Array(3).fill('7000000 USD')],
    ['7 €, €7, £7, JPY 700, 七蚊', ['7 EUR', '7 EUR', '7 GBP', '700 JPY', '7 HKD']],
    ['a $ 7 million fund', ['7000000 USD']],
    ['usd 12 rmb 15, 12 usd 15 rmb', ['12 USD', '15 CNY', '12 USD', '15 CNY']],
    ['五元六角四分，三块二', ['5.64 CNY', '3.2 CNY']],
    ['9 dollars and 30 cents', ['9.3 USD']],
    ['six hundred and 35/100 dollars, 6 thousand and 35/100', ['600.35 USD', '6000.35']],
    ['涨了6毛钱，跌了8角，四角二分', ['0.6 CNY', '0.8 CNY', '0.42 CNY']],
    [
      '人民币柒角，人民币柒元，柒元整，人民币零元零角柒分',
      ['0.7', '7', '7', '0.07'].map((n) => `${n} CNY`),
    ],
    ['￥陆元捌角叁分贰厘', ['6.832 CNY']],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));
});

describe('ranges and bounds', () => {
  it.each([
    ['between 15 and 16 thousand', ['15000..16000']],
    ['from 7 to 8 million people', ['7000000..8000000']],
    ['three to four hundred thousand', ['300000..400000']],
    ['two hundred to three hundred million', ['200000000..300000000']],
    [
      'six to one hundred million; six hundred to one thousand',
      ['6000000..100000000', '600..1000'],
    ],
    ['six or seven groups, 15% or 16%, 6或7家', ['6..7', '15..16 share', '6..7']],
    ['6 or 10 groups, one or two thousand', ['6', '10', '1000..2000']],
    ['one to two thousand six hundred, 六到七千八百', ['2600', '7800']],
    ['15,000 to about 16,000, 15-16k', ['15000..16000', '15000..16000']],
    ['1.5万至1.6万家，一万五六千家', ['15000..16000', '15000..16000']],
    ['二百六到二百八十家', ['260..280']],
    ['百分之二十到百分之三十，两成到三成', ['20..30 share', '20..30 share']],
    ['300,000±4,000', ['296000..304000']],
    ['rose from 15,000 to 16,000', ['15000', '16000']],
    ['从15000家增至16000家', ['15000', '16000']],
    ['从15000到16000元', ['15000..16000 CNY']],
    ['从15000到16000，增长了', ['15000', '16000']],
    ['六百到八百万，两千到三千亿元', ['6000000..8000000', '200000000000..300000000000 CNY']],
    ['九百到一万，6元到5万元', ['900..10000', '6..50000 CNY']],
    ['6——8万元，6万元(含)-8万元', ['60000..80000 CNY', '60000..80000 CNY']],
    ['四元二角到四元三角五分，八块一到八块四', ['4.2..4.35 CNY', '8.1..8.4 CNY']],
    ['三五千人，三五家', ['3000..5000', '3..5']],
    ['百分四十，百分百，负的百分之四', ['40 share', '100 share', '-4 share']],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));

  it.each([
    ['15,000 or higher', 'at-least 15000'],
    ['15,000 and upwards', 'at-least 15000'],
    ['15,000 if not more', 'at-least 15000'],
    ['15,000 tops', 'at-most 15000'],
    ['more than about 15,000', 'over 15000'],
    ['about 15,000 or more', 'at-least 15000'],
    ['no fewer than 15,000', 'at-least 15000'],
    ['less than or equal to 15,000', 'at-most 15000'],
    ['1.5万家有余', 'over 15000'],
    ['比1.5万多', 'over 15000'],
    ['1.5万元（含）以下', 'at-most 15000'],
    ['1.5万（含）人以上', 'at-least 15000'],
    ['大于等于15000', 'at-least 15000'],
    ['> 15,000 groups', 'exact 15000'],
    ['<b>15,000</b>', 'exact 15000'],
    ['x>15,000', 'over 15000'],
  ])('%s', (text, expected) => expect(hedged(text)).toEqual([expected]));
});

describe('names and marks', () => {
  it.each([
    'won 3-2, odds of 5:1, at 9:30',
    'version 2.4.1, see a.b.example.com/12',
    '<sup>2</sup>',
    'point 15',
    '打96777便民服务热线',
    'No. 1 in the list',
    '三毛说，六角形，八角大楼',
    '40W的灯，宽3m的门，跑了10k步道',
  ])('%s holds no figure', (text) => expect(read(text)).toEqual([]));
});
