/**
 * Does once, before anybody can ask, what the first person to ask would wait for: code and patterns
 * are compiled as they are met, some of them once more when they are met again.
 */
import { dayAt } from '../base/day.js';
import { inSlices } from '../base/steps.js';
import { inquire } from '../inquiry/inquire.js';
import { traditionalSteps } from '../wording/words.js';
import { readDeadline } from './inquiries/deadline.js';
import { pauses } from './pauses.js';
import type { Snapshot } from './snapshot.js';

/** Patterns are compiled apart for texts with and without characters beyond Latin-1. */
const deadlines = ['tomorrow 5pm London time', 'tomorrow 5pm – London time', '明天下午5点'];
/** Facts that are asked for. */
const asked = 3;

function* warmUpSteps(ground: Snapshot, now: number): Generator<void, void> {
  const { record, checker } = ground;
  const { timeZone } = record.about;
  yield* traditionalSteps();
  for (const typed of deadlines.flatMap((each) => [each, each])) {
    readDeadline(typed, now, timeZone);
    yield;
  }
  const today = dayAt(now, timeZone);
  for (const { phrasings, statement } of record.facts.slice(0, asked)) {
    for (const text of [...phrasings.en.slice(0, 2), ...phrasings.zh.slice(0, 2)]) {
      inquire(ground, { text, today });
      yield;
    }
    yield* checker.checkSteps(`${statement.en} ${statement.zh}`, today);
  }
}

/** @param now milliseconds since 1970 */
export const warmUp = (ground: Snapshot, now: number): Promise<void> =>
  inSlices(warmUpSteps(ground, now), pauses());
