/** Small Word and PDF files, made for tests. */
import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A `.docx` with a paragraph for each text; each is cut into runs, as Word does. */
export function wordFile(paragraphs: readonly string[]): Uint8Array {
  const runs = (text: string) =>
    [text.slice(0, 9), text.slice(9)]
      .map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
      .join('');
  const body = paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
}

/** A PDF of one page with a line for each text; `extra` goes into the trailer. */
export function pdfFile(lines: readonly string[], extra = ''): Uint8Array {
  const hex = (text: string) =>
    [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  const shown = lines.map((line) => `<${hex(line)}> Tj 0 -20 Td`).join('\n');
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(lines.length > 0 ? `BT /F 12 Tf 50 700 Td\n${shown}\nET` : 'q Q'),
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /DW 600 >>',
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 >>',
    stream(toUnicode),
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const xref = file.length;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${xref}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const nought = '0'.repeat(64);
/** A PDF that opens with a password only. */
export const lockedPdf = (): Uint8Array =>
  pdfFile(
    ['secret'],
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${nought}> /U <${nought}> /P -4 >>`,
  );
