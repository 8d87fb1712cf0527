/** A file that somebody sent, held against the record: the card of its claims, with a marked copy. */
import path from 'node:path';
import type { Attachment } from 'discord.js';
import { inSlices } from '../../base/steps.js';
import { UserError } from '../../base/user-error.js';
import { checkLongText } from '../../desk/documents/check-document.js';
import {
  isReadable,
  largestFile,
  readableEndings,
  readDocument,
  tooLarge,
} from '../../desk/documents/read-document.js';
import { pauses } from '../../desk/pauses.js';
import { annotatedSteps } from '../../wording/annotated.js';
import type { Card } from '../../wording/card.js';
import { documentWords } from '../../wording/catalogue/documents.js';
import { briefClaimCard, reportSteps } from '../../wording/claim-card.js';
import { fetchFile } from '../attachment.js';
import type { Desk } from '../desk.js';

/** @throws UserError `file-missing`, `file-too-large` */
async function bytesOf({ name, url }: Attachment): Promise<Uint8Array> {
  const bytes = await fetchFile(url, { most: largestFile }).catch(() => {
    throw new UserError('file-missing', { name });
  });
  if (!bytes) throw tooLarge(name);
  return bytes;
}

/** A name for the copy: letters, digits, hyphens and underscores, whatever the file is called. */
function copyName(name: string): string {
  const stem = path.basename(name, path.extname(name)).replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return `${stem.slice(0, 60) || 'text'}-checked.md`;
}

/**
 * @throws UserError `file-kind`, `file-too-large`, `file-missing`, and what `readDocument` throws
 */
export async function checkFile(
  desk: Desk,
  file: Attachment,
  who: { readonly personId: string; readonly channelId: string },
): Promise<Card> {
  const { name, size } = file;
  if (!isReadable(name)) throw new UserError('file-kind', { name, endings: readableEndings });
  if (size > largestFile) throw tooLarge(name);
  const text = await readDocument(name, await bytesOf(file));
  const { outcome, record } = await checkLongText(text, (piece) =>
    desk.ask({ ...who, text: piece, wants: 'check' }),
  );
  const { script, claims } = outcome;
  const card = briefClaimCard(claims, record, script);
  const copy = copyName(name);
  if (claims.every(({ said, sentence }) => said === sentence)) {
    const files = await inSlices(reportSteps(claims, record, script), pauses());
    return { ...card, quote: name, ...(files.length > 0 ? { files } : {}) };
  }
  const content = await inSlices(annotatedSteps(text, claims, record, script), pauses());
  return {
    ...card,
    quote: name,
    headline: [...card.headline, [documentWords(script).copy(copy)]],
    files: [{ name: copy, content }],
  };
}
