/** The bot's process and what it says of itself. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CliError } from '../../src/cli/command-line.js';
import type { Footprint } from './gauges.js';

/** What the parent asks for: to measure from now on, to tell its footprint, to stop. */
export type Wanted = 'mark' | 'measure' | 'stop';

export interface Handled {
  readonly kind: 'handled';
  /** Id of the message or interaction. */
  readonly id: string;
  readonly event: string;
  /** CPU time of the main thread since the last mark, ms. */
  readonly ms: number;
  /** The longest time the event loop was held since then, ms. */
  readonly blockMs: number;
}

export type Told =
  | Handled
  | { readonly kind: 'ready' | 'marked' }
  | { readonly kind: 'measured'; readonly footprint: Footprint }
  | { readonly kind: 'trouble'; readonly text: string };

export interface MeasuredBot {
  /** Whether its process ended by itself. */
  readonly gone: boolean;
  mark(): Promise<void>;
  measure(): Promise<Footprint>;
  /** Resolves once a message or interaction is handled; `undefined` after `limitMs` or its end. */
  handled(id: string, limitMs: number): Promise<Handled | undefined>;
  stop(): Promise<void>;
}

const startLimitMs = 180_000;
const stopLimitMs = 20_000;

/** @param onTrouble told of every error that the bot logs, and of what nobody caught */
export async function startMeasured(
  env: Readonly<Record<string, string>>,
  onTrouble: (text: string) => void,
): Promise<MeasuredBot> {
  const child: ChildProcess = fork(fileURLToPath(new URL('./bot.js', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...env },
  });
  const awaited = new Map<string, (told: Told | undefined) => void>();
  /** What was handled before anybody waited for it; a message that is edited, more than once. */
  const early = new Map<string, readonly Handled[]>();
  let gone = false;
  const tell = (key: string, told: Told | undefined) => {
    const resolve = awaited.get(key);
    awaited.delete(key);
    resolve?.(told);
    return resolve !== undefined;
  };
  child.on('message', (told: Told) => {
    if (told.kind === 'trouble') return onTrouble(told.text);
    if (told.kind !== 'handled') return void tell(told.kind, told);
    if (!tell(told.id, told)) early.set(told.id, [...(early.get(told.id) ?? []), told]);
    if (early.size > 1_000) early.delete(early.keys().next().value ?? '');
  });
  child.once('exit', () => {
    gone = true;
    for (const key of [...awaited.keys()]) tell(key, undefined);
  });
  const until = async (key: string, limitMs: number): Promise<Told | undefined> => {
    if (gone) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const told = await new Promise<Told | undefined>((resolve) => {
      awaited.set(key, resolve);
      timer = setTimeout(() => tell(key, undefined), limitMs);
    });
    clearTimeout(timer);
    return told;
  };
  const ask = (wanted: Wanted, answer: Told['kind']) => {
    const told = until(answer, startLimitMs);
    child.send(wanted);
    return told;
  };
  if (!(await until('ready', startLimitMs))) {
    child.kill('SIGKILL');
    throw new CliError('the bot did not come to the desk', 1);
  }
  return {
    get gone() {
      return gone;
    },
    async mark() {
      if (!gone) await ask('mark', 'marked');
    },
    async measure() {
      const told = await ask('measure', 'measured');
      if (told?.kind !== 'measured') throw new CliError('the bot does not answer', 1);
      return told.footprint;
    },
    async handled(id, limitMs) {
      const [known, ...others] = early.get(id) ?? [];
      if (others.length > 0) early.set(id, others);
      else early.delete(id);
      const told = known ?? (await until(id, limitMs));
      return told?.kind === 'handled' ? told : undefined;
    },
    async stop() {
      if (gone) return;
      const impatient = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      const exited = once(child, 'exit');
      child.send('stop' satisfies Wanted);
      await exited;
      clearTimeout(impatient);
    },
  };
}
