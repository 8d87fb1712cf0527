/** Files of messages, from a server that sends other than it says. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchFile } from '../../src/discord/attachment.js';

const kilobyte = Buffer.alloc(1_000, 'a');
let address = '';
let closed: Promise<void>;

/** Sends for as long as somebody listens. */
function sendWithoutEnd(response: ServerResponse): void {
  if (response.destroyed) return;
  if (response.write(kilobyte)) setImmediate(sendWithoutEnd, response);
  else response.once('drain', () => sendWithoutEnd(response));
}

const server = createServer(({ url }, response) => {
  if (url === '/whole') response.end(kilobyte);
  else if (url === '/endless') {
    closed = new Promise((resolve) => response.once('close', () => resolve()));
    sendWithoutEnd(response);
  } else if (url === '/broken') {
    response.writeHead(200, { 'content-length': 2_000 });
    response.write(kilobyte, () => response.destroy());
  } else response.writeHead(404).end('gone');
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('fetches a file that is as long as may be, and none that is longer', async () => {
  expect(await fetchFile(`${address}/whole`, { most: 1_000 })).toEqual(kilobyte);
  expect(await fetchFile(`${address}/whole`, { most: 999 })).toBeNull();
});

it('leaves off reading what does not end', async () => {
  expect(await fetchFile(`${address}/endless`, { most: 100_000 })).toBeNull();
  await closed;
});

it.each(['/broken', '/gone'])('fails where it does not come whole: %s', async (path) => {
  await expect(fetchFile(address + path, { most: 10_000 })).rejects.toThrow(TypeError);
});
