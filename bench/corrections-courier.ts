/** Delivers what is queued in the store of DATA_DIR to the Discord at API, until nothing is left. */
import { makeCorrections } from '../src/desk/corrections/corrections.js';
import { makeRecordKeeper } from '../src/desk/record-keeper.js';
import { startDelivering } from '../src/discord/corrections/delivering.js';
import { makeResponseTokens } from '../src/discord/corrections/tokens.js';
import { openStore } from '../src/store/open-store.js';

/** A process that was killed holds what it had taken for so long, ms. */
const holdMs = 10_000;
const firstWaitMs = 400;

const { DATA_DIR = '', API = '', TOKEN = '', BOT = '', DESK_CHANNEL = '' } = process.env;
const say = (details: object, what: string) =>
  void process.stderr.write(`${what} ${JSON.stringify(details)}\n`);
const silent = () => undefined;

const store = await openStore({ dataDir: DATA_DIR });
const keeper = makeRecordKeeper(store);
const delivering = startDelivering({
  corrections: makeCorrections({ store, now: Date.now, retentionDays: 90, token: () => '' }),
  tokens: makeResponseTokens(Date.now),
  record: async () => (await keeper.current()).record,
  ...{ token: TOKEN, api: API, userId: BOT, deskChannelId: DESK_CHANNEL },
  mayReadBack: () => true,
  logger: { debug: silent, info: silent, warn: say, error: say },
  waits: { holdMs, firstWaitMs },
});
await delivering.idle();
await delivering.stop();
await store.close();
