/** Files that are not what they are called, lie about their size, or hold what no reader expects. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import type { SentFile } from 'local-discord';
import type { Chance } from '../faults/chance.js';
import { strainedText, type TextStock } from './texts.js';

const endings = ['.txt', '.md', '.docx', '.pdf', '.jsonl', '.json', '.csv', '.exe', ''] as const;
const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

const wordWith = (xml: string) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });

const paragraphs = (text: string, times: number) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://w"><w:body>${`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`.repeat(times)}</w:body></w:document>`;

const entities =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">' +
  '<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://w"><w:body><w:p><w:r><w:t>&c;&x;</w:t></w:r></w:p></w:body></w:document>';

/** A PDF whose one stream is what `data` inflates to. */
function pdfWith(data: Uint8Array): Uint8Array {
  const head = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 1 1] /Contents 4 0 R >> endobj
4 0 obj << /Length ${data.length} /Filter /FlateDecode >> stream
`;
  return Buffer.concat([
    Buffer.from(head),
    data,
    Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>'),
  ]);
}

const zeros = (bytes: number) => new Uint8Array(bytes);
const inMaking = new Map<string, Uint8Array>();
/** Large files are made once. */
function once(name: string, make: () => Uint8Array): Uint8Array {
  const known = inMaking.get(name);
  if (known) return known;
  const made = make();
  inMaking.set(name, made);
  return made;
}

type Make = (chance: Chance, stock: TextStock) => Uint8Array;

const bodies: Readonly<Record<string, Make>> = {
  empty: () => zeros(0),
  text: (chance, stock) => strToU8(strainedText(chance, stock, 6_000)),
  long: (chance, stock) =>
    strToU8(`${strainedText(chance, stock, 300)}\n`.repeat(chance.between(1, 400))),
  noise: (chance) =>
    Uint8Array.from({ length: chance.between(1, 4_000) }, () => chance.between(0, 255)),
  nulls: () => zeros(64 * kilobyte),
  halfUnicode: () => Uint8Array.from([0xff, 0xfe, 0x41, 0xd8, 0x00]),
  word: (chance, stock) =>
    wordWith(
      paragraphs(strainedText(chance, stock, 400).replaceAll(/[<&]/g, ' '), chance.between(1, 50)),
    ),
  wordCut: (chance, stock) => {
    const whole = wordWith(paragraphs(chance.of(stock.phrases).replaceAll(/[<&]/g, ' '), 3));
    return whole.subarray(0, chance.between(1, whole.length - 1));
  },
  wordNested: () => once('nested', () => wordWith(`<w:document>${'<w:p>'.repeat(60_000)}`)),
  wordEntities: () => wordWith(entities),
  wordBomb: () =>
    once('bomb', () => zipSync({ 'word/document.xml': zeros(60 * megabyte) }, { level: 9 })),
  zipOfZip: () => zipSync({ 'word/document.xml': zipSync({ 'word/document.xml': zeros(9) }) }),
  pdfCut: () => strToU8('%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj'),
  pdfBomb: () => once('pdf', () => pdfWith(deflateSync(zeros(40 * megabyte), { level: 9 }))),
  pdfNested: () => strToU8(`%PDF-1.7\n1 0 obj ${'<<'.repeat(20_000)}`),
  huge: () => once('huge', () => new Uint8Array(9 * megabyte).fill(0x61)),
  json: (chance, stock) =>
    strToU8(
      Array.from({ length: chance.between(1, 200) }, () =>
        JSON.stringify({
          kind: chance.of(['fact', 'source', 'gap', '__proto__']),
          id: chance.of(['a', 'registered-total', '../x', '', strainedText(chance, stock, 80)]),
          body: chance.of<unknown>([null, [], {}, 7, strainedText(chance, stock, 200)]),
        }),
      ).join('\n'),
    ),
  jsonNested: () => strToU8('{"a":'.repeat(20_000)),
};

const bodyNames = Object.keys(bodies) as [string, ...string[]];
/** Costly ones come seldom: what a file may cost is a limit of its own. */
const costly = new Set(['huge', 'pdfBomb', 'wordBomb', 'wordNested']);

export function strainedFile(chance: Chance, stock: TextStock): SentFile {
  const name = chance.of(bodyNames);
  const kind = costly.has(name) && chance.hits(0.8) ? 'text' : name;
  const bytes = bodies[kind]?.(chance, stock) ?? zeros(0);
  const stem = chance.hits(0.5)
    ? 'draft'
    : strainedText(chance, stock, 60).replaceAll(/[/\\]/g, '');
  return {
    filename: `${stem.trim() || 'x'}${chance.of(endings)}`,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  };
}
