/** Work of a thread under test, and the ways in which one ends before it is done. */
import { type AskBack, serve } from '../../src/threads/serve.js';

const forever = () => new Promise<never>(() => undefined);

const breakSoon = () => {
  setImmediate(() => {
    throw new RangeError('nobody caught it');
  });
};

interface Link {
  readonly next: Link | undefined;
}

serve({
  double: (number: number) => number * 2,
  forever,
  breakLater(_: null, ask: AskBack) {
    void ask('untilThen', null).then(breakSoon);
  },
  async break() {
    breakSoon();
    return await forever();
  },
  fail() {
    throw new TypeError('the work is wrong');
  },
  exit: () => process.exit(3),
  fill() {
    let last: Link | undefined;
    for (;;) last = { next: last };
  },
  print(text: string) {
    console.log(`${text} out`);
    console.error(`${text} err`);
  },
});
