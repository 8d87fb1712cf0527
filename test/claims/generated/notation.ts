/** Numerals as people write them: a value with its precision, in one of the notations of a language. */
import { Decimal } from 'decimal.js';
import type { Unit } from './measures.js';
import type { Random } from './random.js';
import type { Said } from './verdict.js';

export interface Numeral {
  readonly text: string;
  /** A careful reader may leave it unread: the notation is rare or depends on the region. */
  readonly rare: boolean;
}

const sure = (text: string): Numeral => ({ text, rare: false });
const rare = (text: string): Numeral => ({ text, rare: true });

const grouped = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, by);

function groupedDecimal(value: Decimal, by: string): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  return grouped(whole, by) + (fraction === undefined ? '' : `.${fraction}`);
}

const fullWidth = (text: string) =>
  text.replace(/[\d.%]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

/** The value in units of `scale`, with as many decimals as its precision states. */
function scaled({ value, step }: Said, scale: string): string {
  const unit = new Decimal(scale);
  return value.div(unit).toFixed(Math.max(0, step.div(unit).decimalPlaces()));
}

/** A percentage with its places, an idle last zero now and then left out. */
function percentage(said: Said, random: Random): string {
  const text = scaled(said, '1');
  return text.includes('.') && random.chance(0.5) ? new Decimal(text).toFixed() : text;
}

// ---- English ----

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function belowThousand(n: number, and: boolean): string {
  const rest = n % 100;
  const hundreds = n >= 100 ? `${ones[Math.floor(n / 100)]} hundred` : '';
  if (rest === 0 && hundreds) return hundreds;
  const small =
    rest < 20
      ? `${ones[rest]}`
      : `${tens[Math.floor(rest / 10)]}${rest % 10 === 0 ? '' : `-${ones[rest % 10]}`}`;
  return hundreds ? `${hundreds}${and ? ' and' : ''} ${small}` : small;
}

/** An integer below a million million in English words, with or without the "and". */
export function englishWords(value: Decimal, and = true): string {
  const parts: string[] = [];
  let left = value.toNumber();
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    const count = Math.floor(left / size);
    if (count > 0) parts.push(`${belowThousand(count, and)} ${name}`);
    left %= size;
  }
  if (left > 0 || parts.length === 0) {
    const last = belowThousand(left, and);
    parts.push(and && left < 100 && parts.length > 0 ? `and ${last}` : last);
  }
  return parts.join(' ');
}

function decimalWords(text: string, digitsOf: (whole: Decimal) => string, point: string): string {
  const [whole = '0', fraction] = text.split('.');
  const said = digitsOf(new Decimal(whole));
  return fraction === undefined ? said : `${said}${point}${fraction}`;
}

/** A bare count: 12,858 and the other ways to write it. */
function englishCount(said: Said, random: Random): Numeral {
  const { value } = said;
  const digits = value.toFixed();
  const common = grouped(digits, ',');
  if (value.gte(1e6) && random.chance(0.7)) {
    const scale: readonly [string, string] = value.gte(1e9)
      ? ['1e9', 'billion']
      : ['1e6', 'million'];
    return sure(`${scaled(said, scale[0])} ${scale[1]}`);
  }
  const roll = random.next();
  if (roll < 0.55) return sure(common);
  if (roll < 0.67) return sure(digits);
  if (value.lt(1e6) && roll < 0.79) return sure(englishWords(value, random.chance(0.6)));
  if (roll < 0.97) {
    const by = random.pick([' ', '\u00a0', '\u202f', '\u2009', "'", '’', '，']);
    return sure(grouped(digits, by));
  }
  return rare(grouped(digits, random.pick(['٬', '_', '&nbsp;', ' ,'])));
}

function englishMoney(said: Said, random: Random): Numeral {
  const { value } = said;
  const big = value.gte(1e9);
  const scale = big ? '1e9' : '1e6';
  const roll = random.next();
  const long = `${scaled(said, scale)} ${big ? 'billion' : 'million'}`;
  if (roll < 0.45) return sure(`${long} yuan`);
  if (roll < 0.6) return sure(`RMB ${long}`);
  if (roll < 0.7) return sure(`RMB ${scaled(said, scale)}${big ? 'bn' : 'm'}`);
  if (roll < 0.78) return sure(`CNY ${long}`);
  if (roll < 0.84) return sure(`${long} renminbi`);
  if (roll < 0.9 && big) {
    return sure(`${groupedDecimal(new Decimal(scaled(said, '1e6')), ',')} million yuan`);
  }
  if (roll < 0.95) return sure(`${grouped(value.toFixed(), ',')} yuan`);
  return rare(random.pick([`¥${long}`, `${scaled(said, scale)} ${big ? 'B' : 'MM'} yuan`]));
}

function englishPercent(said: Said, random: Random): Numeral {
  const text = percentage(said, random);
  const roll = random.next();
  if (roll < 0.55) return sure(`${text}%`);
  if (roll < 0.7) return sure(`${text} percent`);
  if (roll < 0.85) return sure(`${text} per cent`);
  if (roll < 0.9) return sure(`${text} %`);
  if (roll < 0.96) {
    const spelled = decimalWords(text, (whole) => englishWords(whole), ' point ');
    return sure(
      `${spelled.replace(/(?<=point )\d+/, (d) => [...d].map((c) => ones[Number(c)]).join(' '))} percent`,
    );
  }
  return rare(random.pick([`${text.replace('.', ',')} %`, `${new Decimal(text).times(10)}‰`]));
}

