/** Files people and bots send: kept in memory, served at `/files/ID/NAME`. */
import path from 'node:path';
import type { APIAttachment } from 'discord-api-types/v10';
import type { StoredFile, World } from './world.js';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.yml': 'application/yaml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** Content type by the ending of a file's name. */
export function contentType(filename: string): string {
  return TYPES[path.extname(filename).toLowerCase()] ?? 'application/octet-stream';
}

/** Discord's rewriting of file names: spaces become underscores, other unsafe marks go. */
function safeName(filename: string): string {
  const plain = path.basename(filename).replaceAll(/\s+/g, '_');
  return plain.replaceAll(/[^\p{L}\p{N}._-]/gu, '') || 'file';
}

/** Width and height of a PNG, from its header. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const isPng = bytes.length >= 24 && Buffer.from(bytes.subarray(1, 4)).toString() === 'PNG';
  if (!isPng) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function storeFile(
  world: World,
  filename: string,
  bytes: Uint8Array,
  about: { readonly description?: string | undefined; readonly ephemeral?: boolean } = {},
): APIAttachment {
  const file: StoredFile = {
    id: world.newId(),
    filename: safeName(filename),
    contentType: contentType(filename),
    bytes,
  };
  world.files.set(file.id, file);
  const url = `${world.origin}/files/${file.id}/${encodeURIComponent(file.filename)}`;
  return {
    id: file.id,
    filename: file.filename,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(about.description === undefined ? {} : { description: about.description }),
    ...(about.ephemeral === true ? { ephemeral: true } : {}),
    ...pngSize(bytes),
  };
}
