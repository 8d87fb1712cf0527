/** Taking reviewed files into the store: at the first start, and from the command line. */

import { UserError } from '../../base/user-error.js';
import { filedForm } from '../../facts/assemble.js';
import { type Entry, entriesOf, refKey, refOf } from '../../facts/entry.js';
import type { DataFile, FiledRecord } from '../../facts/read-files.js';
import { type ReadText, validateRecord } from '../../facts/validate.js';
import { describeProblem } from '../../wording/curation/problems.js';
import type { Custody } from '../curation/custody.js';
import type { DeskStore, Person, Revision, WriteBooks } from '../ports.js';
import { isRetired, type RecordKeeper, type RecordState } from '../record-keeper.js';
import { importedCustody, readCustody } from './custody-file.js';
import { writeManifest } from './manifest.js';
import {
  contentsOf,
  entriesIn,
  type FilesPlan,
  type PlanItem,
  planFiles,
  readFiled,
} from './plan.js';

/** Who publishes what comes with the reviewed files. */
export const filesPerson: Person = { id: 'files', name: 'reviewed files' };

async function publishEntry(
  books: WriteBooks,
  actor: Person,
  entry: Entry,
  kind: 'import' | 'retirement',
  reason: string,
  custody: Custody | null = null,
): Promise<Revision> {
  const ref = refOf(entry);
  const revision = await books.revisions.append({
    ...{ ref, entry, kind, reason, custody },
    author: actor,
    approver: null,
    source: null,
    proposalId: null,
  });
  await books.audit.append({
    ...{ actor, action: 'published', ref, detail: { kind } },
    ...{ revision: revision.number, revisionHash: revision.hash },
  });
  return revision;
}

/**
 * Fills an empty store from the reviewed files; one that holds anything is left alone. Says whether
 * it imported.
 * @throws UserError `files-invalid`, `files-empty`
 */
export async function importOnFirstStart(
  store: DeskStore,
  files: readonly DataFile[],
  read: ReadText,
): Promise<boolean> {
  if ((await store.head()).published > 0) return false;
  const filed = readFiled(files);
  const problems = validateRecord(filed, read);
  if (problems.length > 0) throw new UserError('files-invalid', { problems });
  const entries = entriesOf(filed);
  const contents = contentsOf(entries);
  const custodies = readCustody(files);
  return store.write(async (books) => {
    // Another process may have been first; the head is asked again under the lock.
    if ((await books.head()).published > 0) return false;
    for (const entry of entries) {
      const custody = importedCustody(custodies.get(refKey(refOf(entry))));
      const reason = 'first import of the reviewed files';
      await publishEntry(books, filesPerson, entry, 'import', reason, custody);
    }
    const detail = { entries: entries.length };
    await books.audit.append({ actor: filesPerson, action: 'files-imported', detail });
    await books.marks.set(
      entries.map((entry) => {
        const ref = refOf(entry);
        return { ref, contentHash: contents.get(refKey(ref)) ?? null };
      }),
    );
    return true;
  });
}

/** The record that entries make, in the shape that files are validated in. */
function filedOf(entries: readonly Entry[]): FiledRecord {
  const of = <K extends Entry['kind']>(kind: K) =>
    entries.flatMap((entry) =>
      entry.kind === kind ? [entry.body as Extract<Entry, { kind: K }>['body']] : [],
    );
  return {
    topics: of('topic'),
    sources: of('source'),
    rates: of('rate'),
    incomparable: of('incomparable'),
    notOnRecord: of('not-on-record'),
    problems: [],
    facts: of('fact').map(({ topic, ...body }) => ({
      file: `data/facts/${topic}.yaml`,
      topic,
      body,
    })),
  };
}

/** What the import would break that is whole in the database. */
function newProblems(before: readonly Entry[], after: readonly Entry[], read: ReadText) {
  const problemsIn = (entries: readonly Entry[]) =>
    validateRecord(filedOf(filedForm(entries)), read);
  const known = new Set(problemsIn(before).map(describeProblem));
  return problemsIn(after).filter((problem) => !known.has(describeProblem(problem)));
}

