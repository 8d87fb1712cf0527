/** What the bot does over REST, through discord.js and on the wire. */
import {
  AttachmentBuilder,
  type DiscordAPIError,
  EmbedBuilder,
  GatewayIntentBits,
  type MessageMentionOptions,
  type TextChannel,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { IDS, newClient, newDiscord, ready, type Stage, stage } from './bot.js';

async function general({ client }: Pick<Stage, 'client'>): Promise<TextChannel> {
  return (await client.channels.fetch(IDS.general)) as TextChannel;
}

const refusedWith = (code: number) => (problem: unknown) =>
  (problem as DiscordAPIError).code === code;

describe('messages of the bot', () => {
  it('are sent, edited, fetched, listed and deleted', async () => {
    const set = await stage();
    const alice = set.as('alice');
    const room = await general(set);
    const first = await room.send('first');
    const second = await room.send({ embeds: [new EmbedBuilder().setTitle('second')] });
    await first.edit('first, edited');
    expect((await room.messages.fetch({ message: first.id, force: true })).content).toBe(
      'first, edited',
    );
    const listed = await room.messages.fetch({ limit: 10 });
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await room.messages.fetch({ before: second.id })).map(({ id }) => id)).toEqual([
      first.id,
    ]);
    expect((await room.messages.fetch({ after: first.id })).map(({ id }) => id)).toEqual([
      second.id,
    ]);
    const seen = await alice.sees(({ id }) => id === first.id);
    expect([seen.content, seen.edited_timestamp !== null]).toEqual(['first, edited', true]);
    await first.delete();
    await alice.gone(seen);
    await expect(room.messages.fetch({ message: first.id, force: true })).rejects.toSatisfy(
      refusedWith(10008),
    );
    expect(set.discord.unknownRoutes).toEqual([]);
  });

  it('are posted once for one nonce when that is enforced', async () => {
    const set = await stage();
    const room = await general(set);
    const send = (enforceNonce: boolean) => room.send({ content: 'c', nonce: 'n1', enforceNonce });
    const [first, again, free] = [await send(true), await send(true), await send(false)];
    expect(again.id).toBe(first.id);
    expect(free.id).not.toBe(first.id);
  });

  it('are not doubled by a retry after a lost answer when the nonce is enforced', async () => {
    const set = await stage({}, { rest: { retries: 3 } });
    const room = await general(set);
    set.discord.faults.swallowNext({ method: 'POST', path: /\/messages$/ });
    await room.send({ content: 'once', nonce: 'n2', enforceNonce: true });
    expect(set.as('alice').messages().length).toBe(1);
    expect(set.discord.requests.filter(({ method }) => method === 'POST').length).toBe(2);
  });

  it('carry files, which are served at their address', async () => {
    const set = await stage();
    const room = await general(set);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const sent = await room.send({
      files: [
        new AttachmentBuilder(Buffer.from('a,b'), { name: 'list.csv', description: 'a list' }),
        new AttachmentBuilder(png, { name: 'chart.png' }),
      ],
      embeds: [new EmbedBuilder().setImage('attachment://chart.png')],
    });
    expect(
      sent.attachments.map(({ name, size, description }) => [name, size, description]),
    ).toEqual([['list.csv', 3, 'a list']]);
    const list = await fetch(sent.attachments.first()?.url ?? '');
    expect(await list.text()).toBe('a,b');
    expect(list.headers.get('content-disposition')).toContain('attachment');
    const picture = await fetch(sent.embeds[0]?.image?.url ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(png);
    const without = await sent.edit({ content: 'no files', attachments: [], embeds: [] });
    expect(without.attachments.size).toBe(0);
  });

  it('ping only whom they may', async () => {
    const set = await stage();
    const room = await general(set);
    const both = `<@${IDS.alice}> <@${IDS.bob}> <@&${IDS.moderatorRole}> @everyone`;
    const pinged = async (allowedMentions?: MessageMentionOptions) => {
      const { mentions } = await room.send({
        content: both,
        ...(allowedMentions && { allowedMentions }),
      });
      return [mentions.users.map(({ id }) => id), mentions.roles.size, mentions.everyone];
    };
    expect(await pinged()).toEqual([[IDS.alice, IDS.bob], 1, false]);
    expect(await pinged({ parse: [] })).toEqual([[], 0, false]);
    expect(await pinged({ users: [IDS.bob] })).toEqual([[IDS.bob], 0, false]);
    const alice = set.as('alice');
    const asked = await alice.say(`${alice.mention} hello`);
    const reply = (repliedUser: boolean) =>
      room.send({
        content: 'r',
        reply: { messageReference: asked.id },
        allowedMentions: { repliedUser },
      });
    expect((await reply(true)).mentions.users.size).toBe(1);
    const quiet = await reply(false);
    expect(quiet.mentions.users.size).toBe(0);
    expect(quiet.reference?.messageId).toBe(asked.id);
    expect(alice.current({ ...asked, id: quiet.id })?.referenced_message?.id).toBe(asked.id);
  });

  it('of others may be neither edited nor deleted', async () => {
    const set = await stage();
    const room = await general(set);
    const said = await set.as('alice').say('mine');
    const theirs = await room.messages.fetch(said.id);
    await expect(
      set.client.rest.patch(`/channels/${room.id}/messages/${said.id}`, { body: { content: 'x' } }),
    ).rejects.toSatisfy(refusedWith(50005));
    await expect(theirs.delete()).rejects.toSatisfy(refusedWith(50013));
  });

  it('hide what the message-content intent would show, also when fetched', async () => {
    const set = await stage();
    const room = await general(set);
    const alice = set.as('alice');
    const plain = await alice.say('plain');
    const mention = await alice.say(`${alice.mention} x`);
    const listed = await room.messages.fetch({ limit: 2 });
    expect(listed.get(plain.id)?.content).toBe('');
    expect(listed.get(mention.id)?.content).toBe(`${alice.mention} x`);
  });
});

