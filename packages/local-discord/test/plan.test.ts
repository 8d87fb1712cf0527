/** What a local Discord is furnished with, as the bot and the people find it. */
import { describe, expect, it } from 'vitest';
import type { GuildPlan } from '../src/plan.js';
import { newDiscord, stage } from './bot.js';

describe('a plan of the guild', () => {
  it('names guild, bot, roles, channels and people, and says who sees what', async () => {
    const guild: GuildPlan = {
      name: 'Weather Office',
      bot: 'Weather',
      roles: [{ name: 'Chief' }, { name: 'Observer', permissions: ['ManageMessages'], color: 255 }],
      channels: [
        { name: 'forecasts', topic: 'Tomorrow' },
        { name: 'roof', onlyFor: ['Observer', 'Chief'] },
      ],
      people: [
        { id: 'una', name: 'Una', note: { 'en-US': 'Looks up', 'zh-CN': '观天' } },
        { id: 'vic', name: 'Vic', roles: ['Observer'] },
      ],
      directTries: ['rain?'],
    };
    const { client, discord, as } = await stage({ guild });
    const found = client.guilds.cache.first();
    expect([found?.name, client.user.username, (await client.application.fetch()).name]).toEqual([
      'Weather Office',
      'Weather',
      'Weather',
    ]);
    expect(found?.channels.cache.map(({ name }) => name)).toEqual(['forecasts', 'roof']);
    const vic = await found?.members.fetch(as('vic').user.id);
    expect(vic?.roles.cache.map(({ name }) => name)).toContain('Observer');
    expect(vic?.permissions.has('ManageMessages')).toBe(true);
    expect(vic?.permissions.has('ManageGuild')).toBe(false);

    const welcomes = ['una', 'vic'].map((id) => {
      let given: unknown;
      discord.people.attend(id, (event) => {
        if (event.t === 'welcome') given = event;
      })();
      return given as { channels: { name: string }[]; tries: object; me: { note?: object } };
    });
    expect(welcomes.map(({ channels }) => channels.map(({ name }) => name))).toEqual([
      ['forecasts'],
      ['forecasts', 'roof'],
    ]);
    expect(Object.values(welcomes[0]?.tries ?? {})).toEqual([[], ['rain?']]);
    expect(welcomes[0]?.me.note).toEqual({ 'en-US': 'Looks up', 'zh-CN': '观天' });
  });

  it.each<[string, Partial<GuildPlan>]>([
    ['role Nobody', { people: [{ id: 'a', name: 'A', roles: ['Nobody'] }] }],
    ['role Ghost', { channels: [{ name: 'c', onlyFor: ['Ghost'] }] }],
    ['channel c stands twice', { channels: [{ name: 'c' }, { name: 'c' }] }],
    [
      'person a stands twice',
      {
        people: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      },
    ],
  ])('is refused with %s', async (message, guild) => {
    await expect(newDiscord({ guild })).rejects.toThrow(message);
  });
});
