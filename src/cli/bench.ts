/** `desk bench`: measurements that the documents quote. */
import { CliError, type Io, readArgs, type Subcommand } from './command-line.js';

interface Options {
  readonly json: boolean;
  readonly rounds: number;
  readonly messages: number;
  readonly suite?: string | undefined;
  readonly misses: boolean;
}

type Bench = (options: Options, io: Io) => Promise<number>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  match: async () => (await import('../../bench/match.js')).benchMatch,
  check: async () => (await import('../../bench/check.js')).benchCheck,
  figures: async () => (await import('../../bench/figures.js')).benchFigures,
  crash: async () => (await import('../../bench/crash.js')).benchCrash,
  corrections: async () => (await import('../../bench/corrections.js')).benchCorrections,
  publish: async () => (await import('../../bench/publish.js')).benchPublish,
};

const defaultRounds = 100;
const defaultMessages = 1000;

export const bench: Subcommand = async ([name, ...args], io) => {
  const load = name === undefined ? undefined : benches[name];
  if (!load) throw new CliError(`bench wants one of: ${Object.keys(benches).join(', ')}`);
  const { values } = readArgs(args, {
    json: { type: 'boolean' },
    rounds: { type: 'string' },
    messages: { type: 'string' },
    suite: { type: 'string' },
    misses: { type: 'boolean' },
  });
  const rounds = values.rounds === undefined ? defaultRounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10_000) {
    throw new CliError('--rounds wants a whole number from 1 to 10000');
  }
  const messages = values.messages === undefined ? defaultMessages : Number(values.messages);
  if (!Number.isInteger(messages) || messages < 20 || messages > 10_000) {
    throw new CliError('--messages wants a whole number from 20 to 10000');
  }
  const { json = false, suite, misses = false } = values;
  return (await load())({ json, rounds, messages, suite, misses }, io);
};
