/** What people type that the record must not take, and what the desk is to say of it in English. */

export interface BadInput {
  readonly typed: string;
  /** What the answer says; the value itself is not looked for. */
  readonly says: RegExp;
}

const all = (says: RegExp, ...typed: readonly string[]): readonly BadInput[] =>
  typed.map((one) => ({ typed: one, says }));

const rtl = '\u202e';
const zeroWidth = '\u200b';
const mention = '<@123456789012345678>';

const notInForm = /Value: not in the right form|Value: not valid/;

/** For the value of a count. */
export const values = [
  ...all(
    notInForm,
    ...['NaN', 'Infinity', '-Infinity', '1e999', '0x10', '0b1'],
    ...['12.3.4', '--5', '+5', 'many', 'abc', '∞', '@everyone', '@here', mention, '**12868**'],
    ...['`12868`', '||12868||', '[12868](https://x.example)', '# 12868', '> 12868', 'null'],
    ...['undefined', 'true', '[]', '{}', '{count}', "12868'; drop table revisions; --", '1/0'],
    ...['2021-13-45', '12868 or so', 'between 12 and 13', 'about 12868', '12868?', '...', '-', '.'],
    ...['12868 times', '12868%', '$12868', '12,868 yuan', '12868 people', '12868家和1家'],
    ...[`${rtl}12868`, `128${zeroWidth}68`, '\u0007', '128\u00ad68', '\ufeff12868x', '🙂'],
  ),
  // Numbers in another notation are taken, shown as what they are, and held back for what they say.
  ...all(/After: \*\*100000\*\*[\s\S]*Computed anew/, '1e5'),
  ...all(/After: \*\*1000\*\*[\s\S]*Computed anew/, '1_000'),
  ...all(/After: \*\*345\*\*[\s\S]*Computed anew/, '٣٤٥'),
  ...all(/After: \*\*1234567\*\*[\s\S]*Computed anew/, '12,34,567'),
  ...all(/After: \*\*1\*\*[\s\S]*Computed anew/, '〇一'),
  ...all(/too long|not in the right form/, '9'.repeat(31), `1.${'0'.repeat(40)}`),
  ...all(/negative/, '-5', '-12858'),
  ...all(/is not whole/, '12858.5', '0.5'),
  ...all(/Transposed digits/, '12585', '21858', '18258'),
  ...all(/slip by a power of ten/, '128580', '1285800'),
  ...all(/wrong scale word/, '12858000'),
  ...all(/slip of 万 or 亿/, '128580000'),
  ...all(/adds? up|exceeds its whole|Here it is|negative/, '1', '0', '4000'),
] as const;

/** For the as-of date. */
export const dates = [
  ...all(
    /As of: not in the right form/,
    ...['21-11', 'November', 'next year', '去年', '11/2021', '2021-11-30-1', '2021-Nov', 'NaN'],
    ...[
      '@here',
      mention,
      '2021--11',
      'end of time',
      'end of',
      '2021-111',
      `${rtl}2021`,
      '0',
      '-2021',
    ],
    ...[`2021${zeroWidth}-11`, '2021-11-30T00:00', '**2021**', '{}', '2021-1l'],
  ),
  ...all(
    /not a date that exists/,
    ...['2021-02-30', '2021-13', '2021-00', '2021-11-31', '2021-11-00', '2023-02-29', '2021年13月'],
  ),
  ...all(/lies in the future/, '2099-01', '2027', 'end of 2030', '2026-03-04'),
] as const;

/** For a reason, in whatever form it is asked. */
export const reasons = [
  ...all(/Please give a reason/, ' ', '\n\n', '\t', '\u00a0', '\u3000'),
  ...all(
    /characters that cannot be seen/,
    ...[
      zeroWidth,
      `${rtl}why`,
      `w${zeroWidth}hy`,
      'bell\u0007',
      'why\u2066',
      'wh\u00ady',
      '\u200fwhy',
    ],
  ),
  ...all(
    /mentions people or channels/,
    '@everyone look',
    'ask @here',
    `by ${mention}`,
    '<#123456789012345678>',
  ),
] as const;

/** For the English statement of the registered total. */
export const statements = [
  ...all(/Statement · English: too few or too short/, ' ', '\n', '\u3000'),
  ...all(
    /characters that cannot be seen/,
    `Beijing had 12,858${rtl} organizations in November 2021.`,
    `Beijing had 12,858 organ${zeroWidth}izations in November 2021.`,
    'Beijing had 12,858\u2028organizations\u0000 in November 2021.',
  ),
  ...all(
    /mentions people or channels/,
    `Beijing had 12,858 organizations in November 2021, says ${mention}.`,
    '@everyone Beijing had 12,858 organizations in November 2021.',
    'Beijing had 12,858 organizations in November 2021, see <#123456789012345678>.',
  ),
  ...all(
    /does not state count/,
    'Beijing had many registered organizations in November 2021.',
    'NaN',
    '**bold** and nothing else',
    'Beijing had 12,585 registered organizations in November 2021.',
    'Beijing had 12.858 registered organizations in November 2021.',
    'Beijing had -12,858,000 registered organizations in November 2021.',
  ),
  ...all(
    /is no figure of this fact/,
    'Beijing had 12,858 registered organizations, 77 of them new, in November 2021.',
    'Beijing had 12,858 registered organizations (34% of all) in November 2021.',
  ),
  ...all(
    /names another date/,
    'Beijing had 12,858 registered organizations in March 2019.',
    'Beijing had 12,858 registered organizations on 5 May 2020.',
  ),
  ...all(
    /leads nowhere/,
    'Beijing had {nothing} of 12,858 registered organizations in November 2021.',
    'Beijing had 12,858 of {no-such-fact.count} organizations in November 2021.',
  ),
] as const;

