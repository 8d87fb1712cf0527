/** The people's protocol over HTTP and WebSocket, as the page uses it, and who is kept out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { PersonAct, PersonEvent } from '../src/protocol.js';
import type { LocalDiscord } from '../src/server.js';
import { eventually, IDS, newDiscord, register, stage } from './bot.js';

const eventsUrl = ({ port }: LocalDiscord, persona: string) =>
  `ws://127.0.0.1:${port}/people/events?persona=${persona}`;

/** Every event a person gets over a WebSocket. */
async function attend(discord: LocalDiscord, persona: string): Promise<PersonEvent[]> {
  const events: PersonEvent[] = [];
  const socket = new WebSocket(eventsUrl(discord, persona));
  onTestFinished(() => socket.terminate());
  socket.on('message', (raw) => events.push(JSON.parse(String(raw))));
  await eventually(() => events.length > 0);
  return events;
}

async function send(
  discord: LocalDiscord,
  act: unknown,
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${discord.url}/people/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
  return { status: answer.status, body: await answer.json() };
}

const kinds = (events: readonly PersonEvent[]) => events.map(({ t }) => t);

describe('a person', () => {
  it('is welcomed with what they may see', async () => {
    const { discord, ...set } = await stage();
    await register({ discord, ...set }, { name: 'ask', description: 'd' });
    await set.as('bob').say('for moderators', '#staff');
    const [alice] = await attend(discord, 'alice');
    const [bob] = await attend(discord, 'bob');
    if (alice?.t !== 'welcome' || bob?.t !== 'welcome') throw new Error('no welcome');
    expect(alice.channels.map(({ name }) => name)).toEqual(['general']);
    expect(bob.channels.map(({ name }) => name)).toEqual(['general', 'staff']);
    expect(bob.messages[IDS.staff]?.map(({ content }) => content)).toEqual(['for moderators']);
    expect(alice.messages[IDS.staff]).toBeUndefined();
    expect(alice.botOnline).toBe(true);
    expect(alice.commands.map(({ name }) => name)).toEqual(['ask']);
    expect(alice.personas.map(({ id }) => id)).toEqual(['alice', 'bob', 'carol']);
  });

  it('says things, which others hear, unless it is not theirs to hear', async () => {
    const discord = await newDiscord();
    const alice = await attend(discord, 'alice');
    const bob = await attend(discord, 'bob');
    const say = (channelId: string, persona: string) =>
      send(discord, { act: 'say', persona, channelId, content: `in ${channelId}` });
    await say(IDS.staff, 'bob');
    const direct = discord.world.directMessages.get(IDS.alice) ?? '';
    await say(direct, 'alice');
    expect((await say(IDS.general, 'alice')).body).toMatchObject({ ok: true });
    await eventually(() => bob.length === 3);
    const heard = (events: readonly PersonEvent[]) =>
      events.flatMap((event) => (event.t === 'message' ? event.message.channel_id : []));
    expect(heard(alice)).toEqual([direct, IDS.general]);
    expect(heard(bob)).toEqual([IDS.staff, IDS.general]);
    expect((await say(IDS.staff, 'alice')).status).toBe(400);
    expect((await say(direct, 'bob')).status).toBe(400);
  });

  it('learns what became of a command', async () => {
    const { discord, client, ...set } = await stage({ acknowledgeMs: 200 });
    await register({ discord, client, ...set }, { name: 'go', description: 'd' });
    const events = await attend(discord, 'alice');
    const go = { act: 'command', persona: 'alice', channelId: IDS.general, command: 'go' };
    await send(discord, { ...go, ref: 'unanswered', options: [] });
    await eventually(() => kinds(events).includes('failed'));
    client.on('interactionCreate', async (i) => {
      if (i.isRepliable()) await i.reply('here');
    });
    await send(discord, { ...go, ref: 'answered', options: [] });
    await eventually(() => kinds(events).includes('acknowledged'));
    expect(events.slice(1)).toMatchObject([
      { t: 'failed', ref: 'unanswered', message: 'The application did not respond' },
      { t: 'message', message: { content: 'here' } },
      { t: 'acknowledged', ref: 'answered', response: 4 },
    ]);
  });

  it('is told when the bot types, goes and comes, and when its commands change', async () => {
    const { discord, client, ...set } = await stage();
    const events = await attend(discord, 'alice');
    const room = await client.channels.fetch(IDS.general);
    if (room?.isSendable()) await room.sendTyping();
    await register({ discord, client, ...set }, { name: 'go', description: 'd' });
    await client.destroy();
    await eventually(() => kinds(events).includes('bot'));
    expect(events.slice(1)).toMatchObject([
      { t: 'typing', channelId: IDS.general, userId: IDS.bot },
      { t: 'commands', commands: [{ name: 'go' }] },
      { t: 'bot', online: false },
    ]);
  });

  const wrong: [string, unknown][] = [
    ['no act', { act: 'fly', persona: 'alice' }],
    ['no one known', { act: 'say', persona: 'owner', channelId: IDS.general, content: 'x' }],
    ['no object', 7],
    [
      'too long a message',
      { act: 'say', persona: 'alice', channelId: IDS.general, content: 'x'.repeat(2001) },
    ],
    ['an empty message', { act: 'say', persona: 'alice', channelId: IDS.general, content: ' ' }],
    [
      'a reply to nothing',
      { act: 'say', persona: 'alice', channelId: IDS.general, content: 'x', replyTo: '1' },
    ],
    [
      'a component of nothing',
      {
        act: 'component',
        ref: 'r',
        persona: 'alice',
        channelId: IDS.general,
        messageId: '1',
        customId: 'c',
      } satisfies PersonAct,
    ],
  ];
  it.each(wrong)('is refused: %s', async (_name, act) => {
    const discord = await newDiscord();
    const { status, body } = await send(discord, act);
    expect(status).toBe(400);
    expect(body).toMatchObject({ ok: false, message: expect.any(String) });
  });

  it('reacts, deletes what is theirs, and sends files', async () => {
    const { as } = await stage();
    const [alice, bob] = [as('alice'), as('bob')];
    const said = await alice.say('look', '#general', [
      { filename: 'dot.txt', content: Buffer.from('dot').toString('base64'), encoding: 'base64' },
    ]);
    const file = await fetch(said.attachments[0]?.url ?? '');
    expect(await file.text()).toBe('dot');
    await bob.react(said, '👍');
    const liked = await alice.changed(said, ({ reactions }) => reactions !== undefined);
    expect(liked.reactions).toMatchObject([{ count: 1, emoji: { name: '👍' } }]);
    const other = await bob.say('mine');
    await expect(alice.remove(other)).rejects.toThrow('not yours');
    await bob.remove(said);
    await alice.gone(said);
  });
});

