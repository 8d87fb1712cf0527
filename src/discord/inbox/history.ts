/** Reading what was said in a channel, page by page, oldest first. */
import { type Client, type Message, SnowflakeUtil, type TextBasedChannel } from 'discord.js';

const pageSize = 100;

/** The smallest id that a message of an instant, ms since 1970, may have. */
export const idAt = (instant: number): string =>
  String(
    SnowflakeUtil.generate({
      timestamp: Math.max(instant, Number(SnowflakeUtil.epoch)),
      increment: 0n,
      workerId: 0n,
      processId: 0n,
    }),
  );

/** The id just before one. */
export const idBefore = (id: string): string => String(BigInt(id) - 1n);

/**
 * Messages after an id, oldest first, at most `pages` hundred of them; `whole` where none is left out.
 * @throws what Discord answers where the channel cannot be read
 */
export async function messagesAfter(
  channel: TextBasedChannel,
  id: string,
  pages: number,
): Promise<{ readonly messages: readonly Message[]; readonly whole: boolean }> {
  const messages: Message[] = [];
  let after = id;
  for (let page = 0; page < pages; page += 1) {
    const found = [...(await channel.messages.fetch({ after, limit: pageSize })).values()].sort(
      (a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1),
    );
    messages.push(...found);
    const last = found.at(-1);
    if (!last || found.length < pageSize) return { messages, whole: true };
    after = last.id;
  }
  return { messages, whole: false };
}

/** A channel with messages; `null` where there is none of that id any more. */
export async function textChannel(client: Client, id: string): Promise<TextBasedChannel | null> {
  const channel = await client.channels.fetch(id);
  return channel?.isTextBased() ? channel : null;
}

/** The bot's own reply to a message, among messages that came after it. */
export function replyAmong(
  messages: readonly Message[],
  questionId: string,
  botId: string,
): Message | undefined {
  return messages.find(
    ({ author, reference }) => author.id === botId && reference?.messageId === questionId,
  );
}
