/** The gist of texts as the record in force reads them, read once as long as its reader stays. */
import { LRUCache } from 'lru-cache';
import { dayAt } from '../../base/day.js';
import { textOf } from '../../base/storable.js';
import type { Reader } from '../../reading/concepts/read.js';
import type { SnapshotSource } from '../snapshot.js';
import { type Gist, gistOf } from './likeness.js';

/** What a question asks is told by so many characters; nobody asks one question in more. */
const longestRead = 400;
const mostKept = 4_000;

/** @param now milliseconds since 1970 */
export function makeGists(snapshots: SnapshotSource, now: () => number): (text: string) => Gist {
  const kept = new LRUCache<string, Gist>({ max: mostKept });
  let readBy: Reader | undefined;
  let readOn = '';
  return (text) => {
    const { answerer, record } = snapshots.current();
    const { reader } = answerer;
    const today = dayAt(now(), record.about.timeZone);
    if (reader !== readBy || today !== readOn) kept.clear();
    [readBy, readOn] = [reader, today];
    // As it comes back from the store: a text is heard and looked through again.
    const beginning = textOf(text.slice(0, longestRead));
    const known = kept.get(beginning);
    if (known) return known;
    const gist = gistOf(reader, beginning, today);
    kept.set(beginning, gist);
    return gist;
  };
}
