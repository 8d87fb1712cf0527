/** Turns rows into the desk's things and back. What cannot be read becomes a fault, not a crash. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { textOf } from '../base/storable.js';
import type { Assessment } from '../desk/assessment.js';
import type { AuditSeal, RevisionSeal } from '../desk/chain.js';
import {
  type AuditEntry,
  auditActions,
  type Loaded,
  type Proposal,
  proposalActions,
  proposalStates,
  type Revision,
  revisionKinds,
  type StoreFault,
} from '../desk/ports.js';
import { canonicalJson } from '../facts/canonical.js';
import { type Entry, type EntryKind, entryKinds, parseEntry } from '../facts/entry.js';
import { sourceSchema } from '../facts/schema.js';
import type { AuditTable, ProposalTable, RevisionTable } from './tables.js';

export type RevisionRow = Selectable<RevisionTable>;
export type ProposalRow = Selectable<ProposalTable>;
export type AuditRow = Selectable<AuditTable>;

/** A row whose content is not what it should be. */
export class UnreadableRow extends Error {
  constructor(readonly problem: string) {
    super(problem);
    this.name = 'UnreadableRow';
  }
}

const kindSchema = z.enum(entryKinds);
const person = z.object({ id: z.string(), name: z.string() });
const overrideSchema = z.object({
  by: person,
  at: z.string(),
  reason: z.string(),
  codes: z.array(z.string()),
});
const bilingual = z.object({ en: z.string(), zh: z.string() });
const embargoSchema = z.object({
  publishAt: z.string(),
  announcement: z
    .object({ title: bilingual, by: z.string().nullable(), confirmed: z.boolean() })
    .nullable(),
  blocked: z.object({ code: z.string(), at: z.string() }).nullable(),
});
const custodySchema = z.object({
  excerpt: z.string().nullable(),
  archive: z.string().nullable(),
  read: z.boolean(),
});
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const path = z.array(z.string());
const assessmentSchema = z.object({
  changes: z.array(
    z.discriminatedUnion('change', [
      z.object({ path, change: z.literal('added'), after: scalar }),
      z.object({ path, change: z.literal('removed'), before: scalar }),
      z.object({ path, change: z.literal('changed'), before: scalar, after: scalar }),
      z.object({
        path,
        change: z.literal('reordered'),
        before: z.array(z.string()),
        after: z.array(z.string()),
      }),
    ]),
  ),
  checks: z.array(
    z.object({
      code: z.string(),
      level: z.enum(['block', 'warn']),
      context: z.record(z.string(), z.unknown()),
    }),
  ),
  derived: z.array(
    z.object({
      factId: z.string(),
      figureId: z.string(),
      formula: z.string(),
      unit: z.string(),
      before: z.string().nullable(),
      after: z.string(),
    }),
  ),
  touchesFigures: z.boolean(),
  // What was assessed before these were looked at waits for a second moderator.
  brought: z
    .array(z.object({ field: z.string(), value: z.string(), unit: z.string().nullable() }))
    .default([]),
  unnoticed: z.boolean().default(false),
});

function read<S extends z.ZodType>(schema: S, value: unknown, what: string): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UnreadableRow(`${[what, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? ''}`);
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRow(`${what}: not JSON`);
  }
}

function entryIn(kind: EntryKind, body: string): Entry {
  const parsed = parseEntry(kind, json(body, 'body'));
  if (parsed.ok) return parsed.entry;
  const [issue] = parsed.issues;
  throw new UnreadableRow(`body.${issue?.field ?? ''}: ${issue?.detail ?? ''}`);
}

const custodyIn = (text: string | null) =>
  text === null ? null : read(custodySchema, json(text, 'custody'), 'custody');

const personOf = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? id };

