/** Answers scripted for chosen routes, as a client on the wire gets them. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  GENEROUS,
  type LocalDiscord,
  type Lost,
  scripted,
  startLocalDiscord,
} from '../src/index.js';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await startLocalDiscord({ rateLimits: GENEROUS });
});
afterAll(() => discord.close());

async function call(method: string, path: string, body?: object) {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${discord.token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const json = (await response.json()) as { readonly code?: number; readonly id?: string };
  return { status: response.status, headers: response.headers, json };
}

it('answers chosen requests by script, each as often as the script says, and lets others pass', async () => {
  const [channel] = [...discord.world.channels.keys()];
  const messages = `/channels/${channel}/messages`;
  const { json: sent } = await call('POST', messages, { content: 'first' });
  const answers = [scripted.rateLimited(0.25), scripted.oldEditLimited(2), scripted.missingAccess];
  const end = discord.faults.script(
    { method: 'PATCH', path: /^\/channels\/\d+\/messages\/\d+$/ },
    (_request, nth) => answers[nth - 1],
  );
  const edit = () => call('PATCH', `${messages}/${sent.id}`, { content: 'second' });

  const limited = await edit();
  expect([limited.status, limited.json]).toMatchObject([429, { retry_after: 0.25 }]);
  expect(limited.headers.get('retry-after')).toBe('1');
  expect((await edit()).json.code).toBe(30046);
  expect((await edit()).json.code).toBe(50001);
  expect((await call('GET', `${messages}/${sent.id}`)).json).toMatchObject({ content: 'first' });
  expect((await edit()).status).toBe(200);

  const endOfPosts = discord.faults.script({ method: 'POST' }, () => 'swallow');
  await expect(call('POST', messages, { content: 'third' })).rejects.toThrow();
  const { json: last } = await call('GET', `${messages}?limit=1`);
  expect(last).toMatchObject([{ content: 'third' }]);

  end();
  endOfPosts();
  const endOfReading = discord.faults.script({ method: 'GET' }, () => scripted.unknownMessage);
  expect((await call('GET', `${messages}/${sent.id}`)).json.code).toBe(10008);
  endOfReading();
});

it('loses an answer in each way, the request carried out but where it is dropped', async () => {
  const [channel] = [...discord.world.channels.keys()];
  const messages = `/channels/${channel}/messages`;
  const ways = ['swallow', 'garble', 'hang', 'close', 'drop'] as const;
  let next: Lost = 'swallow';
  const end = discord.faults.script({ method: 'POST', path: messages }, () => next);
  const outcomes: unknown[] = [];
  for (const way of ways) {
    next = way;
    const given = AbortSignal.timeout(300);
    const response = await fetch(`${discord.api}/v10${messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: way }),
      signal: given,
    }).catch((error: Error & { cause?: { code: string } }) => error.cause?.code ?? error.name);
    outcomes.push(
      typeof response === 'string' ? response : await response.json().catch(() => 'no JSON'),
    );
  }
  end();
  const closed = 'UND_ERR_SOCKET';
  expect(outcomes).toEqual(['ECONNRESET', 'no JSON', 'TimeoutError', closed, closed]);
  const { json } = await call('GET', `${messages}?limit=4`);
  const carriedOut = [{ content: 'close' }, { content: 'hang' }, { content: 'garble' }];
  expect(json).toMatchObject([...carriedOut, { content: 'swallow' }]);
});

it('leaves a gateway connection half open, and gives what was missed on a resume', async () => {
  const seen: string[] = [];
  const open = () =>
    new Promise<WebSocket>((resolve) => {
      const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway?v=10`);
      socket.onmessage = ({ data }) => {
        const { op, t, d } = JSON.parse(String(data)) as { op: number; t: string; d: unknown };
        if (op === 10) resolve(socket);
        if (t === 'READY') session = (d as { session_id: string }).session_id;
        seen.push(t ?? String(op));
      };
    });
  let session = '';
  const first = await open();
  const token = discord.token;
  first.send(JSON.stringify({ op: 2, d: { token, intents: 513, properties: {} } }));
  await expect.poll(() => seen).toContain('GUILD_CREATE');
  discord.faults.stallSockets(true);
  const [channel] = [...discord.world.channels.keys()];
  await call('POST', `/channels/${channel}/messages`, { content: 'missed' });
  first.send(JSON.stringify({ op: 1, d: null }));
  discord.faults.stallSockets(false);
  discord.faults.dispatch('SOMETHING_NEW', { x: 1 });
  expect(seen).not.toContain('MESSAGE_CREATE');
  const second = await open();
  second.send(JSON.stringify({ op: 6, d: { token, session_id: session, seq: 2 } }));
  await expect.poll(() => seen).toContain('RESUMED');
  expect(seen).toEqual(expect.arrayContaining(['MESSAGE_CREATE', 'SOMETHING_NEW']));
  discord.faults.replayEvents(3);
  await expect.poll(() => seen.filter((t) => t === 'SOMETHING_NEW')).toHaveLength(2);
  second.close();
});
