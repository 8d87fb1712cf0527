/** Words of a claim check: verdicts, what accounts for them, and the summary. */

import type { ClaimVerdict, Unborne } from '../../claims/claim.js';
import type { ConfusedScales } from '../../claims/slip.js';
import type { Currency } from '../../reading/figures/figure.js';
import { wordsIn } from '../words.js';

type ClaimWords = { readonly [K in ClaimVerdict]: string } & {
  readonly [K in `scales-${ConfusedScales}`]: string;
} & {
  readonly [K in `unborne-${Unborne}`]: string;
} & {
  readonly said: (text: string) => string;
  readonly onRecord: (text: string) => string;
  readonly dated: (value: string, asOf: string) => string;
  readonly source: string;
  readonly summary: (checked: number, borneOut: number, differing: number) => string;
  readonly nothingCheckable: string;
  readonly silent: string;
  readonly withdrawn: string;
  readonly transposed: string;
  readonly droppedDigit: string;
  readonly doubledDigit: string;
  readonly factor: (factor: string, tooLarge: boolean) => string;
  readonly currency: (said: string, recorded: string) => string;
  readonly misprint: (publisher: string, asRead: string) => string;
  readonly otherFact: (title: string) => string;
  readonly converted: (yuan: string, rate: string, date: string) => string;
  readonly place: (asked: string) => string;
  readonly time: (asked: string) => string;
  readonly directionUp: string;
  readonly directionDown: string;
  readonly negated: string;
  readonly unread: (words: string) => string;
  readonly more: (count: number) => string;
  readonly readTo: (characters: number) => string;
  readonly reportName: string;
  readonly title: string;
};

