/** Texts that strain whatever reads them: marks, scripts, numbers, injections, repetition. */
import type { Chance } from '../faults/chance.js';

export interface TextStock {
  /** Words and sentences of the record, in both languages. */
  readonly phrases: readonly [string, ...string[]];
  /** Ids of people, roles and channels that a text may try to mention. */
  readonly ids: readonly [string, ...string[]];
}

type Make = (chance: Chance, stock: TextStock) => string;

const repeated = (unit: string, times: number) => unit.repeat(Math.max(0, times));
const length = (chance: Chance) => chance.of([3, 20, 120, 500, 1900, 1990, 3900, 6000]);

function filled(chance: Chance, unit: string): string {
  return repeated(unit, Math.ceil(length(chance) / unit.length));
}

function several(chance: Chance, count: number, make: () => string, joint: string): string {
  return Array.from({ length: chance.between(1, count) }, make).join(joint);
}

const accents = ['\u0301', '\u0316', '\u0300\u0316', '\u20e3', '\u0e33\u0e34', '\u0f71'] as const;
const invisible = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u180e',
  '\u{e0041}',
] as const;
const overrides = ['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c'] as const;
const surrogates = ['\ud800', '\udc00', '\ud83d', '\udfff', '\ud800\ud800'] as const;
const faces = ['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇨🇳', '👍🏿', '❤️‍🔥', '🧑🏽‍💻', '☠️', '🅰️'] as const;
const markers = [
  '*',
  '**',
  '_',
  '__',
  '~~',
  '`',
  '```',
  '||',
  '> ',
  '# ',
  '- ',
  '-# ',
  '>>> ',
] as const;
const oneMark = [
  ...['0', '9', ',', '，', '(', ')', '[', '（', '{', '"', '“', '「', "'", ' ', '\u3000', '\n'],
  ...['\t', '.', '。', '…', '、', '-', '—', '/', '%', '％', '?', '!', ':', ';', '$', '€', '¥'],
  ...[
    '1,',
    '1.',
    '9 ',
    '年',
    '万',
    '亿',
    '百',
    '零',
    '第',
    'a',
    'é',
    '文',
    '\r\n',
    '\u0000',
    '\u0007',
  ],
] as const;
const pings = ['@everyone', '@here', '<@&ID>', '<@ID>', '<@!ID>', '<#ID>', '<id:guide>'] as const;
const injections = [
  "'; DROP TABLE facts; --",
  "' OR '1'='1",
  '$' + '{7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%s%s%n',
  '../../../etc/passwd',
  '\\u0000\\',
  '[click](https://example.com/a)',
  '[**bold**](<https://example.com>)',
  '```js\nwhile(true){}\n```',
  '||`**_~~x~~_**`||',
  '<t:99999999999999:R>',
  '</ask:1>',
  'attachment://x.png',
  'javascript:alert(1)',
  '(a+)+$',
  '{"a":{"a":{"a":[]}}}',
  '&lt;b&gt;&amp;',
] as const;
const dates = [
  '2021-02-30',
  '31/12/2021',
  '0000-00-00',
  '2021年13月45日',
  '29 February 2023',
  'the 99th of Smarch',
  '二〇二一年十二月八日',
  '+275760-09-13',
  '1e9-1-1',
  'Q5 2021',
  'as of as of 2021',
  '１２月８日',
  '2021-12-08T25:61:61Z',
  'yesterday in 3,000 years',
  '民国一百一十年',
  'FY2020/21/22',
  'H3 2020',
  'now',
  '-1',
] as const;

const pairs = ['(|)', '[|]', '「|」', '"|"', '> |\n', '“|”', '{|}', '（|）'] as const;

function withId(chance: Chance, stock: TextStock): string {
  return chance.of(pings).replace('ID', chance.of(stock.ids));
}

/** A text with marks strewn in between its characters. */
function strewn(chance: Chance, text: string, marks: readonly [string, ...string[]]): string {
  return [...text].map((one) => (chance.hits(0.5) ? one + chance.of(marks) : one)).join('');
}

