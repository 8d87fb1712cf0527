/** What becomes of an answer, by what Discord or the way there says to it. */
import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, it } from 'vitest';
import { courseOf } from '../../../src/discord/inbox/courses.js';

const said = (status: number, code: number, more: object = {}) =>
  new DiscordAPIError(
    { code, message: 'said', ...more },
    code,
    status,
    'POST',
    'https://discord.com/api/v10/channels/1/messages',
    {},
  );
const failedWith = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['a failure of Discord', new HTTPError(503, 'x', 'POST', 'https://discord.com', {}), 'again'],
  ['a connection that breaks off', failedWith('ECONNRESET'), 'again'],
  [
    'a request that fails for it',
    new TypeError('fetch failed', { cause: failedWith('UND_ERR_SOCKET') }),
    'again',
  ],
  ['an answer that is no JSON', new SyntaxError('Unexpected token'), 'again'],
  ['a store that is away', failedWith('57P01'), 'again'],
  ['403 from something in between', said(403, 0), 'again'],
  ['slow mode', said(400, 20016, { retry_after: 3 }), 'again'],
  ['a question that is deleted', said(404, 10008), 'gone'],
  ['no permission to write', said(403, 50013), 'elsewhere'],
  ['no permission to read what is replied to', said(400, 160002), 'elsewhere'],
  ['direct messages that are closed', said(403, 50278), 'closed'],
  ['another refusal', said(403, 40333), 'refused'],
  ['an answer that does not keep to the form', said(400, 50035), 'refused'],
  ['an answer that cannot be drawn', new RangeError('Invalid array length'), 'refused'],
] as const)('%s', (_, error, kind) => {
  expect(courseOf(error).kind).toBe(kind);
});
