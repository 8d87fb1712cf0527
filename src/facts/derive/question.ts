/**
 * Reads a question as a computation over recorded figures: `assets per employee`, `市级资产占总资产的
 * 比例`. Where it is not sure which figures are meant, it reads nothing. Pure.
 */
import { figureName, isPartOf, type Placed, wholesOf } from '../parts.js';
import type { FactRecord } from '../record.js';
import { englishFrames } from './en/frames.js';
import { englishWords } from './en/words.js';
import { isCountedPer } from './fit.js';
import { type Asked, grammarOf, type Match, readingsOf } from './frames.js';
import type { DerivationRequest } from './request.js';
import { type Fits, type Names, namesIn } from './terms.js';
import { ofKind } from './vocabulary.js';
import { chineseFrames } from './zh/frames.js';
import { chineseWords } from './zh/words.js';

const english = grammarOf(englishFrames, englishWords);
const chinese = grammarOf(chineseFrames, chineseWords);

/** Longer texts are no question of this kind. */
const longest = 240;

type Pair = readonly [Placed, Placed];

/** Which figures can be the other operand of what is asked. */
function otherFits(asked: Asked): Fits {
  if (asked === 'per-unit') return ({ figure }) => isCountedPer(figure.unit);
  if (asked === 'per-person') return ({ figure }) => figure.unit === 'person';
  return () => true;
}

/** A bare `total` is the whole of the part it is set against; the bare home place is all it counts. */
function withBare(asked: Asked, a: string, b: string, names: Names, record: FactRecord) {
  const bare = (phrase: string) => names.wholeOnly(phrase) || names.homeOnly(phrase);
  const [phrase, against, fits] = bare(a) ? [a, b, otherFits(asked)] : [b, a];
  const other = bare(against) ? undefined : names.figure(against, fits);
  const meant =
    other &&
    (names.wholeOnly(phrase)
      ? wholesOf(record, other).at(-1)
      : names.all(
          ({ fact, figure }) =>
            figure.unit === other.figure.unit && fact.subject.place !== other.fact.subject.place,
        ));
  if (!other || !meant) return undefined;
  return phrase === a ? ([meant, other] as const) : ([other, meant] as const);
}

/** Which figures the first operand is looked for among, the narrowest first. */
function narrowings(asked: Asked, second: Placed, record: FactRecord): readonly Fits[] {
  const any: Fits = () => true;
  const ofUnit: Fits = ({ figure }) => figure.unit === second.figure.unit;
  switch (asked) {
    case 'share':
      // `what share of assets do municipal organizations hold`: the part is one of that whole.
      return [(figure) => isPartOf(record, figure, second), ofUnit, any];
    case 'remainder':
      return [(figure) => isPartOf(record, second, figure)];
    case 'per-unit':
    case 'per-person':
      // `money per rural project`: what is divided may be named by its fact alone.
      return [any, ({ fact }) => fact.id === second.fact.id];
    case 'quotient':
      return [any];
    default:
      return [ofUnit, any];
  }
}

function pairOf(
  asked: Asked,
  a: string,
  b: string,
  names: Names,
  record: FactRecord,
): Pair | undefined {
  const perUnit = asked === 'per-unit' || asked === 'per-person';
  if (!perUnit && (ofKind.test(a) || ofKind.test(b))) return undefined;
  if ([a, b].some((phrase) => names.wholeOnly(phrase) || names.homeOnly(phrase))) {
    return withBare(asked, a, b, names, record);
  }
  const second = names.figure(b, otherFits(asked));
  if (second) {
    for (const narrowing of narrowings(asked, second, record)) {
      const first = names.figure(a, narrowing);
      if (first) return [first, second];
    }
    return undefined;
  }
  const first = perUnit ? undefined : names.figure(a);
  const ofUnit = first && names.figure(b, ({ figure }) => figure.unit === first.figure.unit);
  return first && ofUnit && [first, ofUnit];
}

function requestOf(asked: Asked, [a, b]: Pair, record: FactRecord): DerivationRequest | null {
  switch (asked) {
    case 'share':
      return { op: 'share', of: a.ref, in: b.ref };
    case 'difference':
      return { op: 'difference', of: a.ref, less: b.ref };
    case 'remainder':
      return isPartOf(record, b, a) ? { op: 'difference', of: a.ref, less: b.ref } : null;
    case 'ratio':
      return { op: 'ratio', of: a.ref, to: b.ref };
    case 'quotient':
      return a.figure.unit === b.figure.unit
        ? { op: 'ratio', of: a.ref, to: b.ref }
        : { op: 'per-unit', of: a.ref, per: b.ref };
    case 'sum':
      return { op: 'sum', of: [a.ref, b.ref] };
    case 'per-unit':
    case 'per-person':
      return { op: 'per-unit', of: a.ref, per: b.ref };
    case 'currency':
      return null;
  }
}

function sumOf(
  phrases: readonly string[],
  names: Names,
  record: FactRecord,
): DerivationRequest | null {
  const [a, b, ...more] = phrases;
  if (a === undefined || b === undefined) return null;
  const figures =
    more.length === 0
      ? pairOf('sum', a, b, names, record)
      : phrases.map((phrase) => names.figure(phrase));
  const refs = figures?.flatMap((figure) => (figure ? [figure.ref] : [])) ?? [];
  const distinct = new Set(refs.map(figureName));
  return distinct.size === phrases.length ? { op: 'sum', of: refs } : null;
}

function readMatch(
  { asked, phrases }: Match,
  names: Names,
  record: FactRecord,
): DerivationRequest | null {
  const slots = new Map(phrases);
  if (slots.has('L'))
    return sumOf(
      phrases.map(([, phrase]) => phrase),
      names,
      record,
    );
  const [a, b] = [slots.get('A'), slots.get('B')];
  if (a === undefined) return null;
  if (asked === 'currency') {
    const only = names.figure(a, ({ figure }) => figure.unit === 'yuan');
    return only ? { op: 'currency', of: only.ref, into: 'usd' } : null;
  }
  const pair = b === undefined ? undefined : pairOf(asked, a, b, names, record);
  return pair && figureName(pair[0].ref) !== figureName(pair[1].ref)
    ? requestOf(asked, pair, record)
    : null;
}

/**
 * The computation a text asks for, or `null` where it asks for none or names no two figures surely.
 * `folded` is the text in the spelling in which texts are compared: lower case, half width,
 * Simplified characters.
 */
export function readDerivationRequest(
  folded: string,
  record: FactRecord,
): DerivationRequest | null {
  if (folded.length > longest) return null;
  const names = namesIn(record);
  const grammar = /\p{Script=Han}/u.test(folded) ? chinese : english;
  for (const matches of readingsOf(grammar, folded)) {
    const found = new Map<string, DerivationRequest>();
    for (const match of matches) {
      const request = readMatch(match, names, record);
      if (request) found.set(JSON.stringify(request), request);
    }
    const [only, ...others] = found.values();
    // One wording that can be taken apart in two ways is not sure.
    if (only) return others.length === 0 ? only : null;
  }
  return null;
}
