/** Simple fractions as shares in percent, and how coarse each of them is. Pure. */
import { Decimal } from 'decimal.js';

const hundred = new Decimal(100);

/** A fraction in percent, to 20 significant digits where it does not end. */
export function shareOf(numerator: Decimal, denominator: Decimal): Decimal {
  return numerator.times(hundred).dividedBy(denominator);
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