/** For titles in English. */
export const titles = [
  ...all(/Title · English: too few or too short/, ' ', '\u3000'),
  ...all(/characters that cannot be seen/, `${rtl}Total`, `To${zeroWidth}tal`, 'Total\u0000'),
  ...all(/mentions people or channels/, 'Total @everyone', `Total ${mention}`),
] as const;

/** For the keys of cited sources. */
export const sources = [
  ...all(/No source is cited/, '', ' ', '\n'),
  ...all(/No source “/, 'no-such-source', 'chinanpo2', 'cdb-2'),
  ...all(
    /Source: not in the right form/,
    ...[
      'Not A Key',
      'https://x.example',
      '../../etc/passwd',
      'chinanpo, cdb',
      '@everyone',
      mention,
    ],
    ...['名', 'a_b', 'CDB', `cdb${rtl}`, `c${zeroWidth}db`, '**cdb**', '-', 'cdb-'],
  ),
] as const;

/** For the day of the next review. */
export const reviewDays = all(
  /Review by: not valid/,
  ...[
    'soon',
    '2027-02-30',
    '2027',
    '2027-06',
    'NaN',
    '2027-6-3',
    '30-06-2027',
    '1e999',
    '@here',
    ' ',
  ],
);

/** For ids of new facts. */
export const newIds = [
  ...all(
    /Id: not in the right form/,
    ...[
      'A',
      'a b',
      '-a',
      'a-',
      'a--b',
      'a_b',
      '名',
      '@everyone',
      mention,
      `a${rtl}`,
      `a${zeroWidth}b`,
    ],
    ...['../a', 'a/b', 'a:b', 'a.b', '**a**', ' ', '🙂'],
  ),
  ...all(/exists already/, 'registered-total', 'national-total'),
] as const;

/** For the lines of a new fact's figure. */
export const figureLines = [
  ...all(
    /no such field/,
    'colour: red',
    'just a sentence',
    ': 5',
    '__proto__: 1',
    'constructor: 1',
    '@everyone: 1',
  ),
  ...all(
    /As of: not in the right form/,
    'value: 5\nas of: someday',
    'value: 5',
    `value: 5\nas of: ${rtl}2021`,
  ),
  ...all(
    /not one of the allowed values|no unit of this record/,
    'value: 5\nunit: bananas\nas of: 2021\nqualifier: exact\nplace: beijing',
    'value: 5\nunit: item\nas of: 2021\nqualifier: roughly\nplace: beijing',
  ),
  ...all(
    /not in the right form|not valid/,
    'value: NaN\nunit: item\nas of: 2021\nqualifier: exact\nplace: beijing',
    'value: 1e999\nunit: item\nas of: 2021\nqualifier: exact\nplace: beijing',
    'value: 5\nunit: date\nas of: 2021\nqualifier: exact\nplace: beijing',
    'value: 2021-02-30\nunit: date\nas of: 2021\nqualifier: exact\nplace: Bei Jing',
  ),
] as const;

/** For the option that names a fact. */
export const factNames = [
  ...all(
    /No fact “/,
    ...['@everyone', mention, '../registered-total', 'REGISTERED-TOTAL', 'registered_total', ' '],
    ...[
      `${rtl}registered-total`,
      `regis${zeroWidth}tered-total`,
      'fact:',
      'fact:Total',
      'x/y',
      '总数',
    ],
    ...[
      '**registered-total**',
      'registered-total;',
      'a'.repeat(100).replace(/a$/, '!'),
      '%00',
      ':',
      '{}',
    ],
  ),
  ...all(
    /no entry “|no-such-fact/,
    ...['no-such-fact', 'fact:no-such-fact', 'source/none', 'topic/none', 'rate/none', 'null'],
  ),
] as const;

/** For the option that names a proposal. */
export const proposalNumbers = all(
  /There is no proposal/,
  ...[
    'abc',
    '0',
    '-1',
    '1e3',
    '999999999',
    '99999999999',
    '1.5',
    'NaN',
    '#',
    '١',
    mention,
    ' ',
    '1 2',
  ],
);

/** Files to import. */
export const files = [
  ...all(
    /holds neither|neither|no entries|nothing|unknown/i,
    '',
    ' ',
    '[]',
    '{}',
    'null',
    '42',
    'text',
    'a: 1',
  ),
  ...all(
    /cannot be read/,
    'topics: [unclosed',
    '{"topics": [',
    'a: 1\na: 2',
    '\t- tab',
    'a: &x [1]\nb: *y',
  ),
  ...all(
    /./,
    'topics: 5',
    'topics: []',
    'topics: [5]',
    'topic: 5',
    'topic: {id: registration}\nfacts: []',
    'topic: {id: "../../x", title: {en: a, zh: b}, order: 1}\nfacts: []',
    'topic: {id: registration, title: {en: Registration, zh: 登记}, order: 1}\nfacts: [{id: x}]',
    '- {key: x, publisher: 5}',
    '- {reply: 5}',
    'x'.repeat(10_000),
  ),
] as const;
