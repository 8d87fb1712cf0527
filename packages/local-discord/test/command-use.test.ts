import {
  ApplicationCommandType,
  Events,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Answer, answering, register, stage } from './bot.js';

describe('a command', () => {
  const echo: Answer = (i) =>
    i.reply(
      JSON.stringify({
        sub: i.options.getSubcommand(false),
        group: i.options.getSubcommandGroup(false),
        data: i.options.data.flatMap(function flat(o): unknown[] {
          return o.options ? o.options.flatMap(flat) : [o.value];
        }),
      }),
    );

  it('carries options of every kind', async () => {
    const options = [
      { type: 3, name: 'text', description: 'd', required: true },
      { type: 4, name: 'whole', description: 'd', min_value: 1, max_value: 5 },
      { type: 5, name: 'flag', description: 'd' },
      { type: 6, name: 'who', description: 'd' },
      { type: 7, name: 'where', description: 'd' },
      { type: 10, name: 'number', description: 'd' },
    ];
    const names: unknown[] = [];
    const { jo, as, sandbox } = await answering(
      async (i) => {
        names.push(i.options.getUser('who')?.username, i.options.getChannel('where')?.name);
        await echo(i);
      },
      {},
      { options },
    );
    const [room] = [...sandbox.world.channels.keys()];
    const { message } = await jo.slash('go', {
      text: 't',
      whole: 3,
      flag: true,
      who: as('moderator').user.id,
      where: room ?? '',
      number: 1.5,
    });
    expect(JSON.parse(message.content).data).toEqual([
      't',
      3,
      true,
      as('moderator').user.id,
      room,
      1.5,
    ]);
    expect(names).toEqual(['moderator', 'press-room']);
    await expect(jo.slash('go')).rejects.toThrow('text: This option is required');
    await expect(jo.slash('go', { text: 't', whole: 6 })).rejects.toThrow('at most 5');
    await expect(jo.slash('go', { text: 't', odd: 1 })).rejects.toThrow('no option odd');
  });

  it('carries subcommands, also in groups', async () => {
    const sub = (name: string) => ({
      type: 1,
      name,
      description: 'd',
      options: [{ type: 3, name: 'q', description: 'd' }],
    });
    const { jo } = await answering(
      echo,
      {},
      { options: [sub('one'), { type: 2, name: 'many', description: 'd', options: [sub('two')] }] },
    );
    const one = await jo.slash('go', { q: 'a' }, { sub: 'one' });
    expect(JSON.parse(one.message.content)).toEqual({ sub: 'one', group: null, data: ['a'] });
    const two = await jo.slash('go', { q: 'b' }, { sub: 'many two' });
    expect(JSON.parse(two.message.content)).toEqual({ sub: 'two', group: 'many', data: ['b'] });
    await expect(jo.slash('go')).rejects.toThrow('needs a subcommand');
  });

  it('takes a file, which the bot can fetch', async () => {
    const { jo } = await answering(
      async (i) => {
        const file = i.options.getAttachment('file', true);
        const text = await (await fetch(file.url)).text();
        await i.reply(`${file.name} ${file.contentType} ${file.size} ${text}`);
      },
      {},
      { options: [{ type: 11, name: 'file', description: 'd' }] },
    );
    const { message } = await jo.slash('go', { file: { filename: 'q.csv', content: '问,答' } });
    expect(message.content).toBe('q.csv text/csv; charset=utf-8 7 问,答');
  });

  it("knows the person's language, permissions and where they are", async () => {
    const { jo, as } = await answering((i) =>
      i.reply(`${i.locale} ${i.inGuild()} ${i.memberPermissions?.has('ManageGuild')} ${i.context}`),
    );
    const mo = as('moderator');
    await mo.setLocale('zh-CN');
    expect((await jo.slash('go')).message.content).toBe('en-US true false 0');
    expect((await mo.slash('go', {}, { in: '#desk' })).message.content).toBe('zh-CN true true 0');
    expect((await jo.slash('go', {}, { in: 'dm' })).message.content).toBe(
      'en-US false undefined 1',
    );
    await expect(jo.slash('go', {}, { in: '#desk' })).rejects.toThrow('no such channel');
  });

  it('is seen and used only by those its permissions name, and where its contexts allow', async () => {
    const set = await stage();
    await register(
      set,
      {
        name: 'mods',
        description: 'd',
        default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      },
      { name: 'admins', description: 'd', default_member_permissions: '0' },
      { name: 'here', description: 'd', contexts: [InteractionContextType.Guild] },
    );
    const names = (who: 'journalist' | 'moderator') =>
      set
        .as(who)
        .commands()
        .map(({ name }) => name);
    expect(names('journalist')).toEqual(['here']);
    expect(names('moderator')).toEqual(['mods', 'here']);
    await expect(set.as('journalist').slash('mods')).rejects.toThrow('no command "mods"');
    await expect(set.as('journalist').slash('here', {}, { in: 'dm' })).rejects.toThrow(
      'no command "here"',
    );
  });

  it("of a message's menu gets that message whole", async () => {
    const set = await stage();
    await register(set, { name: 'Answer this', type: ApplicationCommandType.Message });
    set.client.on(Events.InteractionCreate, async (i) => {
      if (i.isMessageContextMenuCommand()) await i.reply(`about: ${i.targetMessage.content}`);
    });
    const jo = set.as('journalist');
    const asked = await set.as('moderator').say('how many?');
    const { message } = await jo.contextMenu('Answer this', asked);
    expect(message.content).toBe('about: how many?');
  });
});
