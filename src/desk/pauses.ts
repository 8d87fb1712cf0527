/** Long work in slices, so that what waits for an answer gets one in between. */

/** Other work runs after this many milliseconds. */
const sliceMs = 12;

/**
 * Makes the `pause` of one piece of long work: called often, it lets other work run once enough time
 * has passed, and ends the work where it is not wanted any more.
 * @throws the signal's reason, once it is aborted
 */
export function pauses(signal?: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - since < sliceMs) return undefined;
    return new Promise<void>((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
