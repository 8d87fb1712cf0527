/**
 * Made-up texts as long as the desk takes, of the kinds that hold a reader up: one thing over and
 * over, many different figures, questions, lists, endless words, Chinese without a stop, markup. Pure.
 */
import { longestText } from '../src/claims/check.js';
import { seeded, withTypingErrors } from './typing-errors.js';

/** What a text may be made of: numerals, units, dates, words, marks and whole claims. */
export const repeatedThings: readonly string[] = [
  '1%|1,|1, |1.|1 |1-|1~|±1|-1|$1|1$|1k|1m |½|.5|1‰|1、|12,858 |one and |twenty |a half |dozen ',
  '一|十几|1万|亿元|一点|三成四|百分之|分之|半|几|从1到|约|超过|上世纪|民国110年|2021年|12月|8日|今年',
  'december |8 dec |2021 |2021-|q3 2021 |in May |last year |of which |respectively |not |if |no. ',
  '$|(|[|![|](|<b>|~~|**|"|?|!|。|，|？|\n|a|a, |the |qwerty |市级|北京|上海、|社会组织|5A级|没有|分别',
  '北京社会组织1家|北京社会组织1家，|北京有12858家社会组织。|238家5A级社会组织，|截至2020年底总资产1001.97亿元；',
  'Beijing |Beijing and Shanghai |Beijing has 12,858 social organizations |Beijing social groups 1, ',
  'Beijing has 12,858 registered social organizations. |238 hold 5A. |rose by 5% ',
].flatMap((things) => things.replaceAll('\\n', '\n').split('|'));

/** As much of one thing, or of the things made for 0, 1, 2 ..., as a text may hold. */
function filled(made: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < longestText; index += 1) text += made(index);
  return text.slice(0, longestText);
}

const seed = 20_260_101;
const grouped = (value: number) => value.toLocaleString('en-US');
const year = (index: number) => 2000 + (index % 25);
/** Different for each index, and of few and many digits. */
const number = (index: number) => 200 + ((index * 7919) % 20_000);

const things = 'social organizations|foundations|members|jobs|5A organizations|assets'.split('|');
const chineseThings = '社会组织|基金会|会员|从业人员|5A级社会组织|总资产'.split('|');
const cities = 'Beijing|Shanghai|Haidian|China|Tianjin|Chaoyang'.split('|');
const of = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

const figures: Readonly<Record<string, (index: number) => string>> = {
  'different figures in sentences': (index) => `Beijing has ${grouped(number(index))} groups. `,
  'different figures in one sentence': (index) => `${grouped(number(index))} organizations, `,
  'different figures in lines': (index) => `${of(things, index)}: ${number(index)}\n`,
  'different Chinese figures': (index) => `北京有${number(index)}家社会组织，`,
  'different Chinese sentences': (index) => `${of(chineseThings, index)}共有${number(index)}个。`,
  'figures of money, shares and years': (index) =>
    `Assets: ${number(index) / 10} billion yuan in ${year(index)}, ${index % 100}.${index % 7}%. `,
  'figures in words': (index) => `${of(['twelve', 'ninety'], index)} thousand and ${index} jobs, `,
  'figures of many cities': (index) =>
    `${of(cities, index)} had ${number(index)} ${of(things, index * 5)} in ${year(index)}. `,
  'a story': (index) =>
    index % 2 === 0
      ? `By ${year(index)} Beijing had ${grouped(12_000 + index * 37)} registered social organizations, ${grouped(4_000 + index * 11)} of them municipal and ${200 + index} rated 5A. `
      : `截至${year(index)}年底，北京社会组织资产${1000 + index}.${index}亿元，从业${20 + index / 10}万人。`,
  'denials and bounds': (index) =>
    `It is not true that more than ${grouped(number(index))} of ${of(cities, index)}'s ${of(things, index)} refused to close by ${year(index)}. `,
};

const questions: Readonly<Record<string, (index: number) => string>> = {
  questions: (index) =>
    `How many ${of(things, index)} were there in ${of(cities, index)} in ${year(index)}? `,
  'questions with figures': (index) =>
    `Is it true that Beijing has ${number(index)} ${of(things, index)}? `,
  'Chinese questions': (index) => `${year(index)}年北京有多少${of(chineseThings, index)}？`,
  'one question without an end': (index) => `and how many ${of(things, index)} in ${year(index)} `,
};

const lists: Readonly<Record<string, (index: number) => string>> = {
  'a numbered list': (index) => `${index + 1}. ${of(things, index)} ${number(index)}\n`,
  'a list of cities': (index) => `${of(cities, index)}, `,
  'a Chinese list': (index) => `${of(chineseThings, index)}${number(index)}家、`,
  'a table': (index) => `| ${of(things, index)} | ${number(index)} | ${year(index)} |\n`,
  'a table of tags': (index) => `<tr><td>${of(things, index)}</td><td>${number(index)}</td></tr>`,
};

const markup: Readonly<Record<string, (index: number) => string>> = {
  links: (index) => `[${number(index)} groups](https://example.org/${index}) `,
  emphasis: (index) => `**${number(index)}** _groups_ ~~${index}~~ `,
  quotes: (index) => `"Beijing has ${number(index)} 'groups'," he said. `,
  'open tags': (index) => `<b class="${index}">${number(index)} `,
};

/** Words nobody knows: the repair of spelling looks for what each was meant to be. */
function words(random: () => number): Readonly<Record<string, (index: number) => string>> {
  const letters = (count: number, from: number, range: number) =>
    Array.from({ length: count }, () => String.fromCodePoint(from + Math.floor(random() * range)));
  const latin = (count: number) => letters(count, 0x61, 26).join('');
  const claim = 'Beijing has registered social organizations with members and assets ';
  const sayings = [...'北京登记的社会组织会员从业人员总资产基金会市级区级评估等级'];
  return {
    'one long word': () => latin(50),
    'one long word with digits': (index) => `${latin(3)}${index}`,
    'one long word of hyphens': () => `${latin(6)}-`,
    'one long number': (index) => String(index),
    'unknown words': () => `${latin(8)} `,
    'words misspelt': () => withTypingErrors(claim, 12, random),
    'Chinese without a stop': () => of(sayings, Math.floor(random() * 1000)),
    'Chinese with figures without a stop': (index) =>
      `${of(sayings, Math.floor(random() * 1000))}${of(chineseThings, index)}${number(index)}`,
    'any Chinese characters': () => letters(50, 0x4e00, 5000).join(''),
    'any characters': () => letters(50, 0x20, 0x3000).join(''),
  };
}

/** A mail without a figure that asks at its end. */
function letter(): string {
  const question = 'How many social organizations are registered in Beijing?';
  const body = filled(
    () => 'We met people from several districts of Beijing who told us of their work. ',
  );
  return body.slice(0, longestText - question.length - 1).concat(' ', question);
}

/** Every such text by what it is made of. */
export function longTexts(): ReadonlyMap<string, string> {
  const kinds = { ...figures, ...questions, ...lists, ...markup, ...words(seeded(seed)) };
  return new Map([
    ...repeatedThings.map((thing) => [thing, filled(() => thing)] as const),
    ['all of it', filled(() => repeatedThings.join(' '))],
    ['a letter', letter()],
    ...Object.entries(kinds).map(([kind, made]) => [kind, filled(made)] as const),
  ]);
}
