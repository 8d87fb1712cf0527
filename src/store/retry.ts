/** Runs work again after a clash with another writer, for as long as a person can be kept waiting. */
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../base/user-error.js';
import { isClash, isConstraint, isUnavailable, unavailable } from './errors.js';

const patienceMs = 20_000;
const shortestPauseMs = 5;
const longestPauseMs = 200;
/** A constraint that stands against the change itself will not yield to more runs than this. */
const mostConstraintRuns = 3;

/**
 * Runs `work` until it is through; what it did before a clash must have been rolled back.
 * @throws UserError `store-busy` after 20 s of clashes, `store-unavailable` without a connection
 */
export async function untilThrough<T>(
  engine: 'sqlite' | 'postgresql',
  work: () => Promise<T>,
): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (let run = 1; ; run += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (isUnavailable(error)) throw unavailable(engine, error);
      if (!isClash(error) || (isConstraint(error) && run >= mostConstraintRuns)) throw error;
      if (performance.now() >= giveUpAt) throw new UserError('store-busy', { engine });
      const longest = Math.min(shortestPauseMs * 2 ** run, longestPauseMs);
      // Unequal pauses keep two waiting writers from meeting again and again.
      await sleep(shortestPauseMs + Math.random() * longest);
    }
  }
}
