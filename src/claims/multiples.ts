/** Verbs that tell a multiple without a number: doubled, a fivefold rise, 翻两番. Pure. */
import { Decimal } from 'decimal.js';
import type { FigureMention, SaidQualifier } from '../reading/figures/figure.js';

const verbs: Readonly<Record<string, string>> = {
  ...{ halv: '0.5', doubl: '2', trebl: '3', tripl: '3', quadrupl: '4', quintupl: '5' },
  ...{ twofold: '2', threefold: '3', fourfold: '4', fivefold: '5', sixfold: '6', sevenfold: '7' },
  ...{ eightfold: '8', ninefold: '9', tenfold: '10' },
};
/** 番 doubles each time. */
const turns: Readonly<Record<string, string>> = { 一: '2', 两: '4', 二: '4', 三: '8', 四: '16' };

const english =
  /\b(?:(?<hedge>nearly|almost|not quite|just under|close to|about|around|roughly|approximately|more than|over|well over|at least) )?(?<verb>halv|doubl|trebl|tripl|quadrupl|quintupl)(?:ed|es|ing)\b|\b(?:(?<hedge2>nearly|almost|about|around|roughly|approximately|more than|over|at least) )?(?<fold>(?:two|three|four|five|six|seven|eight|nine|ten)fold)\b/giu;
const chinese =
  /(?<hedge>近乎|接近|将近|几乎|近|约|大约|超过|不止)?翻了?(?:(?<more>近|约|超过|不止)?(?<turn>[一两二三四])番|(?<once>番|倍))/gu;

const hedges: readonly (readonly [RegExp, SaidQualifier])[] = [
  [/^(?:nearly|almost|not quite|just under|close to|近乎|接近|将近|几乎|近)$/iu, 'under'],
  [/^(?:about|around|roughly|approximately|约|大约)$/iu, 'about'],
  [/^(?:more than|over|well over|超过|不止)$/iu, 'over'],
  [/^at least$/iu, 'at-least'],
];

const qualifierOf = (hedge: string | undefined): SaidQualifier =>
  hedges.find(([word]) => word.test(hedge ?? ''))?.[1] ?? 'exact';

/** The multiples that a text tells by a verb, as ratios. */
export function multiplesIn(text: string): readonly FigureMention[] {
  return [...text.matchAll(english), ...text.matchAll(chinese)].map((match): FigureMention => {
    const { hedge, hedge2, verb, fold, more, turn } = match.groups ?? {};
    const said = hedge ?? hedge2 ?? more;
    const word = (verb ?? fold ?? '').toLowerCase();
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    return {
      ...span,
      value: new Decimal(verbs[word] ?? turns[turn ?? '一'] ?? '2'),
      unit: { kind: 'ratio' },
      qualifier: qualifierOf(said),
      ...(said === undefined ? {} : { approximateWord: said }),
      step: new Decimal(word === 'halv' ? '0.5' : 1),
      numeral: span,
    };
  });
}
