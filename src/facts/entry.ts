/** Entries: the things a record is made of, each with a history of its own. Pure. */
import { z } from 'zod';
import type { FiledRecord } from './read-files.js';
import type { Topic } from './record.js';
import {
  filedFactSchema,
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

export const entryKinds = [
  'topic',
  'source',
  'rate',
  'incomparable',
  'fact',
  'not-on-record',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Names one entry of the record. */
export interface EntryRef {
  readonly kind: EntryKind;
  readonly id: string;
}

/** A fact's body with the topic it is filed under. */
export type FiledFactBody = Readonly<z.infer<typeof filedFactSchema>>;

export type FactEntry = { readonly kind: 'fact'; readonly body: FiledFactBody };
export type SourceEntry = { readonly kind: 'source'; readonly body: Source };
export type RateEntry = { readonly kind: 'rate'; readonly body: Rate };
export type IncomparableEntry = { readonly kind: 'incomparable'; readonly body: Incomparable };
export type TopicEntry = { readonly kind: 'topic'; readonly body: Topic };
export type NotOnRecordEntry = { readonly kind: 'not-on-record'; readonly body: NotOnRecord };
export type Entry =
  | FactEntry
  | SourceEntry
  | RateEntry
  | IncomparableEntry
  | TopicEntry
  | NotOnRecordEntry;

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fact'), body: filedFactSchema }),
  z.object({ kind: z.literal('source'), body: sourceSchema }),
  z.object({ kind: z.literal('rate'), body: rateSchema }),
  z.object({ kind: z.literal('incomparable'), body: incomparableSchema }),
  z.object({ kind: z.literal('topic'), body: topicFileSchema.shape.topic }),
  z.object({ kind: z.literal('not-on-record'), body: notOnRecordSchema }),
]);

/** Where a value is not an entry: the field's path inside the body, and zod's code for the rule. */
export interface EntryIssue {
  readonly field: string;
  readonly rule: string;
  /** In English, for those who keep the files. */
  readonly detail: string;
}

export type ParsedEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly issues: readonly EntryIssue[] };

/** Reads an unknown value as the body of an entry of `kind`; texts are trimmed, defaults filled in. */
export function parseEntry(kind: EntryKind, body: unknown): ParsedEntry {
  const result = entrySchema.safeParse({ kind, body });
  if (result.success) return { ok: true, entry: result.data };
  return {
    ok: false,
    issues: result.error.issues.map((issue) => ({
      field: issue.path.slice(1).join('.'),
      rule: issue.code,
      detail: issue.message,
    })),
  };
}

/** The id that an entry goes by: a source's is its key. */
export function entryId(entry: Entry): string {
  return entry.kind === 'source' ? entry.body.key : entry.body.id;
}

export function refOf(entry: Entry): EntryRef {
  return { kind: entry.kind, id: entryId(entry) };
}

/** A map key for an entry: `fact/registered-total`. */
export function refKey(ref: EntryRef): string {
  return `${ref.kind}/${ref.id}`;
}

/** Everything the reviewed files hold, topics and sources before the facts that rest on them. */
export function entriesOf(filed: FiledRecord): readonly Entry[] {
  return [
    ...filed.topics.map((body): Entry => ({ kind: 'topic', body })),
    ...filed.sources.map((body): Entry => ({ kind: 'source', body })),
    ...filed.rates.map((body): Entry => ({ kind: 'rate', body })),
    ...filed.incomparable.map((body): Entry => ({ kind: 'incomparable', body })),
    ...filed.facts.map(({ topic, body }): Entry => ({ kind: 'fact', body: { ...body, topic } })),
    ...filed.notOnRecord.map((body): Entry => ({ kind: 'not-on-record', body })),
  ];
}
