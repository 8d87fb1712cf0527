/** `desk doctor`: what keeps the desk from working, and what mends it. It changes nothing. */
import type { Config } from '../../config.js';
import { loadCommands } from '../../discord/load-commands.js';
import { withoutSecrets } from '../../discord/log.js';
import { readDataFolder, readGoldenText } from '../../store/data-folder.js';
import { CliError, readArgs, type Subcommand } from '../command-line.js';
import { dataFolder } from './data-folder.js';
import { discordChecks, withoutDiscord } from './discord.js';
import { type Finding, skipped } from './finding.js';
import { record, unreadRecord } from './record.js';
import { settings } from './settings.js';
import { store } from './store.js';

async function recordAndStore(config: Config): Promise<readonly Finding[]> {
  let files: Awaited<ReturnType<typeof readDataFolder>>;
  try {
    files = await readDataFolder(config.recordDir);
    await readGoldenText(config.recordDir);
  } catch (error) {
    return [unreadRecord(error, config.dataDir), await store(config, [])];
  }
  const kept = await store(config, files);
  return [record(files, config.recordDir), kept];
}

/** Everything that can be looked at, in the order in which it is to be mended. */
async function examine(env: Readonly<Record<string, string | undefined>>) {
  const { finding, config } = settings(env);
  if (config === undefined) {
    const why = 'the settings first';
    const own = ['data folder', 'record', 'store'].map((check) => skipped(check, why));
    return [finding, ...own, ...withoutDiscord(why)];
  }
  const [discord, own] = await Promise.all([
    loadCommands().then((commands) => discordChecks(config, commands)),
    recordAndStore(config),
  ]);
  return [finding, dataFolder(config.dataDir), ...own, ...discord];
}

const marks = { true: 'ok', false: 'WRONG', skipped: '-' } as const;

function line({ check, ok, said, mend }: Finding): string {
  const head = `${marks[`${ok}`].padEnd(6)} ${check.padEnd(13)} `;
  return `${head}${said}\n${mend === '' ? '' : `${' '.repeat(head.length)}${mend}\n`}`;
}

export const doctor: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
  if (positionals.length > 0) throw new CliError('doctor wants no argument but --json');
  const secret = io.env.DISCORD_TOKEN?.trim();
  const safe = (text: string) =>
    withoutSecrets(secret ? text.replaceAll(secret, '[token]') : text).replaceAll('\n', ' ');
  const found = (await examine(io.env)).map(
    ({ said, mend, ...rest }): Finding => ({ ...rest, said: safe(said), mend: safe(mend) }),
  );
  if (values.json) io.out(`${JSON.stringify(found)}\n`);
  else io.out(found.map(line).join(''));
  return found.some(({ ok }) => ok === false) ? 1 : 0;
};
