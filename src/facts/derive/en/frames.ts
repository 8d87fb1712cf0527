/**
 * How English asks for a computation. Words in capitals are classes of `words.ts`, `?` marks what may
 * be missing, `A` is the figure reckoned from (part, minuend, dividend), `B` the other, `L` a list
 * of figures, `P` a list joined by signs of addition only. What stands first is tried first. Data.
 */
import type { FrameTable } from '../frames.js';

export const englishFrames: FrameTable = [
  [
    'share',
    `
    WHICH SHARE of B BEDO HELD? A HOLD?
    WHICH part of B BEDO HELD? A HOLD?
    WHICH SHARE of B HOLD A
    WHICH SHARE BEDO A HOLD? of B
    how much of B BEDO HELD? A HOLD?
    how much DO A HOLD of B
    OUTOF B COMMA? WHICH SHARE BEDO? HELD? A HOLD?
    OUTOF B COMMA? how much BEDO HELD? A HOLD?
    SHARE of B HELD A HOLD?
    SHARE of A INSIDE B
    A AS ARTICLE? SHARE of B
    A INSIDE B AS ARTICLE? SHARE
    A BEDO? HOLD? WHICH SHARE of B
    A SHARE of B
    A SHARE in B
    `,
  ],
  ['currency', 'CONVERT? HOW? BEDO? A WORTH? FROM_YUAN? INTO DOLLARS'],
  [
    'currency',
    `
    HOW INTO? DOLLARS BEDO A WORTH?
    DOLLARS VALUE of A
    `,
  ],
  [
    'ratio',
    `
    RATIO BETWEEN A AGAINST B
    RATIO A AGAINST B
    A AGAINST B RATIO
    TIMES COMPARED THAN B BEDO A THERE?
    TIMES COMPARED BE? A THERE? THAN B THERE?
    TIMES BEDO A COMPARED THAN B
    TIMES DO A EXCEED B
    TIMES SIZE? B BEDO A THERE?
    A BEDO TIMES COMPARED THAN B
    A BEDO TIMES SIZE? B
    MULTIPLE of B BEDO A
    A BEDO MULTIPLE of B
    A as ARTICLE? multiple of B
    FACTOR DO A EXCEED B
    FACTOR BE A COMPARED THAN B
    `,
  ],
  [
    'difference',
    `
    HOW MORE than B BEDO A HOLD?
    HOW LESS than A BEDO B HOLD?
    HOW MORE BE? A THERE? than B THERE?
    HOW LESS BE? B THERE? than A THERE?
    BY_HOW BEDO A MORE than B
    BY_HOW BEDO B LESS than A
    HOW A THERE MORE than B
    A BE BY_HOW MORE than B
    B BE BY_HOW LESS than A
    A BE MORE than B BY_HOW
    B BE LESS than A BY_HOW
    BY_HOW DO A EXCEED B by?
    A EXCEED B BY_HOW
    DIFFERENCE BETWEEN A AND B
    how far apart BE A AND B
    SUBTRACT B AWAY? from A
    A MINUS B
    A with B SUBTRACTED
    `,
  ],
  [
    'remainder',
    `
    LEFT? A EXCLUDING B
    LEFT of? A AFTER B
    `,
  ],
  [
    'sum',
    `
    ADD B to A
    A ADDED_TO B
    SUM_OF L
    HOW? L THERE? TOGETHER THERE?
    COMBINED L
    P
    `,
  ],
  [
    'quotient',
    `
    divide A by B
    quotient of A and B
    A DIVIDED_BY B
    `,
  ],
  [
    'per-unit',
    `
    ON_AVERAGE? HOW? AVERAGE? A THERE? PER B ON_AVERAGE?
    PER B ON_AVERAGE? COMMA? HOW A THERE? ON_AVERAGE?
    ON_AVERAGE? HOW A DO EACH B HOLD? ON_AVERAGE?
    ON_AVERAGE HOW A DO B HOLD?
    HOW A DO B HOLD? ON_AVERAGE HOLD?
    HOW DO EACH B HOLD IN? A ON_AVERAGE?
    AVERAGE A OF B
    A OF EACH_TYPICAL B
    A SHARED_AMONG B
    `,
  ],
];
