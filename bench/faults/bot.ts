/** The bot as it runs for good, on the store of DATA_DIR or DATABASE_URL, at the Discord of API. */

import { loadCommands } from '../../src/discord/load-commands.js';
import { startBot } from '../../src/discord/start.js';
import { outliveRejections } from '../../src/discord/unforeseen.js';
import { openDesk } from '../../src/open-desk.js';

const { DATA_DIR = '', DATABASE_URL, API = '', TOKEN = '', GUILD = '', SHIFT = '0' } = process.env;
/** Requests without an answer are given up sooner than usual, so that many fit into a benchmark. */
const requestTimeout = 2_500;
const shift = Number(SHIFT);
const silent = () => undefined;
const say = (details: object, what: string) =>
  void (process.env.FAULTS_LOG && process.stderr.write(`${what} ${JSON.stringify(details)}\n`));

const logger = { debug: silent, info: silent, warn: say, error: say };
outliveRejections(logger);
const desk = await openDesk({
  dataDir: DATA_DIR,
  ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  approvals: 2,
  golden: [],
  now: () => Date.now() + shift,
});
const bot = await startBot({
  ...{ desk, token: TOKEN, api: API, requestTimeout },
  commands: await loadCommands(),
  logger,
  deskGuild: { id: GUILD },
  onLost: () => process.exit(3),
});
process.once(
  'SIGTERM',
  () =>
    void bot
      .stop()
      .then(() => desk.close())
      .then(() => process.exit(0)),
);
process.send?.('ready');
