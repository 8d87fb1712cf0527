import { UserError } from '../../base/user-error.js';
import type { Config } from '../../config.js';
import { aboutIn, type DataFile } from '../../facts/read-files.js';
import { examineStore, type StoreExamination } from '../../store/examine.js';
import { storeTrouble } from '../../store-troubles.js';
import { type Finding, ill, well } from './finding.js';

const check = 'store';
const names = { sqlite: 'SQLite', postgresql: 'PostgreSQL' } as const;
const backup = 'Put back a backup from before, and look at the disk and at who may write to it.';

function foundIn(
  { engine, state, damage, record, chain }: StoreExamination,
  wanted: string | undefined,
): Finding {
  const name = names[engine];
  if (damage[0] !== undefined) {
    return ill(check, { said: `The SQLite file is damaged: ${damage[0]}.`, mend: backup });
  }
  if (state === 'new') return well(check, `${name}, nothing kept yet: the first start fills it`);
  if (state === 'old') return well(check, `${name}, brought up to date at the next start`);
  if (record !== undefined && wanted !== undefined && record !== wanted) {
    const error = new UserError('store-of-other-record', { held: record, wanted });
    const trouble = storeTrouble(error, '');
    if (trouble) return ill(check, trouble);
  }
  const [problem] = chain?.problems ?? [];
  if (problem) {
    return ill(check, {
      said: `The sealed log does not hold: ${problem.where}: ${problem.code}.`,
      mend: `\`desk facts verify\` lists every place. ${backup}`,
    });
  }
  return well(check, `${name}, ${chain?.revisions ?? 0} revisions, every seal holds`);
}

/** Whether the store opens, is whole, and holds the record of the settings. */
export async function store(config: Config, files: readonly DataFile[]): Promise<Finding> {
  try {
    // What is stored is read in the units that the record declares.
    const wanted = aboutIn(files)?.name;
    return foundIn(await examineStore(config), wanted);
  } catch (error) {
    const known = error instanceof UserError ? storeTrouble(error, config.dataDir) : undefined;
    const { code, name } = error as { code?: unknown; name?: unknown };
    return ill(
      check,
      known ?? {
        said: `The store cannot be read (${String(code ?? name)}).`,
        mend: 'Look whether another program uses the same file or database; give the desk its own.',
      },
    );
  }
}
