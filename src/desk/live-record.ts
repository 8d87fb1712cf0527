/** What answers from the record, made anew whenever the record changes and swapped in one step. */
import type { FactRecord } from '../facts/record.js';
import type { DeskStore } from './ports.js';
import type { RecordKeeper, RecordState } from './record-keeper.js';

export interface LiveRecordOptions<T> {
  readonly store: Pick<DeskStore, 'watch'>;
  readonly keeper: RecordKeeper;
  /** Makes what readers see; `previous` is what they saw until then. */
  readonly build: (record: FactRecord, previous: T | undefined) => T | Promise<T>;
  /**
   * Makes a better one of what is in force, to follow it; `null` where none is. The signal is aborted
   * once something newer is in force, or nothing is any more.
   */
  readonly refine?: (built: T, signal: AbortSignal) => Promise<T> | null;
  /** Told of rows and facts that had to be left out, after every load that has any. */
  readonly onFault?: (state: RecordState) => void;
  /** Told when a load failed; what was built before stays in force. */
  readonly onFailure?: (error: unknown) => void;
}

export interface LiveRecord<T> {
  /** What is in force; it changes only as a whole. */
  current(): T;
  /** Calls back after every swap. */
  watch(listener: (current: T) => void): () => void;
  /** Resolves when everything committed at the time of the call is in force. */
  refresh(): Promise<void>;
  close(): void;
}

/** Runs one at a time; calls that come while one is running share a single further run. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    if (!running) {
      running = work().finally(() => {
        running = undefined;
      });
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
  return start;
}

/**
 * Loads the record and follows the store's changes.
 * @throws whatever the first load or build throws
 */
export async function openLiveRecord<T>(options: LiveRecordOptions<T>): Promise<LiveRecord<T>> {
  const { store, keeper, build, refine, onFault, onFailure } = options;
  const listeners = new Set<(current: T) => void>();
  const failed = (error: unknown) => onFailure?.(error);
  let closed = false;

  const make = async (state: RecordState, previous: T | undefined) => {
    const built = await build(state.record, previous);
    if (state.unreadable.length + state.faults.length > 0) onFault?.(state);
    return { state, built };
  };
  let inForce = await make(await keeper.current(), undefined);
  const swap = (next: typeof inForce) => {
    inForce = next;
    for (const listener of listeners) listener(next.built);
  };

  let refining = new AbortController();
  const follow = async (base: typeof inForce) => {
    // A change that comes meanwhile has its own refinement.
    refining.abort();
    refining = new AbortController();
    const { signal } = refining;
    try {
      const better = await refine?.(base.built, signal);
      if (better && !signal.aborted) swap({ ...base, built: better });
    } catch (error) {
      if (!signal.aborted) failed(error);
    }
  };
  const refresh = oneAtATime(async () => {
    const state = await keeper.current();
    if (closed || state === inForce.state) return;
    const next = await make(state, inForce.built);
    if (closed) return;
    swap(next);
    void follow(next);
  });

  const stop = store.watch(() => void refresh().catch(failed));
  // What was committed between the first load and the watch is not announced any more.
  refresh().catch(failed);
  return {
    current: () => inForce.built,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh,
    close() {
      closed = true;
      refining.abort();
      stop();
    },
  };
}
