/**
 * Reads a question as a computation over recorded figures: `assets per employee`, `市级资产占总资产的
 * 比例`. Where it is not sure which figures are meant, it reads nothing. Pure.
 */
import type { FigureRef } from '../formula.js';
import { isPartOf, type Placed } from '../parts.js';
import type { FactRecord } from '../record.js';
import { countedPer } from './fit.js';
import type { DerivationRequest, Operation } from './request.js';
import { figureNamed, foldText, lexemesOf } from './terms.js';

type Pattern = readonly [op: Operation, pattern: RegExp];

const shareWord = '(?:share|percentage|percent|pct|proportion|fraction|portion|part|%)';
const isWord = '(?:do|does|did|is|are|was|were)';
const holdWord = '(?:hold|holds|own|owns|have|has|make up|account for|represent|possess)';
const dollars = '(?:us |u\\.s\\. |american )?(?:dollars?|usd)';

/** `a` is the figure reckoned from (part, minuend, dividend), `b` the other. */
const patterns: readonly Pattern[] = [
  [
    'share',
    new RegExp(
      `^(?:what|which|how large a|how big a) ${shareWord} of (?<b>.+?) ${isWord} (?:held by |owned by |made up of |made up by |with )?(?<a>.+?)(?: ${holdWord})?$`,
    ),
  ],
  [
    'share',
    new RegExp(
      `^how much of (?<b>.+?) ${isWord} (?:held by |owned by |with )?(?<a>.+?)(?: ${holdWord})?$`,
    ),
  ],
  ['share', new RegExp(`^(?<a>.+?) as (?:an? )?${shareWord} of (?<b>.+)$`)],
  ['share', new RegExp(`^${shareWord} of (?<a>.+?) (?:in|within|among|out of) (?<b>.+)$`)],
  ['currency', new RegExp(`^(?<a>.+?) (?:in|into|to) ${dollars}$`)],
  ['currency', new RegExp(`^how many ${dollars} ${isWord} (?<a>.+?)(?: worth)?$`)],
  ['ratio', /^ratio (?:of|between) (?<a>.+?) (?:to|and) (?<b>.+)$/],
  [
    'difference',
    /^how (?:many|much) (?:more|larger|bigger|higher|greater) (?:is |are )?(?<a>.+?) (?:are there )?than (?<b>.+?)(?: are there)?$/,
  ],
  ['difference', /^difference between (?<a>.+?) and (?<b>.+)$/],
  ['difference', /^(?<a>.+?) (?:minus|less) (?<b>.+)$/],
  ['sum', /^(?:sum of )?(?<a>.+?) plus (?<b>.+)$/],
  ['sum', /^sum of (?<a>.+?) and (?<b>.+)$/],
  [
    'per-unit',
    /^(?:how (?:many|much) )?(?:average )?(?<a>.+?) (?:per|for each|for every) (?<b>.+)$/,
  ],
  [
    'share',
    /^(?<a>.+?)占(?:了|到)?(?<b>.+?)的?(?:比例|百分比|比重|份额|多少|几成|百分之几|百分之多少|占比)$/,
  ],
  ['share', /^(?<a>.+?)在(?<b>.+?)(?:中|里|当中)的?(?:占比|比例|比重|份额)$/],
  [
    'currency',
    /^(?<a>.+?)(?:折合|折算成|折算为|折成|换算成|换算为|换成|合|等于|是)(?:多少|成)?美元$/,
  ],
  ['ratio', /^(?<a>.+?)[与和跟](?<b>.+?)(?:之比|的比值|的比率)$/],
  ['ratio', /^(?<a>.+?)是(?<b>.+?)的?(?:几倍|多少倍)$/],
  ['difference', /^(?<a>.+?)比(?<b>.+?)多(?:多少|几|出多少)(?:家|个|人|元|亿元)?$/],
  ['difference', /^(?<a>.+?)[与和跟](?<b>.+?)(?:之差|的差|的差额|相差多少|差多少)$/],
  ['difference', /^(?<a>.+?)减去?(?<b>.+)$/],
  ['sum', /^(?<a>.+?)[与和加](?<b>.+?)(?:之和|的和|合计)$/],
  ['per-unit', /^平均每(?:家|个|名|位)?(?<b>.+?)的?(?<a>资产|资金|投入资金|项目)(?:数|额)?$/],
  ['per-unit', /^(?<b>从业人员|从业者|员工)(?:人均|平均)(?<a>.+)$/],
];

