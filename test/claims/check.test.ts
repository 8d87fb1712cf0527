/** The claim check over the reviewed record: what each kind of claim is judged as, and why. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildClaimChecker, type ClaimChecker } from '../../src/claims/check.js';
import { buildReader } from '../../src/reading/concepts/read.js';
import { parseVocabulary } from '../../src/reading/concepts/vocabulary.js';
import { sentencesOf } from '../../src/reading/passages.js';
import { dataFiles, reviewedRecord } from '../support/record.js';

const today = '2026-11-23';
let checker: ClaimChecker;
beforeAll(() => {
  const vocabulary = parseVocabulary(
    dataFiles().filter(({ path }) => /(?:^|\/)vocabulary\//.test(path)),
  );
  checker = buildClaimChecker(reviewedRecord(), buildReader(vocabulary));
});
const judged = (text: string) =>
  checker.check(text, today).map(({ verdict, factId }) => [verdict, factId]);

describe('a claim', () => {
  it.each<[string, readonly (readonly [string, string | null])[]]>([
    [
      'The capital had 12,858 registered groups in November 2021.',
      [['matches', 'registered-total']],
    ],
    [
      'Beijing counts some 12,900 registered social organizations.',
      [['rounded', 'registered-total']],
    ],
    ['Beijing has 12,588 registered social organizations.', [['differs', 'registered-total']]],
    [
      'Wuhan has 12,858 registered social organizations.',
      [['outdated-or-other', 'registered-total']],
    ],
    [
      'In 2019 Beijing had 12,858 registered social organizations.',
      [['outdated-or-other', 'registered-total']],
    ],
    [
      '北京有4494家市级社会组织，5A级238家。',
      [
        ['differs', 'municipal-level'],
        ['matches', 'five-a-rated'],
      ],
    ],
    ['5A groups are 1.85% of the total.', [['matches', 'five-a-share']]],
    [
      'Had Beijing’s municipal-level groups owned 53.013 billion yuan, they would have built it.',
      [['no-record', null]],
    ],
    [
      'In Beijing 76 municipal-level groups shelved 225 rural revitalization projects.',
      [
        ['no-record', null],
        ['no-record', null],
      ],
    ],
    [
      '北京76家市级社会组织开展了225个乡村振兴项目。',
      [
        ['matches', 'rural-revitalization'],
        ['matches', 'rural-revitalization'],
      ],
    ],
    [
      'At the end of 2020, the assets of all and of municipal-level social organizations in Beijing were 100.197 billion yuan and 53.013 billion yuan respectively.',
      [
        ['matches', 'total-assets'],
        ['matches', 'municipal-assets'],
      ],
    ],
    ['In Beijing 238 organizations have won the top grade, 5A.', [['matches', 'five-a-rated']]],
    [
      '“Beijing’s foundations number 12,858.” “Beijing has 12,858 social organizations.” That claim is simply false, the bureau says.',
      [
        ['differs', 'foundations-2020'],
        ['no-record', null],
      ],
    ],
    [
      'Beijing has 12,858 registered social organizations. This is not wrong.',
      [['matches', 'registered-total']],
    ],
    ['“北京有238家5A级社会组织。”这一说法并不属实。', [['no-record', null]]],
    ['说北京有238家5A级社会组织，是不正确的。', [['differs', 'five-a-rated']]],
    ['In Beijing 230-odd organizations hold 5A.', [['rounded', 'five-a-rated']]],
    [
      'Beijing’s organizations held assets of 100.2 bln. yuan at the end of 2020.',
      [['rounded', 'total-assets']],
    ],
    ['和天津不一样，北京有4449家市级社会组织。', [['matches', 'municipal-level']]],
    ['Everything but 238 of Beijing’s organizations is rated 5A.', [['no-record', null]]],
    ['Beijing has twice 12,858 registered social organizations.', [['no-record', null]]],
    [
      'Against Covid-19, hospital staff handed Beijing’s foundations 1.4 billion yuan.',
      [['no-record', null]],
    ],
    [
      'Against Covid-19, Beijing’s foundations were sent 1.4 billion yuan by hospital staff.',
      [['no-record', null]],
    ],
    [
      '1.70% of the social organizations in Beijing employ people full time.',
      [['no-record', null]],
    ],
    ['与其说北京有12858家社会组织，不如说一家也没有。', [['no-record', null]]],
    [
      'Combined with Tianjin’s, Beijing’s registered social organizations come to 12,858.',
      [['no-record', null]],
    ],
    ['Beijing’s 3A-rated groups number 600.', [['no-record', null]]],
    ['They pay their staff 12,000 yuan a month on average.', [['no-record', null]]],
    ['The online press conference was held on 9 December 2021.', [['differs', 'press-conference']]],
    ['2021年12月8日，线上新闻发布会举行。', [['matches', 'press-conference']]],
    [
      'The number of social organizations in Beijing has been falling.',
      [['differs', 'growth-trend']],
    ],
    [
      'Total assets of Beijing’s organizations came to 1001.97亿元 at the end of 2020, 530.13亿元 of it municipal.',
      [
        ['matches', 'total-assets'],
        ['matches', 'municipal-assets'],
      ],
    ],
    ['What a lovely day.', [['no-record', null]]],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });

  it('names the slip, the misprint and the conversion behind a gap', () => {
    const notesOf = (text: string) => checker.check(text, today).flatMap(({ notes }) => notes);
    expect(notesOf('Beijing has 12,585 registered social organizations.')).toEqual([
      { code: 'slip', slip: { kind: 'transposed' } },
    ]);
    const printed = notesOf(
      'At the end of 2020 the total assets of Beijing’s social organizations were $1.57 billion.',
    );
    expect(printed.map(({ code }) => code)).toEqual(['misprint', 'slip', 'converted']);
    expect(
      notesOf('Beijing has 4,449 registered social organizations in all.').map(({ code }) => code),
    ).toContain('other-fact');
  });

  it('gives back the very words it judged, in the order of the text', () => {
    const text =
      'Beijing has 12,858 social organizations.\n\nOf these, nearly 240 hold 5A; 北京市级4449家。';
    const claims = checker.check(text, today);
    expect(claims).toHaveLength(3);
    for (const { said } of claims) expect(text.slice(said.start, said.end)).toBe(said.text);
    expect(claims.map(({ said }) => said.start)).toEqual(
      claims.map(({ said }) => said.start).sort((a, b) => a - b),
    );
  });

  it('never bears out a total that is off by more than any rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_000_000 }), (value) => {
        const [claim] = checker.check(
          `Beijing has ${value} registered social organizations.`,
          today,
        );
        const off = new Decimal(value).minus(12858).abs().dividedBy(12858);
        const fair = claim?.verdict === 'matches' || claim?.verdict === 'rounded';
        expect(fair && off.gt('0.05')).toBe(false);
        expect(value === 12858 ? claim?.verdict : 'matches').toBe('matches');
      }),
      { numRuns: 300 },
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(checker.check(text, today).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is said of a figure', () => {
  it.each<[string, string]>([
    ['Beijing does not have 12,858 registered social organizations.', 'differs'],
    ['It is not true that 238 organizations in Beijing hold grade 5A.', 'differs'],
    ['Beijing denies that it has 12,858 registered social organizations.', 'no-record'],
    ['If Beijing had 12,858 social organizations, it would say so.', 'no-record'],
    ['Does Beijing have 12,858 registered social organizations?', 'no-record'],
    ['Beijing plans to have 12,858 registered social organizations.', 'no-record'],
    ['Beijing may have 12,858 registered social organizations.', 'no-record'],
    ['Another 238 organizations in Beijing hold grade 5A.', 'no-record'],
    ['Assets of Beijing’s social organizations fell by 100.197 billion yuan.', 'no-record'],
    ['The number of registered social organizations in Beijing rose to 12,858.', 'matches'],
    ['Beijing’s registered social organizations do not exceed 12,000.', 'differs'],
    ['Beijing’s bakeries employ 213,900 people.', 'no-record'],
    ['238 organizations in Beijing forfeited grade 5A.', 'no-record'],
    ['Unlike Beijing, Tianjin has 12,858 social organizations.', 'outdated-or-other'],
    ['Beijing and Tianjin together have 12,858 social organizations.', 'outdated-or-other'],
    ['China’s social organizations held 100.197 billion yuan in assets.', 'outdated-or-other'],
    ['Beijing has <b>12,858</b> registered social organizations.', 'matches'],
    ['北京并没有12858家社会组织。', 'differs'],
    ['有人质疑北京有12858家社会组织。', 'no-record'],
    ['北京的书店总资产为1001.97亿元。', 'no-record'],
    ['北京社会组织从业人员增加了21.39万人。', 'no-record'],
    ['不同于北京，天津有12858家社会组织。', 'outdated-or-other'],
    ['Associations in Beijing in 2022, those of the state included: 4,346.', 'no-record'],
    ['京鲁两地登记的社会组织总共12858家。', 'no-record'],
    ['Changping had 513 social organizations in August 2024.', 'matches'],
    ['昌平区有社会组织531家。', 'differs'],
    ['Assets of Beijing’s social organizations have yet to reach 90 billion yuan.', 'differs'],
    ['Nobody doubts that Beijing has 12,858 registered social organizations.', 'matches'],
    ['Beijing has 12.859 registered social organizations.', 'no-record'],
    ['北京5A级社会组织二百三十来家。', 'rounded'],
  ])('%s is %s', (text, verdict) => {
    expect(checker.check(text, today).map((claim) => claim.verdict)).toEqual([verdict]);
  });

  it.each([
    [
      'In September 2022 Beijing had 71,325 filed community organizations.',
      'matches community-organizations-2022',
    ],
    [
      "At the end of 2020 Beijing's social organizations employed 213,900[^b2] people.",
      'matches employment',
    ],
    ['新闻发布会于西元二〇二一年十二月廿九日举行。', 'differs press-conference'],
  ])('%s: %s', (text, expected) => {
    expect(judged(text).map((claim) => claim.join(' '))).toEqual([expected]);
  });

  it.each([
    [
      "In 2012 and 2014 Beijing's social organizations employed 174,000 and 145,000 people, respectively.",
      'differs',
    ],
    [
      "Beijing's social organizations employed 174,000 and 145,000 people in 2012 and 2014, respectively.",
      'differs',
    ],
    ['2012年和2014年，北京社会组织从业人员分别为14.5万人和17.4万人。', 'matches'],
  ])('shares out years that are named one by one: %s', (text, verdict) => {
    expect(judged(text)).toEqual([
      ...[
        [verdict, 'employment-2012'],
        [verdict, 'employment-2014'],
      ],
    ]);
  });

  it('gives each figure its own place where they are shared out', () => {
    expect(
      judged('Tianjin and Beijing have 9,000 and 12,858 social organizations respectively.'),
    ).toEqual([
      ['outdated-or-other', 'registered-total'],
      ['matches', 'registered-total'],
    ]);
  });

  it('gives each figure of a list its own label', () => {
    expect(judged('北京登记社会组织：12858家；其中5A级：238家')).toEqual([
      ['matches', 'registered-total'],
      ['matches', 'five-a-rated'],
    ]);
    expect(
      judged('5A groups and municipal-level groups in Beijing: 4,449 and 238, in that order.'),
    ).toEqual([
      ['differs', 'five-a-rated'],
      ['differs', 'municipal-level'],
    ]);
    expect(judged('北京每20家社会组织中有7家在市级登记。').flat()).not.toContain('differs');
  });

  it('takes the level of one figure for none of the next', () => {
    expect(judged('北京各区登记的社会组织有8409家，市级有8409家。')).toEqual([
      ['matches', 'below-municipal'],
      ['differs', 'municipal-level'],
    ]);
  });

  it('never takes long over a text of marks and numbers', () => {
    const longest = (text: string) => text.repeat(6000).slice(0, 6000);
    for (const piece of ['1%', '1,', '北京社会组织1家', 'Beijing groups 1 ', '12 not ', '*[<&']) {
      checker.check(longest(piece).slice(0, 600), today);
      const started = performance.now();
      checker.check(longest(piece), today);
      expect(performance.now() - started, piece).toBeLessThan(5_000);
    }
  });
});

describe('sentences', () => {
  it('break no sentence at a decimal point or an abbreviation', () => {
    expect(
      sentencesOf('About 1.4 bn, i.e. approx. 9 m items. Done!').map(({ text }) => text),
    ).toEqual(['About 1.4 bn, i.e. approx. 9 m items.', 'Done!']);
    expect(sentencesOf('共12858家。其中238家为5A！')).toHaveLength(2);
  });
});
