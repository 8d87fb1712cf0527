/**
 * The bot as it runs for good, on the store of DATA_DIR and the Discord at API, telling its parent
 * what it handled and what that took; see `process.ts` for what is said.
 */
import { warmUp } from '../../src/desk/warm-up.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { startBot } from '../../src/discord/start.js';
import { openDesk } from '../../src/open-desk.js';
import { footprint, threadMs, watchBlocks } from './gauges.js';
import type { Told, Wanted } from './process.js';

const { DATA_DIR = '', RECORD_DIR = '', API = '', TOKEN = '', GUILD = '' } = process.env;
const tell = (told: Told) => void process.send?.(told);
const silent = () => undefined;
const trouble = (details: object, what: string) =>
  tell({ kind: 'trouble', text: `${what} ${JSON.stringify(details)}` });
const unforeseen = (error: unknown) =>
  tell({ kind: 'trouble', text: error instanceof Error ? String(error.stack) : String(error) });
process.on('unhandledRejection', unforeseen);
process.on('uncaughtException', unforeseen);

const blocks = watchBlocks();
let since = 0;
const handled = (details: object, what: string) => {
  if (what !== 'handled') return;
  const { id, event } = details as { readonly id: string; readonly event: string };
  tell({ kind: 'handled', id, event, ms: threadMs() - since, blockMs: blocks.longest() });
};

const desk = await openDesk({
  dataDir: DATA_DIR,
  ...(RECORD_DIR === '' ? {} : { recordDir: RECORD_DIR }),
  approvals: 2,
  golden: [],
  onTrouble: (what, details) => trouble(details, what),
});
await warmUp(desk.snapshots.current(), Date.now());
const bot = await startBot({
  ...{ desk, token: TOKEN, api: API, commands: await loadCommands() },
  logger: { debug: handled, info: silent, warn: silent, error: trouble },
  deskGuild: { id: GUILD },
});

process.on('message', (wanted: Wanted) => {
  if (wanted === 'mark') {
    since = threadMs();
    blocks.reset();
    tell({ kind: 'marked' });
  } else if (wanted === 'measure') {
    void footprint(bot.listeners()).then((held) => tell({ kind: 'measured', footprint: held }));
  } else {
    void bot
      .stop()
      .then(() => desk.close())
      .then(() => process.exit(0));
  }
});
tell({ kind: 'ready' });
