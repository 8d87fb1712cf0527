/**
 * `desk bench import`: files of some 4 MB in the shapes that are hardest to read, sent to be taken in
 * while a journalist asks. Exits with 1 where a file has no answer within its time, anything of it was
 * stored, or a question waited too long.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../src/base/user-error.js';
import type { Io } from '../src/cli/command-line.js';
import { longestAttachment } from '../src/desk/files/export-files.js';
import { type OpenDesk, openDesk } from '../src/open-desk.js';
import { errorText } from '../src/wording/catalogue/errors.js';
import { importShapes } from './import-shapes.js';
import { inTemporaryFolder } from './temporary-folder.js';

export interface ImportReport {
  readonly shape: string;
  readonly bytes: number;
  readonly seconds: number;
  /** The code of the error that a moderator is told, or how many entries would change. */
  readonly outcome: string;
  /** Milliseconds from the moment that a question was due to its answer, the longest of all. */
  readonly slowestQuestionMs: number;
}

const mostSeconds = 20;
const mostQuestionMs = 150;
/** A question is due every so many milliseconds. */
const everyMs = 40;
const asked = 'How many social organizations are registered in Beijing?';

/** Asks on and on until it is stopped; gives the longest wait, ms. */
function journalist(desk: OpenDesk) {
  let isOver = false;
  let slowest = 0;
  const asking = (async () => {
    while (!isOver) {
      const due = performance.now() + everyMs;
      await pause(everyMs);
      desk.ask({ text: asked, personId: '1', channelId: '1' });
      slowest = Math.max(slowest, performance.now() - due);
    }
  })();
  return async () => {
    isOver = true;
    await asking;
    return slowest;
  };
}

/** What becomes of one file. */
export async function importOne(desk: OpenDesk, shape: string, text: string) {
  const before = await desk.store.head();
  const stop = journalist(desk);
  const started = performance.now();
  let outcome: string;
  try {
    const { items } = await desk.curating.files.preview({ name: 'made-up.yaml', text });
    outcome = `${items.length} entries differ`;
  } catch (error) {
    const isTold = error instanceof UserError && errorText(error, 'en') !== null;
    outcome = isTold ? error.code : `untold: ${String(error)}`;
  }
  const seconds = (performance.now() - started) / 1000;
  const slowestQuestionMs = Math.round(await stop());
  const after = await desk.store.head();
  const isStored = after.change !== before.change || after.published !== before.published;
  const report: ImportReport = {
    ...{ shape, bytes: Buffer.byteLength(text), seconds: Number(seconds.toFixed(1)) },
    ...{ outcome: isStored ? `stored: ${outcome}` : outcome, slowestQuestionMs },
  };
  return report;
}

const isWithin = ({ seconds, outcome, slowestQuestionMs }: ImportReport) =>
  seconds <= mostSeconds &&
  slowestQuestionMs <= mostQuestionMs &&
  !/^(?:stored|untold)/.test(outcome);

async function importAll(dataDir: string, io: Pick<Io, 'out'> | null): Promise<ImportReport[]> {
  const desk = await openDesk({ dataDir, approvals: 2 });
  const reports: ImportReport[] = [];
  try {
    for (const [shape, make] of Object.entries(importShapes)) {
      let text = make(longestAttachment).slice(0, longestAttachment);
      // Attachments are limited in bytes, which is less in characters beyond ASCII.
      while (Buffer.byteLength(text) > longestAttachment) text = text.slice(0, -text.length / 8);
      const report = await importOne(desk, shape, text);
      reports.push(report);
      const { bytes, seconds, outcome, slowestQuestionMs } = report;
      io?.out(`${shape} (${bytes} bytes): ${outcome} after ${seconds} s, `);
      io?.out(`questions within ${slowestQuestionMs} ms\n`);
    }
    return reports;
  } finally {
    await desk.close();
  }
}

/** Prints a report per shape. */
export async function benchImport({ json }: { readonly json: boolean }, io: Io): Promise<number> {
  const reports = await inTemporaryFolder('import', (dataDir) =>
    importAll(dataDir, json ? null : io),
  );
  if (json) io.out(`${JSON.stringify(reports)}\n`);
  const isFine = reports.every(isWithin);
  if (!isFine) io.err('not every file was answered, or every question answered, within its time\n');
  return isFine ? 0 : 1;
}
