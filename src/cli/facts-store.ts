/** `desk facts verify | export | import | diff`: the desk's store and the reviewed files. */
import path from 'node:path';
import { UserError } from '../base/user-error.js';
import { ConfigError, readConfig } from '../config.js';
import { exportFiles } from '../desk/files/export-files.js';
import { filesPerson, importFiles, importOnFirstStart } from '../desk/files/import-files.js';
import { type PlanItem, planFiles } from '../desk/files/plan.js';
import type { DeskStore } from '../desk/ports.js';
import { makeRecordKeeper, type RecordKeeper } from '../desk/record-keeper.js';
import { type FieldChange, pathText } from '../facts/diff.js';
import { refKey } from '../facts/entry.js';
import type { Problem } from '../facts/problem.js';
import { aboutIn, type DataFile } from '../facts/read-files.js';
import { readText } from '../reading/read-text.js';
import {
  readDataFolder,
  readRecordFolder,
  recordPlace,
  writeRecordFolder,
} from '../store/data-folder.js';
import { openStore } from '../store/open-store.js';
import { markOf } from '../store/record-mark.js';
import { errorText } from '../wording/catalogue/errors.js';
import { describeProblem } from '../wording/curation/problems.js';
import { CliError, type Io, readArgs, type Subcommand } from './command-line.js';

const told: Readonly<Record<string, string>> = {
  'store-unavailable': 'the store cannot be reached',
  'store-full': 'the disk that holds the store is full',
  'store-busy': 'the store stayed occupied by other writers; try again',
  'store-too-new': 'the store was written by a newer version of the desk',
  'files-empty': 'there are no reviewed files there',
  'record-moved': 'somebody published while the files were read; try again',
};

/** An error of the desk in one line, or one per problem in the files. */
function cliError(error: UserError): CliError {
  if (error.code === 'files-invalid') {
    const problems = error.context.problems as readonly Problem[];
    return new CliError(`the files are not sound\n${problems.map(describeProblem).join('\n')}`, 1);
  }
  return new CliError(told[error.code] ?? errorText(error, 'en') ?? error.code, 1);
}

/** `files` are those of the record in use. */
type Work<T> = (store: DeskStore, files: readonly DataFile[]) => Promise<T>;

/** Runs `work` on the store that the settings name, and closes it whatever happens. */
async function withStore<T>(io: Io, work: Work<T>): Promise<T> {
  try {
    const { dataDir, databaseUrl, recordDir } = readConfig(io.env);
    const files = await readDataFolder(recordDir);
    const store = await openStore({ dataDir, databaseUrl, record: markOf(files) });
    try {
      return await work(store, files);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw cliError(error);
    if (error instanceof ConfigError) throw new CliError(error.message, 1);
    throw error;
  }
}

/** The same, with the record in it: an empty store takes in the reviewed files first. */
function withRecord<T>(
  io: Io,
  work: (store: DeskStore, keeper: RecordKeeper, files: readonly DataFile[]) => Promise<T>,
) {
  return withStore(io, async (store, files) => {
    await importOnFirstStart(store, files, readText);
    return work(store, makeRecordKeeper(store, aboutIn(files)), files);
  });
}

/** `figures.count.value: 12858 -> 12900`, `phrasings.en: + How many?` */
function changeLine(change: FieldChange): string {
  const at = pathText(change);
  const show = (value: unknown) => (value === null ? 'nothing' : String(value));
  switch (change.change) {
    case 'added':
      return `    ${at}: + ${show(change.after)}`;
    case 'removed':
      return `    ${at}: - ${show(change.before)}`;
    case 'changed':
      return `    ${at}: ${show(change.before)} -> ${show(change.after)}`;
    case 'reordered':
      return `    ${at}: in another order`;
  }
}

const words: Readonly<Record<PlanItem['outcome'], string>> = {
  'take-files': 'newer in the files',
  'keep-database': 'newer in the database',
  conflict: 'CONFLICT: changed on both sides',
};

const mostLines = 12;

function itemLines({ ref, outcome, change, latest, changes }: PlanItem): string {
  const at = latest ? `, revision ${latest.number} by ${latest.author.name}, ${latest.at}` : '';
  const lines = changes.slice(0, mostLines).map(changeLine);
  const rest = changes.length - lines.length;
  if (rest > 0) lines.push(`    and ${rest} more`);
  return [`  ${refKey(ref)}: ${words[outcome]} (${change}${at})`, ...lines, ''].join('\n');
}

const folderOf = (value: string | undefined, io: Io) =>
  value === undefined ? recordPlace(readConfig(io.env).recordDir) : path.resolve(value);

export const verify: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { json: { type: 'boolean' } });
  const report = await withStore(io, (store) => store.verifyChain());
  if (values.json) io.out(`${JSON.stringify(report)}\n`);
  else {
    for (const { code, where } of report.problems) io.err(`${where}: ${code}\n`);
    const head = report.headHash ? `; newest hash ${report.headHash}` : '';
    const counted = `${report.revisions} revisions and ${report.auditEntries} audit lines`;
    if (report.problems.length === 0) io.out(`${counted} are whole${head}.\n`);
    else io.err(`${counted}, ${report.problems.length} problems.\n`);
  }
  return report.problems.length === 0 ? 0 : 1;
};

export const exportRecord: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { to: { type: 'string' } });
  const { to } = values;
  if (to === undefined) throw new CliError('facts export wants --to DIR');
  return withRecord(io, async (_store, keeper, files) => {
    const state = await keeper.current();
    for (const { where, problem } of state.unreadable) io.err(`left out: ${where}: ${problem}\n`);
    const folder = path.resolve(to);
    const held = await readRecordFolder(folder);
    // An empty folder gets files in the form of the shipped ones, so that the two can be compared.
    const written = exportFiles(state, held.length > 0 ? held : files);
    const touched = await writeRecordFolder(folder, written);
    io.out(touched.length === 0 ? 'Nothing differs.\n' : `${touched.join('\n')}\n`);
    return 0;
  });
};

export const importRecord: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { from: { type: 'string' }, 'dry-run': { type: 'boolean' } });
  const { from, 'dry-run': dryRun = false } = values;
  if (from === undefined) throw new CliError('facts import wants --from DIR');
  return withRecord(io, async (store, keeper) => {
    const folder = path.resolve(from);
    const files = await readRecordFolder(folder);
    const options = { actor: filesPerson, reason: 'import of the reviewed files', dryRun };
    const report = await importFiles(store, keeper, files, readText, options);
    for (const item of [...report.taken, ...report.conflicts, ...report.kept]) {
      io.out(itemLines(item));
    }
    if (report.manifest) await writeRecordFolder(folder, [report.manifest]);
    const done = dryRun ? 'would be imported' : 'imported';
    io.out(
      `${report.taken.length} ${done}, ${report.kept.length} newer in the database, ${report.conflicts.length} in conflict, ${report.plan.same} the same.\n`,
    );
    return report.conflicts.length === 0 ? 0 : 1;
  });
};

export const diffRecord: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { from: { type: 'string' } });
  return withRecord(io, async (store, keeper) => {
    const files = await readRecordFolder(folderOf(values.from, io));
    const { items, same } = await planFiles(store, await keeper.current(), files);
    for (const item of items) io.out(itemLines(item));
    io.out(`${items.length} differ, ${same} are the same.\n`);
    return items.length === 0 ? 0 : 1;
  });
};
