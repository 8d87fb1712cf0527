import { GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { intents } from '../../src/discord/client.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { bodyOf } from '../../src/discord/permissions/offered.js';
import { permissionTable } from '../../src/discord/permissions/table.js';
import { intentsLacking } from '../../src/discord/privileged.js';
import { sameCommand } from '../../src/discord/register.js';

/** A command as Discord gives it back: fields of its own, defaults spelt out, keys in its order. */
function asDiscordGivesIt(data: object): Record<string, unknown> {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    ...Object.fromEntries(Object.entries(structuredClone(data)).reverse()),
  };
}

it('the gateway is asked for what messages to the desk need, and for nothing privileged', () => {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  expect([...intents].sort()).toEqual([Guilds, DirectMessages, GuildMessages].sort());
  expect(intentsLacking(intents, 0)).toEqual([]);
});

describe('what differs from what stands registered', () => {
  it('is nothing where Discord gives a command back in its own form', async () => {
    for (const command of await loadCommands()) {
      const data = bodyOf(command.data, permissionTable);
      expect(sameCommand(data, asDiscordGivesIt(data))).toBe(true);
      expect(
        sameCommand(data, { ...asDiscordGivesIt(data), description_localizations: null }),
      ).toBe(!('description_localizations' in data));
    }
  });

  it('is nothing where Discord fills in the places a command leaves open', () => {
    const wanted = { name: 'x', description: 'y', type: 1 as const };
    const standing = { ...asDiscordGivesIt(wanted), integration_types: [0, 1], contexts: null };
    expect(sameCommand(wanted, standing)).toBe(true);
    expect(sameCommand({ ...wanted, contexts: [0, 1] }, { ...standing, contexts: [1, 0] })).toBe(
      true,
    );
    expect(sameCommand({ ...wanted, contexts: [0, 1] }, { ...standing, contexts: [0] })).toBe(
      false,
    );
    expect(sameCommand({ ...wanted, contexts: [0] }, standing)).toBe(false);
  });

  it.each<[string, (option: Record<string, unknown>) => void]>([
    ['a description', (option) => Object.assign(option, { description: 'other' })],
    ['a type', (option) => Object.assign(option, { type: 4 })],
    ['whether it is required', (option) => Object.assign(option, { required: true })],
    [
      'a localised name',
      (option) => Object.assign(option, { name_localizations: { 'zh-CN': '别的' } }),
    ],
    ['autocomplete', (option) => Object.assign(option, { autocomplete: false })],
    ['a length', (option) => Object.assign(option, { max_length: 5 })],
  ])('is seen in an option: %s', async (_, change) => {
    const ask = (await loadCommands()).find(({ data }) => data.name === 'ask');
    if (!ask) throw new Error('no /ask');
    const standing = asDiscordGivesIt(ask.data);
    const [option] = standing.options as Record<string, unknown>[];
    if (!option) throw new Error('/ask has an option');
    change(option);
    expect(sameCommand(ask.data, standing)).toBe(false);
  });
});
