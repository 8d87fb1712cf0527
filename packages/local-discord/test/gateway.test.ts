import { Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Faults } from '../src/faults.js';
import { person } from '../src/person.js';
import { eventually, IDS, newClient, newDiscord, ready, stage } from './bot.js';

/** Every message the client hears from here on. */
function hears(client: { on: (event: 'messageCreate', f: (m: Message) => void) => unknown }) {
  const heard: Message[] = [];
  client.on('messageCreate', (message) => heard.push(message));
  return heard;
}

const frame = (over: object) =>
  JSON.stringify({ op: 2, d: { token: 'local-token', intents: 0, ...over } });

describe('logging in', () => {
  it('gives the client its user, application, guild, channels and members', async () => {
    const { client, discord } = await stage();
    expect(client.user.username).toBe('Local Bot');
    expect(client.application.id).toBe(client.user.id);
    const guild = client.guilds.cache.first();
    expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'staff']);
    expect(guild?.roles.cache.map(({ name }) => name)).toContain('Moderator');
    expect(guild?.memberCount).toBe(5);
    expect(discord.botOnline).toBe(true);
  });

  it('refuses a wrong token', async () => {
    const discord = await newDiscord();
    const client = newClient(discord);
    await expect(client.login('wrong')).rejects.toThrow(/token/i);
    expect(discord.botOnline).toBe(false);
  });

  it('refuses a privileged intent that is not switched on', async () => {
    const discord = await newDiscord();
    const client = newClient(discord, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/i);
  });

  it('tells people when the bot goes', async () => {
    const { client, discord, as } = await stage();
    as('alice');
    await client.destroy();
    await eventually(() => !discord.botOnline);
  });
});

describe('a session', () => {
  it('is resumed after a dropped socket, and what was missed is replayed once', async () => {
    const { client, discord, as } = await stage();
    const heard = hears(client);
    const alice = as('alice');
    discord.faults.dropSockets();
    const missed = await alice.say(`${alice.mention} missed`);
    await eventually(() => heard.some(({ id }) => id === missed.id));
    const later = await alice.say(`${alice.mention} later`);
    await eventually(() => heard.some(({ id }) => id === later.id));
    expect(heard.map(({ id }) => id)).toEqual([missed.id, later.id]);
    expect(discord.sessions).toEqual({ identified: 1, resumed: 1 });
  });

  it.each([
    ['a reconnect is asked for', (faults: Faults) => faults.askReconnect()],
    ['the socket is closed with 4000', (faults: Faults) => faults.closeSockets(4000)],
  ])('is resumed when %s', async (_name, order) => {
    const { client, discord, as } = await stage();
    const heard = hears(client);
    order(discord.faults);
    await eventually(() => discord.sessions.resumed === 1);
    const alice = as('alice');
    const said = await alice.say(`${alice.mention} there?`);
    await eventually(() => heard.some(({ id }) => id === said.id));
    expect(discord.sessions.identified).toBe(1);
  });

  it('is begun anew after it was declared invalid', async () => {
    const { client, discord, as } = await stage();
    const heard = hears(client);
    discord.faults.invalidateSessions();
    await eventually(() => discord.sessions.identified === 2 && discord.botOnline);
    const alice = as('alice');
    const said = await alice.say(`${alice.mention} again`);
    await eventually(() => heard.some(({ id }) => id === said.id));
    expect(discord.sessions.resumed).toBe(0);
  });

  it('is resumed when heartbeats go without acknowledgement', async () => {
    const { discord } = await stage({ heartbeatMs: 300 });
    discord.faults.muteHeartbeats(true);
    await eventually(() => !discord.botOnline);
    discord.faults.muteHeartbeats(false);
    await eventually(() => discord.sessions.resumed > 0 && discord.botOnline);
  });

  it('is closed when the client falls silent', async () => {
    const discord = await newDiscord({ heartbeatMs: 50 });
    const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?v=10&encoding=json`);
    const code = await new Promise((resolve) => {
      socket.onclose = (event) => resolve(event.code);
    });
    expect(code).toBe(4009);
  });

  it.each([
    ['no JSON', 'nonsense', 4002],
    ['an unknown opcode', '{"op":77}', 4001],
    ['a request before identifying', '{"op":3,"d":{}}', 4003],
    ['a wrong token', '{"op":2,"d":{"token":"x","intents":0}}', 4004],
    ['a shard out of range', frame({ shard: [2, 2] }), 4010],
    ['unknown intents', frame({ intents: 2 ** 30 }), 4013],
    ['more than 4096 bytes', frame({ presence: 'x'.repeat(5000) }), 4002],
  ])('is refused for %s', async (_name, sent, expected) => {
    const discord = await newDiscord();
    const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?v=10&encoding=json`);
    socket.onopen = () => socket.send(sent);
    const code = await new Promise((resolve) => {
      socket.onclose = (event) => resolve(event.code);
    });
    expect(code).toBe(expected);
  });

  it('gives each guild to one shard, and direct messages to the first', async () => {
    const discord = await newDiscord();
    const clients = await Promise.all(
      [0, 1].map((shard) => ready(newClient(discord, { shards: [shard], shardCount: 2 }), discord)),
    );
    const heard = clients.map((client) => hears(client));
    const owner = Number((BigInt(discord.world.guildId) >> 22n) % 2n);
    const alice = person(discord, 'alice');
    await alice.say(`${alice.mention} guild`);
    await alice.say('direct', 'dm');
    await eventually(() => heard.flat().length === 2);
    expect(heard[owner]?.some(({ content }) => content.endsWith('guild'))).toBe(true);
    expect(heard[0]?.some(({ content }) => content === 'direct')).toBe(true);
    alice.leave();
  });
});

