/** The shapes of answers on the wire, below what a client library smooths over. */
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../src/server.js';
import { IDS, newDiscord } from './bot.js';

interface Wire {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** One request as it is: nothing is added to path, headers or body. */
function send(
  { port, token }: LocalDiscord,
  method: string,
  path: string,
  body: string | Buffer = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const authorization = `Bot ${token}`;
    const given = { authorization, 'content-type': 'application/json', ...headers };
    const asked = request({ port, host: '127.0.0.1', method, path, headers: given }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('an answer on the wire', () => {
  it('has neither type nor body when it is 204', async () => {
    const discord = await newDiscord();
    const { status, headers, text } = await send(
      discord,
      'POST',
      `/api/v10/channels/${IDS.general}/typing`,
    );
    expect([status, headers['content-type'], text]).toEqual([204, undefined, '']);
    expect(headers['x-ratelimit-limit']).toBeDefined();
  });

  it('is JSON, errors included', async () => {
    const discord = await newDiscord();
    const cases = [
      ['GET', '/api/v10/gateway', undefined, 200],
      ['GET', '/api/v10/channels/1', { message: 'Unknown Channel', code: 10003 }, 404],
      [
        'GET',
        '/api/v10/nowhere',
        { message: '501: the local Discord has no route GET /nowhere', code: 0 },
        501,
      ],
    ] as const;
    for (const [method, path, body, wanted] of cases) {
      const { status, headers, text } = await send(discord, method, path);
      expect([status, headers['content-type']]).toEqual([wanted, 'application/json']);
      if (body) expect(JSON.parse(text)).toEqual(body);
    }
    const { status, text } = await send(
      discord,
      'POST',
      `/api/v10/channels/${IDS.general}/messages`,
      '{',
    );
    expect([status, JSON.parse(text).code]).toEqual([400, 50109]);
    const wrong = { authorization: 'Bot wrong' };
    expect((await send(discord, 'GET', '/api/v10/users/@me', '', wrong)).status).toBe(401);
  });

  it('is the same for a path that comes percent-encoded', async () => {
    const discord = await newDiscord();
    const answers = await Promise.all(
      ['/users/@me', '/users/%40me'].map((path) => send(discord, 'GET', `/api/v10${path}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.text).toBe(answers[0]?.text);
  });

  it('refuses a body beyond the upload limit', async () => {
    const discord = await newDiscord();
    const path = `/api/v10/channels/${IDS.general}/messages`;
    const { status, text } = await send(discord, 'POST', path, Buffer.alloc(12 * 1024 * 1024, 32));
    expect([status, JSON.parse(text).code]).toEqual([413, 40005]);
  });
});
