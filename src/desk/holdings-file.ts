/** What is held about a person as one document of JSON. */
import { inSlices } from '../base/steps.js';
import type { Holdings } from './inquiries/ports.js';
import { pauses } from './pauses.js';

const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');

/** Rows that are put into one piece. */
const together = 50;

function* written(held: Holdings): Generator<void, Buffer> {
  const pieces: Buffer[] = [];
  let waiting: string[] = [];
  const put = (text: string) => {
    waiting.push(text);
    if (waiting.length < together) return;
    pieces.push(Buffer.from(waiting.join('')));
    waiting = [];
  };
  put('{');
  for (const [index, [table, rows]] of Object.entries(held).entries()) {
    put(`${index === 0 ? '' : ','}\n  ${JSON.stringify(table)}: [`);
    for (const [at, row] of rows.entries()) {
      yield;
      put(`${at === 0 ? '' : ','}\n    ${indented(row)}`);
    }
    put('\n  ]');
  }
  return Buffer.concat([...pieces, Buffer.from(`${waiting.join('')}\n}\n`)]);
}

/** Writes it row by row, so that nobody waits for somebody who has asked much. */
export const holdingsFile = (held: Holdings): Promise<Buffer> => inSlices(written(held), pauses());
