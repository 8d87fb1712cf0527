#!/usr/bin/env node
/** Starts a local Discord alone and says where a bot and a person find it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { buildStale, code, page } from '../build.mjs';

const USAGE = `local-discord [--port N] [--token TOKEN] [--name GUILD] [--bot NAME]

Starts a Discord on this computer alone: a page for people, REST and gateway for a bot.
Without --port it takes 8787, and any free one where 0 is given.`;

/** Whether the tools are here that build this package; an installed copy comes built. */
function canBuild() {
  try {
    const require = createRequire(import.meta.url);
    return ['typescript', 'vite'].every((tool) =>
      existsSync(require.resolve(`${tool}/package.json`)),
    );
  } catch {
    return false;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

let given;
try {
  given = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      token: { type: 'string' },
      name: { type: 'string' },
      bot: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
} catch (error) {
  fail(`${error.message}\n\n${USAGE}`);
}
if (given.help) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const port = Number(given.port);
if (!/^\d{1,5}$/.test(given.port) || port > 65_535) fail(`${given.port} is no port.`);

if (canBuild()) buildStale([code, page]);
const { startLocalDiscord } = await import('../dist/index.js');
const discord = await startLocalDiscord({
  port,
  ...(given.token ? { token: given.token } : {}),
  guild: {
    ...(given.name ? { name: given.name } : {}),
    ...(given.bot ? { bot: given.bot } : {}),
  },
}).catch((error) =>
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: --port N.`
      : String(error),
  ),
);
process.stdout.write(
  [
    `Page   ${discord.url}`,
    `API    ${discord.api}`,
    `Token  ${discord.token}`,
    `Guild  ${discord.world.guildId}`,
    '',
    'A discord.js bot: new Client({ intents, rest: { api: API } }).login(TOKEN)',
    'Ctrl+C stops it.',
    '',
  ].join('\n'),
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => discord.close().then(() => process.exit(0)));
}
