/** Files people send along. */
import type { APIAttachment } from 'discord-api-types/v10';
import { storeFile } from '../files.js';
import type { SentFile } from '../protocol.js';
import { UPLOAD_LIMIT } from '../rest/body.js';
import type { World } from '../world.js';
import { refuse } from './refusal.js';

export function receiveFile(world: World, file: SentFile): APIAttachment {
  const bytes = Buffer.from(file.content, file.encoding ?? 'utf8');
  if (bytes.byteLength > UPLOAD_LIMIT) refuse('Your files are too powerful.');
  return storeFile(world, file.filename, new Uint8Array(bytes));
}