/** @throws UnreadableRow */
export function revisionIn(row: RevisionRow): Revision {
  const kind = read(kindSchema, row.entry_kind, 'entry_kind');
  return {
    ref: { kind, id: row.entry_id },
    number: row.number,
    entry: entryIn(kind, row.body),
    kind: read(z.enum(revisionKinds), row.kind, 'kind'),
    author: { id: row.author_id, name: row.author_name },
    approver: personOf(row.approver_id, row.approver_name),
    at: row.at,
    reason: row.reason,
    source: row.source,
    custody: custodyIn(row.custody),
    proposalId: row.proposal_id,
    sequence: row.sequence,
    order: row.entry_order,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

export function sealOfRevision(row: Omit<RevisionRow, 'hash' | 'entry_order'>): RevisionSeal {
  return {
    kind: row.entry_kind,
    id: row.entry_id,
    number: row.number,
    sequence: row.sequence,
    body: row.body,
    revisionKind: row.kind,
    author: row.author_seal,
    approver: row.approver_seal,
    at: row.at,
    reason: row.reason,
    source: row.source,
    ...(row.custody ? { custody: row.custody } : {}),
    proposalId: row.proposal_id,
    previousHash: row.previous_hash,
  };
}

/** @throws UnreadableRow */
export function proposalIn(row: ProposalRow): Proposal {
  const kind = read(kindSchema, row.entry_kind, 'entry_kind');
  const decidedBy = personOf(row.decided_by_id, row.decided_by_name);
  return {
    id: row.id,
    version: row.version,
    ref: { kind, id: row.entry_id },
    base: row.base,
    action: read(z.enum(proposalActions), row.action, 'action'),
    entry: entryIn(kind, row.body),
    newSources: read(z.array(sourceSchema), json(row.new_sources, 'new_sources'), 'new_sources'),
    kind: read(z.enum(revisionKinds), row.kind, 'kind'),
    reason: row.reason,
    source: row.source,
    custody: custodyIn(row.custody),
    author: { id: row.author_id, name: row.author_name },
    proposedAt: row.proposed_at,
    changedAt: row.changed_at,
    state: read(z.enum(proposalStates), row.state, 'state'),
    assessment: read(
      assessmentSchema,
      json(row.assessment, 'assessment'),
      'assessment',
    ) as Assessment,
    override:
      row.override === null
        ? null
        : read(overrideSchema, json(row.override, 'override'), 'override'),
    decision:
      decidedBy === null
        ? null
        : { by: decidedBy, at: row.decided_at ?? row.changed_at, reason: row.decision_reason },
    embargo:
      row.embargo === null ? null : read(embargoSchema, json(row.embargo, 'embargo'), 'embargo'),
    published: row.published,
  };
}

export function proposalRow(proposal: Proposal): ProposalRow {
  return {
    id: proposal.id,
    version: proposal.version,
    entry_kind: proposal.ref.kind,
    entry_id: proposal.ref.id,
    base: proposal.base,
    action: proposal.action,
    body: canonicalJson(proposal.entry.body),
    new_sources: canonicalJson(proposal.newSources),
    kind: proposal.kind,
    reason: proposal.reason,
    source: proposal.source,
    custody: proposal.custody === null ? null : canonicalJson(proposal.custody),
    author_id: proposal.author.id,
    author_name: textOf(proposal.author.name),
    proposed_at: proposal.proposedAt,
    changed_at: proposal.changedAt,
    state: proposal.state,
    assessment: canonicalJson(proposal.assessment),
    override: proposal.override === null ? null : canonicalJson(proposal.override),
    decided_by_id: proposal.decision?.by.id ?? null,
    decided_by_name: proposal.decision ? textOf(proposal.decision.by.name) : null,
    decided_at: proposal.decision?.at ?? null,
    decision_reason: proposal.decision?.reason ?? null,
    embargo: proposal.embargo === null ? null : canonicalJson(proposal.embargo),
    published: proposal.published,
  };
}

/** @throws UnreadableRow */
export function auditIn(row: AuditRow): AuditEntry {
  const detail = json(row.detail, 'detail');
  return {
    number: row.number,
    at: row.at,
    actor: { id: row.actor_id, name: row.actor_name },
    action: read(z.enum(auditActions), row.action, 'action'),
    ref:
      row.entry_kind === null || row.entry_id === null
        ? null
        : { kind: read(kindSchema, row.entry_kind, 'entry_kind'), id: row.entry_id },
    proposalId: row.proposal_id,
    revision: row.revision,
    revisionHash: row.revision_hash,
    detail: read(z.record(z.string(), z.unknown()), detail, 'detail'),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

export function sealOfAudit(row: Omit<AuditRow, 'hash'>): AuditSeal {
  return {
    number: row.number,
    at: row.at,
    actor: row.actor_seal,
    action: row.action,
    kind: row.entry_kind,
    id: row.entry_id,
    proposalId: row.proposal_id,
    revision: row.revision,
    revisionHash: row.revision_hash,
    detail: row.detail,
    previousHash: row.previous_hash,
  };
}

/** Reads every row it can; the others become faults that `where` names. */
export function loadRows<R, T>(
  rows: readonly R[],
  readRow: (row: R) => T,
  where: (row: R) => string,
): Loaded<T> {
  const items: T[] = [];
  const faults: StoreFault[] = [];
  for (const row of rows) {
    try {
      items.push(readRow(row));
    } catch (error) {
      if (!(error instanceof UnreadableRow)) throw error;
      faults.push({ where: where(row), problem: error.problem });
    }
  }
  return { items, faults };
}

export const revisionPlace = (row: Pick<RevisionRow, 'entry_kind' | 'entry_id' | 'number'>) =>
  `${row.entry_kind}/${row.entry_id} revision ${row.number}`;
