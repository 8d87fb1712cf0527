/** The gist of texts, read once each. */
import { LRUCache } from 'lru-cache';
import { dayAt } from '../../base/day.js';
import { textOf } from '../../base/storable.js';
import type { SnapshotSource } from '../snapshot.js';
import { type Gist, gistOf } from './likeness.js';

/** What a question asks is told by so many characters; nobody asks one question in more. */
const longestRead = 400;
const mostKept = 4_000;

/**
 * A text counts as it was read when it was first heard: a record that has changed since says no
 * other thing of what was asked.
 * @param now milliseconds since 1970
 */
export function makeGists(snapshots: SnapshotSource, now: () => number): (text: string) => Gist {
  const kept = new LRUCache<string, Gist>({ max: mostKept });
  return (text) => {
    // As it comes back from the store: a text is heard and looked through again.
    const beginning = textOf(text).slice(0, longestRead);
    const known = kept.get(beginning);
    if (known) return known;
    const { answerer, record } = snapshots.current();
    const gist = gistOf(answerer.reader, beginning, dayAt(now(), record.about.timeZone));
    kept.set(beginning, gist);
    return gist;
  };
}
