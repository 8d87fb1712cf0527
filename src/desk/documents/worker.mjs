/**
 * Reads the text of one file that somebody sent, in a thread of its own: whatever the file does, only
 * this thread is held up by it. Plain JavaScript, since a thread runs it as it stands.
 */
import { parentPort } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Bytes that one part of an archive may unfold to. */
const largestPart = 16 * 1024 * 1024;
const mostPages = 300;

/** Ends the reading with a code of the error catalogue. */
class Unreadable extends Error {}

const startsWith = (bytes, text) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;

/** How files of kinds that are no text begin. */
const isPdf = (bytes) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
const isZip = (bytes) => startsWith(bytes, 'PK');
/** An old Word file, or a new one behind a password. */
const isCompound = (bytes) => startsWith(bytes, '\xD0\xCF\x11\xE0');

function decode(bytes, label, fatal = true) {
  return new TextDecoder(label, { fatal }).decode(bytes);
}

function readPlain(bytes) {
  if (isPdf(bytes) || isZip(bytes) || isCompound(bytes)) throw new Unreadable('file-mismatch');
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le', false);
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be', false);
  if (bytes.includes(0)) throw new Unreadable('file-mismatch');
  for (const label of ['utf-8', 'gb18030']) {
    try {
      return decode(bytes, label);
    } catch {
      // The next encoding is tried.
    }
  }
  throw new Unreadable('file-broken');
}

const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** The paragraphs of a part of a Word file, what was deleted and field codes left out. */
function paragraphsOf(xml) {
  const lines = [];
  let line = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Unreadable('file-broken');
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t') isText = true;
    else if (name === 'w:tab') line += '\t';
    else if (name === 'w:br' || name === 'w:cr') line += '\n';
    else if (name === 'w:noBreakHyphen') line += '-';
  });
  parser.on('text', (text) => {
    if (isText) line += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    else if (name === 'w:p') {
      lines.push(line.trim());
      line = '';
    }
  });
  parser.write(xml).close();
  return lines.filter((each) => each !== '').join('\n\n');
}

function readWord(bytes) {
  if (isCompound(bytes)) throw new Unreadable('file-encrypted');
  if (!isZip(bytes)) throw new Unreadable('file-mismatch');
  let files;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!parts.includes(name)) return false;
        if (originalSize > largestPart) throw new Unreadable('file-too-hard');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file-broken');
  }
  if (!files[parts[0]]) throw new Unreadable('file-mismatch');
  try {
    return parts
      .flatMap((name) => (files[name] ? [paragraphsOf(decode(files[name], 'utf-8'))] : []))
      .filter((text) => text !== '')
      .join('\n\n');
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file-broken');
  }
}

const endsSentence = /[.!?。！？…:：;；]["'”’」』)）]?$/u;

/** The lines of a page as paragraphs: a line that goes on is joined with the next. */
function joinLines(page) {
  const lines = page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const widest = Math.max(0, ...lines.map((line) => line.length));
  let joined = '';
  let before = '';
  for (const line of lines) {
    const isOver = before === '' || endsSentence.test(before) || before.length < widest * 0.5;
    if (joined === '') joined = line;
    else if (isOver) joined += `\n\n${line}`;
    else if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)) joined = joined.slice(0, -1) + line;
    else if (/\p{Script=Han}$/u.test(before) || /^\p{Script=Han}/u.test(line)) joined += line;
    else joined += ` ${line}`;
    before = line;
  }
  return joined;
}

async function readPdf(bytes) {
  if (!isPdf(bytes)) throw new Unreadable('file-mismatch');
  // Large, and only needed here.
  const { extractText, getDocumentProxy } = await import('unpdf');
  let text;
  try {
    const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > mostPages) throw new Unreadable('file-too-long');
    ({ text } = await extractText(document, { mergePages: false }));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(error?.name === 'PasswordException' ? 'file-encrypted' : 'file-broken');
  }
  const whole = text.map(joinLines).join('\n\n').trim();
  // Pictures of pages have no text; letters without a meaning on record are as good as pictures.
  const lost = whole.match(/[\0\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
  const read = whole.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (read === 0 || lost > read / 4) throw new Unreadable('file-scanned');
  return whole.replace(/[\0\uFFFD]/g, '');
}

const readers = { text: readPlain, word: readWord, pdf: readPdf };

/** The text of the file; else the code of the error that says why there is none. */
async function read({ kind, bytes }) {
  try {
    const text = await readers[kind](bytes);
    return { value: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
  } catch (error) {
    const code = error instanceof Unreadable ? error.message : 'file-broken';
    return { user: { code, context: {} } };
  }
}

// As `src/threads/protocol.ts` has it.
parentPort.on('message', async ({ work: { id, payload } }) => {
  parentPort.postMessage({ done: id, end: await read(payload) });
});
