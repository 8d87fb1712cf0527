/** What a sentence says of one of its figures. Pure. */
import type { FigureMention, SaidQualifier } from '../figures/figure.js';
import type { Token } from './tokens.js';

/**
 * Who stands for it: `said` by the text itself, `negated` by it, `denied` or `doubted` by somebody
 * or as a rumour, `asked`, `supposed` in a condition.
 */
export type Polarity = 'said' | 'negated' | 'denied' | 'doubted' | 'asked' | 'supposed';

/** A level, or a change up to one or by so much. */
export type Direction = 'level' | 'rise-to' | 'rise-by' | 'fall-to' | 'fall-by';

export interface Statement {
  /** The figure, its hedge as the whole clause has it. */
  readonly said: FigureMention;
  readonly relation: SaidQualifier | 'between';
  readonly polarity: Polarity;
  readonly direction: Direction;
  /** A fact, or a plan, forecast, hope. */
  readonly status: 'fact' | 'planned';
  /** An addition to something else (another 238, 238 more). */
  readonly added: boolean;
  /** So much apiece or on average of several. */
  readonly shared: boolean;
  /** Something is taken out or set outside (excluding, beyond). */
  readonly except: boolean;
  /** Places named are taken together. */
  readonly joint: boolean;
  /** The clause with the figure, as tokens of the sentence: first, one past the last. */
  readonly core: readonly [number, number];
  /** The words around the figure up to its neighbours. */
  readonly passage: readonly [number, number];
  /** Clauses and parts of one before the figure that only say whose word it is. */
  readonly frames: readonly (readonly [number, number])[];
  /** Tokens that have been read as hedge, negation or frame. */
  readonly read: ReadonlySet<number>;
  /** Its place among the tokens of the sentence. */
  readonly at: number;
}

/** A sentence cut into tokens with a statement for each of its figures. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  /** Of each token, whether it is part of a name and does nothing to its clause. */
  readonly named: readonly boolean[];
  readonly statements: readonly Statement[];
}
