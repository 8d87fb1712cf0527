/**
 * Reading takes time in proportion to the text, whatever is repeated in it. What is slow by rules
 * that go back over the text is so by far: a rule that does takes sixteen times as long for a text
 * four times as long. How long each takes is measured by `desk bench check`.
 */
import { describe, expect, it } from 'vitest';
import { readMentions } from '../../../src/reading/figures/read.js';

const tokens = (
  "1|1,|1, |1.|1 |1'|1_|1%|1‰|1-|1–|1~|1/|1:|1x|1e|1k|1m |1.1.|1&nbsp;|1\u200b|1️⃣|½|.5|1-|- |±1|10^|" +
  '(|)|(1)|[1]|<|>|<b>|<sup>|@|a@|a.|a-|a.com |http://|www.|$|$1|1$|usd 1 |1 usd |us $ |' +
  'one |one and |and a half |hundred |thousand |million |a |a half |of a |twenty-|point |dozen |' +
  'minus |between |between 1 and |from 1 to |to |or more |no more than |about |more than |' +
  'december |8 dec |the first of |2021 |2021-|2021-12-|q3 2021 |fy2021 |1990s |1 in 3 |no. |' +
  '一|十|万|一万|1万|零|〇|两|三四|点|一点|百分之|分之|三分之一|成|三成四|半|几|十几|几十|多|余|来|廿|兆|' +
  '元|块|角|一块二|家|个|社会组织|1家社会组织|年|2021年|12月|8日|民国110年|上世纪|十二五|至|到|从1到|约|近|超过|以上|比1大|第|\n| '
)
  .split('|')
  .filter((token) => token !== '');

/** Every other one of them with another. */
const pairs = tokens.flatMap((token, index) =>
  index % 2 === 0 ? [token + tokens[(index * 31 + 7) % tokens.length]] : [],
);

const [short, long] = [500, 2000];
const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Processor time of one reading, milliseconds: what else the machine does is not counted. */
function timeOf(text: string): number {
  const started = process.cpuUsage();
  readMentions(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** So little time is none to compare; a rule that goes back takes a second or more. */
const measurable = 200;
/** Four times the text, with twice as much again for what the machine does beside it. */
const mostTimes = 10;

/** Any of a few tries will do: what the machine does beside it slows a reading, never speeds it up. */
function isLinear(unit: string): boolean {
  // Read with another beginning each time, since what was just read is not read again.
  return [0, 1, 2, 3].some((tries) => {
    const lead = ' '.repeat(tries);
    const time = timeOf(lead + repeated(unit, long));
    return time < measurable || time < mostTimes * timeOf(lead + repeated(unit, short));
  });
}

describe('a text of one thing over and over', () => {
  it.each([...tokens, ...pairs])('%j', (unit) => {
    expect(isLinear(unit)).toBe(true);
  });
});
