/** A fact as a question meets it. Pure. */
import type { Reading } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { isRuledOutBy, type Unmet, unmetBy } from './conflicts.js';
import type { FactCandidate } from './considered.js';
import type { FactClass } from './core.js';
import { pointAsked } from './series-class.js';
import type { FactRef } from './verdict.js';

/**
 * Every question meets all facts, and few of them come to be told, or even looked at closely: what is
 * not met and what is told is found when it is asked for. A class, since its accessors cost nothing
 * where they are not used.
 */
export class MetFact implements FactCandidate {
  readonly id: string;
  readonly revision: number;
  readonly profile: FactCandidate['profile'];
  #told: FactRef | undefined;
  #unmet: readonly Unmet[] | undefined;
  #isRuledOut: boolean | undefined;

  constructor(
    private readonly of: FactClass,
    private readonly reading: Reading,
    private readonly vocabulary: Vocabulary,
    readonly signals: FactCandidate['signals'],
    readonly score: number,
  ) {
    this.id = of.fact.id;
    this.revision = of.fact.revision;
    this.profile = of.profile;
  }

  get told(): FactRef {
    const { id, revision, of, reading } = this;
    this.#told ??= of.series ? pointAsked(of.series, reading) : { factId: id, revision };
    return this.#told;
  }

  get unmet(): readonly Unmet[] {
    this.#unmet ??= unmetBy(this.reading, this.profile, this.vocabulary);
    return this.#unmet;
  }

  get isRuledOut(): boolean {
    this.#isRuledOut ??= isRuledOutBy(this.reading, this.profile, this.vocabulary);
    return this.#isRuledOut;
  }
}