describe('the rest of what the bot does', () => {
  it('types, reacts, opens threads and direct messages', async () => {
    const set = await stage();
    const room = await general(set);
    const alice = set.as('alice');
    await room.sendTyping();
    const sent = await room.send('topic');
    await sent.react('👍');
    const thread = await sent.startThread({ name: 'details' });
    const inside = await thread.send('inside');
    await thread.setArchived(true);
    expect(inside.channelId).toBe(thread.id);
    expect(thread.parentId).toBe(room.id);
    const user = await set.client.users.fetch(IDS.alice);
    await user.send('direct');
    const direct = await alice.sees(({ content }) => content === 'direct', 'dm');
    expect(set.as('bob').current(direct)).toBeUndefined();
    expect(set.discord.unknownRoutes).toEqual([]);
  });

  it('fetches the guild, its roles, channels and members, users and itself', async () => {
    const { client, discord } = await stage();
    const guild = await client.guilds.fetch({ guild: IDS.guild, force: true });
    expect((await guild.roles.fetch()).size).toBe(3);
    expect((await guild.channels.fetch()).size).toBe(2);
    const member = await guild.members.fetch({ user: IDS.bob, force: true });
    expect(member.roles.cache.has(IDS.moderatorRole)).toBe(true);
    expect(member.permissions.has('ManageGuild')).toBe(true);
    expect((await client.application.fetch()).owner?.id).toBe(IDS.owner);
    await expect(guild.members.fetch('1')).rejects.toSatisfy(refusedWith(10013));
    await expect(client.channels.fetch('1')).rejects.toSatisfy(refusedWith(10003));
    expect(discord.unknownRoutes).toEqual([]);
  });

  it('notes requests it has no route for and answers 501', async () => {
    const { client, discord } = await stage();
    await expect(client.rest.get('/guilds/1/bans')).rejects.toMatchObject({ status: 501 });
    expect(discord.unknownRoutes).toContain('GET /guilds/1/bans');
  });

  it('needs the token', async () => {
    const { api } = await newDiscord();
    const answer = await fetch(`${api}/v10/users/@me`, { headers: { authorization: 'Bot no' } });
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { message: '401: Unauthorized', code: 0 },
    ]);
  });
});

