/**
 * What an application without the message-content intent sees of messages: everything only of those
 * that mention it, come to it directly, or are its own.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
import { type APIMessage, ChannelType } from 'discord-api-types/v10';
import type { World } from './world.js';

/** Whether the bot may read a message's content without the message-content intent. */
function isMeantForBot(world: World, message: APIMessage): boolean {
  return (
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id) ||
    world.channels.get(message.channel_id)?.type === ChannelType.DM
  );
}

const NOTHING = { content: '', embeds: [], attachments: [], components: [] } as const;

/** The message without what somebody put into it; a poll is not passed on at all. */
function emptied({ poll: _, ...message }: APIMessage): APIMessage {
  const { message_snapshots: snapshots } = message;
  return {
    ...message,
    ...(NOTHING as unknown as Partial<APIMessage>),
    ...(snapshots && {
      message_snapshots: snapshots.map(({ message: shown }) => ({
        message: { ...shown, ...(NOTHING as unknown as Partial<typeof shown>) },
      })),
    }),
  };
}

/** The message as the bot may see it; the message it replies to is judged by itself. */
export function forBot(world: World, message: APIMessage, readsContent: boolean): APIMessage {
  if (readsContent) return message;
  const shown = isMeantForBot(world, message) ? message : emptied(message);
  if (!shown.referenced_message) return shown;
  return { ...shown, referenced_message: forBot(world, shown.referenced_message, readsContent) };
}
