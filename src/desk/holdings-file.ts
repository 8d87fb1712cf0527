/** What is held about a person as one document of JSON. */
import { inSlices } from '../base/steps.js';
import type { Holdings } from './inquiries/ports.js';
import { pauses } from './pauses.js';

const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');

function* written(held: Holdings): Generator<void, string> {
  const tables: string[] = [];
  for (const [table, rows] of Object.entries(held)) {
    const lines: string[] = [];
    for (const row of rows) {
      yield;
      lines.push(`    ${indented(row)}`);
    }
    tables.push(`  ${JSON.stringify(table)}: [\n${lines.join(',\n')}\n  ]`);
  }
  return `{\n${tables.join(',\n')}\n}\n`;
}

/** Writes it row by row, so that nobody waits for somebody who has asked much. */
export const holdingsFile = (held: Holdings): Promise<string> => inSlices(written(held), pauses());