const leads =
  /^(?:please|hi|hello|ok|okay|so|and|can you|could you|would you|tell me|give me|show me|calculate|compute|work out|convert|i need|what is|what's|whats|what are|what was|what were|the|请问|请|麻烦|帮我|算一下|算算|计算|想知道|换算)[ ,，:：]*/;
const tails =
  /(?:[ ,]*(?:please|pls|in beijing|in the city))$|(?:[?!。？！.…]+)$|(?:各?(?:是多少|为多少|有多少|有多大|多少|是几))$/;

/** The text without what only opens or closes a question; alternatives first, the longest kept first. */
function readings(folded: string): readonly string[] {
  const found = [folded];
  let text = folded;
  for (let round = 0; round < 8; round += 1) {
    const next = text.replace(tails, '').replace(leads, '').trim();
    if (next === text) break;
    text = next;
    found.push(text);
  }
  return found;
}

/** Longer texts are no question of this kind, and patterns over them would cost time. */
const longest = 240;

function resolve(
  op: Operation,
  a: string,
  b: string | undefined,
  record: FactRecord,
): readonly [Placed] | readonly [Placed, Placed] | undefined {
  const lexemes = lexemesOf(record);
  const among = (fits: (figure: Placed) => boolean) => lexemes.filter(({ placed }) => fits(placed));
  if (b === undefined) {
    const only = figureNamed(
      a,
      among(({ figure }) => figure.unit === 'yuan'),
    );
    return only && [only];
  }
  const second = figureNamed(
    b,
    op === 'per-unit' ? among(({ figure }) => countedPer.has(figure.unit)) : lexemes,
  );
  if (!second) return undefined;
  if (op === 'share') {
    // `what share of assets do municipal organizations hold`: the part is one of that whole.
    const part = figureNamed(
      a,
      among((figure) => isPartOf(record, figure, second)),
    );
    if (part) return [part, second];
  }
  if (op === 'per-unit') {
    // `money per rural project`: what is divided may be named by its fact alone.
    const first =
      figureNamed(a, lexemes) ??
      figureNamed(
        a,
        among(({ fact }) => fact.id === second.fact.id),
      );
    return first && [first, second];
  }
  const ofUnit = among(({ figure }) => figure.unit === second.figure.unit);
  const first = figureNamed(a, ofUnit) ?? figureNamed(a, lexemes);
  return first && [first, second];
}

function requestOf(
  op: Operation,
  a: FigureRef,
  b: FigureRef | undefined,
): DerivationRequest | null {
  if (op === 'currency') return { op, of: a, into: 'usd' };
  if (!b) return null;
  switch (op) {
    case 'share':
      return { op, of: a, in: b };
    case 'difference':
      return { op, of: a, less: b };
    case 'ratio':
      return { op, of: a, to: b };
    case 'sum':
      return { op, of: [a, b] };
    case 'per-unit':
      return { op, of: a, per: b };
  }
}

/** The computation a text asks for, or `null` where it asks for none or names no two figures surely. */
export function readDerivationRequest(text: string, record: FactRecord): DerivationRequest | null {
  const folded = foldText(text);
  if (folded.length > longest) return null;
  for (const reading of readings(folded)) {
    for (const [op, pattern] of patterns) {
      const groups = pattern.exec(reading)?.groups;
      if (!groups?.a) continue;
      const figures = resolve(op, groups.a, groups.b, record);
      const request = figures && requestOf(op, figures[0].ref, figures[1]?.ref);
      if (request) return request;
    }
  }
  return null;
}
