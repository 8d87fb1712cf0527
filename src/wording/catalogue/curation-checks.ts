/** What checks have found, by name. Texts and numbers only are put into the phrases. */
import { wordsIn } from '../words.js';
import { custodyChecksInChinese, custodyChecksInEnglish } from './custody.js';

/** What a check found, each value as a text; what it did not give is an empty text. */
export interface Finding {
  readonly fact: string;
  readonly figure: string;
  readonly language: string;
  readonly before: string;
  readonly after: string;
  readonly first: string;
  readonly second: string;
  readonly power: string;
  readonly recorded: string;
  readonly stated: string;
  readonly slip: string;
  readonly asOf: string;
  readonly source: string;
  readonly at: string;
  readonly list: string;
  readonly count: string;
  readonly owner: string;
  readonly phrasing: string;
  readonly theirs: string;
  readonly says: string;
  readonly left: string;
  readonly right: string;
  readonly value: string;
  readonly whole: string;
  readonly wholeValue: string;
  readonly sum: string;
  readonly title: string;
  readonly reviewBy: string;
  readonly topic: string;
  readonly field: string;
}

type CheckPhrase = (finding: Finding) => string;

const en = {
  ...custodyChecksInEnglish,
  'digits-transposed': (f: Finding) =>
    `Transposed digits suspected in ${f.figure}: ${f.after} is ${f.before} with ${f.first} and ${f.second} exchanged.`,
  'digit-dropped': (f: Finding) =>
    `A missing digit suspected in ${f.figure}: ${f.after} after ${f.before}.`,
  'digit-doubled': (f: Finding) =>
    `A digit written twice suspected in ${f.figure}: ${f.after} after ${f.before}.`,
  'factor-of-ten': (f: Finding) =>
    `A slip by a power of ten suspected in ${f.figure}: ${f.after} after ${f.before}.`,
  'scale-word': (f: Finding) =>
    `A wrong scale word (thousand, million, billion) suspected in ${f.figure}: ${f.after} after ${f.before}.`,
  'wan-yi': (f: Finding) =>
    `A slip of 万 or 亿 suspected in ${f.figure}: ${f.after} after ${f.before}.`,
  'statement-lacks-figure': (f: Finding) =>
    `The ${f.language} statement does not state ${f.figure}, ${f.recorded}.`,
  'statement-has-other-figure': (f: Finding) =>
    `The ${f.language} statement states ${f.stated}, which is no figure of this fact.${f.slip}`,
  'statement-other-date': (f: Finding) =>
    `The ${f.language} statement names another date (${f.list}) than the as-of date, ${f.asOf}.`,
  'dependent-statement-lacks-figure': (f: Finding) =>
    `The ${f.language} statement of ${f.fact} would no longer agree with its computed ${f.figure}, ${f.recorded}.`,
  'unknown-source': (f: Finding) => `No source “${f.source}” is on record.`,
  'source-missing': () => 'No source is cited.',
  'unknown-topic': (f: Finding) => `No topic “${f.topic}” is on record.`,
  'unknown-related-fact': (f: Finding) => `The related fact “${f.fact}” is not on record.`,
  'unknown-nearest-fact': (f: Finding) => `The nearest fact “${f.fact}” is not on record.`,
  'figure-repeated': (f: Finding) => `The figure id “${f.figure}” stands twice.`,
  'derived-differs': (f: Finding) =>
    `${f.figure} is written as ${f.stated}, but its formula gives ${f.recorded}.`,
  'formula-broken': (f: Finding) =>
    `A formula or placeholder of ${f.fact} leads nowhere (${f.at}).`,
  'still-related': (f: Finding) => `Other facts name it as related: ${f.list}.`,
  'source-in-use': (f: Finding) => `This source is still cited by ${f.list}.`,
  'topic-in-use': (f: Finding) => `Facts are still filed under this topic: ${f.list}.`,
  'negative-figure': (f: Finding) => `${f.figure} is negative: ${f.value}.`,
  'share-above-hundred': (f: Finding) => `${f.figure} is a share above 100%: ${f.value}.`,
  'count-not-whole': (f: Finding) => `${f.figure} counts something and is not whole: ${f.value}.`,
  'as-of-in-future': (f: Finding) => `The as-of date ${f.asOf} lies in the future.`,
  'review-by-past': (f: Finding) => `The review date ${f.reviewBy} is over already.`,
  'derived-mixes-dates': (f: Finding) =>
    `${f.fact} computes ${f.figure} as of ${f.asOf} from figures of another date: ${f.list}.`,
  'phrasing-taken': (f: Finding) => `“${f.phrasing}” is a phrasing of ${f.owner} already.`,
  'phrasing-repeated': (f: Finding) => `“${f.phrasing}” stands twice.`,
  'phrasing-near': (f: Finding) =>
    `“${f.phrasing}” is nearly a phrasing of ${f.owner}: “${f.theirs}”.`,
  'fact-exists-already': (f: Finding) =>
    `${f.fact} (“${f.title}”) says the same already (${f.list}).`,
  'fact-near': (f: Finding) => `${f.fact} (“${f.title}”) says nearly the same.`,
  'identity-broken': (f: Finding) => `${f.says} Here it is ${f.left} against ${f.right}.`,
  'whole-missing': (f: Finding) =>
    `${f.fact}.${f.figure} counts a part of ${f.whole}, which is not on record.`,
  'whole-in-other-unit': (f: Finding) =>
    `${f.fact}.${f.figure} counts a part of ${f.whole}, which is in another unit.`,
  'part-of-itself': (f: Finding) => `${f.fact}.${f.figure} counts a part of itself.`,
  'part-exceeds-whole': (f: Finding) =>
    `${f.fact}.${f.figure}, ${f.value}, exceeds its whole ${f.whole}, ${f.wholeValue}.`,
  'parts-exceed-whole': (f: Finding) =>
    `${f.list} add up to ${f.sum}, more than ${f.whole}, ${f.wholeValue}.`,
  'golden-answers-worse': (f: Finding) =>
    `Known questions would be answered worse (${f.count}): ${f.list}`,
  'golden-answers-changed': (f: Finding) =>
    `Known questions would be answered otherwise (${f.count}): ${f.list}`,
};

