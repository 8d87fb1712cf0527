/** Known questions asked of the record before and after a change: which would be answered otherwise? */
import {
  type EvaluationQuestion,
  type Mark,
  markOf,
  type Outcome,
} from '../answering/evaluation.js';
import { canonicalJson } from '../facts/canonical.js';
import { block, type CheckResult, warn } from '../facts/checks/check.js';
import type { EntryRef } from '../facts/entry.js';
import type { FactRecord } from '../facts/record.js';
import { pauses } from './pauses.js';

export interface GoldenSet {
  readonly questions: readonly EvaluationQuestion[];
  /** Makes what answers from a record. */
  readonly answerWith: (record: FactRecord) => Answers | Promise<Answers>;
}
type Answers = (text: string) => Outcome;

export type GoldenCheck = (
  current: FactRecord,
  proposed: FactRecord,
  ref: EntryRef,
) => Promise<readonly CheckResult[]>;

/** From worst to best; a refusal is right where nothing is on record. */
const worth: Record<Mark, number> = {
  wrong: 0,
  missed: 1,
  accepted: 2,
  helped: 2,
  refused: 3,
  right: 3,
};
/** More questions than this are counted, not listed. */
const mostListed = 20;

const listed = (questions: readonly unknown[]) => ({
  count: questions.length,
  questions: questions.slice(0, mostListed),
});

/** What a reader would notice: which other facts a refusal points to is not part of it. */
const noticed = ({ outcome, facts }: Outcome) =>
  outcome === 'decline' ? outcome : canonicalJson({ outcome, facts });

/** Makes the check; what the record in force answers is worked out once per record. */
export function makeGoldenCheck({ questions, answerWith }: GoldenSet): GoldenCheck {
  const known = new WeakMap<FactRecord, Promise<readonly Outcome[]>>();
  const outcomes = async (record: FactRecord) => {
    const answers = await answerWith(record);
    const pause = pauses();
    const given: Outcome[] = [];
    for (const { text } of questions) {
      given.push(answers(text));
      await pause();
    }
    return given;
  };
  const outcomesOf = (record: FactRecord) => {
    const made = known.get(record) ?? outcomes(record);
    known.set(record, made);
    return made;
  };
  return async (current, proposed, ref) => {
    if (questions.length === 0 || !['fact', 'not-on-record'].includes(ref.kind)) return [];
    // A fact that is withdrawn is meant to lose its answers, with all that rests on it.
    if (proposed.byId.get(ref.id)?.withdrawn) return [];
    const [before, after] = [await outcomesOf(current), await outcomes(proposed)];
    const changed = questions.flatMap((question, index) => {
      const [was, is] = [before[index], after[index]];
      if (!was || !is || noticed(was) === noticed(is)) return [];
      const { id, text, expect } = question;
      const worse = worth[markOf(question, is)] < worth[markOf(question, was)];
      // Questions that a retired fact used to answer are meant to lose their answer.
      const intended = !proposed.byId.has(ref.id) && [expect].flat().includes(ref.id);
      return [{ worse: worse && !intended, told: { id, text, expect, before: was, after: is } }];
    });
    const told = (worse: boolean) =>
      changed.filter((one) => one.worse === worse).map((one) => one.told);
    const [worse, other] = [told(true), told(false)];
    return [
      ...(worse.length > 0 ? [block('golden-answers-worse', listed(worse))] : []),
      ...(other.length > 0 ? [warn('golden-answers-changed', listed(other))] : []),
    ];
  };
}
