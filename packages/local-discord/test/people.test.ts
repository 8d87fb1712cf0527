/** The people's protocol over HTTP and WebSocket, as the page uses it, and who is kept out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { IDS } from '../src/population.js';
import type { PersonAct, PersonEvent } from '../src/protocol.js';
import type { Sandbox } from '../src/server.js';
import { eventually, newSandbox, register, stage } from './bot.js';

const eventsUrl = ({ port }: Sandbox, persona: string) =>
  `ws://127.0.0.1:${port}/sandbox/events?persona=${persona}`;

/** Every event a person gets over a WebSocket. */
async function attend(sandbox: Sandbox, persona: string): Promise<PersonEvent[]> {
  const events: PersonEvent[] = [];
  const socket = new WebSocket(eventsUrl(sandbox, persona));
  onTestFinished(() => socket.terminate());
  socket.on('message', (raw) => events.push(JSON.parse(String(raw))));
  await eventually(() => events.length > 0);
  return events;
}

async function send(sandbox: Sandbox, act: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${sandbox.url}/sandbox/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
  return { status: answer.status, body: await answer.json() };
}

const kinds = (events: readonly PersonEvent[]) => events.map(({ t }) => t);

describe('a person', () => {
  it('is welcomed with what they may see', async () => {
    const { sandbox, ...set } = await stage();
    await register({ sandbox, ...set }, { name: 'ask', description: 'd' });
    await set.as('moderator').say('for moderators', '#desk');
    const [jo] = await attend(sandbox, 'journalist');
    const [mo] = await attend(sandbox, 'moderator');
    if (jo?.t !== 'welcome' || mo?.t !== 'welcome') throw new Error('no welcome');
    expect(jo.channels.map(({ name }) => name)).toEqual(['press-room']);
    expect(mo.channels.map(({ name }) => name)).toEqual(['press-room', 'desk']);
    expect(mo.messages[IDS.desk]?.map(({ content }) => content)).toEqual(['for moderators']);
    expect(jo.messages[IDS.desk]).toBeUndefined();
    expect(jo.botOnline).toBe(true);
    expect(jo.commands.map(({ name }) => name)).toEqual(['ask']);
    expect(jo.personas.map(({ id }) => id)).toEqual(['journalist', 'moderator', 'moderator2']);
  });

  it('says things, which others hear, unless it is not theirs to hear', async () => {
    const sandbox = await newSandbox();
    const jo = await attend(sandbox, 'journalist');
    const mo = await attend(sandbox, 'moderator');
    const say = (channelId: string, persona: string) =>
      send(sandbox, { act: 'say', persona, channelId, content: `in ${channelId}` });
    await say(IDS.desk, 'moderator');
    const direct = sandbox.world.directMessages.get(IDS.journalist) ?? '';
    await say(direct, 'journalist');
    expect((await say(IDS.pressRoom, 'journalist')).body).toMatchObject({ ok: true });
    await eventually(() => mo.length === 3);
    const heard = (events: readonly PersonEvent[]) =>
      events.flatMap((event) => (event.t === 'message' ? event.message.channel_id : []));
    expect(heard(jo)).toEqual([direct, IDS.pressRoom]);
    expect(heard(mo)).toEqual([IDS.desk, IDS.pressRoom]);
    expect((await say(IDS.desk, 'journalist')).status).toBe(400);
    expect((await say(direct, 'moderator')).status).toBe(400);
  });

  it('learns what became of a command', async () => {
    const { sandbox, client, ...set } = await stage({ acknowledgeMs: 200 });
    await register({ sandbox, client, ...set }, { name: 'go', description: 'd' });
    const events = await attend(sandbox, 'journalist');
    const go = { act: 'command', persona: 'journalist', channelId: IDS.pressRoom, command: 'go' };
    await send(sandbox, { ...go, ref: 'unanswered', options: [] });
    await eventually(() => kinds(events).includes('failed'));
    client.on('interactionCreate', async (i) => {
      if (i.isRepliable()) await i.reply('here');
    });
    await send(sandbox, { ...go, ref: 'answered', options: [] });
    await eventually(() => kinds(events).includes('acknowledged'));
    expect(events.slice(1)).toMatchObject([
      { t: 'failed', ref: 'unanswered', message: 'The application did not respond' },
      { t: 'message', message: { content: 'here' } },
      { t: 'acknowledged', ref: 'answered', response: 4 },
    ]);
  });

  it('is told when the bot types, goes and comes, and when its commands change', async () => {
    const { sandbox, client, ...set } = await stage();
    const events = await attend(sandbox, 'journalist');
    const room = await client.channels.fetch(IDS.pressRoom);
    if (room?.isSendable()) await room.sendTyping();
    await register({ sandbox, client, ...set }, { name: 'go', description: 'd' });
    await client.destroy();
    await eventually(() => kinds(events).includes('bot'));
    expect(events.slice(1)).toMatchObject([
      { t: 'typing', channelId: IDS.pressRoom, userId: IDS.bot },
      { t: 'commands', commands: [{ name: 'go' }] },
      { t: 'bot', online: false },
    ]);
  });

  const wrong: [string, unknown][] = [
    ['no act', { act: 'fly', persona: 'journalist' }],
    ['no one known', { act: 'say', persona: 'owner', channelId: IDS.pressRoom, content: 'x' }],
    ['no object', 7],
    [
      'too long a message',
      { act: 'say', persona: 'journalist', channelId: IDS.pressRoom, content: 'x'.repeat(2001) },
    ],
    [
      'an empty message',
      { act: 'say', persona: 'journalist', channelId: IDS.pressRoom, content: ' ' },
    ],
    [
      'a reply to nothing',
      { act: 'say', persona: 'journalist', channelId: IDS.pressRoom, content: 'x', replyTo: '1' },
    ],
    [
      'a component of nothing',
      {
        act: 'component',
        ref: 'r',
        persona: 'journalist',
        channelId: IDS.pressRoom,
        messageId: '1',
        customId: 'c',
      } satisfies PersonAct,
    ],
  ];
  it.each(wrong)('is refused: %s', async (_name, act) => {
    const sandbox = await newSandbox();
    const { status, body } = await send(sandbox, act);
    expect(status).toBe(400);
    expect(body).toMatchObject({ ok: false, message: expect.any(String) });
  });

  it('reacts, deletes what is theirs, and sends files', async () => {
    const { as } = await stage();
    const [jo, mo] = [as('journalist'), as('moderator')];
    const said = await jo.say('look', '#press-room', [
      { filename: 'dot.txt', content: Buffer.from('dot').toString('base64'), encoding: 'base64' },
    ]);
    const file = await fetch(said.attachments[0]?.url ?? '');
    expect(await file.text()).toBe('dot');
    await mo.react(said, '👍');
    const liked = await jo.changed(said, ({ reactions }) => reactions !== undefined);
    expect(liked.reactions).toMatchObject([{ count: 1, emoji: { name: '👍' } }]);
    const other = await mo.say('mine');
    await expect(jo.remove(other)).rejects.toThrow('not yours');
    await mo.remove(said);
    await jo.gone(said);
  });
});

