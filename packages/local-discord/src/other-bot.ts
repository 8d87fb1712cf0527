/** Another bot in the guild, which posts and removes messages within Discord's rules. */
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
} from 'discord-api-types/v10';
import { createMessage } from './messages.js';
import { newMessage } from './rules/message.js';
import type { LocalDiscord } from './server.js';
import { userById } from './world.js';

/** A message body as a bot sends it to `POST /channels/{id}/messages`, files aside. */
export interface OtherBotMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIMessageTopLevelComponent[];
  /** `1 << 15` for components of the second version. */
  readonly flags?: number;
}

export interface OtherBot {
  readonly user: APIUser;
  /**
   * Posts to a channel, by name (`#general`) or id; the first when absent.
   * @throws {ApiError} what Discord answers to a body that breaks its rules
   */
  post(body: OtherBotMessage, where?: string): APIMessage;
  /** Removes messages of one channel together. */
  removeTogether(messages: readonly APIMessage[]): void;
}

/** Lets another bot into the guild. */
export function otherBot({ world }: LocalDiscord, name: string): OtherBot {
  const known = userById(world, world.bot.id);
  const member = world.members.get(world.bot.id);
  if (!known || !member) throw new Error('the guild has no bot');
  const user: APIUser = { ...known, id: world.newId(), username: name };
  world.members.set(user.id, { ...member, user });
  const channelFor = (where?: string) =>
    [...world.channels.values()].find(
      (one) => where === undefined || one.id === where || `#${one.name ?? ''}` === where,
    );
  return {
    user,
    post(body, where) {
      const channel = channelFor(where);
      if (!channel) throw new Error(`there is no channel ${where}`);
      const { content, embeds, components, flags } = newMessage(body, { files: 0 });
      const { message } = createMessage(world, channel, user, {
        content,
        embeds: embeds && (JSON.parse(JSON.stringify(embeds)) as APIEmbed[]),
        components:
          components && (JSON.parse(JSON.stringify(components)) as APIMessageTopLevelComponent[]),
        flags: flags === undefined ? undefined : flags & ~MessageFlags.Ephemeral,
      });
      return message;
    },
    removeTogether(messages) {
      const [first] = messages;
      if (!first) return;
      const ids = messages.map(({ id }) => id);
      for (const id of ids) world.messages.get(first.channel_id)?.delete(id);
      world.announce({ t: 'messages-deleted', channelId: first.channel_id, ids });
    },
  };
}
