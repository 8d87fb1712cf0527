/** `desk evaluate`: how the desk fares on a question set, over the record or a foreign corpus. */
import { readFile } from 'node:fs/promises';
import {
  type EvaluationQuestion,
  evaluationQuestionSchema,
  type MarkedQuestion,
  type Scoreboard,
  scoreQuestions,
} from '../answering/evaluation.js';
import { inquire } from '../inquiry/inquire.js';
import { scoreOf } from '../inquiry/outcome.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { openSnapshot, today } from './record.js';

/**
 * Reads a question set, a JSON object a line.
 * @throws CliError naming the file and the line
 */
export async function readQuestions(path: string): Promise<readonly EvaluationQuestion[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliError(`cannot read ${path}`, 1);
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new CliError(`${path}, line ${index + 1}: not JSON`, 1);
    }
    const parsed = evaluationQuestionSchema.safeParse(value);
    if (parsed.success) return [parsed.data];
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new CliError(
      `${path}, line ${index + 1}: "${field}" is missing or not as it should be`,
      1,
    );
  });
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

/** The scoreboard in words; WRONG is of all questions, the rest of the answerable. */
export function scoreboardText(board: Scoreboard): string {
  const { questions, answerable, right, helped, missed, wrong, declined, nearMiss } = board;
  return [
    `questions           ${questions} (${answerable} answerable)`,
    `answered right      ${right} (${percent(right, answerable)} of the answerable)`,
    `helped              ${helped} (${percent(helped, answerable)})`,
    `right or helped     ${right + helped} (${percent(right + helped, answerable)})`,
    `missed              ${missed} (${percent(missed, answerable)})`,
    `WRONG               ${wrong} (${percent(wrong, questions)} of all)`,
    `WRONG, near misses  ${nearMiss.wrong} of ${nearMiss.n} (${percent(nearMiss.wrong, nearMiss.n)})`,
    `declined            ${declined}`,
  ].join('\n');
}

function failureText(marked: readonly MarkedQuestion[]): string {
  return marked
    .filter(({ mark }) => mark === 'wrong' || mark === 'missed')
    .map(({ question, outcome, mark }) =>
      [
        mark.toUpperCase(),
        question.id,
        outcome.outcome,
        outcome.facts.join('|') || '-',
        String(question.expect),
        question.text,
      ].join('\t'),
    )
    .join('\n');
}

export const evaluate: Subcommand = async (args, io) => {
  const { values } = readArgs(args, {
    questions: { type: 'string' },
    corpus: { type: 'string' },
    json: { type: 'boolean' },
    failures: { type: 'boolean' },
  });
  if (values.questions === undefined) throw new CliError('evaluate wants --questions FILE');
  if (values.corpus !== undefined) {
    const { evaluateCorpus } = await import('./evaluate-corpus.js');
    const { corpus: corpusPath, questions: questionsPath, json = false } = values;
    return evaluateCorpus({ corpusPath, questionsPath, json }, io);
  }
  const questions = await readQuestions(values.questions);
  const snapshot = await openSnapshot(io);
  const { marked, ...board } = scoreQuestions(questions, ({ text }) =>
    scoreOf(inquire(snapshot, { text, today: today(snapshot.record) })),
  );
  io.out(values.json ? `${JSON.stringify(board)}\n` : `${scoreboardText(board)}\n`);
  if (values.failures) io.err(`${failureText(marked)}\n`);
  return 0;
};
