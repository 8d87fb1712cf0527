/** What keeps the desk from its data folder or store, for the operator: what is wrong and what mends it. */
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { UserError } from './base/user-error.js';
import type { Trouble } from './discord/troubles.js';
import { sqliteFileName } from './store/open-store.js';
import { errorText } from './wording/catalogue/errors.js';

/** Less free space, bytes, than this is told. */
const leastFree = 64 * 1024 * 1024;

/** The folder itself, or the nearest one above it that is there. */
function nearest(folder: string): string {
  const whole = path.resolve(folder);
  return existsSync(whole) || path.dirname(whole) === whole ? whole : nearest(path.dirname(whole));
}

export interface FolderLook {
  readonly trouble?: Trouble;
  /** Bytes that may still be written there. */
  readonly free: number;
  readonly isThere: boolean;
}

/** Looks whether the desk can keep its files in a folder, without writing there. */
export function lookAtFolder(dataDir: string): FolderLook {
  const whole = path.resolve(dataDir);
  const place = nearest(whole);
  const isThere = place === whole;
  const named = isThere ? `DATA_DIR (${dataDir})` : `DATA_DIR (${dataDir}), which is not there,`;
  const another = 'or set DATA_DIR to a folder that the desk may write in.';
  if (!statSync(place).isDirectory()) {
    const said = isThere
      ? `DATA_DIR (${dataDir}) is a file.`
      : `DATA_DIR lies below ${place}, a file.`;
    return { isThere, free: 0, trouble: { said, mend: 'Set DATA_DIR to a folder.' } };
  }
  const { bavail, bsize, blocks } = statfsSync(place);
  const free = bavail * bsize;
  const file = path.join(whole, sqliteFileName);
  const wanted = [place, ...[file, `${file}-wal`, `${file}-shm`].filter((one) => existsSync(one))];
  for (const one of wanted) {
    try {
      accessSync(one, constants.R_OK | constants.W_OK | (one === place ? constants.X_OK : 0));
    } catch {
      const said =
        one === place
          ? `${named} cannot be written: ${isThere ? 'the folder' : place} is closed to the desk, or read-only.`
          : `${path.basename(one)} in DATA_DIR (${dataDir}) cannot be written.`;
      return {
        isThere,
        free,
        trouble: { said, mend: `Give the user that runs the desk write access, ${another}` },
      };
    }
  }
  if (blocks === 0) {
    const said = `DATA_DIR (${dataDir}) lies where no files can be kept.`;
    return { isThere, free, trouble: { said, mend: 'Set DATA_DIR to a folder on a disk.' } };
  }
  if (free >= leastFree) return { isThere, free };
  const megabytes = Math.floor(free / 1024 ** 2);
  const said = `The disk of DATA_DIR is ${megabytes < 2 ? 'full' : 'nearly full'}: ${megabytes} MB are free.`;
  return { isThere, free, trouble: { said, mend: `Make room on it, ${another}` } };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** By PostgreSQL's code; what is not here cannot be reached. */
const ofPostgres: Readonly<Record<string, Trouble>> = {
  '28P01': {
    said: 'PostgreSQL refuses the user or password of DATABASE_URL.',
    mend: 'Mend the address in .env.',
  },
  '28000': {
    said: 'PostgreSQL lets the user of DATABASE_URL in from nowhere here.',
    mend: 'Mend the address in .env, or the server’s pg_hba.conf.',
  },
  '3D000': {
    said: 'PostgreSQL has no such database as DATABASE_URL names.',
    mend: 'Create it (createdb), or mend the address in .env.',
  },
  '53300': {
    said: 'PostgreSQL takes no more connections.',
    mend: 'End others, or raise max_connections.',
  },
};

/** What an operator is told of an error of the store; `undefined` where it is none of these. */
export function storeTrouble(error: UserError, dataDir: string): Trouble | undefined {
  const { engine } = error.context;
  const reason = text(error.context.reason);
  switch (error.code) {
    case 'store-unavailable': {
      if (engine === 'postgresql') {
        const why = reason === '' ? '' : ` (${reason})`;
        return (
          ofPostgres[reason] ?? {
            said: `PostgreSQL does not answer at the address of DATABASE_URL${why}.`,
            mend: 'Start it, or mend the address in .env; without DATABASE_URL the desk keeps SQLite in DATA_DIR.',
          }
        );
      }
      return (
        lookAtFolder(dataDir).trouble ?? {
          said: `${sqliteFileName} in DATA_DIR (${dataDir}) cannot be opened as the desk's store${reason === '' ? '' : ` (${reason})`}.`,
          mend: 'Put a backup in its place, or move it away: the desk then begins anew from the reviewed files.',
        }
      );
    }
    case 'store-full':
      return {
        said: 'The disk that holds the store is full.',
        mend: 'Make room on it; nothing is lost that was kept before.',
      };
    case 'store-too-new':
      return {
        said: 'The store was written by a newer version of the desk.',
        mend: 'Start that version, or give this one its own DATA_DIR or DATABASE_URL.',
      };
    case 'store-busy':
      return {
        said: 'The store stayed occupied by other writers.',
        mend: 'Try again; if it stays so, look for a process that hangs.',
      };
    case 'store-of-other-record':
    case 'no-record-there':
    case 'record-unreadable': {
      const [said = '', ...mend] = (errorText(error, 'en') ?? error.code).split(/(?<=\.) /);
      return { said, mend: mend.join(' ') };
    }
    default:
      return undefined;
  }
}
