/** What a moderator does with the record as files: look an import through, put it forward, export. */
import { UserError } from '../../base/user-error.js';
import type { EntryRef } from '../../facts/entry.js';
import type { Curation } from '../curation/curation.js';
import type { Draft } from '../curation/draft.js';
import type { Outcome } from '../curation/propose.js';
import type { DeskStore, Person } from '../ports.js';
import type { RecordState } from '../record-keeper.js';
import { type AttachmentFormat, exportAttachment, noteExport } from './export-files.js';
import type { FilesPlan, PlanItem } from './plan.js';
import { type PlanUpload, planUploadOver, type Upload } from './upload.js';

export interface ProposedFiles {
  readonly plan: FilesPlan;
  /** In the order of the plan; every item was tried, whatever became of the others. */
  readonly results: readonly ({ readonly ref: EntryRef } & (
    | { readonly outcome: Outcome }
    | { readonly error: UserError }
  ))[];
}

export interface ExportedRecord {
  /** One document, which `filesInAttachment` takes apart again. */
  readonly text: string;
  /** How many facts it holds. */
  readonly facts: number;
}

export interface RecordFiles {
  /**
   * Holds a file against the record and says what would come of it; nothing is kept.
   * @throws UserError `attachment-too-large`, `attachment-unreadable`, `attachment-unknown-shape`,
   * `attachment-too-many`, `attachment-too-hard`, `files-invalid`, `files-empty`
   */
  preview(upload: Upload): Promise<FilesPlan>;
  /**
   * Puts forward what is newer in the file. What nothing stands in the way of is published at once, as
   * with any change (`curation/standing.ts`); the rest waits in the queue. Throws as `preview`.
   */
  propose(actor: Person, upload: Upload, reason: string): Promise<ProposedFiles>;
  /**
   * The whole record; that somebody took it is noted.
   * @throws UserError `export-too-hard`
   */
  take(actor: Person, format: AttachmentFormat): Promise<ExportedRecord>;
}

/** How files are read and written, where that is not to hold up everything else. */
export interface FileWork {
  readonly plan?: PlanUpload;
  /** As `exportAttachment`. */
  readonly write?: (state: RecordState, format: AttachmentFormat) => Promise<string>;
}

function draftOf({ ref, files, custody, latest }: PlanItem, reason: string): Draft {
  const base = latest?.number ?? 0;
  if (files === null) return { action: 'retire', ref, base, reason };
  return { action: 'import', of: ref.kind, base, body: files.body, reason, custody };
}

/** Items of a plan by what is to become of them. */
export function planByOutcome(plan: FilesPlan) {
  const of = (outcome: PlanItem['outcome']) =>
    plan.items.filter((item) => item.outcome === outcome);
  return { take: of('take-files'), keep: of('keep-database'), conflict: of('conflict') };
}

export function makeRecordFiles(
  store: DeskStore,
  curation: Curation,
  {
    plan = planUploadOver(store),
    write = async (...what) => exportAttachment(...what),
  }: FileWork = {},
): RecordFiles {
  const preview = async (upload: Upload) => plan(upload, await curation.record());
  return {
    preview,
    async propose(actor, upload, reason) {
      const planned = await preview(upload);
      const results: ProposedFiles['results'][number][] = [];
      for (const item of planByOutcome(planned).take) {
        const { ref } = item;
        try {
          results.push({ ref, outcome: await curation.propose(actor, draftOf(item, reason)) });
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          results.push({ ref, error });
        }
      }
      return { plan: planned, results };
    },
    async take(actor, format) {
      const state = await curation.record();
      const text = await write(state, format);
      await noteExport(store, actor);
      return { text, facts: state.record.facts.length };
    },
  };
}
