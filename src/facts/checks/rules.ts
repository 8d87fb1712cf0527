/**
 * The rules that the record keeps, in one table: reviewed files are held against those of facts,
 * entries and the whole record, a change against all of them. Pure.
 */
import type { CheckInput, CheckResult, FactChange } from './check.js';
import { checkCustody } from './custody.js';
import { checkDerivedDates, checkDerivedValue } from './derived.js';
import { checkNearPhrasings, checkNewFact, checkPhrasings } from './duplicates.js';
import { checkIdentities } from './identities.js';
import { checkParts } from './parts.js';
import { checkDerivedValues, checkPlausible } from './plausible.js';
import {
  checkFigureIds,
  checkFormulas,
  checkNearest,
  checkRate,
  checkReferences,
  checkRetirement,
} from './references.js';
import { checkSlips } from './slips.js';
import { checkDependentStatements, checkStatement } from './statement.js';
import { checkToldNumbers } from './told-numbers.js';

interface RuleOf<Where extends string, Looked> {
  readonly looksAt: Where;
  /** What its findings are called; every code has wording. */
  readonly codes: readonly string[];
  readonly check: (looked: Looked) => readonly CheckResult[];
}

export type Rule =
  /** The text of a fact, beside the record it is to stand in. */
  | RuleOf<'fact', FactChange>
  /** What a change does to a fact. */
  | RuleOf<'fact-change', FactChange>
  /** Any entry. */
  | RuleOf<'entry', CheckInput>
  /** The record as a whole. */
  | RuleOf<'record', CheckInput>
  /** What a change does to any entry. */
  | RuleOf<'change', CheckInput>;

/** In the order in which findings are told. */
export const rules: readonly Rule[] = [
  {
    looksAt: 'fact-change',
    codes: [
      ...['digits-transposed', 'digit-dropped', 'digit-doubled'],
      ...['factor-of-ten', 'scale-word', 'wan-yi'],
    ],
    check: checkSlips,
  },
  {
    looksAt: 'fact',
    codes: ['statement-lacks-figure', 'statement-has-other-figure', 'statement-other-date'],
    check: checkStatement,
  },
  {
    looksAt: 'change',
    codes: ['statement-hides-figure', 'text-states-figure'],
    check: checkToldNumbers,
  },
  {
    looksAt: 'change',
    codes: ['excerpt-missing', 'excerpt-lacks-figure'],
    check: checkCustody,
  },
  {
    looksAt: 'fact-change',
    codes: ['dependent-statement-lacks-figure'],
    check: checkDependentStatements,
  },
  {
    looksAt: 'fact',
    codes: ['unknown-source', 'source-missing', 'unknown-topic', 'unknown-related-fact'],
    check: checkReferences,
  },
  { looksAt: 'fact', codes: ['figure-repeated'], check: checkFigureIds },
  { looksAt: 'fact', codes: ['derived-differs'], check: checkDerivedValue },
  {
    looksAt: 'fact',
    codes: [
      ...['negative-figure', 'share-above-hundred', 'count-not-whole'],
      ...['as-of-in-future', 'review-by-past'],
    ],
    check: checkPlausible,
  },
  {
    looksAt: 'fact-change',
    codes: ['negative-figure', 'share-above-hundred'],
    check: checkDerivedValues,
  },
  {
    looksAt: 'fact-change',
    codes: ['fact-exists-already', 'fact-has-other-figure', 'fact-near'],
    check: checkNewFact,
  },
  { looksAt: 'entry', codes: ['formula-broken'], check: checkFormulas },
  { looksAt: 'entry', codes: ['unknown-source'], check: checkRate },
  { looksAt: 'entry', codes: ['unknown-nearest-fact'], check: checkNearest },
  {
    looksAt: 'change',
    codes: ['still-related', 'source-in-use', 'topic-in-use'],
    check: checkRetirement,
  },
  {
    looksAt: 'record',
    codes: [
      ...['whole-missing', 'whole-in-other-unit', 'part-of-itself'],
      ...['part-exceeds-whole', 'parts-exceed-whole'],
    ],
    check: checkParts,
  },
  { looksAt: 'record', codes: ['identity-broken'], check: checkIdentities },
  { looksAt: 'record', codes: ['derived-mixes-dates'], check: checkDerivedDates },
  { looksAt: 'entry', codes: ['phrasing-taken', 'phrasing-repeated'], check: checkPhrasings },
  { looksAt: 'change', codes: ['phrasing-near'], check: checkNearPhrasings },
];
