/** What answers from the record, made anew whenever the record changes and swapped in one step. */
import type { FactRecord } from '../facts/record.js';
import type { DeskStore } from './ports.js';
import type { RecordKeeper, RecordState } from './record-keeper.js';

export interface LiveRecordOptions<T> {
  readonly store: Pick<DeskStore, 'watch'>;
  readonly keeper: RecordKeeper;
  /** Makes what readers see; `previous` is what they saw until then. */
  readonly build: (record: FactRecord, previous: T | undefined) => T | Promise<T>;
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

/**
 * Loads the record and follows the store's changes.
 * @throws whatever the first load or build throws
 */
export async function openLiveRecord<T>(options: LiveRecordOptions<T>): Promise<LiveRecord<T>> {
  const { store, keeper, build, onFault, onFailure } = options;
  const listeners = new Set<(current: T) => void>();
  let state: RecordState | undefined;
  let built: T | undefined;

  const load = async (): Promise<T> => {
    const next = await keeper.current();
    if (built !== undefined && next === state) return built;
    const made = await build(next.record, built);
    state = next;
    built = made;
    if (next.unreadable.length + next.faults.length > 0) onFault?.(next);
    for (const listener of listeners) listener(made);
    return made;
  };

  let inForce = await load();
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  const run = async () => {
    inForce = await load();
  };
  // Changes that come while one is being loaded are taken together by one further load.
  const refresh = (): Promise<void> => {
    if (!running) {
      running = run().finally(() => {
        running = undefined;
      });
      return running;
    }
    again ??= running
      .catch(() => undefined)
      .then(() => {
        again = undefined;
        return refresh();
      });
    return again;
  };

  const stop = store.watch(() => {
    refresh().catch((error: unknown) => onFailure?.(error));
  });
  // What was committed between the first load and the watch is not announced any more.
  refresh().catch((error: unknown) => onFailure?.(error));
  return {
    current: () => inForce,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh,
    close: stop,
  };
}
