/** A local Discord with its page and the small bot of these tests. */
import type { Client } from 'discord.js';
import { expect } from 'vitest';
import { startLocalDiscord } from '../../src/server.js';
import { startTestBot } from './bot.js';
import { PAGE_FOLDER } from './build.js';

/** What an empty channel offers to try, and the direct message with the bot. */
export const TRIES = [
  '/ask question: How many social organizations are there in Beijing?',
  '@Local Bot how many social orgs in beijing?',
  '@Local Bot 北京有多少家社会组织？',
];
export const DIRECT_TRY = 'how many, and since when?';
const STAFF = { name: 'staff', onlyFor: ['Moderator'] };

export interface Stage {
  readonly url: string;
  botLeaves(): Promise<void>;
  botReturns(): Promise<void>;
  /** Fails when the bot asked for something the local Discord has no route for. */
  stop(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const discord = await startLocalDiscord({
    pageFolder: PAGE_FOLDER,
    acknowledgeMs: 1500,
    guild: { channels: [{ name: 'general', tries: TRIES }, STAFF], directTries: [DIRECT_TRY] },
  });
  let bot: Client = await startTestBot(discord.api, discord.token);
  return {
    url: discord.url,
    botLeaves: () => bot.destroy(),
    async botReturns() {
      bot = await startTestBot(discord.api, discord.token);
    },
    async stop() {
      await bot.destroy();
      await discord.close();
      expect(discord.unknownRoutes).toEqual([]);
    },
  };
}
