/** The bot's process: started, killed, and started again. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CliError } from '../../src/cli/command-line.js';

export interface BotProcess {
  /** Resolves when it is at the desk. */
  start(shiftMs: number): Promise<void>;
  /** Ends it; resolves once it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Whether it is gone without having been told to. */
  readonly gone: boolean;
  /** Resolves when it is gone. */
  exited(): Promise<void>;
}

const startLimitMs = 120_000;
/** As a service manager does, it is killed where it does not stop by itself. */
const stopLimitMs = 20_000;

export function botProcess(env: Readonly<Record<string, string>>): BotProcess {
  let child: ChildProcess | undefined;
  const running = () => child && child.exitCode === null && child.signalCode === null;
  const exited = async () => {
    if (child && running()) await once(child, 'exit');
  };
  return {
    async start(shiftMs) {
      const started = fork(fileURLToPath(new URL('./bot.js', import.meta.url)), {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, ...env, SHIFT: String(shiftMs) },
      });
      child = started;
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        once(started, 'message'),
        once(started, 'exit'),
        new Promise((_, reject) => {
          const late = new CliError('the bot did not come to the desk', 1);
          timer = setTimeout(reject, startLimitMs, late);
        }),
      ]).finally(() => clearTimeout(timer));
    },
    async end(signal) {
      child?.kill(signal);
      const impatient = setTimeout(() => child?.kill('SIGKILL'), stopLimitMs);
      await exited();
      clearTimeout(impatient);
    },
    get gone() {
      return !running();
    },
    exited,
  };
}