const kinds: Readonly<Record<string, Make>> = {
  accents: (chance) => `a${filled(chance, chance.of(accents))}`,
  zalgo: (chance, { phrases }) =>
    [...chance.of(phrases)]
      .map((one) => one + several(chance, 12, () => chance.of(accents), ''))
      .join(''),
  overrides: (chance, { phrases }) => strewn(chance, chance.of(phrases), overrides),
  invisible: (chance, { phrases }) =>
    chance.hits(0.4)
      ? filled(chance, chance.of(invisible))
      : strewn(chance, chance.of(phrases), invisible),
  surrogates: (chance, { phrases }) =>
    chance.hits(0.4)
      ? filled(chance, chance.of(surrogates))
      : strewn(chance, chance.of(phrases), surrogates),
  faces: (chance) => several(chance, 300, () => chance.of(faces), ''),
  oneMark: (chance) => filled(chance, chance.of(oneMark)),
  marks: (chance) => several(chance, length(chance), () => chance.of(oneMark), ''),
  markers: (chance, { phrases }) =>
    several(chance, 400, () => chance.of([...markers, chance.of(phrases)]), chance.of(['', ' '])),
  nested: (chance) => {
    const [open = '', close = ''] = chance.of(pairs).split('|');
    const depth = Math.floor(length(chance) / 2);
    return `${repeated(open, depth)}1${chance.hits(0.5) ? repeated(close, depth) : ''}`;
  },
  repetition: (chance, { phrases }) => filled(chance, `${chance.of(phrases)} `),
  words: (chance, { phrases }) =>
    several(
      chance,
      400,
      () => chance.of(chance.of(phrases).split(/\s+/) as [string]),
      chance.of([' ', ', ', ' and ', ' or ', '\n', '']),
    ),
  sentences: (chance, { phrases }) =>
    several(chance, 60, () => chance.of(phrases), chance.of(['. ', '? ', '\n', '; '])),
  mixed: (chance, { phrases }) =>
    several(chance, 12, () => chance.of(phrases).slice(0, chance.between(1, 40)), ''),
  manyDigits: (chance, { phrases }) =>
    `${chance.of(phrases)} ${filled(chance, chance.of(['9', '1,234', '0.', '1e', '１', '一', '-1']))}`,
  numbers: (chance, { phrases }) =>
    `${chance.of(phrases)}: ${several(
      chance,
      300,
      () => String(chance.between(0, 10 ** chance.between(1, 15))),
      chance.of([' ', ', ', ' and ', '/', '万', '%, ', ' of ', ' × ', ' per ', ' - ']),
    )}`,
  dates: (chance, { phrases }) =>
    `${chance.of(phrases)} ${several(chance, 80, () => chance.of(dates), chance.of([' ', ', ', ' to ']))}`,
  injection: (chance, { phrases }) =>
    several(chance, 20, () => chance.of([...injections, chance.of(phrases)]), ' '),
  pings: (chance, stock) =>
    several(chance, 60, () => chance.of([withId(chance, stock), chance.of(stock.phrases)]), ' '),
  broken: (chance, { phrases }) =>
    [...chance.of(phrases)].filter(() => chance.hits(0.8)).join(chance.of(['', '', ' ', '.'])),
  random: (chance) =>
    several(chance, length(chance), () => String.fromCharCode(chance.between(1, 0xffff)), ''),
  plain: (chance, { phrases }) => chance.of(phrases),
  empty: (chance) => chance.of(['', ' ', '\n', '?', '。', '\u3164']),
};

const names = Object.keys(kinds) as [string, ...string[]];

/** One text of at most `most` characters; half of them hold a question of the record as well. */
export function strainedText(chance: Chance, stock: TextStock, most: number): string {
  const make = kinds[chance.of(names)];
  const text = make?.(chance, stock) ?? '';
  const asked = chance.hits(0.3) ? `${chance.of(stock.phrases)} ${text}` : text;
  return (chance.hits(0.2) ? `${asked} ${withId(chance, stock)}` : asked).slice(0, most);
}
