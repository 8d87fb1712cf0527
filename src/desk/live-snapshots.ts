/** The snapshot in force, following the store: changed facts are told at once, then rebuilt whole. */
import type { Vocabulary } from '../answering/understand/vocabulary.js';
import { type LiveRecord, type LiveRecordOptions, openLiveRecord } from './live-record.js';
import { amendSnapshot, buildSnapshotInSlices, type Snapshot } from './snapshot.js';

/**
 * Opens what answers from the store's record. A change that touches few facts is amended into the
 * snapshot at once; the whole one follows, built in slices that let other work run.
 */
export async function openLiveSnapshots(
  options: Omit<LiveRecordOptions<Snapshot>, 'build' | 'refine'>,
  vocabulary: Vocabulary,
): Promise<LiveRecord<Snapshot>> {
  const amended = new WeakSet<Snapshot>();
  return openLiveRecord({
    ...options,
    build(record, previous) {
      const quick = previous && amendSnapshot(previous, record);
      if (!quick) return buildSnapshotInSlices(record, vocabulary);
      amended.add(quick);
      return quick;
    },
    refine: (snapshot) =>
      amended.has(snapshot) ? buildSnapshotInSlices(snapshot.record, vocabulary) : null,
  });
}
