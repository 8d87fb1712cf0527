/** `desk bench`: measurements that the documents quote. */
import { CliError, type Io, readArgs, type Subcommand } from './command-line.js';

interface Options {
  readonly json: boolean;
  readonly rounds: number;
  readonly messages: number;
  readonly suite?: string | undefined;
  readonly misses: boolean;
  readonly probes?: number | undefined;
}

type Bench = (options: Options, io: Io) => Promise<number>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  match: async () => (await import('../../bench/match.js')).benchMatch,
  check: async () => (await import('../../bench/check.js')).benchCheck,
  figures: async () => (await import('../../bench/figures.js')).benchFigures,
  crash: async () => (await import('../../bench/crash.js')).benchCrash,
  corrections: async () => (await import('../../bench/corrections.js')).benchCorrections,
  publish: async () => (await import('../../bench/publish.js')).benchPublish,
  embargo: async () => (await import('../../bench/embargo.js')).benchEmbargo,
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
    probes: { type: 'string' },
  });
  const countIn = (option: 'rounds' | 'probes' | 'messages'): number | undefined => {
    const given = values[option];
    if (given === undefined) return undefined;
    const count = Number(given);
    if (Number.isInteger(count) && count >= 1 && count <= 10_000) return count;
    throw new CliError(`--${option} wants a whole number from 1 to 10000`);
  };
  const rounds = countIn('rounds') ?? defaultRounds;
  const probes = countIn('probes');
  const messages = countIn('messages') ?? defaultMessages;
  const { json = false, suite, misses = false } = values;
  return (await load())({ json, rounds, messages, suite, misses, probes }, io);
};