/** Status of a GET with headers that fetch would not let one set. */
function statusWith(sandbox: Sandbox, target: string, headers: object, method = 'GET') {
  return new Promise<number | undefined>((resolve, reject) => {
    const { port } = sandbox;
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
    const sandbox = await newSandbox();
    expect(await statusWith(sandbox, '/api/v10/gateway', headers)).toBe(403);
    expect(await statusWith(sandbox, '/sandbox/act', headers, 'POST')).toBe(403);
    for (const url of [
      eventsUrl(sandbox, 'journalist'),
      `ws://127.0.0.1:${sandbox.port}/gateway`,
    ]) {
      const socket = new WebSocket(url, { headers });
      const status = await new Promise((resolve) => {
        socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode));
        socket.on('open', () => resolve('open'));
        socket.on('error', () => undefined);
      });
      expect(status).toBe(403);
    }
  });

  it("let the sandbox's own page in, under each loopback name", async () => {
    const sandbox = await newSandbox();
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      const host = `${name}:${sandbox.port}`;
      const headers = { host, origin: `http://${host}` };
      expect(await statusWith(sandbox, '/api/v10/gateway', headers)).toBe(200);
    }
  });

  it('cannot post a form as an act', async () => {
    const sandbox = await newSandbox();
    const headers = { 'content-type': 'text/plain' };
    expect(await statusWith(sandbox, '/sandbox/act', headers, 'POST')).toBe(415);
  });
});

describe('the page', () => {
  it('is served from its folder, and nothing outside it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html>page');
    const sandbox = await newSandbox({ pageFolder: folder });
    const page = await fetch(sandbox.url);
    expect(await page.text()).toBe('<!doctype html>page');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const target of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/none.js', '/%zz']) {
      expect(await statusWith(sandbox, target, {})).toBe(404);
    }
  });
});
