/** Writing the published record as reviewed files, and as one document for an attachment. */
import { parseDocument, stringify } from 'yaml';
import { UserError } from '../../base/user-error.js';
import { filedForm } from '../../facts/assemble.js';
import { type FileContents, fileContents, listPaths } from '../../facts/file-contents.js';
import type { DataFile } from '../../facts/read-files.js';
import { type WrittenFile, writeContents } from '../../facts/write-files.js';
import type { DeskStore, Person } from '../ports.js';
import type { RecordState } from '../record-keeper.js';
import { custodyIn, custodyPath, type FiledCustodies, writeCustody } from './custody-file.js';
import { type Manifest, manifestLines, manifestPath, writeManifest } from './manifest.js';
import { contentsOf, entriesIn } from './plan.js';

/** What an export says, before it is text. */
interface Exported extends FileContents {
  readonly revisions: Manifest;
  /** `null` where nothing of the record was read so. */
  readonly custody: FiledCustodies | null;
}

function exportedOf(state: RecordState): Exported {
  const entries = entriesIn(state);
  const revisions = [...contentsOf(entries)].map(
    ([key, content]) =>
      [key, { revision: state.revisions.get(key)?.number ?? 0, content }] as const,
  );
  return {
    ...fileContents(filedForm(entries)),
    revisions: new Map(revisions),
    custody: custodyIn(state),
  };
}

/** The reviewed files for a record, given the files as they are; unchanged ones come out the same. */
export function exportFiles(state: RecordState, held: readonly DataFile[]): readonly WrittenFile[] {
  const { revisions, custody, ...contents } = exportedOf(state);
  return [
    ...writeContents(contents, held),
    ...(custody ? [writeCustody(custody)] : []),
    writeManifest(revisions),
  ];
}

/** Notes in the audit log that somebody took the record away. */
export async function noteExport(store: DeskStore, actor: Person): Promise<void> {
  await store.write(async (books) => {
    await books.audit.append({ actor, action: 'files-exported' });
  });
}

/** Where each list of an attachment stands among the reviewed files. */
const places = {
  sources: listPaths.source,
  rates: listPaths.rate,
  incomparable: listPaths.incomparable,
  notOnRecord: listPaths['not-on-record'],
  revisions: manifestPath,
  custody: custodyPath,
} as const;

export type AttachmentFormat = 'yaml' | 'json';

/** The whole record as one document, which `filesInAttachment` takes apart again. */
export function exportAttachment(state: RecordState, format: AttachmentFormat): string {
  const { topics, lists, revisions, custody } = exportedOf(state);
  const held = new Map<string, object>(
    lists.flatMap(({ path, items }) => (items.length > 0 ? [[path, items]] : [])),
  );
  held.set(manifestPath, manifestLines(revisions));
  if (custody) held.set(custodyPath, custody);
  const inPlace = Object.entries(places).flatMap(([key, path]) => {
    const value = held.get(path);
    return value ? [[key, value] as const] : [];
  });
  const whole = {
    topics: topics.map(({ topic, facts }) => ({ topic, facts })),
    ...Object.fromEntries(inPlace),
  };
  return format === 'json'
    ? `${JSON.stringify(whole, null, 2)}\n`
    : stringify(whole, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Attachments longer than this are not read, in characters. */
export const longestAttachment = 4_000_000;
const maxAliases = 10;

interface Topicful {
  readonly topic?: { readonly id?: unknown };
}

/** JSON is YAML, and written much faster. */
const fileOf = (path: string, value: unknown): DataFile => ({
  path,
  text: JSON.stringify(value),
  value,
});

function topicFile(value: unknown, name: string): DataFile {
  const id = (value as Topicful | null)?.topic?.id;
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id)) {
    throw new UserError('attachment-unknown-shape', { name });
  }
  return fileOf(`data/facts/${id}.yaml`, value);
}

/** Which list an attached list is, by a field that only its items have. */
function listPath(items: readonly unknown[]): string | undefined {
  const [first] = items;
  if (typeof first !== 'object' || first === null) return undefined;
  if ('publisher' in first) return places.sources;
  if ('yuan' in first) return places.rates;
  if ('between' in first) return places.incomparable;
  return 'reply' in first ? places.notOnRecord : undefined;
}

/** A record nests a handful of levels; what nests thousands takes seconds to be refused. */
const deepest = 60;

/** Whether brackets are open in one another deeper than that; a block of YAML begins anew. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [found] of text.matchAll(/[[{]|[\]}]|\n(?=[\p{L}-])/gu)) {
    if (found === '\n') depth = 0;
    else depth += found === '[' || found === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

/**
 * Reads an attachment, YAML or JSON: a whole export, one topic with its facts, or a list of
 * sources, rates, rules of comparison or classes not on record.
 * @throws UserError `attachment-too-large`, `attachment-unreadable`, `attachment-unknown-shape`
 */
export function filesInAttachment(name: string, text: string): readonly DataFile[] {
  if (text.length > longestAttachment) {
    throw new UserError('attachment-too-large', { name, limit: longestAttachment });
  }
  if (nestsTooDeep(text)) throw new UserError('attachment-unreadable', { name, line: null });
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line ?? null;
    throw new UserError('attachment-unreadable', { name, line });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: maxAliases });
  } catch {
    throw new UserError('attachment-unreadable', { name, line: null });
  }
  if (Array.isArray(value)) {
    const path = listPath(value);
    if (path !== undefined) return [fileOf(path, value)];
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const whole = value as { topics?: unknown } & Record<string, unknown>;
    if ('topic' in whole) return [topicFile(whole, name)];
    if (Array.isArray(whole.topics)) {
      const lists = Object.entries(places).flatMap(([key, path]) =>
        whole[key] === undefined ? [] : [fileOf(path, whole[key])],
      );
      return [...whole.topics.map((topic) => topicFile(topic, name)), ...lists];
    }
  }
  throw new UserError('attachment-unknown-shape', { name });
}
