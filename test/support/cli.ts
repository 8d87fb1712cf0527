/** Runs `desk`, or a subcommand of it, in this process, and keeps what it prints. */
import { Readable } from 'node:stream';
import { CliError, type Subcommand } from '../../src/cli/command-line.js';
import { runDesk } from '../../src/cli/run.js';

export interface Ran {
  /** The exit code. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runCommand(
  command: Subcommand,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const io = {
    ...{ stdin: Readable.from([]), env },
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  try {
    return { code: await command(args, io), out, err };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { code: error.exitCode, out, err: err + error.message };
  }
}

/** Runs `desk` with what would be typed after it. */
export const runTyped = (...argv: readonly string[]): Promise<Ran> =>
  runCommand(runDesk, argv, process.env as Record<string, string>);
