/** `desk ask`: one question in words, or many as JSON lines. */
import { outcomeOf } from '../answering/outcome.js';
import type { Answer } from '../answering/verdict.js';
import { cardForInquiry } from '../wording/inquiry-card.js';
import { cardAsText } from '../wording/text.js';
import { cardForAnswer } from '../wording/verdict-card.js';
import {
  CliError,
  type Io,
  linesOf,
  parseTextLine,
  readArgs,
  type Subcommand,
} from './command-line.js';
import { openCounter } from './counter.js';
import { explain } from './explain.js';

const today = () => new Date().toISOString().slice(0, 10);

async function askLines(
  answer: (text: string) => Answer,
  print: (answer: Answer) => string,
  io: Io,
) {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseTextLine(line, number);
    const answered = answer(text);
    const { verdict } = answered;
    io.out(`${JSON.stringify({ id, ...outcomeOf(verdict), text: print(answered) })}\n`);
  }
}

export const ask: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, {
    jsonl: { type: 'boolean' },
    explain: { type: 'boolean' },
  });
  const question = positionals.join(' ').trim();
  if (!values.jsonl && question === '') throw new CliError('ask wants a question in quotes');
  if (values.jsonl && question !== '') throw new CliError('ask --jsonl reads questions on stdin');
  const { record, answerer } = (await openCounter(io)).current();
  const answer = (text: string) => answerer.answer({ text, today: today() });
  const print = (answered: Answer) => cardAsText(cardForAnswer(answered, record));
  if (values.jsonl) {
    await askLines(answer, print, io);
    return 0;
  }
  const answered = answer(question);
  io.out(`${cardAsText(cardForInquiry(question, answered, record))}\n`);
  if (values.explain) io.out(`\n${explain(answered)}\n`);
  return 0;
};
