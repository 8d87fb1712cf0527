/** Serves the page's files and the files people and bots sent. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from './files.js';
import type { World } from './world.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** The page takes nothing from elsewhere; sent pictures come from either name of loopback. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http://127.0.0.1:* http://localhost:*",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

function notFound(response: ServerResponse): void {
  response.writeHead(404, { ...COMMON, 'content-type': 'text/plain' }).end('Not found');
}

/** The path a request means; empty when it is not well encoded. */
function decoded(pathname: string): string {
  if (pathname === '/') return '/index.html';
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

/** A file from the folder; `/` is `index.html`, and nothing outside the folder is reachable. */
export async function serveStatic(
  response: ServerResponse,
  folder: string,
  pathname: string,
): Promise<void> {
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${decoded(pathname) || '/none'}`);
  if (!file.startsWith(root + path.sep)) return notFound(response);
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return notFound(response);
  const type = TYPES[path.extname(file)] ?? contentType(file);
  const headers = { ...COMMON, 'content-type': type, 'content-security-policy': POLICY };
  response.writeHead(200, headers).end(content);
}

/** A sent file; anything but a picture is offered for download, so that no sent page runs here. */
export function serveFile(response: ServerResponse, world: World, pathname: string): void {
  const [, , id = '', name = ''] = pathname.split('/');
  const file = world.files.get(id);
  if (file === undefined || encodeURIComponent(file.filename) !== name) {
    notFound(response);
    return;
  }
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
  response
    .writeHead(200, {
      ...COMMON,
      'content-type': file.contentType,
      'content-length': file.bytes.byteLength,
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': isPicture
        ? 'inline'
        : `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    })
    .end(file.bytes);
}
