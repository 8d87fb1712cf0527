/** Answers scripted for chosen routes, as a client on the wire gets them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GENEROUS, type LocalDiscord, scripted, startLocalDiscord } from '../src/index.js';

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

  discord.faults.script({ method: 'POST' }, () => 'swallow');
  await expect(call('POST', messages, { content: 'third' })).rejects.toThrow();
  const { json: last } = await call('GET', `${messages}?limit=1`);
  expect(last).toMatchObject([{ content: 'third' }]);

  end();
  discord.faults.script({ method: 'GET' }, () => scripted.unknownMessage);
  expect((await call('GET', `${messages}/${sent.id}`)).json.code).toBe(10008);
});
