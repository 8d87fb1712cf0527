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
    const { alice, as, discord } = await answering(
      async (i) => {
        names.push(i.options.getUser('who')?.username, i.options.getChannel('where')?.name);
        await echo(i);
      },
      {},
      { options },
    );
    const [room] = [...discord.world.channels.keys()];
    const { message } = await alice.slash('go', {
      text: 't',
      whole: 3,
      flag: true,
      who: as('bob').user.id,
      where: room ?? '',
      number: 1.5,
    });
    expect(JSON.parse(message.content).data).toEqual(['t', 3, true, as('bob').user.id, room, 1.5]);
    expect(names).toEqual(['bob', 'general']);
    await expect(alice.slash('go')).rejects.toThrow('text: This option is required');
    await expect(alice.slash('go', { text: 't', whole: 6 })).rejects.toThrow('at most 5');
    await expect(alice.slash('go', { text: 't', odd: 1 })).rejects.toThrow('no option odd');
  });

  it('carries subcommands, also in groups', async () => {
    const sub = (name: string) => ({
      type: 1,
      name,
      description: 'd',
      options: [{ type: 3, name: 'q', description: 'd' }],
    });
    const { alice } = await answering(
      echo,
      {},
      { options: [sub('one'), { type: 2, name: 'many', description: 'd', options: [sub('two')] }] },
    );
    const one = await alice.slash('go', { q: 'a' }, { sub: 'one' });
    expect(JSON.parse(one.message.content)).toEqual({ sub: 'one', group: null, data: ['a'] });
    const two = await alice.slash('go', { q: 'b' }, { sub: 'many two' });
    expect(JSON.parse(two.message.content)).toEqual({ sub: 'two', group: 'many', data: ['b'] });
    await expect(alice.slash('go')).rejects.toThrow('needs a subcommand');
  });

  it('takes a file, which the bot can fetch', async () => {
    const { alice } = await answering(
      async (i) => {
        const file = i.options.getAttachment('file', true);
        const text = await (await fetch(file.url)).text();
        await i.reply(`${file.name} ${file.contentType} ${file.size} ${text}`);
      },
      {},
      { options: [{ type: 11, name: 'file', description: 'd' }] },
    );
    const { message } = await alice.slash('go', { file: { filename: 'q.csv', content: '问,答' } });
    expect(message.content).toBe('q.csv text/csv; charset=utf-8 7 问,答');
  });

  it("knows the person's language, permissions and where they are", async () => {
    const { alice, as } = await answering((i) =>
      i.reply(`${i.locale} ${i.inGuild()} ${i.memberPermissions?.has('ManageGuild')} ${i.context}`),
    );
    const bob = as('bob');
    await bob.setLocale('zh-CN');
    expect((await alice.slash('go')).message.content).toBe('en-US true false 0');
    expect((await bob.slash('go', {}, { in: '#staff' })).message.content).toBe('zh-CN true true 0');
    expect((await alice.slash('go', {}, { in: 'dm' })).message.content).toBe(
      'en-US false undefined 1',
    );
    await expect(alice.slash('go', {}, { in: '#staff' })).rejects.toThrow('no such channel');
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
    const names = (who: 'alice' | 'bob') =>
      set
        .as(who)
        .commands()
        .map(({ name }) => name);
    expect(names('alice')).toEqual(['here']);
    expect(names('bob')).toEqual(['mods', 'here']);
    await expect(set.as('alice').slash('mods')).rejects.toThrow('no command "mods"');
    await expect(set.as('alice').slash('here', {}, { in: 'dm' })).rejects.toThrow(
      'no command "here"',
    );
  });

  it("of a message's menu gets that message whole", async () => {
    const set = await stage();
    await register(set, { name: 'Answer this', type: ApplicationCommandType.Message });
    set.client.on(Events.InteractionCreate, async (i) => {
      if (i.isMessageContextMenuCommand()) await i.reply(`about: ${i.targetMessage.content}`);
    });
    const alice = set.as('alice');
    const asked = await set.as('bob').say('how many?');
    const { message } = await alice.contextMenu('Answer this', asked);
    expect(message.content).toBe('about: how many?');
  });
});