describe('commands', () => {
  it('are created, overwritten, listed, changed and deleted, globally and in the guild', async () => {
    const { client, discord } = await stage();
    const { commands } = client.application;
    const [ask] = [...(await commands.set([{ name: 'ask', description: 'Asks' }])).values()];
    const localised = {
      name: 'ask',
      description: 'Asks',
      nameLocalizations: { 'zh-CN': '提问' },
      integrationTypes: [0],
    } as const;
    const again = await commands.set([localised, { name: 'menu', type: 3 }]);
    expect(again.find(({ name }) => name === 'ask')?.id).toBe(ask?.id);
    const fetched = await commands.fetch({ withLocalizations: true });
    expect(fetched.find(({ name }) => name === 'ask')?.equals(localised)).toBe(true);
    expect(fetched.find(({ name }) => name === 'menu')?.type).toBe(3);
    const same = await commands.set([localised, { name: 'menu', type: 3 }]);
    expect(same.map(({ version }) => version)).toEqual(again.map(({ version }) => version));
    const local = await commands.create({ name: 'local', description: 'l' }, IDS.guild);
    const renamed = await local.edit({ description: 'changed' });
    expect([renamed.id, renamed.description]).toEqual([local.id, 'changed']);
    await local.delete();
    expect((await commands.fetch({ guildId: IDS.guild })).size).toBe(0);
    expect(discord.unknownRoutes).toEqual([]);
  });
});

describe('rate limits', () => {
  it('are told in headers and kept by a 429', async () => {
    const rateLimits = {
      global: 100,
      routes: [
        { method: 'POST', pattern: '/channels/:channel/typing', limit: 2, windowMs: 60_000 },
      ],
      otherwise: { limit: 100, windowMs: 1000 },
    };
    const { api, token } = await newDiscord({ rateLimits });
    const type = (channel: string) =>
      fetch(`${api}/v10/channels/${channel}/typing`, {
        method: 'POST',
        headers: { authorization: `Bot ${token}` },
      });
    const [first, second, third, elsewhere] = [
      await type(IDS.general),
      await type(IDS.general),
      await type(IDS.general),
      await type(IDS.staff),
    ];
    expect([first, second, third, elsewhere].map(({ status }) => status)).toEqual([
      204, 204, 429, 204,
    ]);
    expect(first?.headers.get('content-type')).toBeNull();
    expect(first?.headers.get('x-ratelimit-limit')).toBe('2');
    expect(second?.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(first?.headers.get('x-ratelimit-bucket')).toBe(
      elsewhere?.headers.get('x-ratelimit-bucket'),
    );
    const body = (await third?.json()) as { retry_after: number; global: boolean };
    expect(body.global).toBe(false);
    expect(body.retry_after).toBeGreaterThan(50);
    expect(Number(third?.headers.get('retry-after'))).toBeGreaterThan(50);
  });

  it('make discord.js wait, so that every message arrives', async () => {
    const rateLimits = {
      global: 100,
      routes: [{ method: 'POST', pattern: '/channels/:channel/messages', limit: 2, windowMs: 300 }],
      otherwise: { limit: 100, windowMs: 1000 },
    };
    const set = await stage({ rateLimits });
    const room = await general(set);
    await Promise.all([1, 2, 3, 4, 5].map((one) => room.send(String(one))));
    const seen = set
      .as('alice')
      .messages()
      .map(({ content }) => content);
    expect(seen).toEqual(['1', '2', '3', '4', '5']);
  });

  it('count all routes together', async () => {
    const otherwise = { limit: 100, windowMs: 1000 };
    const { api, token } = await newDiscord({ rateLimits: { global: 1, routes: [], otherwise } });
    const ask = () => fetch(`${api}/v10/users/@me`, { headers: { authorization: `Bot ${token}` } });
    const [, second] = [await ask(), await ask()];
    expect(second?.status).toBe(429);
    expect(second?.headers.get('x-ratelimit-global')).toBe('true');
  });
});

describe('ordered faults', () => {
  it('fail and delay the next matching request only', async () => {
    const set = await stage({}, { rest: { retries: 0 } });
    const room = await general(set);
    const path = `/channels/${room.id}/messages`;
    set.discord.faults.failNext({ method: 'POST', path }, { status: 503 });
    await expect(room.send('lost')).rejects.toMatchObject({ status: 503 });
    set.discord.faults.delayNext({ method: 'POST', path }, 50);
    await room.send('late');
    expect(
      set
        .as('alice')
        .messages()
        .map(({ content }) => content),
    ).toEqual(['late']);
  });
});

it('takes a second client for the same bot', async () => {
  const { discord, client } = await stage();
  const other = await ready(newClient(discord, { intents: [GatewayIntentBits.Guilds] }), discord);
  expect(other.user.id).toBe(client.user.id);
});
