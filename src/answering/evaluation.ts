/** Scores answers against a question set: right, helped, missed, WRONG. Pure. */
import { z } from 'zod';

export const evaluationQuestionSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  lang: z.string().default('en'),
  kind: z.string().default(''),
  /** A fact id, a list of which each is right, or `none`: nothing on record fits. */
  expect: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
});
export type EvaluationQuestion = Readonly<z.infer<typeof evaluationQuestionSchema>>;

/** What a question was met with, stripped to what scoring needs. */
export interface Outcome {
  readonly outcome: 'answer' | 'clarify' | 'decline';
  /** The fact answered with, or the candidates asked back with. */
  readonly facts: readonly string[];
}

export type Mark = 'right' | 'helped' | 'missed' | 'wrong' | 'accepted' | 'refused';

export interface Scoreboard {
  readonly questions: number;
  readonly answerable: number;
  readonly right: number;
  readonly helped: number;
  readonly missed: number;
  readonly wrong: number;
  /** Questions that were declined, whether rightly or not. */
  readonly declined: number;
  readonly nearMiss: { readonly n: number; readonly wrong: number };
}

export interface MarkedQuestion {
  readonly question: EvaluationQuestion;
  readonly outcome: Outcome;
  readonly mark: Mark;
}

/** Candidates beyond the third are not seen by a reader. */
const MOST_CANDIDATES = 3;

/** What an outcome is worth for a question. */
export function markOf(question: EvaluationQuestion, { outcome, facts }: Outcome): Mark {
  if (question.expect === 'none')
    return outcome === 'answer' ? 'wrong' : outcome === 'clarify' ? 'accepted' : 'refused';
  const expected = typeof question.expect === 'string' ? [question.expect] : question.expect;
  if (outcome === 'decline') return 'missed';
  if (outcome === 'answer') return expected.includes(facts[0] ?? '') ? 'right' : 'wrong';
  return facts.slice(0, MOST_CANDIDATES).some((fact) => expected.includes(fact))
    ? 'helped'
    : 'missed';
}

/** Asks every question once, in order. */
export function scoreQuestions(
  questions: readonly EvaluationQuestion[],
  answer: (question: EvaluationQuestion) => Outcome,
): Scoreboard & { readonly marked: readonly MarkedQuestion[] } {
  const marked = questions.map((question) => {
    const outcome = answer(question);
    return { question, outcome, mark: markOf(question, outcome) };
  });
  const count = (test: (item: MarkedQuestion) => boolean) => marked.filter(test).length;
  const isNearMiss = ({ question }: MarkedQuestion) => question.kind === 'near-miss';
  return {
    questions: marked.length,
    answerable: count(({ question }) => question.expect !== 'none'),
    right: count(({ mark }) => mark === 'right'),
    helped: count(({ mark }) => mark === 'helped'),
    missed: count(({ mark }) => mark === 'missed'),
    wrong: count(({ mark }) => mark === 'wrong'),
    declined: count(({ outcome }) => outcome.outcome === 'decline'),
    nearMiss: {
      n: count(isNearMiss),
      wrong: count((item) => isNearMiss(item) && item.mark === 'wrong'),
    },
    marked,
  };
}
