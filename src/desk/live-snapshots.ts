/** The snapshot in force, following the store: changed facts are told at once, then rebuilt whole. */
import type { FactRecord } from '../facts/record.js';
import { type LiveRecord, type LiveRecordOptions, openLiveRecord } from './live-record.js';
import { amendSnapshotInSlices, layGround, laySuggestions, type Snapshot } from './snapshot.js';

/**
 * Opens what answers from the store's record. A change that touches few facts is amended into the
 * snapshot at once; the one that weighs everything anew, made by `rebuild`, follows, unless a newer
 * change overtakes it.
 */
export function openLiveSnapshots(
  options: Omit<LiveRecordOptions<Snapshot>, 'build' | 'refine'>,
  rebuild: (record: FactRecord, signal?: AbortSignal) => Promise<Snapshot>,
): Promise<LiveRecord<Snapshot>> {
  const amended = new WeakSet<Snapshot>();
  return openLiveRecord({
    ...options,
    async build(record, previous) {
      const quick = previous && (await amendSnapshotInSlices(previous, record));
      if (quick) amended.add(quick);
      const built = quick || (await rebuild(record));
      await layGround(built);
      if (!quick) await laySuggestions(built);
      return built;
    },
    refine(snapshot, signal) {
      if (!amended.has(snapshot)) return null;
      return laySuggestions(snapshot, signal).then(() => rebuild(snapshot.record, signal));
    },
  });
}
