/**
 * Keeps other web pages out: a name that resolves to loopback (DNS rebinding) and a page of another
 * origin both show in the headers a browser sends.
 */
import type { IncomingMessage } from 'node:http';

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Why a request must be turned away; undefined when it may pass. */
export function turnedAway(request: IncomingMessage): string | undefined {
  const host = request.headers.host ?? '';
  if (!LOOPBACK.includes(host.replace(/:\d+$/, '').toLowerCase())) {
    return 'Only loopback addresses are served here.';
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return 'Other origins are not served here.';
  }
  return undefined;
}
