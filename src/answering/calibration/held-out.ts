/**
 * How well a record's facts are told apart: each phrasing is asked of a record that has all but it
 * and some others, and each fact's phrasings of a record that lacks the fact. Pure.
 */
import type { FactRecord } from '../../facts/record.js';
import type { Vocabulary } from '../../reading/concepts/vocabulary.js';
import { seeQuestion } from '../answerer.js';
import type { Weights } from '../weighing.js';
import { sharesOf } from './questions.js';

/** Shares that the phrasings are held out in: one is asked of what the others teach. */
const PARTS = 5;

interface Tally {
  readonly asked: number;
  /** Answered with the fact meant. */
  readonly right: number;
  /** Asked back, with the fact meant among the candidates. */
  readonly askedBack: number;
  /** Answered with another fact. */
  readonly wrong: number;
}

export interface FactTally extends Tally {
  readonly id: string;
}

/** A fact that was answered, or put first, where another was meant. */
export interface Confusion {
  readonly meant: string;
  readonly taken: string;
  readonly times: number;
  /** One phrasing that led there. */
  readonly example: string;
}

export interface HeldOut {
  /** Phrasings of facts, each held out. */
  readonly phrasings: Tally;
  /** Phrasings of facts that the record lacked: answered is wrong. */
  readonly absent: { readonly asked: number; readonly wrong: number };
  /** Those of what is not on record: answered is wrong. */
  readonly topics: { readonly asked: number; readonly wrong: number };
  /** Facts by how seldom they are found, the worst first. */
  readonly facts: readonly FactTally[];
  /** The commonest first. */
  readonly confusions: readonly Confusion[];
}

const none: Tally = { asked: 0, right: 0, askedBack: 0, wrong: 0 };
const add = (a: Tally, b: Partial<Tally>): Tally => ({
  asked: a.asked + 1,
  right: a.right + (b.right ?? 0),
  askedBack: a.askedBack + (b.askedBack ?? 0),
  wrong: a.wrong + (b.wrong ?? 0),
});

/** Asks a record its own phrasings; takes a few builds of what answers from it. */
export function heldOut(record: FactRecord, vocabulary: Vocabulary, weights: Weights): HeldOut {
  /** Points of one series share their phrasings: any of them is what was meant. */
  const classOf = (id: string) => record.byId.get(id)?.series ?? id;
  let phrasings = none;
  let [absent, topics] = [none, none];
  const facts = new Map<string, Tally>();
  const confusions = new Map<string, Confusion>();
  const confuse = (meant: string, taken: string, example: string) => {
    const key = `${meant} ${taken}`;
    const times = (confusions.get(key)?.times ?? 0) + 1;
    confusions.set(key, { meant, taken, times, example: confusions.get(key)?.example ?? example });
  };
  for (const { core, questions } of sharesOf(record, vocabulary, PARTS)) {
    for (const { question, kind, factId } of questions) {
      if (kind !== 'held-out' && kind !== 'near-miss' && kind !== 'topic') continue;
      const { verdict } = seeQuestion(core, question, weights).decision;
      const told = verdict.kind === 'answered' ? verdict.fact.factId : null;
      if (kind === 'near-miss') absent = add(absent, { wrong: told === null ? 0 : 1 });
      if (kind === 'topic') topics = add(topics, { wrong: told === null ? 0 : 1 });
      if (kind !== 'held-out' || factId === null) continue;
      const offered = verdict.kind === 'clarify' ? verdict.candidates.map((ref) => ref.factId) : [];
      const isMeant = (id: string) => classOf(id) === classOf(factId);
      const mark: Partial<Tally> = {
        right: told !== null && isMeant(told) ? 1 : 0,
        askedBack: offered.some(isMeant) ? 1 : 0,
        wrong: told !== null && !isMeant(told) ? 1 : 0,
      };
      phrasings = add(phrasings, mark);
      facts.set(factId, add(facts.get(factId) ?? none, mark));
      const taken = told ?? offered[0];
      if (taken !== undefined && !isMeant(taken))
        confuse(classOf(factId), classOf(taken), question.text);
    }
  }
  const foundOf = ({ asked, right }: Tally) => right / Math.max(1, asked);
  return {
    phrasings,
    absent: { asked: absent.asked, wrong: absent.wrong },
    topics: { asked: topics.asked, wrong: topics.wrong },
    facts: [...facts]
      .map(([id, tally]) => ({ id, ...tally }))
      .sort((a, b) => foundOf(a) - foundOf(b) || (a.id < b.id ? -1 : 1)),
    confusions: [...confusions.values()].sort(
      (a, b) => b.times - a.times || (a.meant < b.meant ? -1 : 1),
    ),
  };
}
