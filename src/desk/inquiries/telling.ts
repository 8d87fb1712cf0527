/** Telling askers: the way they wished for, else the other; the desk learns of whom none reaches. */
import type { Herald, Letter, Saying } from './herald.js';
import type { Asker, Channel, Delivery, Reply } from './inquiry.js';

/** Whether a reply may stand where others read it. */
export function isPublic({ basis }: Pick<Reply, 'basis'>): boolean {
  return basis === null || basis === 'on-record';
}

/** The ways to an asker, the one wished for first; what is not for quoting goes by message first. */
export function waysTo(asker: Asker, reply: Reply): readonly Channel[] {
  if (asker.guildId === null) return ['direct'];
  return asker.notify === 'direct' || !isPublic(reply)
    ? ['direct', 'channel']
    : ['channel', 'direct'];
}

/**
 * Tells one asker, by the first way that is open.
 * @throws whatever may go better later
 */
export async function tellAsker(
  herald: Herald,
  letter: Omit<Letter, 'sealed'>,
  saying: Saying,
  at: string,
): Promise<Delivery> {
  const { asker, reply } = letter;
  const about = { replyId: reply.id, askerId: asker.id };
  let closed: string | null = null;
  for (const via of waysTo(asker, reply)) {
    const sealed = via === 'channel' && !isPublic(reply);
    const way = { ...saying, key: `${saying.key} ${via}` };
    const reason = await herald.tell(via, { ...letter, sealed }, way);
    if (reason === null) return { ...about, state: 'told', via, reason: closed, at };
    closed ??= reason;
    // Who has left reads the channel no more: what stands there would reach nobody.
    if (reason === 'left') closed = reason;
  }
  return { ...about, state: 'unreached', via: null, reason: closed, at };
}