function resultOf(before: readonly Entry[], taken: readonly PlanItem[]): readonly Entry[] {
  const result = new Map(before.map((entry) => [refKey(refOf(entry)), entry]));
  for (const { ref, files } of taken) {
    if (files === null) result.delete(refKey(ref));
    else result.set(refKey(ref), files);
  }
  return [...result.values()];
}

export interface ImportReport {
  readonly plan: FilesPlan;
  /** What was published, or would be. */
  readonly taken: readonly PlanItem[];
  /** Changed on both sides in different ways; left as the database has it. */
  readonly conflicts: readonly PlanItem[];
  /** Newer in the database; left as it is there. */
  readonly kept: readonly PlanItem[];
  /**
   * The manifest to put beside the files, where they have one: it says that what was taken is in
   * the database. `null` after a dry run.
   */
  readonly manifest: DataFile | null;
}

/** Lines of entries on which both sides agree are renewed; those of conflicts stay as they were. */
function renewedManifest(plan: FilesPlan, left: ReadonlySet<string>, state: RecordState) {
  if (!plan.manifest) return null;
  const lines = new Map(plan.manifest);
  for (const [key, content] of plan.contents) {
    if (left.has(key)) continue;
    lines.set(key, { revision: state.revisions.get(key)?.number ?? 0, content });
  }
  for (const { ref, outcome, files } of plan.items) {
    if (outcome === 'take-files' && files === null) lines.delete(refKey(ref));
  }
  return writeManifest(lines);
}

/**
 * Publishes what is newer in the files, all in one transaction. Entries with a conflict, and those
 * that are newer in the database, keep what the database says.
 * @throws UserError `files-invalid` where files or result are not sound, `files-empty`,
 * `record-moved` where somebody published meanwhile
 */
export async function importFiles(
  store: DeskStore,
  keeper: RecordKeeper,
  files: readonly DataFile[],
  read: ReadText,
  options: { readonly actor: Person; readonly reason: string; readonly dryRun: boolean },
): Promise<ImportReport> {
  const state = await keeper.current();
  const plan = await planFiles(store, state, files);
  const of = (outcome: PlanItem['outcome']) =>
    plan.items.filter((item) => item.outcome === outcome);
  const taken = of('take-files');
  const conflicts = of('conflict');
  const kept = of('keep-database');
  const report = { plan, taken, conflicts, kept, manifest: null };
  const before = entriesIn(state);
  const problems = newProblems(before, resultOf(before, taken), read);
  if (problems.length > 0) throw new UserError('files-invalid', { problems });
  if (options.dryRun) return report;
  const { actor, reason } = options;
  const left = new Set([...conflicts, ...kept].map(({ ref }) => refKey(ref)));
  await store.write(async (books) => {
    if ((await books.head()).published !== state.published) throw new UserError('record-moved', {});
    for (const { files: entry, custody, latest } of taken) {
      if (entry) {
        await publishEntry(books, actor, entry, 'import', reason, importedCustody(custody));
      } else if (latest && !isRetired(latest)) {
        await publishEntry(books, actor, latest.entry, 'retirement', reason);
      }
    }
    const detail = { taken: taken.length, conflicts: conflicts.length };
    await books.audit.append({ actor, action: 'files-imported', detail });
    // Files that carry their own base need no mark; one would mislead about older copies.
    if (plan.manifest) return;
    const agreed = [...plan.contents].filter(([key]) => !left.has(key));
    const gone = taken.filter((item) => item.files === null);
    await books.marks.set([
      ...agreed.map(([key, contentHash]) => {
        const at = key.indexOf('/');
        const kind = key.slice(0, at) as PlanItem['ref']['kind'];
        return { ref: { kind, id: key.slice(at + 1) }, contentHash };
      }),
      ...gone.map(({ ref }) => ({ ref, contentHash: null })),
    ]);
  });
  return { ...report, manifest: renewedManifest(plan, left, await keeper.current()) };
}
