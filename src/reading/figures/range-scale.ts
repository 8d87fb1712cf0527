/** The scale that the lower end of a range shares with the upper: "three to four hundred thousand". Pure. */
import type { Decimal } from 'decimal.js';
import { powerNamed } from './english-number.js';
import { type Numeral, powerOfTen } from './numeral.js';

const places = new Map<string, number>([
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
const chineseTail = /(?<![百佰千仟万亿兆])[百佰千仟万亿兆]+$/;
const anyPlace = /[十拾百佰千仟万亿兆]/;

const sum = (powers: readonly number[]): number =>
  powers.reduce((total, power) => total + power, 0);

/** The powers of ten that end a numeral, and whether there is a lower part before them. */
interface Tail {
  readonly powers: readonly number[];
  readonly composed: boolean;
}

function englishTail(written: string): Tail {
  const words = written.replace(/(\d)(?=[a-z])/g, '$1 ').split(/[\s-]+/);
  let from = words.length;
  while (from > 0 && powerNamed(words[from - 1] ?? '') !== undefined) from -= 1;
  const named = words.map((word) => powerNamed(word));
  return {
    powers: named.slice(from).flatMap((power) => power ?? []),
    composed: named.slice(0, from).some((power) => power !== undefined),
  };
}

function chineseTailOf(written: string): Tail {
  const tail = chineseTail.exec(written)?.[0] ?? '';
  return {
    powers: [...tail].map((unit) => places.get(unit) ?? 0),
    composed: anyPlace.test(written.slice(0, written.length - tail.length)),
  };
}

/** The part of a scale that counts whole groups: 万 of 百万, thousand of hundred thousand. */
function groupScale(powers: readonly number[], chinese: boolean): number {
  return sum(powers.filter((power) => power >= (chinese ? 4 : 3)));
}

/**
 * What the lower end of a range is worth, whose upper end is worth `to`; `null` where that is not
 * clear ("one to two thousand five hundred").
 */
export function lowerEnd(folded: string, lower: Numeral, upper: Numeral, to: Decimal) {
  const written = folded.slice(upper.start, upper.end);
  const own = folded.slice(lower.start, lower.end);
  const chinese = anyPlace.test(written);
  const { powers, composed } = chinese ? chineseTailOf(written) : englishTail(written);
  const { value } = lower;
  if (powers.length === 0) return value;
  const ownTail = chinese ? chineseTailOf(own) : englishTail(own);
  const hasGroups = chinese ? /[万亿兆]/.test(own) : groupScale(ownTail.powers, false) > 0;
  if (hasGroups) return value;
  if (chinese ? anyPlace.test(own) : ownTail.powers.length > 0) {
    // 七百到九百万: the lower end has places of its own and shares only 万.
    const size = powerOfTen(groupScale(powers, chinese));
    return value.lt(to.dividedBy(size)) ? value.times(size) : value;
  }
  if (composed && value.lt(10) && groupScale(powers, chinese) === 0) return null;
  for (let from = 0; from < powers.length; from += 1) {
    const shared = value.times(powerOfTen(sum(powers.slice(from))));
    if (shared.lt(to)) return shared;
  }
  return value;
}
