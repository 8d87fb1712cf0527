/** The text of a file that somebody sent, read in a thread with a limit on time and memory. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../base/user-error.js';
import { openThread } from '../../threads/thread.js';

/** Bytes of the largest file that is read. */
export const largestFile = 8 * 1024 * 1024;
/** Characters of the longest text that is checked. */
export const longestDocument = 60_000;

const kinds: ReadonlyMap<string, 'text' | 'word' | 'pdf'> = new Map([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.markdown', 'text'],
  ['.docx', 'word'],
  ['.pdf', 'pdf'],
]);

/** How files that can be read may end, as people are told. */
export const readableEndings = '.txt .md .docx .pdf';

const kindOf = (name: string) => kinds.get(path.extname(name).toLowerCase());

/** Whether a file may be one that can be read, by its name. */
export const isReadable = (name: string): boolean => kindOf(name) !== undefined;

/** Beside this file, or where the sources are when this one is compiled. */
const script = ['worker', '../../../../src/desk/documents/worker']
  .map((file) => path.resolve(import.meta.dirname, file))
  .find((file) => existsSync(`${file}.mjs`));

export interface ReadingLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

const usual: ReadingLimits = { timeMs: 15_000, memoryMb: 256 };
/** Files read after one another; more are turned away. */
const mostWaiting = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** @throws UserError `file-busy` */
async function afterOthers<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw new UserError('file-busy');
  waiting += 1;
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

/** A thread for each file: nothing of one is there for the next. */
async function inThread(
  name: string,
  payload: { readonly kind: string; readonly bytes: Uint8Array },
  { timeMs, memoryMb }: ReadingLimits,
): Promise<string> {
  const tooHard = () => new UserError('file-too-hard');
  const thread = openThread({ script: script ?? 'worker', memoryMb });
  try {
    return await thread.run<string>('read', payload, { timeMs, tooHard });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, { name, most: longestDocument });
  } finally {
    void thread.close();
  }
}

/**
 * The text of a `.txt`, `.md`, `.docx` or `.pdf` file, paragraphs apart by an empty line where the
 * format has paragraphs.
 * @throws UserError `file-kind`, `file-too-large`, `file-empty`, `file-mismatch`, `file-encrypted`,
 * `file-scanned`, `file-broken`, `file-too-long`, `file-too-hard`, `file-busy`
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  limits: ReadingLimits = usual,
): Promise<string> {
  const kind = kindOf(name);
  if (!kind) throw new UserError('file-kind', { name, endings: readableEndings });
  if (bytes.length > largestFile) throw tooLarge(name);
  if (bytes.length === 0) throw new UserError('file-empty', { name });
  const text = await afterOthers(() =>
    inThread(name, { kind, bytes: Uint8Array.from(bytes) }, limits),
  );
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('file-empty', { name });
  if (text.length > longestDocument) {
    throw new UserError('file-too-long', { name, most: longestDocument });
  }
  return text;
}

/** The error of a file that is larger than what is read. */
export const tooLarge = (name: string): UserError =>
  new UserError('file-too-large', { name, megabytes: largestFile / 1024 / 1024 });
