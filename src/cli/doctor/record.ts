import { UserError } from '../../base/user-error.js';
import { type DataFile, readRecordFiles } from '../../facts/read-files.js';
import { recordPlace } from '../../store/data-folder.js';
import { storeTrouble } from '../../store-troubles.js';
import { faultsOf } from '../record-faults.js';
import { type Finding, ill, well } from './finding.js';

const check = 'record';

/** Whether the record's files are sound. */
export function record(files: readonly DataFile[], recordDir: string | undefined): Finding {
  const faults = faultsOf(files);
  if (faults.length === 0) {
    return well(check, `${readRecordFiles(files).facts.length} facts, all sound`);
  }
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return ill(check, {
    said: `The record is not sound: ${faults[0]}${more}.`,
    mend: `Mend the files in ${recordPlace(recordDir)}; \`desk record check\` lists every fault.`,
  });
}

/** The same of files that could not be read. */
export function unreadRecord(error: unknown, dataDir: string): Finding {
  const known = error instanceof UserError ? storeTrouble(error, dataDir) : undefined;
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
  return ill(
    check,
    known ?? {
      said: `The record's files cannot be read (${code}).`,
      mend: 'Look at RECORD_DIR and at who may read there.',
    },
  );
}
