/** Recognizers-Text as a second reader of generated figures, with what it is known to get wrong. */
import Recognizers from '@microsoft/recognizers-text-suite';
import { Decimal } from 'decimal.js';
import type { Written } from './written-figures.js';

export interface Fault {
  readonly name: string;
  readonly why: string;
  readonly holds: (written: Written) => boolean;
}

type Culture = 'en-us' | 'zh-cn';

interface Opinion {
  readonly value: Decimal | null;
  readonly currency: string | null;
}

const recognizers = {
  count: Recognizers.recognizeNumber,
  share: Recognizers.recognizePercentage,
  money: Recognizers.recognizeCurrency,
};

function kindOf({ unit }: Written): keyof typeof recognizers {
  return unit.kind === 'money' || unit.kind === 'share' ? unit.kind : 'count';
}

/** What the oracle makes of the sentence; no value where it reads none, or more than one figure. */
export function opinionOf(written: Written, culture: Culture): Opinion {
  const results = recognizers[kindOf(written)](written.sentence, culture);
  const [result] = results;
  const text = String(result?.resolution?.value ?? '').replace('%', '');
  const readable = results.length === 1 && /^-?\d+(\.\d+)?(E\+\d+)?$/i.test(text);
  return {
    value: readable ? new Decimal(text) : null,
    currency: result?.resolution?.isoCurrency ?? null,
  };
}

/** Whether the oracle reads the same value, and the same currency where it names one. */
export function agrees(
  written: Written,
  value: Decimal,
  currency: string | null,
  culture: Culture,
): boolean {
  const opinion = opinionOf(written, culture);
  if (!opinion.value?.eq(value)) return false;
  return opinion.currency === null || currency === null || opinion.currency === currency;
}

const money = ({ unit }: Written): boolean => unit.kind === 'money';

export const englishFaults: readonly Fault[] = [
  {
    name: 'abbreviated scales',
    why: 'bn, mn, tn and an attached m are no scale to it: "US$1.4bn" is 1.4, "134bn" nothing',
    holds: ({ text }) => /\d ?(?:bn|mn|tn)\b|\dm\b/.test(text),
  },
  {
    name: 'chained scales',
    why: 'it stops at the first of two scale words: "14 hundred million" is 1400',
    holds: ({ text }) => text.includes('hundred million'),
  },
  {
    name: 'RMB in front',
    why: 'RMB before a number is divided by 100 ("RMB 100.2 billion") or, when attached, not read',
    holds: ({ text }) => text.includes('RMB'),
  },
  {
    name: 'the yuan sign',
    why: '¥ is always the Japanese yen to it, and CN¥ unknown',
    holds: ({ text }) => text.includes('¥'),
  },
  {
    name: 'pct',
    why: 'the abbreviation is unknown to it',
    holds: ({ text }) => text.endsWith(' pct'),
  },
];

export const chineseFaults: readonly Fault[] = [
  {
    name: '百万 and 千万 behind digits',
    why: 'digits are scaled by a single character only',
    holds: ({ text }) => /\d(?:百万|千万)/.test(text),
  },
  {
    name: 'spoken decimals with a scale',
    why: '七点七一亿 is not read, though 七点七一 is',
    holds: ({ text }) => /点[零一二三四五六七八九]+[万亿]/.test(text),
  },
  {
    name: 'formal Traditional digits',
    why: '叄 is unknown to it and cuts a number in two',
    holds: ({ text }) => text.includes('叄'),
  },
  {
    name: '歐元',
    why: 'the euro is unknown to it in Traditional characters',
    holds: ({ text }) => text.includes('歐元'),
  },
  {
    name: '人民币 with 元',
    why: 'it returns the name of the currency, or the sum without it, as a second result',
    holds: ({ text }) => text.includes('人民币'),
  },
  {
    name: 'mixed sums of money',
    why: 'of 13萬1753美元 it reads the lower part as well or alone, or no number at all',
    holds: (written) => money(written) && /\d[万萬]\d/.test(written.text),
  },
];
