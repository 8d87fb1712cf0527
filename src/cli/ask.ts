/** `desk ask`: one text in words, or many as JSON lines, by the one way in. */
import type { Snapshot } from '../desk/snapshot.js';
import { inquire } from '../inquiry/inquire.js';
import { type Outcome, outcomeKinds, scoreOf } from '../inquiry/outcome.js';
import { outcomeCard } from '../wording/outcome-card.js';
import { cardAsText } from '../wording/text.js';
import {
  CliError,
  type Io,
  linesOf,
  parseTextLine,
  readArgs,
  type Subcommand,
} from './command-line.js';
import { explain } from './explain.js';
import { openSnapshot, today } from './record.js';

async function askLines(snapshot: Snapshot, io: Io): Promise<void> {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseTextLine(line, number);
    const outcome = inquire(snapshot, { text, today: today(snapshot.record) });
    const told = print(outcome, snapshot);
    const parts =
      outcome.kind === 'several'
        ? { parts: outcome.parts.map((part) => ({ text: part.text, ...scoreOf(part) })) }
        : {};
    const answered = { id, kind: kindOf(outcome), ...scoreOf(outcome), ...parts, text: told };
    io.out(`${JSON.stringify(answered)}\n`);
  }
}

/**
 * The kind of a message of several questions is that of the best part; what a series says is derived
 * from its points.
 */
function kindOf(outcome: Outcome): string {
  if (outcome.kind === 'over-time')
    return scoreOf(outcome).outcome === 'answer' ? 'derive' : 'decline';
  if (outcome.kind !== 'several') return outcome.kind;
  const kinds = outcome.parts.map(kindOf);
  return outcomeKinds.find((kind) => kinds.some((each) => each === kind)) ?? 'decline';
}

const print = (outcome: Outcome, { record }: Snapshot) => cardAsText(outcomeCard(outcome, record));

export const ask: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, {
    jsonl: { type: 'boolean' },
    explain: { type: 'boolean' },
  });
  const text = positionals.join(' ').trim();
  if (!values.jsonl && text === '') throw new CliError('ask wants a question in quotes');
  if (values.jsonl && text !== '') throw new CliError('ask --jsonl reads questions on stdin');
  const snapshot = await openSnapshot(io);
  if (values.jsonl) {
    await askLines(snapshot, io);
    return 0;
  }
  const outcome = inquire(snapshot, { text, today: today(snapshot.record) });
  io.out(`${print(outcome, snapshot)}\n`);
  if (values.explain) io.out(`\n${explain(outcome)}\n`);
  return 0;
};
