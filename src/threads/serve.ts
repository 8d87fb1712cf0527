/** The side of a thread for heavy work: does what it is given, one after the other. */
import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { endingOf, type FromThread, given, type ToThread } from './protocol.js';

/** Asks the thread that gave the work something. */
export type AskBack = (name: string, payload: unknown) => Promise<unknown>;

/** Work by its name: what it is given and what it gives are plain data. */
export type Works = Readonly<Record<string, (payload: never, ask: AskBack) => unknown>>;

/** A third of the weight of others on a busy machine, as Linux counts; never starved. */
const steppedBack = 5;

/** Leaves the processor to whoever answers questions, where the system tells threads apart. */
function stepBack(): void {
  try {
    const [, id] = /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self')) ?? [];
    if (id) setPriority(Number(id), steppedBack);
  } catch {
    // Elsewhere all threads of a process are alike.
  }
}

/** Has what is printed told: a stream of a thread that is read keeps a process from ending. */
function tellPrinted(tell: (text: string) => void): void {
  const value = new Writable({
    decodeStrings: false,
    write(text: string | Uint8Array, _, done) {
      tell(typeof text === 'string' ? text : Buffer.from(text).toString());
      done();
    },
  });
  for (const name of ['stdout', 'stderr']) Object.defineProperty(process, name, { value });
}

/** Serves in a thread until it is ended. */
export function serve(works: Works): void {
  const port = parentPort;
  if (!port) throw new Error('this serves in a thread only');
  stepBack();
  const say = (message: FromThread) => port.postMessage(message);
  tellPrinted((printed) => say({ printed }));
  const asked = new Map<number, (answer: Extract<ToThread, { answer: number }>) => void>();
  let questions = 0;
  const ask: AskBack = async (name, payload) => {
    questions += 1;
    const id = questions;
    const answered = new Promise<Extract<ToThread, { answer: number }>>((resolve) =>
      asked.set(id, resolve),
    );
    say({ question: { id, name, payload } });
    const { end } = await answered;
    asked.delete(id);
    return given(end);
  };
  port.on('message', (message: ToThread) => {
    if ('answer' in message) {
      asked.get(message.answer)?.(message);
      return;
    }
    const { id, name, payload } = message.work;
    void endingOf(() => {
      const work = works[name];
      if (!work) throw new Error(`no work is called ${name}`);
      return work(payload as never, ask);
    }).then((end) => say({ done: id, end }));
  });
}
