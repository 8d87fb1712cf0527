import { Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Faults } from '../src/faults.js';
import { person } from '../src/person.js';
import { IDS } from '../src/population.js';
import { eventually, newClient, newSandbox, ready, stage } from './bot.js';

/** Every message the client hears from here on. */
function hears(client: { on: (event: 'messageCreate', f: (m: Message) => void) => unknown }) {
  const heard: Message[] = [];
  client.on('messageCreate', (message) => heard.push(message));
  return heard;
}

const frame = (over: object) =>
  JSON.stringify({ op: 2, d: { token: 'sandbox-token', intents: 0, ...over } });

describe('logging in', () => {
  it('gives the client its user, application, guild, channels and members', async () => {
    const { client, sandbox } = await stage();
    expect(client.user.username).toBe('Press Desk');
    expect(client.application.id).toBe(client.user.id);
    const guild = client.guilds.cache.first();
    expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['press-room', 'desk']);
    expect(guild?.roles.cache.map(({ name }) => name)).toContain('Moderator');
    expect(guild?.memberCount).toBe(5);
    expect(sandbox.botOnline).toBe(true);
  });

  it('refuses a wrong token', async () => {
    const sandbox = await newSandbox();
    const client = newClient(sandbox);
    await expect(client.login('wrong')).rejects.toThrow(/token/i);
    expect(sandbox.botOnline).toBe(false);
  });

  it('refuses a privileged intent that is not switched on', async () => {
    const sandbox = await newSandbox();
    const client = newClient(sandbox, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    await expect(client.login(sandbox.token)).rejects.toThrow(/disallowed intents/i);
  });

  it('tells people when the bot goes', async () => {
    const { client, sandbox, as } = await stage();
    as('journalist');
    await client.destroy();
    await eventually(() => !sandbox.botOnline);
  });
});

describe('a session', () => {
  it('is resumed after a dropped socket, and what was missed is replayed once', async () => {
    const { client, sandbox, as } = await stage();
    const heard = hears(client);
    const jo = as('journalist');
    sandbox.faults.dropSockets();
    const missed = await jo.say(`${jo.mention} missed`);
    await eventually(() => heard.some(({ id }) => id === missed.id));
    const later = await jo.say(`${jo.mention} later`);
    await eventually(() => heard.some(({ id }) => id === later.id));
    expect(heard.map(({ id }) => id)).toEqual([missed.id, later.id]);
    expect(sandbox.sessions).toEqual({ identified: 1, resumed: 1 });
  });

  it.each([
    ['a reconnect is asked for', (faults: Faults) => faults.askReconnect()],
    ['the socket is closed with 4000', (faults: Faults) => faults.closeSockets(4000)],
  ])('is resumed when %s', async (_name, order) => {
    const { client, sandbox, as } = await stage();
    const heard = hears(client);
    order(sandbox.faults);
    await eventually(() => sandbox.sessions.resumed === 1);
    const jo = as('journalist');
    const said = await jo.say(`${jo.mention} there?`);
    await eventually(() => heard.some(({ id }) => id === said.id));
    expect(sandbox.sessions.identified).toBe(1);
  });

  it('is begun anew after it was declared invalid', async () => {
    const { client, sandbox, as } = await stage();
    const heard = hears(client);
    sandbox.faults.invalidateSessions();
    await eventually(() => sandbox.sessions.identified === 2 && sandbox.botOnline);
    const jo = as('journalist');
    const said = await jo.say(`${jo.mention} again`);
    await eventually(() => heard.some(({ id }) => id === said.id));
    expect(sandbox.sessions.resumed).toBe(0);
  });

  it('is resumed when heartbeats go without acknowledgement', async () => {
    const { sandbox } = await stage({ heartbeatMs: 300 });
    sandbox.faults.muteHeartbeats(true);
    await eventually(() => !sandbox.botOnline);
    sandbox.faults.muteHeartbeats(false);
    await eventually(() => sandbox.sessions.resumed > 0 && sandbox.botOnline);
  });

  it('is closed when the client falls silent', async () => {
    const sandbox = await newSandbox({ heartbeatMs: 50 });
    const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}/gateway?v=10&encoding=json`);
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
    const sandbox = await newSandbox();
    const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}/gateway?v=10&encoding=json`);
    socket.onopen = () => socket.send(sent);
    const code = await new Promise((resolve) => {
      socket.onclose = (event) => resolve(event.code);
    });
    expect(code).toBe(expected);
  });

  it('gives each guild to one shard, and direct messages to the first', async () => {
    const sandbox = await newSandbox();
    const clients = await Promise.all(
      [0, 1].map((shard) => ready(newClient(sandbox, { shards: [shard], shardCount: 2 }), sandbox)),
    );
    const heard = clients.map((client) => hears(client));
    const owner = Number((BigInt(sandbox.world.guildId) >> 22n) % 2n);
    const jo = person(sandbox, 'journalist');
    await jo.say(`${jo.mention} guild`);
    await jo.say('direct', 'dm');
    await eventually(() => heard.flat().length === 2);
    expect(heard[owner]?.some(({ content }) => content.endsWith('guild'))).toBe(true);
    expect(heard[0]?.some(({ content }) => content === 'direct')).toBe(true);
    jo.leave();
  });
});

describe('intents', () => {
  it('hide content that is not meant for the bot', async () => {
    const { client, as } = await stage();
    const heard = hears(client);
    const jo = as('journalist');
    const own = await client.channels.fetch(IDS.pressRoom);
    if (!own?.isSendable()) throw new Error('no channel');
    const botSaid = await own.send('from the bot');
    await jo.say('plain', '#press-room', [{ filename: 'a.txt', content: 'a' }]);
    await jo.say(`${jo.mention} mention`);
    await jo.say('direct', 'dm');
    const original = await jo.sees(({ id }) => id === botSaid.id);
    await jo.reply(original, 'reply');
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
    await as('journalist').say('plain');
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
    const jo = as('journalist');
    await jo.say(`${jo.mention} in the guild`);
    await jo.say('direct', 'dm');
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
    const jo = as('journalist');
    const said = await jo.say('react to me');
    await jo.react(said, '👍');
    await eventually(() => seen.length === 1);
    expect(seen).toEqual(['👍']);
  });
});
