/**
 * A thread for heavy work, so that nobody waits for it: started with the first work, kept warm, ended
 * at a limit of time or memory, and started anew with the next work.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UserError } from '../base/user-error.js';
import { endingOf, type FromThread, given, type ToThread } from './protocol.js';

export interface ThreadOptions {
  /** The file that serves, without its ending: compiled where this file is, else the source. */
  readonly script: string;
  /** Plain data that it starts with. */
  readonly data?: unknown;
  /** Megabytes of objects that it may hold. */
  readonly memoryMb: number;
  /** What work may ask back. */
  readonly answers?: Readonly<Record<string, (payload: never) => unknown>>;
  /** Pieces of work that may wait for their turn; 50 where it is left out. */
  readonly mostWaiting?: number;
  /** Told why it ended before it was closed, and what is printed in it. */
  readonly onTrouble?: (what: string, details: object) => void;
}

export interface WorkLimits {
  /** Milliseconds that the work may take once it is its turn. */
  readonly timeMs: number;
  /** What whoever asked for it is told where it takes too long or too much. */
  readonly tooHard: () => UserError;
}

export interface Thread {
  /**
   * Has a piece of work done, in the order of the calls.
   * @throws UserError as the work throws it, `tooHard`, or `desk-busy` where too much waits; Error for
   * any other failure of the work, and with its cause where the thread itself failed
   */
  run<T>(name: string, payload: unknown, limits: WorkLimits): Promise<T>;
  /** How often it has ended: whatever is done next is done by one that was told nothing before. */
  ends(): number;
  /** Ends it; work that is not done fails as too hard. */
  close(): Promise<void>;
}

/** How Node calls the error of a thread that would hold more than it may. */
const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';
/** Characters told of what is printed at a time. */
const longestPrinted = 4_000;

const fromSource = fileURLToPath(new URL('../../scripts/from-source.mjs', import.meta.url));

/** A file without its ending as it can be run: compiled, as plain JavaScript, or as a source. */
function runnable(script: string) {
  const file = ['.js', '.mjs', '.ts'].map((end) => script + end).find((each) => existsSync(each));
  if (!file) throw new Error(`the thread ${path.basename(script)} is missing`);
  return { file, execArgv: file.endsWith('.ts') ? ['--import', fromSource] : [] };
}

interface Waiting {
  readonly name: string;
  readonly payload: unknown;
  readonly limits: WorkLimits;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export function openThread(options: ThreadOptions): Thread {
  const { script, data, memoryMb, answers = {}, mostWaiting = 50, onTrouble } = options;
  const thread = path.basename(script);
  const line: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;
  let ends = 0;

  const settle = (how: (work: Waiting) => void) => {
    clearTimeout(timer);
    const work = current;
    current = undefined;
    if (work) how(work);
    next();
  };
  /** Ends what runs; the next piece of work gets a thread of its own. */
  const giveUp = async (errorOf: (work: Waiting) => Error): Promise<void> => {
    const ended = worker;
    worker = undefined;
    if (ended) ends += 1;
    settle((work) => work.reject(errorOf(work)));
    await ended?.terminate();
  };
  const tooHard = ({ limits }: Waiting) => limits.tooHard();
  const endAt = (limit: 'time' | 'memory') => {
    onTrouble?.('a thread was ended at its limit', { thread, work: current?.name, limit });
    void giveUp(tooHard);
  };
  const fail = (error: unknown) => {
    onTrouble?.('a thread has failed', { thread, work: current?.name, error });
    void giveUp(
      ({ name }) => new Error(`the thread ${thread} failed at ${name}`, { cause: error }),
    );
  };

  const start = (): Worker => {
    const { file, execArgv } = runnable(script);
    const started = new Worker(file, {
      workerData: data,
      execArgv,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      // Kept from the streams of the process; it comes as messages.
      stdout: true,
      stderr: true,
      env: {},
    });
    started.unref();
    const isOver = () => started !== worker;
    started.on('message', (message: FromThread) => {
      if ('printed' in message) {
        const text = message.printed.slice(0, longestPrinted).trimEnd();
        onTrouble?.('a thread printed something', { thread, work: current?.name, text });
        return;
      }
      if (isOver()) return;
      if ('question' in message) {
        const { id, name, payload } = message.question;
        const answer = answers[name];
        void endingOf(() => answer?.(payload as never)).then((end) =>
          started.postMessage({ answer: id, end } satisfies ToThread),
        );
        return;
      }
      if (message.done !== count) return;
      settle(({ resolve, reject }) => {
        try {
          resolve(given(message.end));
        } catch (error) {
          reject(error);
        }
      });
    });
    started.on('error', (error: NodeJS.ErrnoException) => {
      if (isOver()) return;
      if (error?.code === outOfMemory) endAt('memory');
      else fail(error);
    });
    started.on('exit', (code) => {
      if (!isOver()) fail(new Error(`the thread ended by itself, with code ${code}`));
    });
    return started;
  };

  const next = () => {
    if (current) return;
    current = line.shift();
    if (!current) {
      worker?.unref();
      return;
    }
    const { name, payload, limits } = current;
    count += 1;
    timer = setTimeout(() => endAt('time'), limits.timeMs);
    try {
      worker ??= start();
      worker.ref();
      worker.postMessage({ work: { id: count, name, payload } } satisfies ToThread);
    } catch (error) {
      settle(({ reject }) => reject(error));
    }
  };

  return {
    run<T>(name: string, payload: unknown, limits: WorkLimits) {
      return new Promise<T>((resolve, reject) => {
        if (line.length >= mostWaiting) {
          reject(new UserError('desk-busy'));
          return;
        }
        line.push({
          ...{ name, payload, limits, reject },
          resolve: (value) => resolve(value as T),
        });
        next();
      });
    },
    ends: () => ends,
    async close() {
      for (const { reject, limits } of line.splice(0)) reject(limits.tooHard());
      await giveUp(tooHard);
    },
  };
}
