/** Long work as generators that yield nothing but the chance to pause. Pure. */

/** Runs the steps to their end in one go. */
export function toEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the steps, awaiting `pause` after each: it decides whether to let other work run (for
 * instance by `setImmediate` once enough time has passed).
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const waiting = pause();
    if (waiting) await waiting;
  }
}
