/**
 * How Chinese asks for a computation, in Simplified characters; notation as in the English frames.
 * `多几倍` is not read: it means the quotient to some and the quotient less one to others. Data.
 */
import type { FrameTable } from '../frames.js';

export const chineseFrames: FrameTable = [
  [
    'currency',
    `
    A CONVERT HOW? SCALE? DOLLARS ASK?
    A HOW SCALE? DOLLARS
    A DE? DOLLARS VALUE ASK?
    IN_DOLLARS COMMA? A ASK?
    A COMMA? IN_DOLLARS ASK?
    `,
  ],
  [
    'share',
    `
    A OCCUPY B DE? SHARE ASK?
    A 在 B INSIDE? DE? OCCUPY? DE? SHARE ASK?
    B INSIDE COMMA? DE? A DE? OCCUPY SHARE ASK?
    B INSIDE COMMA? DE? A DE? FRACTION ASK?
    B INSIDE? HAVE? FRACTION BE A
    B DE FRACTION BE A
    A BE B DE? FRACTION
    `,
  ],
  [
    'ratio',
    `
    A AND B DE? RATIO ASK?
    A BE B DE? TIMES ASK?
    `,
  ],
  [
    'difference',
    `
    A THAN B MORE HOW UNIT?
    B THAN A LESS HOW UNIT?
    A EXCEED B HOW UNIT?
    B FALL_SHORT A HOW UNIT?
    A AND B COMMA? DE? DIFFERENCE ASK?
    FROM? A INSIDE? MINUS B AFTER? COMMA? ASK?
    `,
  ],
  [
    'remainder',
    `
    EXCEPT B OUTSIDE COMMA? A ASK?
    EXCEPT B OUTSIDE? COMMA? ASK A
    EXCEPT B COMMA A ASK?
    A EXCLUDING B ASK?
    `,
  ],
  [
    'sum',
    `
    L COMMA? SUM ASK?
    P ASK?
    `,
  ],
  ['quotient', 'A DIVIDED_BY B ASK?'],
  ['per-person', 'B DE? PER_HEAD DE? HAVE? ASK? A ASK?'],
  [
    'per-unit',
    `
    AVERAGE? EACH CLASSIFIER? B AVERAGE? HAVE? HOW? UNIT? A COUNT? ASK?
    AVERAGE ONE? CLASSIFIER? B HAVE? HOW? UNIT? A COUNT? ASK?
    ONE CLASSIFIER B AVERAGE HAVE? HOW? UNIT? A COUNT? ASK?
    B DE? AVERAGE DE? A COUNT? ASK?
    A SPREAD EACH? CLASSIFIER? B ASK?
    `,
  ],
];
