/** A local Discord with its page and the small bot of these tests. */
import type { Client } from 'discord.js';
import { expect } from 'vitest';
import { startSandbox } from '../../src/server.js';
import { startTestBot } from './bot.js';
import { PAGE_FOLDER } from './build.js';

export interface Stage {
  readonly url: string;
  botLeaves(): Promise<void>;
  botReturns(): Promise<void>;
  /** Fails when the bot asked for something the local Discord has no route for. */
  stop(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const sandbox = await startSandbox({ pageFolder: PAGE_FOLDER, acknowledgeMs: 1500 });
  let bot: Client = await startTestBot(sandbox.api, sandbox.token);
  return {
    url: sandbox.url,
    botLeaves: () => bot.destroy(),
    async botReturns() {
      bot = await startTestBot(sandbox.api, sandbox.token);
    },
    async stop() {
      await bot.destroy();
      await sandbox.close();
      expect(sandbox.unknownRoutes).toEqual([]);
    },
  };
}