/** Status of a GET with headers that fetch would not let one set. */
function statusWith(discord: LocalDiscord, target: string, headers: object, method = 'GET') {
  return new Promise<number | undefined>((resolve, reject) => {
    const { port } = discord;
    const options = { host: '127.0.0.1', port, path: target, method, headers: { ...headers } };
    request(options, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('other web pages', () => {
  it.each([
    ['by a name of their own (DNS rebinding)', { host: 'evil.example' }],
    ['with a name that only begins like loopback', { host: '127.0.0.1.evil.example' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['from a sandboxed frame', { origin: 'null' }],
  ])('are kept out %s', async (_name, headers) => {
    const discord = await newDiscord();
    expect(await statusWith(discord, '/api/v10/gateway', headers)).toBe(403);
    expect(await statusWith(discord, '/people/act', headers, 'POST')).toBe(403);
    for (const url of [eventsUrl(discord, 'alice'), `ws://127.0.0.1:${discord.port}/gateway`]) {
      const socket = new WebSocket(url, { headers });
      const status = await new Promise((resolve) => {
        socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode));
        socket.on('open', () => resolve('open'));
        socket.on('error', () => undefined);
      });
      expect(status).toBe(403);
    }
  });

  it('let its own page in, under each loopback name', async () => {
    const discord = await newDiscord();
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      const host = `${name}:${discord.port}`;
      const headers = { host, origin: `http://${host}` };
      expect(await statusWith(discord, '/api/v10/gateway', headers)).toBe(200);
    }
  });

  it('cannot post a form as an act', async () => {
    const discord = await newDiscord();
    const headers = { 'content-type': 'text/plain' };
    expect(await statusWith(discord, '/people/act', headers, 'POST')).toBe(415);
  });
});

describe('the page', () => {
  it('is served from its folder, and nothing outside it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html>page');
    const discord = await newDiscord({ pageFolder: folder });
    const page = await fetch(discord.url);
    expect(await page.text()).toBe('<!doctype html>page');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const target of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/none.js', '/%zz']) {
      expect(await statusWith(discord, target, {})).toBe(404);
    }
  });
});
