/**
 * Reads the reviewed files of `data/` into bodies and problems. It is handed texts, not paths to
 * open. Pure.
 */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../base/user-error.js';
import { aboutSchema, type RecordAbout } from './about.js';
import type { Problem } from './problem.js';
import type { Topic } from './record.js';
import {
  type FactBody,
  factSchema,
  type Incomparable,
  incomparableSchema,
  type NotOnRecord,
  notOnRecordSchema,
  type Rate,
  rateSchema,
  type Source,
  sourceSchema,
  topicFileSchema,
} from './schema.js';
import { declareUnits } from './units.js';

export interface DataFile {
  /** Path from the project's root with forward slashes, `data/facts/grades.yaml`. */
  readonly path: string;
  readonly text: string;
  /** What the text holds, where it was read already. */
  readonly value?: unknown;
}

/** A fact as its file holds it. */
export interface FiledFact {
  readonly file: string;
  readonly topic: string;
  readonly body: FactBody;
}

export interface FiledRecord {
  /** What `data/record.yaml` says; absent where there is none, or none that can be read. */
  readonly about?: RecordAbout;
  readonly topics: readonly Topic[];
  readonly facts: readonly FiledFact[];
  readonly sources: readonly Source[];
  readonly rates: readonly Rate[];
  readonly incomparable: readonly Incomparable[];
  readonly notOnRecord: readonly NotOnRecord[];
  readonly problems: readonly Problem[];
}

const maxAliases = 10;

function idOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  const named = item as { id?: unknown; key?: unknown };
  const id = named.id ?? named.key;
  return typeof id === 'string' ? id : '';
}

/** Reads one YAML text; what YAML itself objects to becomes a problem with its line. */
function readYaml(file: DataFile, problems: Problem[]): unknown {
  if (file.value !== undefined) return file.value;
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, uniqueKeys: true });
  const error = document.errors[0];
  if (!error) return document.toJS({ maxAliasCount: maxAliases });
  const { line } = lineCounter.linePos(error.pos[0]);
  problems.push({
    code: 'yaml',
    file: file.path,
    fact: '',
    field: `line ${line}`,
    detail: error.code === 'DUPLICATE_KEY' ? 'the same key stands twice' : error.code,
  });
  return undefined;
}

function check<S extends z.ZodType>(
  schema: S,
  item: unknown,
  file: string,
  problems: Problem[],
): z.infer<S> | undefined {
  const result = schema.safeParse(item);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({
      code: 'schema',
      file,
      fact: idOf(item),
      field: issue.path.join('.') || '(whole)',
      detail: issue.message,
    });
  }
  return undefined;
}

function readList<S extends z.ZodType>(
  schema: S,
  file: DataFile,
  problems: Problem[],
): z.infer<S>[] {
  const list = readYaml(file, problems);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.push({
      code: 'schema',
      file: file.path,
      fact: '',
      field: '(whole)',
      detail: 'a list is wanted here',
    });
    return [];
  }
  return list.flatMap((item) => check(schema, item, file.path, problems) ?? []);
}

function readTopicFile(
  file: DataFile,
  problems: Problem[],
): { topic: Topic; facts: FiledFact[] } | undefined {
  const content = readYaml(file, problems);
  const whole =
    content === undefined ? undefined : check(topicFileSchema, content, file.path, problems);
  if (!whole) return undefined;
  const facts = whole.facts.flatMap((item) => {
    const body = check(factSchema, item, file.path, problems);
    return body ? [{ file: file.path, topic: whole.topic.id, body }] : [];
  });
  return { topic: whole.topic, facts };
}

/** The file that says what the record is. */
export const aboutPath = 'data/record.yaml';

/** What a record says of itself; its units are made known, so that its figures can be read. */
function readAbout(files: readonly DataFile[], problems: Problem[] = []): RecordAbout | undefined {
  const file = files.find(({ path }) => path === aboutPath);
  const content = file && readYaml(file, problems);
  const about =
    file && content !== undefined ? check(aboutSchema, content, aboutPath, problems) : undefined;
  if (!about) return undefined;
  try {
    declareUnits(about.units);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const field = `units.${String(error.context.unit)}`;
    const detail = 'this unit means something else already; give it another name';
    problems.push({ code: 'schema', file: aboutPath, fact: '', field, detail });
  }
  return about;
}

/** What a record says of itself, for whoever takes its facts from elsewhere. */
export function aboutIn(files: readonly DataFile[]): RecordAbout | undefined {
  return readAbout(files);
}

/**
 * Sorts files by where they stand: `data/record.yaml` says what the record is, `data/facts/*.yaml` are topics, `data/sources.yaml` the
 * sources, `data/rates.yaml` exchange rates, `data/comparability.yaml` what may not be compared,
 * `data/not-on-record.yaml` the classes not on record. Others are passed over.
 */
export function readRecordFiles(files: readonly DataFile[]): FiledRecord {
  const problems: Problem[] = [];
  const topics: Topic[] = [];
  const facts: FiledFact[] = [];
  const sources: Source[] = [];
  const rates: Rate[] = [];
  const incomparable: Incomparable[] = [];
  const notOnRecord: NotOnRecord[] = [];
  // First, since the facts are counted in its units.
  const about = readAbout(files, problems);
  for (const file of files) {
    if (file.path === 'data/sources.yaml') sources.push(...readList(sourceSchema, file, problems));
    else if (file.path === 'data/rates.yaml') rates.push(...readList(rateSchema, file, problems));
    else if (file.path === 'data/comparability.yaml') {
      incomparable.push(...readList(incomparableSchema, file, problems));
    } else if (file.path === 'data/not-on-record.yaml') {
      notOnRecord.push(...readList(notOnRecordSchema, file, problems));
    } else if (file.path.startsWith('data/facts/')) {
      const read = readTopicFile(file, problems);
      if (read) {
        topics.push(read.topic);
        facts.push(...read.facts);
      }
    }
  }
  const found = { topics, facts, sources, rates, incomparable, notOnRecord, problems };
  return about ? { about, ...found } : found;
}
