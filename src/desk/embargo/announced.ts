/** Follows what is announced, and tells of it only when that has changed. */
import { canonicalJson } from '../../facts/canonical.js';
import type { DeskStore } from '../ports.js';
import type { Release } from './embargo.js';

/** Calls back with the announced dates, at once and after every change of them, by any process. */
export function watchReleases(
  store: Pick<DeskStore, 'watch' | 'releases'>,
  listener: (releases: readonly Release[]) => void,
): () => void {
  let told: string | undefined;
  let stopped = false;
  const look = async () => {
    const releases = await store.releases.list();
    const now = canonicalJson(releases);
    if (stopped || now === told) return;
    told = now;
    listener(releases);
  };
  // What a look misses because the store is away, the next change brings.
  const quietly = () => void look().catch(() => undefined);
  const stop = store.watch(quietly);
  quietly();
  return () => {
    stopped = true;
    stop();
  };
}
