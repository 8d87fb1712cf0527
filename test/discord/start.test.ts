/** How the bot comes to the desk, and what an operator hears when it cannot. */
import { createServer } from 'node:net';
import { ApplicationCommandType } from 'discord.js';
import { GENEROUS, type LocalDiscord, person, startLocalDiscord } from 'local-discord';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { ChatCommand, Command } from '../../src/discord/command.js';
import type { Desk } from '../../src/discord/desk.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { type Bot, type BotParts, startBot } from '../../src/discord/start.js';
import { errorCard } from '../../src/wording/guide-cards.js';
import { takeViolations } from '../support/conformance.js';
import { anyPlace, makeDesk, reviewedSnapshot, withRows } from '../support/desk.js';

let desk: Desk;
let commands: readonly Command[];
beforeAll(async () => {
  desk = makeDesk(await reviewedSnapshot('lean'));
  commands = await loadCommands();
});

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

async function discordOn(port = 0): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ rateLimits: GENEROUS, port });
  closings.push(() => discord.close());
  return discord;
}

/** Starts the bot; what it says to the operator, and logs as an error, is kept. */
function start(parts: Partial<BotParts> & Pick<BotParts, 'api' | 'token'>) {
  const notices: string[] = [];
  const errors: string[] = [];
  const lost: number[] = [];
  const silent = () => undefined;
  const started = startBot({
    ...{ desk, commands },
    logger: { debug: silent, info: silent, warn: silent, error: (_, what) => errors.push(what) },
    onNotice: (line) => notices.push(line),
    onLost: (code) => lost.push(code),
    ...parts,
  });
  started.then((bot: Bot) => closings.push(() => bot.stop())).catch(silent);
  return { started, notices, errors, lost };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

it('tries a Discord that cannot be reached again, with a word', async () => {
  const port = await freePort();
  const { started, notices } = start({ api: `http://127.0.0.1:${port}/api`, token: 'local-token' });
  await expect.poll(() => notices).toHaveLength(1);
  expect(notices[0]).toBe('Discord cannot be reached (ECONNREFUSED). It is tried again in 2 s.');
  await discordOn(port);
  expect((await started).userId).toMatch(/^\d+$/);
});

it('names a command that Discord refuses, and a guild that it is not on; the others stand', async () => {
  const discord = await discordOn();
  const refused: ChatCommand = {
    data: { type: ApplicationCommandType.ChatInput, name: 'Not A Name', description: 'x' },
    help: { en: 'x', zh: 'x' },
    placement: 'to-asker',
    run: () => ({ card: errorCard('x', 'en') }),
  };
  const { started, notices } = start({
    ...{ api: discord.api, token: discord.token, deskGuild: { id: '123456789012345678' } },
    commands: [refused, ...commands],
    permissions: withRows({ 'Not A Name': anyPlace }),
  });
  await started;
  expect(notices).toEqual([
    'Discord refuses these commands, which are left out: Not A Name.',
    expect.stringContaining('not on the server of DESK_GUILD_ID'),
  ]);
  const alice = person(discord, 'alice');
  await alice.knows('ask');
  alice.leave();
  expect(await takeViolations()).toEqual([expect.stringContaining('Not A Name')]);
});

it('ends with what to do where Discord refuses the token, or ends the connection for good', async () => {
  const discord = await discordOn();
  await expect(start({ api: discord.api, token: 'wrong' }).started).rejects.toMatchObject({
    code: 'TokenInvalid',
  });
  discord.faults.delayNext({ method: 'GET', path: /commands$/ }, 2_000);
  const { started } = start({ api: discord.api, token: discord.token });
  started.catch(() => undefined);
  await expect.poll(() => discord.botOnline).toBe(true);
  await expect.poll(() => discord.requests.length).toBeGreaterThan(1);
  discord.faults.closeSockets(4014);
  await expect(started).rejects.toThrow(/^Discord refuses an intent \(4014\)\. The desk needs no/);

  const later = start({ api: discord.api, token: discord.token });
  await later.started;
  discord.faults.closeSockets(4004);
  await expect.poll(() => later.lost).toEqual([4004]);
});

it('survives what the library throws over an event', async () => {
  const discord = await discordOn();
  const { started, errors } = start({ api: discord.api, token: discord.token });
  await started;
  discord.faults.dispatch('CHANNEL_UPDATE', null);
  await expect.poll(() => errors).toContain('an event could not be read');
  const alice = person(discord, 'alice');
  expect((await alice.ask('What does grade 5A mean?')).content).toContain('5A');
  alice.leave();
});
