/** Files of messages. */

/**
 * Fetches a file, whole or not at all: whatever its message says of its size, no more is read of it.
 * @param most the longest that is read, bytes
 * @param withinMs how long it may take to arrive
 * @returns `null` where it is longer
 * @throws TypeError, DOMException where it does not arrive
 */
export async function fetchFile(
  url: string,
  { most, withinMs = 10_000 }: { readonly most: number; readonly withinMs?: number },
): Promise<Uint8Array | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(withinMs) });
  if (!response.ok || !response.body) throw new TypeError(`file: status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
