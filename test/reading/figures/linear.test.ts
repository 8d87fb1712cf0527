/** Reading takes time in proportion to the text, whatever is repeated in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMentions } from '../../../src/reading/figures/read.js';

const tokens = (
  "1|1,|1, |1.|1 |1'|1_|1%|1‰|1-|1–|1~|1/|1:|1x|1e|1k|1m |1.1.|1&nbsp;|1\u200b|1️⃣|½|.5|-1|- |±1|10^|" +
  '(|)|(1)|[1]|<|>|<b>|<sup>|@|a@|a.|a-|a.com |http://|www.|$|$1|1$|usd 1 |1 usd |us $ |' +
  'one |one and |and a half |hundred |thousand |million |a |a half |of a |twenty-|point |dozen |' +
  'minus |between |between 1 and |from 1 to |to |or more |no more than |about |more than |' +
  'december |8 dec |the first of |2021 |2021-|2021-12-|q3 2021 |fy2021 |1990s |1 in 3 |no. |' +
  '一|十|万|一万|1万|零|〇|两|三四|点|一点|百分之|分之|三分之一|成|三成四|半|几|十几|几十|多|余|来|廿|兆|' +
  '元|块|角|一块二|家|个|社会组织|1家社会组织|年|2021年|12月|8日|民国110年|上世纪|十二五|至|到|从1到|约|近|超过|以上|比1大|第|\n| '
).split('|');

const longest = 6000;
const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Least processor time of three readings, milliseconds: what else the machine does is not counted. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage();
    readMentions(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * A text four times as long may take four times as long; a rule that goes back takes sixteen. Any of
 * a few tries will do: what else the machine does slows a reading, never speeds it up.
 */
function isLinear(unit: string): boolean {
  const [short, long] = [repeated(unit, longest / 4), repeated(unit, longest)];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const time = timeOf(long);
    if (time < 250 || time / timeOf(short) < 10) return true;
  }
  return false;
}

describe('a text of one thing over and over', () => {
  it.each(tokens)('%j', (token) => {
    if (token !== '') expect(isLinear(token)).toBe(true);
  });

  it('or of a few of them', () => {
    const units = fc.array(fc.constantFrom(...tokens), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(units, (parts) => {
        const unit = parts.join('');
        return unit === '' || isLinear(unit);
      }),
      { numRuns: 30 },
    );
  });
});
