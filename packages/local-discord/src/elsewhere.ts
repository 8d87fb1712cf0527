/** Other guilds than the one that is furnished: a channel each, enough to use an application there. */
import { type APITextChannel, type ChannelFlags, ChannelType } from 'discord-api-types/v10';
import type { PersonaId } from './protocol.js';
import type { LocalDiscord } from './server.js';

export interface Elsewhere {
  readonly id: string;
  readonly name: string;
  /** Whether the bot was added there; else people bring it along by installing it for themselves. */
  readonly hasBot: boolean;
  /** Role ids by user id; ids of another guild's roles are taken as they are. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** What everyone there may do. */
  readonly permissions: bigint;
}

/**
 * Opens another guild, with people and the ids of the roles that they hold there, and gives the id of its
 * one channel.
 */
export function guildElsewhere(
  { world }: LocalDiscord,
  people: Readonly<Record<PersonaId, readonly string[]>>,
  options: { readonly hasBot?: boolean; readonly permissions?: bigint } = {},
): string {
  const members = Object.entries(people).map(([id, roles]): [string, readonly string[]] => {
    const persona = world.personas.get(id);
    if (!persona) throw new RangeError(`unknown persona ${id}`);
    return [persona.user.id, roles];
  });
  const { hasBot = true, permissions = 0n } = options;
  const id = world.newId();
  const name = 'Elsewhere';
  const channel: APITextChannel = {
    id: world.newId(),
    type: ChannelType.GuildText,
    guild_id: id,
    name: 'elsewhere',
    position: 0,
    flags: 0 as ChannelFlags,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    last_message_id: null,
    topic: null,
    rate_limit_per_user: 0,
  };
  world.channels.set(channel.id, channel);
  world.elsewhere.set(id, { id, name, hasBot, members: new Map(members), permissions });
  if (hasBot) world.announce({ t: 'guild-joined', guildId: id });
  return channel.id;
}
