/** Starts the press desk: on Discord with a token, on a local Discord without one. */
import { config as loadEnv } from 'dotenv';
import { startLocalDiscord, type World } from 'local-discord';
import pino from 'pino';
import { UserError } from './base/user-error.js';
import { discordChecks } from './cli/doctor/discord.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { warmUp } from './desk/warm-up.js';
import { adviceFor } from './discord/endings.js';
import { loadCommands } from './discord/load-commands.js';
import { errorDetails, type Logger, withoutSecrets } from './discord/log.js';
import { type Bot, startBot } from './discord/start.js';
import { inOneLine } from './discord/troubles.js';
import { outliveRejections } from './discord/unforeseen.js';
import type { RecordAbout } from './facts/about.js';
import { type OpenDesk, openDesk } from './open-desk.js';
import { deskChannel, pressRoom } from './press-room.js';
import { withRecordOption } from './record-option.js';
import { storeTrouble } from './store-troubles.js';
import { errorText } from './wording/catalogue/errors.js';

/** Something that was opened and must be closed again, last opened first. */
type Closing = () => Promise<void>;

const say = (text: string) => void process.stdout.write(`${text}\n`);

function whatToTry(url: string, about: RecordAbout): string {
  const [{ name, tries }] = pressRoom(about).channels;
  return [
    '',
    `The press desk is open: ${url}`,
    '',
    `Three things to try in #${name}:`,
    ...tries.map((text) => `  ${text}`),
    '',
    'Ctrl+C stops it.',
  ].join('\n');
}

/** The id of a channel of the local Discord. */
function channelNamed({ channels }: World, name: string): string | undefined {
  return [...channels.values()].find((channel) => 'name' in channel && channel.name === name)?.id;
}

/** Details for the log, every error among them without secrets or what its library adds to it. */
const withErrorsTold = (details: object): object =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      value instanceof Error ? errorDetails(value) : value,
    ]),
  );

/** What the bot itself does not say of its place: roles, channels and permissions, a line each. */
async function tellOfPlace(config: Config, onNotice: (line: string) => void): Promise<void> {
  const told = ['roles', 'channels', 'permissions'];
  for (const finding of await discordChecks(config)) {
    if (finding.ok === false && told.includes(finding.check)) onNotice(inOneLine(finding));
  }
}

async function run(
  config: Config,
  logger: Logger,
  closings: Closing[],
  onLost: (code: number) => void,
): Promise<void> {
  const desk: OpenDesk = await openDesk({
    ...config,
    onTrouble: (what, details) => logger.error(withErrorsTold(details), what),
  });
  closings.push(() => desk.close());
  await warmUp(desk.snapshots.current(), Date.now());
  const commands = await loadCommands();
  const role = config.moderatorRoleId;
  const channels = { inquiryChannelId: config.inquiryChannelId };
  const onNotice = (line: string) => void process.stderr.write(`${line}\n`);
  const { pace } = config;
  const common = { desk, commands, logger, pace, onLost, onNotice, ...channels };
  let bot: Bot;
  if (config.discordToken !== undefined && config.deskGuildId !== undefined) {
    const deskGuild = { id: config.deskGuildId, ...(role ? { moderatorRoleId: role } : {}) };
    const { discordToken: token, discordApi: api, deskChannelId } = config;
    const address = api === undefined ? {} : { api };
    bot = await startBot({ ...common, ...address, token, deskGuild, deskChannelId });
    say('The press desk is on Discord. Ctrl+C stops it.');
    tellOfPlace(config, onNotice).catch((error: unknown) =>
      logger.warn({ err: errorDetails(error) }, 'the place could not be looked at'),
    );
  } else {
    const { about } = desk.snapshots.current().record;
    const guild = pressRoom(about);
    const discord = await startLocalDiscord({ port: config.sandboxPort, guild });
    closings.push(() => discord.close());
    const deskGuild = { id: discord.world.guildId };
    const deskChannelId = config.deskChannelId ?? channelNamed(discord.world, deskChannel);
    const { token, api } = discord;
    bot = await startBot({ ...common, token, api, deskGuild, deskChannelId });
    say(whatToTry(discord.url, about));
  }
  closings.push(() => bot.stop());
}

/** One line a person at the terminal can act on. */
function explain(error: unknown, config: Config): string {
  if (error instanceof UserError) {
    const trouble = storeTrouble(error, config.dataDir);
    return trouble ? inOneLine(trouble) : (errorText(error, 'en') ?? error.code);
  }
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'EADDRINUSE') {
    return `Port ${config.sandboxPort} is taken. Set SANDBOX_PORT in .env to another one.`;
  }
  if (code === 'TokenInvalid' || code === 'TOKEN_INVALID') {
    return adviceFor(4004);
  }
  return typeof message === 'string' ? (message.split('\n')[0] ?? '') : 'unexpected failure';
}

async function main(): Promise<void> {
  loadEnv({ quiet: true });
  let config: Config;
  try {
    const { env, rest } = withRecordOption(process.argv.slice(2), process.env);
    const [unknown] = rest;
    if (unknown !== undefined) throw new ConfigError([`${unknown}: no option but --record DIR`]);
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\nSee .env.example for what each one means.\n`);
    process.exitCode = 1;
    return;
  }
  const logger = pino(
    { level: config.logLevel, hooks: { streamWrite: withoutSecrets } },
    pino.destination(2),
  );
  const closings: Closing[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      for (const close of closings.reverse()) {
        await close().catch((error: unknown) =>
          logger.error({ err: errorDetails(error) }, 'while stopping'),
        );
      }
    })();
    return stopping;
  };
  outliveRejections(logger);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  try {
    await run(config, logger, closings, (code) => {
      process.stderr.write(`${adviceFor(code)}\n`);
      void stop().then(() => process.exit(1));
    });
  } catch (error) {
    logger.debug({ err: errorDetails(error) }, 'could not start');
    process.stderr.write(`The press desk could not open. ${explain(error, config)}\n`);
    await stop();
    process.exit(1);
  }
}

await main();