describe('intents', () => {
  it('hide content that is not meant for the bot', async () => {
    const { client, as } = await stage();
    const heard = hears(client);
    const alice = as('alice');
    const own = await client.channels.fetch(IDS.general);
    if (!own?.isSendable()) throw new Error('no channel');
    const botSaid = await own.send('from the bot');
    await alice.say('plain', '#general', [{ filename: 'a.txt', content: 'a' }]);
    await alice.say(`${alice.mention} mention`);
    await alice.say('direct', 'dm');
    const original = await alice.sees(({ id }) => id === botSaid.id);
    await alice.reply(original, 'reply');
    await eventually(() => heard.length === 5);
    expect(heard.map(({ content, attachments }) => [content, attachments.size])).toEqual([
      ['from the bot', 0],
      ['', 0],
      [`<@${client.user.id}> mention`, 0],
      ['direct', 0],
      ['reply', 0],
    ]);
    const reply = heard[4];
    expect(reply?.mentions.repliedUser?.id).toBe(client.user.id);
    expect(reply?.reference?.messageId).toBe(botSaid.id);
  });

  it('show all content where message content is switched on and asked for', async () => {
    const { client, as } = await stage(
      { privilegedIntents: GatewayIntentBits.MessageContent },
      {
        intents: [
          GatewayIntentBits.Guilds,
          GatewayIntentBits.GuildMessages,
          GatewayIntentBits.MessageContent,
        ],
      },
    );
    const heard = hears(client);
    await as('alice').say('plain');
    await eventually(() => heard.length === 1);
    expect(heard[0]?.content).toBe('plain');
  });

  it('keep events away that were not asked for', async () => {
    const { client, as } = await stage(
      {},
      {
        intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
        partials: [Partials.Channel],
      },
    );
    const heard = hears(client);
    const alice = as('alice');
    await alice.say(`${alice.mention} in the guild`);
    await alice.say('direct', 'dm');
    await eventually(() => heard.length > 0);
    expect(heard.map(({ content }) => content)).toEqual(['direct']);
  });

  it('let the bot fetch members by id and, where switched on, all of them', async () => {
    const { client } = await stage(
      { privilegedIntents: GatewayIntentBits.GuildMembers },
      { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers] },
    );
    const members = await client.guilds.cache.first()?.members.fetch();
    expect(members?.size).toBe(5);
  });

  it('carry reactions', async () => {
    const { client, as } = await stage(
      {},
      { partials: [Partials.Message, Partials.Reaction, Partials.Channel, Partials.User] },
    );
    const seen: string[] = [];
    client.on(Events.MessageReactionAdd, (reaction) => seen.push(reaction.emoji.name ?? ''));
    const alice = as('alice');
    const said = await alice.say('react to me');
    await alice.react(said, '👍');
    await eventually(() => seen.length === 1);
    expect(seen).toEqual(['👍']);
  });
});
