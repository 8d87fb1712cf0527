/** Serves the page's files and the files people and bots sent. */
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { World } from './world.js';

const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** The page takes nothing from elsewhere; sent pictures come from either name of loopback. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http://127.0.0.1:* http://localhost:*",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page's files; `/` is `index.html`, and nothing outside the folder is reachable. */
export function servePage(app: Hono<{ Bindings: HttpBindings }>, folder: string): void {
  app.use(
    async (c, next) => {
      await next();
      const headers = { ...COMMON, 'content-security-policy': POLICY };
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
    },
    serveStatic({ root: folder }),
  );
}

/**
 * A sent file, undefined when there is none of this id and name. Anything but a picture is offered
 * for download, so that no sent page runs here.
 */
export function sentFile(world: World, id: string, name: string): Response | undefined {
  const file = world.files.get(id);
  if (file === undefined || file.filename !== name) return undefined;
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...COMMON,
      'content-type': file.contentType,
      'content-length': String(file.bytes.byteLength),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': isPicture
        ? 'inline'
        : `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    },
  });
}
