/** The subcommands of `desk`, and how one is run: what it prints and the exit code. */
import { ConfigError } from '../config.js';
import { withRecordOption } from '../record-option.js';
import { benchUsage } from './bench.js';
import { CliError, type Io, type Subcommand } from './command-line.js';

interface Listed {
  /** How it is called; several lines where these are many things. */
  readonly usage: string | readonly string[];
  readonly load: () => Promise<Subcommand>;
}

const subcommands: Readonly<Record<string, Listed>> = {
  ask: {
    usage: 'ask "QUESTION" [--explain] | ask --jsonl < LINES',
    load: async () => (await import('./ask.js')).ask,
  },
  check: {
    usage: 'check "TEXT" | check --jsonl < LINES',
    load: async () => (await import('./check.js')).check,
  },
  derive: {
    usage:
      'derive "QUESTION" | derive --op OP --of FACT.FIGURE [--in|--less|--to|--per FACT.FIGURE]',
    load: async () => (await import('./derive.js')).derive,
  },
  cite: {
    usage: 'cite FACT [--lang en|zh|zh-Hant]',
    load: async () => (await import('./cite.js')).cite,
  },
  chart: {
    usage: 'chart FACT --out FILE.png [--theme light|dark] [--lang en|zh|zh-Hant]',
    load: async () => (await import('./chart.js')).chart,
  },
  brief: {
    usage: 'brief TOPIC [--out FILE.md] [--lang en|zh|zh-Hant]',
    load: async () => (await import('./brief.js')).brief,
  },
  facts: {
    usage:
      'facts list | show ID | series [--json] | validate [--root DIR] | verify [--json] | export --to DIR | import --from DIR [--dry-run] | diff [--from DIR]',
    load: async () => (await import('./facts.js')).facts,
  },
  doctor: {
    usage: 'doctor [--json]',
    load: async () => (await import('./doctor/doctor.js')).doctor,
  },
  docs: {
    usage: 'docs commands|permissions [--write]',
    load: async () => (await import('./docs.js')).docs,
  },
  bench: {
    usage: benchUsage,
    load: async () => (await import('./bench.js')).bench,
  },
  calibrate: {
    usage: 'calibrate [--check]',
    load: async () => (await import('./calibrate.js')).calibrate,
  },
  evaluate: {
    usage: 'evaluate --questions FILE [--corpus FILE] [--json]',
    load: async () => (await import('./evaluate.js')).evaluate,
  },
  record: {
    usage: 'record new DIR | check [DIR] [--json] [--confusions]',
    load: async () => (await import('./record-folder.js')).record,
  },
};

const usage = `usage: desk ${Object.values(subcommands)
  .flatMap(({ usage }) => usage)
  .join('\n       desk ')}

Every one of them takes --record DIR: the folder of another record than the shipped one.
`;

async function runNamed(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  const subcommand = name === undefined ? undefined : subcommands[name];
  if (!subcommand) {
    const asked = name === '--help' || name === 'help';
    (asked ? io.out : io.err)(usage);
    return asked ? 0 : 2;
  }
  return (await subcommand.load())(args, io);
}

/** Runs what was typed and gives its exit code; whatever goes wrong is told in one line. */
export async function runDesk(argv: readonly string[], io: Io): Promise<number> {
  const refuse = (told: string, code: number): number => {
    io.err(`desk: ${told}\n`);
    return code;
  };
  try {
    const { env, rest } = withRecordOption(argv, io.env);
    return await runNamed(rest, { ...io, env });
  } catch (error) {
    if (error instanceof CliError) return refuse(error.message, error.exitCode);
    if (error instanceof ConfigError) return refuse(error.problems.join('; '), 2);
    return refuse(
      (error instanceof Error ? error.message.split('\n')[0] : undefined) ?? 'unexpected failure',
      1,
    );
  }
}