export const claimWords = wordsIn<ClaimWords>({
  en: {
    title: 'Checked against the record',
    matches: 'Matches',
    rounded: 'Fair rounding',
    differs: 'Differs from the record',
    'outdated-or-other': 'Another time or place',
    'no-record': 'Not on record',
    said: (text) => `In the text: ${text}`,
    onRecord: (text) => `On record: ${text}`,
    dated: (value, asOf) => `${value}, as of ${asOf}`,
    source: 'Source: ',
    summary: (checked, borneOut, differing) =>
      `${checked} ${checked === 1 ? 'claim' : 'claims'} checked: ${borneOut} borne out by the record, ${differing} not.`,
    nothingCheckable: 'There is nothing in this text that the record could bear out or contradict.',
    silent: 'The record is silent on this; that makes it neither right nor wrong.',
    withdrawn:
      'The figure on record for this has been withdrawn; nothing is said of it until it is settled.',
    transposed: 'Digits seem to have changed places.',
    droppedDigit: 'A digit seems to be missing.',
    doubledDigit: 'A digit seems to stand twice.',
    factor: (factor, tooLarge) =>
      `Too ${tooLarge ? 'large' : 'small'} by a factor of ${factor}, it seems.`,
    'scales-wan-yi': '万 (ten thousand) and 亿 (hundred million) may have been confused.',
    'scales-million-billion': 'Million and billion may have been confused.',
    'scales-yi-billion': '亿 is a hundred million, not a billion.',
    'scales-wan-thousand': '万 is ten thousand, not a thousand.',
    currency: (said, recorded) => `The record gives this amount in ${recorded}, not ${said}.`,
    misprint: (publisher, asRead) =>
      `${publisher} prints it so; an erratum on record reads it as ${asRead}.`,
    otherFact: (title) => `The record has this figure for something else: ${title}.`,
    converted: (yuan, rate, date) => `That is ${yuan} at ${rate} yuan per dollar (${date}).`,
    place: (asked) => `The text speaks of ${asked}; the record does not.`,
    time: (asked) => `The text speaks of ${asked}; the record has another date.`,
    directionUp: 'The text says up, the record says otherwise.',
    directionDown: 'The text says down, the record says otherwise.',
    negated: 'The text denies this figure; the record holds it.',
    unread: (words) => `The record has nothing to say to “${words}”.`,
    'unborne-denied': 'The text tells of somebody who denies it.',
    'unborne-doubted': 'The text leaves open whether it holds.',
    'unborne-asked': 'The text asks and does not say.',
    'unborne-supposed': 'The text only supposes it.',
    'unborne-planned': 'The text speaks of a plan, a forecast or a wish.',
    'unborne-change': 'The text speaks of a change; the record holds a level.',
    'unborne-added': 'The text speaks of an addition to something else.',
    'unborne-shared': 'The text speaks of so much apiece.',
    'unborne-except': 'The text takes something out of the figure.',
    more: (count) => `${count} more in the attached report.`,
    readTo: (characters) =>
      `Only the first ${characters.toLocaleString('en')} characters were read. To check all of it, paste it after /check, or choose “Check against the record” on the message.`,
    reportName: 'claim-check.md',
  },
  zh: {
    title: '与记录核对',
    matches: '与记录一致',
    rounded: '合理约数',
    differs: '与记录不符',
    'outdated-or-other': '时间或地域不同',
    'no-record': '记录未载',
    said: (text) => `文中：${text}`,
    onRecord: (text) => `记录：${text}`,
    dated: (value, asOf) => `${value}，截至${asOf}`,
    source: '来源：',
    summary: (checked, borneOut, differing) =>
      `共核对${checked}处：${borneOut}处有记录支持，${differing}处没有。`,
    nothingCheckable: '这段文字中没有可与记录核对的内容。',
    silent: '记录对此没有记载，因此既不能证实也不能否定。',
    withdrawn: '记录中的这一数字已撤下，核定之前不作任何说明。',
    transposed: '疑似数字前后颠倒。',
    droppedDigit: '疑似少写一位数字。',
    doubledDigit: '疑似多写一位数字。',
    factor: (factor, tooLarge) => `疑似${tooLarge ? '大' : '小'}了${factor}倍。`,
    'scales-wan-yi': '“万”与“亿”可能混用。',
    'scales-million-billion': 'million（百万）与 billion（十亿）可能混用。',
    'scales-yi-billion': '“亿”是一亿，不是 billion（十亿）。',
    'scales-wan-thousand': '“万”是一万，不是一千。',
    currency: (said, recorded) => `记录中这一金额的币种是${recorded}，不是${said}。`,
    misprint: (publisher, asRead) => `${publisher}原文如此；记录中的勘误将其读作${asRead}。`,
    otherFact: (title) => `记录中这一数字属于另一条：${title}。`,
    converted: (yuan, rate, date) => `按${date}1美元兑${rate}元折算，为${yuan}。`,
    place: (asked) => `文中所指为${asked}，记录并非如此。`,
    time: (asked) => `文中所指为${asked}，记录的时点不同。`,
    directionUp: '文中称上升，与记录不符。',
    directionDown: '文中称下降，与记录不符。',
    negated: '文中否定了这一数字，而记录中确有此数。',
    unread: (words) => `对文中的“${words}”，记录没有记载。`,
    'unborne-denied': '文中提到有人否认这一说法。',
    'unborne-doubted': '文中并未肯定这一说法。',
    'unborne-asked': '文中是提问，并非陈述。',
    'unborne-supposed': '文中只是假设。',
    'unborne-planned': '文中所说是计划、预测或愿望。',
    'unborne-change': '文中所说是变动，记录所载是总量。',
    'unborne-added': '文中所说是在别的数字之外另加的。',
    'unborne-shared': '文中所说是每一家的数字或平均数。',
    'unborne-except': '文中从这一数字里除去了一部分。',
    more: (count) => `另有${count}处见所附报告。`,
    readTo: (characters) =>
      `只读了前${characters}个字符。要核对全文，请粘贴在 /check 之后，或在该消息上选择“与记录核对”。`,
    reportName: 'claim-check.md',
  },
});

type CurrencyWords = {
  readonly [K in Currency]: string;
};

export const currencyWords = wordsIn<CurrencyWords>({
  en: {
    CNY: 'yuan',
    USD: 'US dollars',
    HKD: 'Hong Kong dollars',
    TWD: 'New Taiwan dollars',
    EUR: 'euros',
    GBP: 'pounds',
    JPY: 'yen',
    MOP: 'Macau patacas',
    KRW: 'won',
    AUD: 'Australian dollars',
    CAD: 'Canadian dollars',
    NZD: 'New Zealand dollars',
    SGD: 'Singapore dollars',
    CHF: 'Swiss francs',
    INR: 'rupees',
    RUB: 'roubles',
    XXX: 'another currency',
  },
  zh: {
    CNY: '人民币',
    USD: '美元',
    HKD: '港元',
    TWD: '新台币',
    EUR: '欧元',
    GBP: '英镑',
    JPY: '日元',
    MOP: '澳门元',
    KRW: '韩元',
    AUD: '澳元',
    CAD: '加元',
    NZD: '新西兰元',
    SGD: '新加坡元',
    CHF: '瑞士法郎',
    INR: '卢比',
    RUB: '卢布',
    XXX: '另一种货币',
  },
});
