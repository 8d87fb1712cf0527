/** What the curation commands need of the desk: services, never the store. */
import { UserError } from '../../base/user-error.js';
import type { Curation } from '../../desk/curation/curation.js';
import type { TryOut } from '../../desk/curation/trial.js';
import type { RecordFiles } from '../../desk/files/record-files.js';
import type { Person } from '../../desk/ports.js';
import type { DraftBox } from './draft-box.js';
import type { Typed, Work } from './work.js';

export interface Curating {
  readonly curation: Curation;
  readonly files: RecordFiles;
  readonly drafts: DraftBox<Work>;
  /** Puts a question to the record as a proposal would make it. */
  readonly tryOut: TryOut;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Told of every change put forward, with what was typed on the way to it. Where it fails, the change
   * stands; whoever composes this logs what was not to be expected.
   */
  readonly onProposed?: (author: Person, typed: Typed, proposalId: number) => Promise<void>;
}

/** @throws UserError `no-curating` where the desk has no store to curate in */
export function curatingOf(desk: { readonly curating?: Curating }): Curating {
  if (!desk.curating) throw new UserError('no-curating');
  return desk.curating;
}
