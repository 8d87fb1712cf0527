/** `desk bench`: measurements that the documents quote. */
import { CliError, type Io, readArgs, type Subcommand } from './command-line.js';

interface Options {
  readonly json: boolean;
  readonly rounds: number;
  readonly messages: number;
  readonly suite?: string | undefined;
  readonly misses: boolean;
  readonly probes?: number | undefined;
  readonly questions: number;
  readonly inputs: number;
  readonly seed: number;
  readonly presses: number;
  readonly downtimeScale: number;
  readonly store: 'sqlite' | 'postgres';
}

type Bench = (options: Options, io: Io) => Promise<number>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  match: async () => (await import('../../bench/match.js')).benchMatch,
  check: async () => (await import('../../bench/check.js')).benchCheck,
  figures: async () => (await import('../../bench/figures.js')).benchFigures,
  crash: async () => (await import('../../bench/crash.js')).benchCrash,
  corrections: async () => (await import('../../bench/corrections.js')).benchCorrections,
  faults: async () => (await import('../../bench/faults.js')).benchFaults,
  import: async () => (await import('../../bench/import.js')).benchImport,
  fuzz: async () => (await import('../../bench/fuzz.js')).benchFuzz,
  soak: async () => (await import('../../bench/soak.js')).benchSoak,
  publish: async () => (await import('../../bench/publish.js')).benchPublish,
  embargo: async () => (await import('../../bench/embargo.js')).benchEmbargo,
};

const most = 1_000_000;
const defaultRounds = 100;
const defaultMessages = 1000;
const defaultQuestions = 2000;
const defaultInputs = 20_000;
const defaultPresses = 200;

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
    questions: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    presses: { type: 'string' },
    'downtime-scale': { type: 'string' },
    store: { type: 'string' },
  });
  const countIn = (
    option: 'rounds' | 'probes' | 'messages' | 'questions' | 'inputs' | 'seed' | 'presses',
  ): number | undefined => {
    const given = values[option];
    if (given === undefined) return undefined;
    const count = Number(given);
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new CliError(`--${option} wants a whole number from 1 to ${most}`);
  };
  const rounds = countIn('rounds') ?? defaultRounds;
  const probes = countIn('probes');
  const messages = countIn('messages') ?? defaultMessages;
  const { json = false, suite, misses = false } = values;
  const downtimeScale = Number(values['downtime-scale'] ?? 1);
  if (!(downtimeScale >= 0 && downtimeScale <= 10)) {
    throw new CliError('--downtime-scale wants a number from 0 to 10');
  }
  const { store = 'sqlite' } = values;
  if (store !== 'sqlite' && store !== 'postgres') {
    throw new CliError('--store wants sqlite or postgres');
  }
  const faults = {
    questions: countIn('questions') ?? defaultQuestions,
    inputs: countIn('inputs') ?? defaultInputs,
    seed: countIn('seed') ?? 1,
    presses: countIn('presses') ?? defaultPresses,
    downtimeScale,
    store: store as Options['store'],
  };
  return (await load())({ json, rounds, messages, suite, misses, probes, ...faults }, io);
};