export function englishNumeral(unit: Unit, said: Said, random: Random): Numeral {
  if (unit === 'yuan') return englishMoney(said, random);
  if (unit === 'percent') return englishPercent(said, random);
  return englishCount(said, random);
}

// ---- Chinese ----

const hanDigits = [...'零一二三四五六七八九'];

function hanBelowTenThousand(n: number, leadingZero: boolean): string {
  let text = '';
  let gap = leadingZero && n < 1000;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) {
      if (text !== '') gap = true;
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += (size === 10 && digit === 1 && text === '' ? '' : hanDigits[digit]) + name;
  }
  return text;
}

/** An integer below a million million in Chinese numerals. */
export function hanNumeral(value: Decimal): string {
  const n = value.toNumber();
  const yi = Math.floor(n / 1e8);
  const wan = Math.floor(n / 1e4) % 1e4;
  const rest = n % 1e4;
  let text = '';
  if (yi > 0) text += `${hanBelowTenThousand(yi, false)}亿`;
  if (wan > 0) text += `${hanBelowTenThousand(wan, yi > 0)}万`;
  if (rest > 0) text += hanBelowTenThousand(rest, yi > 0 || wan > 0);
  return text === '' ? '零' : text;
}

function hanDecimal(text: string): string {
  const [whole = '0', fraction] = text.split('.');
  const said = hanNumeral(new Decimal(whole));
  if (fraction === undefined) return said;
  return `${said}点${[...fraction].map((c) => hanDigits[Number(c)]).join('')}`;
}

/** A number without its classifier; `round` where nothing but zeros follows the said places. */
function chineseCount(said: Said, random: Random): Numeral {
  const { value } = said;
  const digits = value.toFixed();
  const roll = random.next();
  if (value.gte(1e8) || (value.gte(1e4) && roll < 0.35)) {
    const [scale, name] = value.gte(1e8) ? (['1e8', '亿'] as const) : (['1e4', '万'] as const);
    const text = new Decimal(scaled(said, scale)).toFixed();
    if (random.chance(0.2)) return sure(`${hanDecimal(text)}${name}`);
    return sure(`${text}${name}`);
  }
  if (roll < 0.6) return sure(digits);
  if (roll < 0.75) return sure(grouped(digits, ','));
  if (roll < 0.88) return sure(hanNumeral(value));
  if (roll < 0.95) return sure(fullWidth(digits));
  if (roll < 0.97) return sure(grouped(digits, '，'));
  const wan = Math.floor(value.toNumber() / 1e4);
  const rest = value.toNumber() % 1e4;
  if (wan > 0 && wan < 1e4 && rest >= 1000) return rare(`${wan}万${rest}`);
  return sure(digits);
}

function chineseMoney(said: Said, random: Random): Numeral {
  const yi = said.value.gte(1e8);
  const number = scaled(said, yi ? '1e8' : '1e4');
  const name = yi ? '亿' : '万';
  const roll = random.next();
  if (roll < 0.6) return sure(`${number}${name}元`);
  if (roll < 0.72) return sure(`${number}${name}元人民币`);
  if (roll < 0.82) return sure(`人民币${number}${name}元`);
  if (roll < 0.92) return sure(`${hanDecimal(number)}${name}元`);
  if (roll < 0.96) return sure(`${fullWidth(number)}${name}元`);
  return rare(`${number}${name}块`);
}

function chinesePercent(said: Said, random: Random): Numeral {
  const text = percentage(said, random);
  const roll = random.next();
  if (roll < 0.65) return sure(`${text}%`);
  if (roll < 0.85) return sure(`百分之${hanDecimal(text)}`);
  if (roll < 0.94) return sure(fullWidth(`${text}%`));
  const tenths = new Decimal(text).times(10);
  if (tenths.isInteger() && tenths.gte(100)) {
    const [a = '', b = '', c = ''] = tenths.toFixed();
    const last = [a, b, c].map((d) => hanDigits[Number(d)]);
    if (c !== '0') return rare(`${last[0]}成${last[1]}${last[2]}`);
  }
  return sure(`百分之${text}`);
}

const classifiers: Readonly<Record<Unit, readonly string[]>> = {
  organization: ['家', '家', '个'],
  person: ['人'],
  item: ['件'],
  project: ['个'],
  yuan: [''],
  percent: [''],
};

/** A Chinese quantity in parts, so that a hedge can stand before, within (12000多家) or behind it. */
export interface ChineseNumeral extends Numeral {
  readonly classifier: string;
  /** 多 and 余 can follow: the number ends in zeros or in 万 or 亿. */
  readonly open: boolean;
}

export function chineseNumeral(unit: Unit, said: Said, random: Random): ChineseNumeral {
  const classifier = random.pick(classifiers[unit]);
  if (unit === 'yuan') {
    return { ...chineseMoney(said, random), classifier, open: false };
  }
  if (unit === 'percent') {
    return { ...chinesePercent(said, random), classifier, open: false };
  }
  const numeral = chineseCount(said, random);
  return { ...numeral, classifier, open: /(?:\d0|[千百十万亿])$/.test(numeral.text) };
}
