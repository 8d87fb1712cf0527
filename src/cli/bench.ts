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

interface Measurement {
  /** What it takes besides `--json`. */
  readonly takes: string;
  readonly load: () => Promise<Bench>;
}

const benches: Readonly<Record<string, Measurement>> = {
  match: {
    takes: '',
    load: async () => (await import('../../bench/match.js')).benchMatch,
  },
  check: {
    takes: '',
    load: async () => (await import('../../bench/check.js')).benchCheck,
  },
  figures: {
    takes: '--suite FILE [--misses]',
    load: async () => (await import('../../bench/figures.js')).benchFigures,
  },
  crash: {
    takes: '[--rounds N]',
    load: async () => (await import('../../bench/crash.js')).benchCrash,
  },
  corrections: {
    takes: '[--messages N]',
    load: async () => (await import('../../bench/corrections.js')).benchCorrections,
  },
  faults: {
    takes:
      '[--questions N] [--presses N] [--seed N] [--downtime-scale N] [--store sqlite|postgres]',
    load: async () => (await import('../../bench/faults.js')).benchFaults,
  },
  import: {
    takes: '',
    load: async () => (await import('../../bench/import.js')).benchImport,
  },
  fuzz: {
    takes: '[--inputs N] [--seed N]',
    load: async () => (await import('../../bench/fuzz.js')).benchFuzz,
  },
  soak: {
    takes: '[--questions N] [--seed N]',
    load: async () => (await import('../../bench/soak.js')).benchSoak,
  },
  publish: {
    takes: '[--rounds N]',
    load: async () => (await import('../../bench/publish.js')).benchPublish,
  },
  embargo: {
    takes: '[--probes N]',
    load: async () => (await import('../../bench/embargo.js')).benchEmbargo,
  },
};

/** How each is called, a line each. */
export const benchUsage: readonly string[] = Object.entries(benches).map(([name, { takes }]) =>
  ['bench', name, takes, '[--json]'].filter((part) => part !== '').join(' '),
);

const most = 1_000_000;
const defaultRounds = 100;
const defaultMessages = 1000;
const defaultQuestions = 2000;
const defaultInputs = 20_000;
const defaultPresses = 200;

export const bench: Subcommand = async ([name, ...args], io) => {
  const measurement = name === undefined ? undefined : benches[name];
  if (!measurement) throw new CliError(`bench wants one of: ${Object.keys(benches).join(', ')}`);
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
  return (await measurement.load())(
    { json, rounds, messages, suite, misses, probes, ...faults },
    io,
  );
};
