/** What a process uses, measured so that others on the same machine do not count. */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** CPU time, ms, of the main thread; of the whole process where the system does not tell. */
export function threadMs(): number {
  try {
    // https://docs.kernel.org/scheduler/sched-stats.html: nanoseconds on the CPU come first.
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

const tickMs = 10;

export interface BlockWatch {
  /** The longest time, ms, that the event loop was held since the last reset. */
  longest(): number;
  reset(): void;
}

/**
 * Watches how long the event loop is held at a time: how late a tick comes, and no longer than the
 * thread computed meanwhile, since a process that the system makes wait holds nobody up by itself.
 */
export function watchBlocks(): BlockWatch {
  let longest = 0;
  let [due, spent] = [performance.now() + tickMs, threadMs()];
  setInterval(() => {
    const [now, computed] = [performance.now(), threadMs()];
    longest = Math.max(longest, Math.min(now - due, computed - spent));
    [due, spent] = [now + tickMs, computed];
  }, tickMs).unref();
  return {
    longest: () => longest,
    reset() {
      longest = 0;
    },
  };
}

export interface Footprint {
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  /** Active resources of the process by kind: timers, sockets, threads, files. */
  readonly resources: Readonly<Record<string, number>>;
  /** Listeners of the process and of the connection, by part. */
  readonly listeners: Readonly<Record<string, number>>;
}

const ofProcess = () =>
  process.eventNames().reduce((sum, name) => sum + process.listenerCount(name as string), 0);

/** Pages of collected garbage are given back in the background, which takes so long, ms. */
const givingBackMs = 400;
const mostRounds = 8;

/** Collects garbage, where that is switched on, until hardly any more memory is given back. */
async function collected(): Promise<void> {
  const { gc } = globalThis as { readonly gc?: () => void };
  if (!gc) return;
  for (let round = 0, before = Number.POSITIVE_INFINITY; round < mostRounds; round += 1) {
    gc();
    await delay(givingBackMs);
    const { rss } = process.memoryUsage();
    if (round > 0 && rss > before * 0.99) return;
    before = rss;
  }
}

/** What the process holds now, what it needs no more given back first. */
export async function footprint(connection: Readonly<Record<string, number>>): Promise<Footprint> {
  await collected();
  const { rss, heapUsed } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  return { rss, heapUsed, resources, listeners: { process: ofProcess(), ...connection } };
}
