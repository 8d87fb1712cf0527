/** Simple fractions as shares in percent, and how coarse each of them is. Pure. */
import { Decimal } from 'decimal.js';
import type { Numeral } from './numeral.js';

const hundred = new Decimal(100);

/** A fraction in percent, to 20 significant digits where it does not end. */
export function shareOf(numerator: Decimal, denominator: Decimal): Decimal {
  return numerator.times(hundred).dividedBy(denominator);
}

const fractionOf = / ?(?:(?:of )?(?:an?|one) )?(?=%|percent|per ?cent|pct\b|个?百分点)/y;
const numberOf = / of (?:an?|one) (?=percent|per ?cent)/y;

function lengthAt(pattern: RegExp, folded: string, position: number): number | null {
  pattern.lastIndex = position;
  return pattern.exec(folded)?.[0].length ?? null;
}

/** Whether what is behind a fraction is one percent or percentage point, of which it is a part. */
export const isOfPercent = (folded: string, position: number): boolean =>
  lengthAt(fractionOf, folded, position) !== null;

/** `half a percent`, `1/2 percent`, `0.5 of a percentage point`: so many percent, and no share itself. */
export function inPercent(folded: string, numeral: Numeral): Numeral {
  const isFraction = numeral.share === 'fraction';
  if (numeral.share && !isFraction) return numeral;
  const length = lengthAt(isFraction ? fractionOf : numberOf, folded, numeral.end);
  if (length === null) return numeral;
  const end = numeral.end + Math.max(0, length - 1);
  if (!isFraction) return { ...numeral, end, plain: false };
  const { share: _, ...rest } = numeral;
  return {
    ...rest,
    end,
    value: numeral.value.dividedBy(hundred),
    step: numeral.step.dividedBy(hundred),
  };
}

/** The fractions people round to: tenths, quarters and thirds, in percent. */
const landmarks = [
  ...Array.from({ length: 11 }, (_, index) => new Decimal(index * 10)),
  new Decimal(25),
  new Decimal(75),
  shareOf(new Decimal(1), new Decimal(3)),
  shareOf(new Decimal(2), new Decimal(3)),
];

/**
 * How coarse a fraction is: for one of the landmarks its distance to the nearest other (so that
 * "a third" stands for what is closer to it than to three tenths or two fifths), for `1 in 50`
 * what a change of the denominator's last telling digit makes, else a tenth of the fraction's part.
 */
export function fractionStep(numerator: Decimal, denominator: Decimal): Decimal {
  const key = `${numerator.toFixed()}/${denominator.toFixed()}`;
  const known = steps.get(key);
  if (known) return known;
  const step = coarseness(numerator, denominator);
  if (steps.size < mostSteps) steps.set(key, step);
  return step;
}

/** Steps already worked out; people write few fractions. */
const steps = new Map<string, Decimal>();
const mostSteps = 500;

function coarseness(numerator: Decimal, denominator: Decimal): Decimal {
  const share = shareOf(numerator, denominator);
  const near = landmarks.map((landmark) => landmark.minus(share).abs());
  if (near.some((distance) => distance.lt('1e-9'))) {
    return near.filter((distance) => distance.gte('1e-9')).reduce((a, b) => Decimal.min(a, b));
  }
  if (denominator.gte(10) && denominator.modulo(10).isZero()) {
    return share.times(10).dividedBy(denominator);
  }
  return share.dividedBy(denominator.lt(10) ? 10 : denominator);
}
