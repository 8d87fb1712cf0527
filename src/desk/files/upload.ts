/** A file that a moderator sent, held against the record. */
import { UserError } from '../../base/user-error.js';
import type { RecordState } from '../record-keeper.js';
import { filesInAttachment } from './export-files.js';
import { type FilesPlan, type PlanReader, planFiles } from './plan.js';

export interface Upload {
  readonly name: string;
  /** YAML or JSON. */
  readonly text: string;
}

/** Changes that one file may put forward: each is assessed by itself. */
export const mostTaken = 1000;

/**
 * Works out what would come of an upload; nothing is kept.
 * @throws UserError as `filesInAttachment` and `planFiles` do; `attachment-too-many`
 */
export type PlanUpload = (upload: Upload, state: RecordState) => Promise<FilesPlan>;

/** Works it out where it is called, which holds up everything else there. */
export const planUploadOver =
  (reader: PlanReader): PlanUpload =>
  async ({ name, text }, state) => {
    const plan = await planFiles(reader, state, filesInAttachment(name, text));
    const taken = plan.items.filter(({ outcome }) => outcome === 'take-files').length;
    if (taken > mostTaken) {
      throw new UserError('attachment-too-many', { name, count: taken, most: mostTaken });
    }
    return plan;
  };
