/** Holds reviewed files against the database: what each side has that the other has not. */

import { UserError } from '../../base/user-error.js';
import { diffEntries, type FieldChange } from '../../facts/diff.js';
import { type Entry, type EntryRef, entriesOf, refKey, refOf } from '../../facts/entry.js';
import { type DataFile, type FiledRecord, readRecordFiles } from '../../facts/read-files.js';
import { type Reconciled, reconcile } from '../../facts/reconcile.js';
import { contentHash } from '../chain.js';
import type { DeskStore, Revision } from '../ports.js';
import { isKilled, isRetired, type RecordState } from '../record-keeper.js';
import { type FiledCustody, readCustody } from './custody-file.js';
import { type Manifest, readManifest } from './manifest.js';

/** One entry on which files and database differ. */
export interface PlanItem {
  readonly ref: EntryRef;
  readonly outcome: Exclude<Reconciled, 'same'>;
  /** What the files would do to the database. */
  readonly change: 'add' | 'edit' | 'retire' | 'restore';
  /** What the files say; `null` where they have no such entry. */
  readonly files: Entry | null;
  /** Where the files say that its figures were read. */
  readonly custody?: FiledCustody | undefined;
  /** The newest revision in the database; `null` where it never had the entry. */
  readonly latest: Revision | null;
  /** From the database to the files. */
  readonly changes: readonly FieldChange[];
}

export interface FilesPlan {
  /** Topics and sources first, then facts, then classes not on record. */
  readonly items: readonly PlanItem[];
  /** How many entries say the same on both sides. */
  readonly same: number;
  /** Content by entry key as the files have it. */
  readonly contents: ReadonlyMap<string, string>;
  /** What the files say they were made from; `null` where they do not. */
  readonly manifest: Manifest | null;
}

/**
 * An entry as it is compared: values of derived figures set aside, since they are computed, and
 * references to facts that neither side has.
 */
function comparable(entry: Entry, facts: ReadonlySet<string>): Entry {
  const stands = (id: string) => facts.has(id);
  if (entry.kind === 'fact') {
    const figures = entry.body.figures.map((figure) =>
      figure.formula === undefined ? figure : { ...figure, value: '0' },
    );
    const related = entry.body.related.filter(stands);
    return { kind: 'fact', body: { ...entry.body, figures, related } };
  }
  if (entry.kind !== 'not-on-record') return entry;
  const nearest = entry.body.nearest.filter(stands);
  return { kind: 'not-on-record', body: { ...entry.body, nearest } };
}

const factIds = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === 'fact' ? [entry.body.id] : []));

/** What the database publishes. */
export function entriesIn(state: Pick<RecordState, 'revisions'>): readonly Entry[] {
  return [...state.revisions.values()]
    .filter((revision) => !isRetired(revision))
    .sort((a, b) => a.order - b.order)
    .map((revision) => revision.entry);
}

/** Content hashes of a whole record's entries by entry key, as manifest and marks hold them. */
export function contentsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const facts = new Set(factIds(entries));
  return new Map(
    entries.map((entry) => [refKey(refOf(entry)), contentHash(comparable(entry, facts))]),
  );
}

/** Whether the files are meant to hold entries like this one, so that its absence says something. */
function isCovered(entry: Entry, filed: FiledRecord, paths: ReadonlySet<string>): boolean {
  switch (entry.kind) {
    case 'fact':
      return filed.topics.some((topic) => topic.id === entry.body.topic);
    case 'topic':
      return false;
    case 'source':
      return paths.has('data/sources.yaml');
    case 'rate':
      return paths.has('data/rates.yaml');
    case 'incomparable':
      return paths.has('data/comparability.yaml');
    case 'not-on-record':
      return paths.has('data/not-on-record.yaml');
  }
}

const isKept = (latest: Revision | null) => latest !== null && isKilled(latest);

/** @throws UserError `files-invalid` with every problem */
export function readFiled(files: readonly DataFile[]): FiledRecord {
  const filed = readRecordFiles(files);
  if (filed.problems.length > 0) throw new UserError('files-invalid', { problems: filed.problems });
  const nothing = entriesOf(filed).length === 0;
  if (nothing) throw new UserError('files-empty', {});
  return filed;
}

function changeOf(files: Entry | null, latest: Revision | null): PlanItem['change'] {
  if (files === null) return 'retire';
  if (latest === null) return 'add';
  return isRetired(latest) ? 'restore' : 'edit';
}

/** What a plan has to look up in the store. */
export interface PlanReader {
  readonly revisions: Pick<DeskStore['revisions'], 'of'>;
  readonly marks: Pick<DeskStore['marks'], 'list'>;
}

/**
 * Works out, entry by entry, on which side the newer text stands.
 * @throws UserError `files-invalid`, `files-empty`
 */
export async function planFiles(
  store: PlanReader,
  state: Pick<RecordState, 'revisions'>,
  files: readonly DataFile[],
): Promise<FilesPlan> {
  const filed = readFiled(files);
  const manifest = readManifest(files);
  const custodies = readCustody(files);
  const marks = new Map(
    (await store.marks.list()).map((mark) => [refKey(mark.ref), mark.contentHash]),
  );
  const inFiles = new Map(entriesOf(filed).map((entry) => [refKey(refOf(entry)), entry]));
  const inDatabase = new Map(entriesIn(state).map((entry) => [refKey(refOf(entry)), entry]));
  const facts = new Set(factIds([...inFiles.values(), ...inDatabase.values()]));
  const hash = (entry: Entry | null) => entry && contentHash(comparable(entry, facts));
  const paths = new Set(files.map((file) => file.path));
  const keys = [
    ...inFiles.keys(),
    ...[...inDatabase].flatMap(([key, entry]) =>
      !inFiles.has(key) && isCovered(entry, filed, paths) ? [key] : [],
    ),
  ];
  const items: PlanItem[] = [];
  for (const key of keys) {
    const [filedEntry, held] = [inFiles.get(key) ?? null, inDatabase.get(key) ?? null];
    const sides = { files: hash(filedEntry), database: hash(held) };
    if (sides.files === sides.database) continue;
    const latest = state.revisions.get(key) ?? null;
    const ref = filedEntry ? refOf(filedEntry) : latest?.ref;
    if (!ref) continue;
    const former = latest ? (await store.revisions.of(ref)).items : [];
    const reconciled = reconcile({
      ...sides,
      base: (manifest ? manifest.get(key)?.content : marks.get(key)) ?? null,
      baseIsTheFiles: manifest !== null,
      former: former.map(({ entry }) => contentHash(comparable(entry, facts))),
    });
    // What was killed is settled by a proposal of its own, never by the way.
    const outcome = reconciled === 'take-files' && isKept(latest) ? 'conflict' : reconciled;
    if (outcome === 'same') continue;
    const changes = diffEntries(
      held && comparable(held, facts),
      filedEntry && comparable(filedEntry, facts),
    );
    const change = changeOf(filedEntry, latest);
    const custody = custodies.get(key);
    items.push({ ref, outcome, change, files: filedEntry, custody, latest, changes });
  }
  const contents = new Map(
    [...inFiles].map(([key, entry]) => [key, contentHash(comparable(entry, facts))]),
  );
  return { items, same: keys.length - items.length, contents, manifest };
}
