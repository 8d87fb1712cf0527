/** What every subcommand of `desk` shares: its streams, its options and its one-line errors. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One subcommand; resolves to the exit code. */
export type Subcommand = (args: readonly string[], io: Io) => Promise<number>;

/** A call that cannot be carried out, told in one line. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode = 2,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/**
 * Parses options strictly.
 * @throws CliError naming the option that is not known or lacks its value
 */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CliError(
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'bad options',
    );
  }
}

/** The lines of a stream, without their ends; a last line without one counts. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** A JSON line with a string `id` and `text`. */
export interface TextLine {
  readonly id: string;
  readonly text: string;
}

/**
 * Reads one line of `{"id","text"}`.
 * @throws CliError naming the line
 */
export function parseTextLine(line: string, number: number): TextLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CliError(`line ${number} is not JSON`, 1);
  }
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as {
    id?: unknown;
    text?: unknown;
  };
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
    throw new CliError(`line ${number} lacks an "id" or a "text"`, 1);
  }
  return { id: String(id), text };
}
