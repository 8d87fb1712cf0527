/** Request bodies: JSON, or multipart with `payload_json` and `files[n]`. */
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors.js';

/** One uploaded file; `index` is the n of `files[n]`, by which `attachments` refers to it. */
export interface UploadedFile {
  readonly index: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface Body {
  /** The parsed JSON; undefined when there was none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** 10 MiB, the upload limit of a server without boosts. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;
/** Room for the JSON and the multipart framing beside the files. */
const SPARE = 1024 * 1024;

/** @throws {ApiError} 40005 when more than `limit` bytes come */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new ApiError(413, 40005, 'Request entity too large');
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}

async function readForm(raw: Buffer, type: string): Promise<Body> {
  const body = new Uint8Array(raw);
  const response = new Response(body, { headers: { 'content-type': type } });
  const form = await response.formData().catch(() => {
    throw new ApiError(400, 50035, 'Invalid Form Body');
  });
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ index: /\[(\d+)\]$/.exec(name)?.[1] ?? name, filename: value.name, bytes });
  }
  const payload = form.get('payload_json');
  return { json: parseJson(typeof payload === 'string' ? payload : ''), files };
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  const raw = await readBytes(request, UPLOAD_LIMIT + SPARE);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(raw, type);
  return { json: parseJson(raw.toString('utf8')), files: [] };
}
