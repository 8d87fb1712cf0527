/** Writing the published record as reviewed files, and as one document for an attachment. */
import { parseDocument, stringify } from 'yaml';
import { toEnd } from '../../base/steps.js';
import { UserError } from '../../base/user-error.js';
import { filedForm } from '../../facts/assemble.js';
import type { DataFile } from '../../facts/read-files.js';
import { type WrittenFile, writeRecordSteps } from '../../facts/write-files.js';
import type { DeskStore, Person } from '../ports.js';
import type { RecordState } from '../record-keeper.js';
import { custodyPath, writeCustody } from './custody-file.js';
import { manifestPath, writeManifest } from './manifest.js';
import { contentsOf, entriesIn } from './plan.js';

/** The reviewed files for a record, given the files as they are; unchanged ones come out the same. */
export function exportFiles(state: RecordState, held: readonly DataFile[]): readonly WrittenFile[] {
  return toEnd(exportSteps(state, held));
}

function* exportSteps(
  state: RecordState,
  held: readonly DataFile[],
): Generator<void, readonly WrittenFile[]> {
  const entries = entriesIn(state);
  const contents = contentsOf(entries);
  const manifest = new Map(
    [...contents].map(([key, content]) => [
      key,
      { revision: state.revisions.get(key)?.number ?? 0, content },
    ]),
  );
  const custody = writeCustody(state);
  return [
    ...(yield* writeRecordSteps(filedForm(entries), held)),
    ...(custody ? [custody] : []),
    writeManifest(manifest),
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
  sources: 'data/sources.yaml',
  rates: 'data/rates.yaml',
  incomparable: 'data/comparability.yaml',
  notOnRecord: 'data/not-on-record.yaml',
  revisions: manifestPath,
  custody: custodyPath,
} as const;

/** The whole record as one document, which `filesInAttachment` takes apart again. */
export function exportAttachment(state: RecordState, format: 'yaml' | 'json'): string {
  return toEnd(attachmentSteps(state, format));
}

/** The same, with a chance to pause before each file that goes into it. */
export function* attachmentSteps(
  state: RecordState,
  format: 'yaml' | 'json',
): Generator<void, string> {
  const files = yield* exportSteps(state, []);
  const read = new Map<string, unknown>();
  for (const { path, text } of files) {
    yield;
    if (text) read.set(path, parseDocument(text).toJS());
  }
  const topics = files
    .filter(({ path }) => path.startsWith('data/facts/'))
    .map(({ path }) => read.get(path));
  const lists = Object.entries(places).flatMap(([key, path]): [string, unknown][] =>
    read.has(path) ? [[key, read.get(path)]] : [],
  );
  if (format === 'json') {
    return `${JSON.stringify({ topics, ...Object.fromEntries(lists) }, null, 2)}\n`;
  }
  const heading = 'topics:\n';
  let text = topics.length > 0 ? heading : 'topics: []\n';
  for (const topic of topics) {
    yield;
    text += stringify({ topics: [topic] }, { lineWidth: 0 }).slice(heading.length);
  }
  for (const [key, list] of lists) {
    yield;
    text += stringify({ [key]: list }, { lineWidth: 0 });
  }
  return text;
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

/**
 * Reads an attachment, YAML or JSON: a whole export, one topic with its facts, or a list of
 * sources, rates, rules of comparison or classes not on record.
 * @throws UserError `attachment-too-large`, `attachment-unreadable`, `attachment-unknown-shape`
 */
export function filesInAttachment(name: string, text: string): readonly DataFile[] {
  if (text.length > longestAttachment) {
    throw new UserError('attachment-too-large', { name, limit: longestAttachment });
  }
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
