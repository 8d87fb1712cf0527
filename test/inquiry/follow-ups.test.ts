import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeConversationMemory } from '../../src/desk/conversation.js';
import type { Snapshot } from '../../src/desk/snapshot.js';
import { inquire } from '../../src/inquiry/inquire.js';
import { type Outcome, subjectOf } from '../../src/inquiry/outcome.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

/**
 * `expect` is a fact id; `decline`, or `decline:concept` where the refusal must name it; `not:id`,
 * which must not be told because it would need another's words; or `any`.
 */
interface Dialogue {
  readonly id: string;
  readonly turns: readonly {
    readonly persona: string;
    readonly text: string;
    readonly expect: string;
    readonly channel?: string;
    /** Since the turn before; 20 where it does not matter. */
    readonly afterSeconds?: number;
    /** Index of the turn whose answer this one replies to. */
    readonly replyTo?: number;
  }[];
}

const dialogues: readonly Dialogue[] = readFileSync(
  path.resolve(import.meta.dirname, '../../data/golden/follow-ups.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function meets(expectation: string, outcome: Outcome): boolean {
  const verdict = 'verdict' in outcome ? outcome.verdict : undefined;
  const told = verdict?.kind === 'answered' ? verdict.fact.factId : undefined;
  if (expectation === 'any') return true;
  if (expectation.startsWith('not:')) return told !== expectation.slice(4);
  if (!expectation.startsWith('decline')) return told === expectation;
  if (verdict?.kind !== 'declined') return false;
  const concept = expectation.slice('decline:'.length);
  if (concept === '') return true;
  return (
    verdict.reason.code === 'conflict' &&
    verdict.reason.conflicts.some((conflict) => conflict.concept === concept)
  );
}

/** Plays a dialogue; gives the turns that went otherwise than expected. */
function play(snapshot: Snapshot, { turns }: Dialogue): string[] {
  const memory = makeConversationMemory();
  let at = 0;
  return turns.flatMap((turn, index) => {
    at += (turn.afterSeconds ?? 20) * 1000;
    const said = {
      text: turn.text,
      personId: turn.persona,
      channelId: turn.channel ?? 'press-room',
      ...(turn.replyTo === undefined ? {} : { replyTo: `answer-${turn.replyTo}` }),
    };
    const previous = memory.recall(said, at);
    const outcome = inquire(snapshot, {
      text: turn.text,
      today: '2026-03-15',
      ...(previous ? { previous } : {}),
    });
    memory.remember(said, subjectOf(outcome), outcome.kind === 'clarify', at);
    memory.answeredWith(`answer-${index}`, said);
    return meets(turn.expect, outcome)
      ? []
      : [
          `${turn.text}: ${turn.expect} wanted, ${outcome.kind} ${'verdict' in outcome ? JSON.stringify(outcome.verdict) : ''} given`,
        ];
  });
}

test('fifty dialogues: at least nine in ten go right, and nothing passes between people', async () => {
  const snapshot = await preparedSnapshot('shipped', reviewedRecord());
  expect(dialogues).toHaveLength(50);
  const failed = dialogues.flatMap((dialogue) => {
    const wrong = play(snapshot, dialogue);
    return wrong.length > 0 ? [{ id: dialogue.id, wrong, dialogue }] : [];
  });
  expect(failed.length, JSON.stringify(failed.map(({ id, wrong }) => [id, wrong]))).toBeLessThan(6);
  const leaked = failed.filter(({ dialogue }) =>
    dialogue.turns.some(({ expect: wanted }) => wanted.startsWith('not:')),
  );
  expect(leaked).toEqual([]);
});