const zh: { readonly [K in keyof typeof en]: CheckPhrase } = {
  ...custodyChecksInChinese,
  'digits-transposed': (f) =>
    `${f.figure}疑似数字颠倒：${f.after}是${f.before}中的${f.first}与${f.second}互换。`,
  'digit-dropped': (f) => `${f.figure}疑似漏了一位数字：原为${f.before}，现为${f.after}。`,
  'digit-doubled': (f) => `${f.figure}疑似多写了一位数字：原为${f.before}，现为${f.after}。`,
  'factor-of-ten': (f) => `${f.figure}疑似差了十的倍数：原为${f.before}，现为${f.after}。`,
  'scale-word': (f) => `${f.figure}疑似千、百万、十亿之误：原为${f.before}，现为${f.after}。`,
  'wan-yi': (f) => `${f.figure}疑似万、亿之误：原为${f.before}，现为${f.after}。`,
  'statement-lacks-figure': (f) => `${f.language}表述中没有${f.figure}（${f.recorded}）。`,
  'statement-has-other-figure': (f) => `${f.language}表述中的${f.stated}不是本条的数字。${f.slip}`,
  'statement-other-date': (f) => `${f.language}表述中的日期（${f.list}）与时点${f.asOf}不符。`,
  'dependent-statement-lacks-figure': (f) =>
    `${f.fact}的${f.language}表述将与其算出的${f.figure}（${f.recorded}）不符。`,
  'unknown-source': (f) => `记录中没有来源“${f.source}”。`,
  'source-missing': () => '没有引用来源。',
  'unknown-topic': (f) => `记录中没有专题“${f.topic}”。`,
  'unknown-related-fact': (f) => `相关条目“${f.fact}”不在记录中。`,
  'unknown-nearest-fact': (f) => `最接近的条目“${f.fact}”不在记录中。`,
  'figure-repeated': (f) => `数字编号“${f.figure}”重复。`,
  'derived-differs': (f) => `${f.figure}写作${f.stated}，而公式算出${f.recorded}。`,
  'formula-broken': (f) => `${f.fact}的公式或占位符无所指（${f.at}）。`,
  'still-related': (f) => `其他条目将其列为相关：${f.list}。`,
  'source-in-use': (f) => `仍有条目引用此来源：${f.list}。`,
  'topic-in-use': (f) => `此专题下仍有条目：${f.list}。`,
  'negative-figure': (f) => `${f.figure}为负数：${f.value}。`,
  'share-above-hundred': (f) => `${f.figure}的占比超过100%：${f.value}。`,
  'count-not-whole': (f) => `${f.figure}为计数而不是整数：${f.value}。`,
  'as-of-in-future': (f) => `时点${f.asOf}在未来。`,
  'review-by-past': (f) => `复核期限${f.reviewBy}已过。`,
  'derived-mixes-dates': (f) =>
    `${f.fact}的${f.figure}（时点${f.asOf}）所依据的数字时点不同：${f.list}。`,
  'phrasing-taken': (f) => `“${f.phrasing}”已是${f.owner}的问法。`,
  'phrasing-repeated': (f) => `“${f.phrasing}”重复。`,
  'phrasing-near': (f) => `“${f.phrasing}”与${f.owner}的问法“${f.theirs}”几乎相同。`,
  'fact-exists-already': (f) => `${f.fact}（“${f.title}”）内容相同（${f.list}）。`,
  'fact-near': (f) => `${f.fact}（“${f.title}”）内容几乎相同。`,
  'identity-broken': (f) => `${f.says}此处为${f.left}与${f.right}。`,
  'whole-missing': (f) => `${f.fact}.${f.figure}所属的总数${f.whole}不在记录中。`,
  'whole-in-other-unit': (f) => `${f.fact}.${f.figure}与所属的总数${f.whole}单位不同。`,
  'part-of-itself': (f) => `${f.fact}.${f.figure}成了自身的一部分。`,
  'part-exceeds-whole': (f) =>
    `${f.fact}.${f.figure}（${f.value}）大于总数${f.whole}（${f.wholeValue}）。`,
  'parts-exceed-whole': (f) => `${f.list}合计${f.sum}，大于${f.whole}（${f.wholeValue}）。`,
  'golden-answers-worse': (f) => `已知问题中有${f.count}个会答得更差：${f.list}`,
  'golden-answers-changed': (f) => `已知问题中有${f.count}个会有不同的答复：${f.list}`,
};

export const checkWords = wordsIn<{ readonly [K in keyof typeof en]: CheckPhrase }>({ en, zh });

/** Codes of checks that have wording. */
export const checkCodes: readonly string[] = Object.keys(en);
