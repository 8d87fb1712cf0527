/** A process that waits for what is held, as a desk does; the benchmark kills it at bad moments. */
import { makeCuration } from '../../src/desk/curation/curation.js';
import { startEmbargoClock } from '../../src/desk/embargo/clock.js';
import { makeRecordKeeper } from '../../src/desk/record-keeper.js';
import { readText } from '../../src/reading/read-text.js';
import { openStore } from '../../src/store/open-store.js';

const { DATA_DIR: dataDir = '.', DATABASE_URL: databaseUrl } = process.env;
const store = await openStore({ dataDir, databaseUrl: databaseUrl || undefined });
const { embargoes } = makeCuration({
  ...{ store, keeper: makeRecordKeeper(store), approvals: 2 },
  ...{ read: readText, identities: [], now: Date.now },
});
const tell = (error: unknown) => void process.stderr.write(`${String(error)}\n`);
startEmbargoClock({
  ...{ embargoes, store, now: Date.now },
  onDue: (due) => {
    for (const { error } of due) if (error !== undefined) tell(error);
  },
  onFailure: tell,
});
process.stdout.write('waiting\n');
setInterval(() => undefined, 60_000);
