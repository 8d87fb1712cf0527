/** Everything there is in the local Discord, in memory: one guild, its people, channels, messages. */
import type {
  APIApplicationCommand,
  APIDMChannel,
  APIGuildMember,
  APIMessage,
  APIRole,
  APITextChannel,
  APIThreadChannel,
  APIUser,
} from 'discord-api-types/v10';
import { type Announcer, announcer } from './events.js';
import { populate } from './population.js';
import type { Persona, PersonaId } from './protocol.js';
import { snowflakes } from './snowflake.js';

export type SandboxChannel = APITextChannel | APIDMChannel | APIThreadChannel;

/** A message as everyone who may read it sees it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The one person an ephemeral message is for. */
  readonly visibleTo?: string;
}

/** A file someone sent, kept for as long as the sandbox runs. */
export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface World extends Announcer {
  readonly now: () => number;
  readonly newId: () => string;
  /** Address of the server, e.g. `http://127.0.0.1:8787`; files are served below it. */
  readonly origin: string;
  readonly bot: APIUser;
  readonly guildId: string;
  readonly guildName: string;
  readonly owner: APIUser;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, APIGuildMember>;
  readonly personas: Map<PersonaId, Persona>;
  readonly channels: Map<string, SandboxChannel>;
  /** Direct-message channel with the bot, by user id. */
  readonly directMessages: Map<string, string>;
  /** By channel id, then by message id in order of creation. */
  readonly messages: Map<string, Map<string, StoredMessage>>;
  /** Who reacted with what: user ids by emoji, by message id. */
  readonly reactions: Map<string, Map<string, Set<string>>>;
  readonly files: Map<string, StoredFile>;
  readonly globalCommands: Map<string, APIApplicationCommand>;
  readonly guildCommands: Map<string, APIApplicationCommand>;
}

export interface WorldOptions {
  readonly now: () => number;
  readonly origin: string;
}

export function createWorld({ now, origin }: WorldOptions): World {
  return {
    ...announcer(),
    ...populate(now),
    now,
    origin,
    newId: snowflakes(now),
    messages: new Map(),
    reactions: new Map(),
    files: new Map(),
    globalCommands: new Map(),
    guildCommands: new Map(),
  };
}

/** The user with this id, if they live in this world. */
export function userById(world: World, id: string): APIUser | undefined {
  return world.members.get(id)?.user;
}

/** The guild a channel belongs to; undefined for direct messages. */
export function guildOf(channel: SandboxChannel): string | undefined {
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

export function personaOfUser(world: World, userId: string): Persona | undefined {
  return [...world.personas.values()].find(({ user }) => user.id === userId);
}
