/** A request that Discord would refuse is found in the test that sent it. */
import { startLocalDiscord } from 'local-discord';
import { expect, it } from 'vitest';
import { takeViolations } from '../support/conformance.js';

it('tells of requests that break a rule or do not fit the API document, and of no others', async () => {
  const discord = await startLocalDiscord();
  const [channel] = discord.world.channels.keys();
  const send = (path: string, body: object) =>
    fetch(`${discord.api}/v10/channels/${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  try {
    await send(`${channel}/messages`, { content: 'x'.repeat(2000) });
    await send('1/messages', { content: 'A channel that was deleted is no fault of the request.' });
    discord.faults.failNext({ method: 'POST' }, { status: 400, body: { code: 50035 } });
    await send(`${channel}/messages`, { content: 'Refused by order, not for its form.' });
    await send(`${channel}/messages`, { content: 'x', message_reference: { message_id: '1' } });
    expect(await takeViolations()).toEqual([]);
    expect(discord.violations).toEqual([]);

    await send(`${channel}/messages`, { content: 'x'.repeat(2001) });
    await send(`${channel}/messages`, {});
    await send(`${channel}/sticker-votes`, {});
    expect(discord.violations.map(({ status }) => status)).toEqual([400, 400, 501]);
    expect(await takeViolations()).toEqual([
      expect.stringContaining('BASE_TYPE_MAX_LENGTH'),
      expect.stringContaining('50006'),
      expect.stringContaining('501'),
    ]);

    // The rules of the local Discord pass over fields that only the document knows.
    await send(`${channel}/messages`, { content: 'x', sticker_ids: 'none' });
    expect((await takeViolations()).join('\n')).toContain('sticker_ids: ');
  } finally {
    await discord.close();
  }
});
