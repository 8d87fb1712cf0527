/** Long work in slices, so that what waits for an answer gets one in between. */

/** Works of one turn of the event loop take so many milliseconds together; then other work runs. */
const sliceMs = 12;

/** When the work of this turn began; `undefined` before any. */
let began: number | undefined;
let isScheduled = false;
/** Works that wait for a turn, in the order in which they came to wait. */
const waiting: (() => void)[] = [];

/** One work a turn: several that are resumed in one would hold the loop as long as all of them. */
function turn(): void {
  const next = waiting.shift();
  began = next && performance.now();
  isScheduled = false;
  if (next) schedule();
  next?.();
}

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  setImmediate(turn);
}

/**
 * Makes the `pause` of one piece of long work: called often, it lets other work run once this turn of
 * the event loop has been worked in long enough, by whomever, and ends the work where it is not
 * wanted any more.
 * @throws the signal's reason, once it is aborted
 */
export function pauses(signal?: AbortSignal): () => Promise<void> | undefined {
  return () => {
    signal?.throwIfAborted();
    schedule();
    const now = performance.now();
    began ??= now;
    if (now - began < sliceMs) return undefined;
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
}
