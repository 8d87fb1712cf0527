/**
 * Fits the weights by which a verdict is reached to questions held out from the record's own
 * phrasings. Slow (it builds several engines): run it when the record has grown much, not at start.
 * Pure.
 */
import type { FactRecord } from '../facts/record.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { seeQuestion } from './answerer.js';
import { fitLogistic } from './calibration/logistic.js';
import { makeCore } from './core.js';
import {
  type Calibration,
  isHard,
  type Measures,
  measureNames,
  measuresOf,
  shippedCalibration,
} from './decide.js';

type Phrasings = { readonly en: readonly string[]; readonly zh: readonly string[] };

/** The record without every `folds`th phrasing, and those phrasings with what they mean. */
export interface Fold {
  readonly record: FactRecord;
  readonly heldOut: readonly { readonly text: string; readonly factId: string | null }[];
}

/** Splits a record: each phrasing is held out in exactly one of the folds. */
export function foldsOf(record: FactRecord, folds: number): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const kept = ({ en, zh }: Phrasings) => ({
      en: en.filter((_text, index) => index % folds !== fold),
      zh: zh.filter((_text, index) => index % folds !== fold),
    });
    const out = ({ en, zh }: Phrasings) =>
      [...en.entries(), ...zh.entries()].flatMap(([index, text]) =>
        index % folds === fold ? [text] : [],
      );
    const facts = record.facts.map((fact) => ({ ...fact, phrasings: kept(fact.phrasings) }));
    return {
      record: {
        ...record,
        facts,
        byId: new Map(facts.map((fact) => [fact.id, fact])),
        notOnRecord: record.notOnRecord.map((topic) => ({
          ...topic,
          phrasings: kept(topic.phrasings),
        })),
      },
      heldOut: [
        ...record.facts.flatMap((fact) =>
          out(fact.phrasings).map((text) => ({ text, factId: fact.id })),
        ),
        ...record.notOnRecord.flatMap((topic) =>
          out(topic.phrasings).map((text) => ({ text, factId: null })),
        ),
      ],
    };
  });
}

/** Strength of the pull towards no weight at all, in samples. */
const PRIOR = 1;

/**
 * @param today ISO day that relative times are read by
 * @returns `shippedCalibration` with bias and weights fitted anew; bands are kept
 */
export function calibrate(
  record: FactRecord,
  vocabulary: Vocabulary,
  today: string,
  folds = 4,
): Calibration {
  const samples: { measures: Measures; right: boolean }[] = [];
  for (const fold of foldsOf(record, folds)) {
    const core = makeCore(fold.record, vocabulary);
    for (const { text, factId } of fold.heldOut) {
      const considered = seeQuestion(core, text, today);
      const measured = measuresOf(considered);
      const best = considered.facts[0];
      if (!measured || !best) continue;
      const behind = best.score - measured.candidate.score;
      if (isHard(best) && behind >= shippedCalibration.rerank) continue;
      samples.push({ measures: measured.measures, right: measured.candidate.id === factId });
    }
  }
  const { weights } = fitLogistic(
    samples.map(({ measures, right }) => ({
      measures: measureNames.map((name) => measures[name]),
      positive: right,
      weight: 1,
    })),
    { weights: [...measureNames.map(() => 0), 0] },
    PRIOR,
  );
  const fitted = new Map(measureNames.map((name, index) => [name, weights[index] ?? 0] as const));
  return {
    ...shippedCalibration,
    bias: weights[measureNames.length] ?? 0,
    weights: Object.fromEntries(fitted) as Calibration['weights'],
  };
}
