/** What the curation commands need of the desk: services, never the store. */
import { UserError } from '../../base/user-error.js';
import type { Curation } from '../../desk/curation/curation.js';
import type { RecordFiles } from '../../desk/files/record-files.js';
import type { Person } from '../../desk/ports.js';
import type { FactRecord } from '../../facts/record.js';
import type { Ground } from '../../inquiry/inquire.js';
import type { DraftBox } from './draft-box.js';
import type { Typed, Work } from './work.js';

export interface Curating {
  readonly curation: Curation;
  readonly files: RecordFiles;
  readonly drafts: DraftBox<Work>;
  /** What answers from a record that is not in force. */
  readonly groundOver: (record: FactRecord) => Promise<Ground>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of every change put forward, with what was typed on the way to it. */
  readonly onProposed?: (author: Person, typed: Typed, proposalId: number) => Promise<void>;
}

/** @throws UserError `no-curating` where the desk has no store to curate in */
export function curatingOf(desk: { readonly curating?: Curating }): Curating {
  if (!desk.curating) throw new UserError('no-curating');
  return desk.curating;
}
