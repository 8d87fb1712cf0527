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
startEmbargoClock({
  ...{ embargoes, store, now: Date.now },
  onFailure: (error) => process.stderr.write(`${String(error)}\n`),
});
process.stdout.write('waiting\n');
setInterval(() => undefined, 60_000);
