/** Everything there is in the local Discord, in memory: one guild, its people, channels, messages. */
import type { APIApplicationCommand, APIGuildScheduledEvent, APIUser } from 'discord-api-types/v10';
import type { Elsewhere } from './elsewhere.js';
import { type Announcer, announcer } from './events.js';
import type { GuildPlan } from './plan.js';
import { type Population, populate } from './population.js';
import { snowflakes } from './snowflake.js';
import type { StoredFile, StoredMessage, WorldChannel } from './things.js';

export type { StoredFile, StoredMessage, WorldChannel };

export interface World extends Announcer, Population {
  readonly now: () => number;
  readonly newId: () => string;
  /** Address of the server, e.g. `http://127.0.0.1:8787`; files are served below it. */
  readonly origin: string;
  /** By channel id, then by message id in order of creation. */
  readonly messages: Map<string, Map<string, StoredMessage>>;
  /** Who reacted with what: user ids by emoji, by message id. */
  readonly reactions: Map<string, Map<string, Set<string>>>;
  readonly files: Map<string, StoredFile>;
  readonly globalCommands: Map<string, APIApplicationCommand>;
  readonly guildCommands: Map<string, APIApplicationCommand>;
  readonly scheduledEvents: Map<string, APIGuildScheduledEvent>;
  /** Channels in which answers of apps that people bring along are shown to these alone. */
  readonly withoutExternalApps: Set<string>;
  /** Other guilds than the one that is furnished, by id. */
  readonly elsewhere: Map<string, Elsewhere>;
}

export interface WorldOptions {
  readonly plan: GuildPlan;
  readonly now: () => number;
  readonly origin: string;
}

export function createWorld({ plan, now, origin }: WorldOptions): World {
  return {
    ...announcer(),
    ...populate(plan, now),
    now,
    origin,
    newId: snowflakes(now),
    messages: new Map(),
    reactions: new Map(),
    files: new Map(),
    globalCommands: new Map(),
    guildCommands: new Map(),
    scheduledEvents: new Map(),
    withoutExternalApps: new Set(),
    elsewhere: new Map(),
  };
}

/** The user with this id, if they live in this world. */
export function userById(world: World, id: string): APIUser | undefined {
  return world.members.get(id)?.user;
}

/** The guild a channel belongs to; undefined for direct messages. */
export function guildOf(channel: WorldChannel): string | undefined {
  return 'guild_id' in channel ? channel.guild_id : undefined;
}

export function messageById(
  world: World,
  channelId: string,
  messageId: string,
): StoredMessage | undefined {
  return world.messages.get(channelId)?.get(messageId);
}

/** Messages of a channel, oldest first. */
export function messagesIn(world: World, channelId: string): readonly StoredMessage[] {
  return [...(world.messages.get(channelId)?.values() ?? [])];
}
