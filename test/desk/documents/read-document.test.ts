/** Files as people send them, and files that somebody made to do harm. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { piecesOf } from '../../../src/desk/documents/check-document.js';
import { largestFile, readDocument } from '../../../src/desk/documents/read-document.js';
import { errorText } from '../../../src/wording/catalogue/errors.js';
import { lockedPdf, pdfFile, wordFile } from '../../support/documents.js';

const text = 'Rivers & lakes <b>: 12 of them.';
const chinese = '本市有河流十二条。';

it.each([
  ['a.txt', Buffer.from(`\uFEFF${text}\r\n${chinese}`), `${text}\n${chinese}`],
  ['a.MD', Buffer.from(`# ${text}`), `# ${text}`],
  ['utf-16.txt', Buffer.from(`\uFEFF${chinese}`, 'utf16le'), chinese],
  ['gb.txt', Buffer.from([0xb1, 0xbe, 0xca, 0xd0]), '本市'],
  ['a.docx', wordFile([text, '', chinese]), `${text}\n\n${chinese}`],
  ['a.pdf', pdfFile([text, chinese]), `${text}\n\n${chinese}`],
  [
    'lines.pdf',
    pdfFile(['The city counts its', 'rivers every year.']),
    'The city counts its rivers every year.',
  ],
])('reads %s', async (name, bytes, expected) => {
  expect(await readDocument(name, bytes)).toBe(expected);
});

const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
const deep = () => {
  const xml = `<w:document xmlns:w="http://w">${'<w:p>'.repeat(200_000)}`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
};
const entities = '<!DOCTYPE a [<!ENTITY a "aaaa">]><w:document xmlns:w="http://w"/>';

it.each<[string, string, () => Uint8Array]>([
  ['file-kind', 'a.exe', () => Buffer.from('x')],
  ['file-kind', 'noending', () => Buffer.from('x')],
  ['file-empty', 'a.txt', () => new Uint8Array()],
  ['file-empty', 'a.md', () => Buffer.from(' \n--- ')],
  ['file-empty', 'a.docx', () => wordFile([''])],
  ['file-too-large', 'a.txt', () => new Uint8Array(largestFile + 1)],
  ['file-too-long', 'a.txt', () => Buffer.from('word '.repeat(20_000))],
  ['file-mismatch', 'a.pdf', () => Buffer.from('no pdf')],
  ['file-mismatch', 'a.docx', () => Buffer.from('no archive')],
  ['file-mismatch', 'a.docx', () => zipSync({ 'other.xml': strToU8('<a/>') })],
  ['file-mismatch', 'a.txt', () => pdfFile([text])],
  ['file-mismatch', 'a.md', () => Buffer.from([1, 0, 2, 0, 3])],
  ['file-encrypted', 'a.docx', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['file-encrypted', 'a.pdf', lockedPdf],
  ['file-scanned', 'a.pdf', () => pdfFile([])],
  ['file-broken', 'a.docx', () => wordFile([text]).slice(0, -40)],
  ['file-broken', 'a.docx', () => zipSync({ 'word/document.xml': strToU8(entities) })],
  ['file-broken', 'a.docx', deep],
  ['file-too-hard', 'a.docx', bomb],
])('says %s of %s, in both languages', async (code, name, bytes) => {
  const error = await readDocument(name, bytes()).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code });
  const known = error instanceof UserError ? error : new UserError('none');
  expect(errorText(known, 'en')).not.toBe(errorText(known, 'zh-Hans'));
});

it('stops reading after its time, and at its memory', async () => {
  const hard = { code: 'file-too-hard' };
  const many = wordFile(Array.from({ length: 60_000 }, (_, index) => `paragraph ${index}`));
  await expect(readDocument('a.docx', many, { timeMs: 1, memoryMb: 256 })).rejects.toMatchObject(
    hard,
  );
  await expect(readDocument('a.docx', many, { timeMs: 20_000, memoryMb: 8 })).rejects.toMatchObject(
    hard,
  );
});

it('cuts a text into pieces that make it up again, none too long', () => {
  const long = `${'A sentence of some length. '.repeat(90)}\n\n${chinese.repeat(300)}`;
  const pieces = piecesOf(long, 500);
  expect(pieces.map((piece) => piece.text).join('')).toBe(long);
  for (const { text: piece, start } of pieces) {
    expect(piece.length).toBeLessThanOrEqual(500);
    expect(long.startsWith(piece, start)).toBe(true);
  }
});
