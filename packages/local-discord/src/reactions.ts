/** Reactions to messages, by unicode emoji. */
import type { APIReaction } from 'discord-api-types/v10';
import type { StoredMessage, World } from './world.js';

/** Ids of those who reacted to a message with an emoji, first come first. */
export function reactorsOf(world: World, messageId: string, emoji: string): readonly string[] {
  return [...(world.reactions.get(messageId)?.get(emoji) ?? [])];
}

function counts(world: World, messageId: string): APIReaction[] {
  return [...(world.reactions.get(messageId) ?? [])].map(([name, users]) => ({
    emoji: { id: null, name },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me: users.has(world.bot.id),
    me_burst: false,
  }));
}

/** Adds (or takes back) one person's reaction; doing it twice changes nothing. */
export function react(
  world: World,
  stored: StoredMessage,
  userId: string,
  emoji: string,
  on: boolean,
): void {
  const { id, channel_id } = stored.message;
  const byEmoji = world.reactions.get(id) ?? new Map<string, Set<string>>();
  const users = byEmoji.get(emoji) ?? new Set<string>();
  if (users.has(userId) === on) return;
  if (on) users.add(userId);
  else users.delete(userId);
  if (users.size === 0) byEmoji.delete(emoji);
  else byEmoji.set(emoji, users);
  world.reactions.set(id, byEmoji);
  const next = { ...stored, message: { ...stored.message, reactions: counts(world, id) } };
  world.messages.get(channel_id)?.set(id, next);
  world.announce({ t: on ? 'reaction-added' : 'reaction-removed', stored: next, userId, emoji });
}
