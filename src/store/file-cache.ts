/**
 * Results of long work as files, kept from one run to the next. It is a cache and no more: whatever
 * goes wrong with it, the work is done again.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeFolder } from './make-folder.js';

export interface FileCache {
  /** What was kept under a key, or `null`. Never rejects. */
  read(kind: string, key: string): Promise<Uint8Array | null>;
  /** Keeps bytes in one step, and lets go of what was used least recently. Never rejects. */
  write(kind: string, key: string, bytes: Uint8Array): Promise<void>;
}

/** Files of each kind that are kept. */
const KEPT = 3;
/** A draft so old was left by a run that was killed. */
const ABANDONED_MS = 600_000;

/** @param folder made where it is missing, on the first write */
export function makeFileCache(folder: string): FileCache {
  const fileOf = (kind: string, key: string) => path.join(folder, `${kind}-${key}.bin`);
  return {
    async read(kind, key) {
      try {
        const bytes = await readFile(fileOf(kind, key));
        const now = new Date();
        // Marks it as used; a folder that may only be read from is no reason to do without it.
        await utimes(fileOf(kind, key), now, now).catch(() => undefined);
        return bytes;
      } catch {
        return null;
      }
    },
    async write(kind, key, bytes) {
      const draft = `${fileOf(kind, key)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
      try {
        makeFolder(folder);
        await writeFile(draft, bytes);
        await rename(draft, fileOf(kind, key));
        await prune(folder, kind);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function prune(folder: string, kind: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${kind}-`));
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { mtimeMs } = await stat(file);
      return { file, mtimeMs };
    }),
  );
  const whole = files
    .filter(({ file }) => file.endsWith('.bin'))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  const abandoned = files.filter(
    ({ file, mtimeMs }) => file.endsWith('.tmp') && mtimeMs < Date.now() - ABANDONED_MS,
  );
  for (const { file } of [...whole.slice(KEPT), ...abandoned]) await rm(file, { force: true });
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

function lengthAsBytes(length: number): Uint8Array {
  const bytes = Buffer.alloc(LENGTH_BYTES);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** Plain data (objects, arrays, maps, sets) as bytes that tell whether they are whole. */
export function bytesOfData(data: unknown): Uint8Array {
  const body = serialize(data);
  return Buffer.concat([digest(body), body]);
}

/** Plain data part by part as bytes, pausing after each part. */
export function* bytesOfParts(parts: readonly unknown[]): Generator<void, Uint8Array> {
  const pieces = [lengthAsBytes(parts.length)];
  for (const part of parts) {
    const bytes = bytesOfData(part);
    pieces.push(lengthAsBytes(bytes.length), bytes);
    yield;
  }
  return Buffer.concat(pieces);
}

/** The parts again, pausing after each; `undefined` where any of the bytes are damaged. */
export function* partsOfBytes(bytes: Uint8Array): Generator<void, readonly unknown[] | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengthAt = (at: number) => (at + LENGTH_BYTES <= bytes.length ? view.getUint32(at) : 0);
  const parts: unknown[] = [];
  let at = LENGTH_BYTES;
  for (let left = lengthAt(0); left > 0; left -= 1) {
    const from = at + LENGTH_BYTES;
    at = from + lengthAt(at);
    const part = at > bytes.length ? undefined : dataOfBytes(bytes.subarray(from, at));
    if (part === undefined) return undefined;
    parts.push(part);
    yield;
  }
  return at === bytes.length ? parts : undefined;
}

/** The data again, `undefined` where the bytes are damaged or written by another engine. */
export function dataOfBytes(bytes: Uint8Array): unknown {
  const body = bytes.subarray(DIGEST_BYTES);
  if (!digest(body).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
  try {
    return deserialize(body);
  } catch {
    return undefined;
  }
}
