/** Places that the bot is not in, where people use it because they installed it for themselves. */
import { type APIGroupDMChannel, type ChannelFlags, ChannelType } from 'discord-api-types/v10';
import type { PersonaId } from './protocol.js';
import type { LocalDiscord } from './server.js';

/**
 * Opens a group chat between people and gives its id. Where external apps are off, whatever the bot
 * answers there is for the asker alone.
 */
export function groupOf(
  { world }: LocalDiscord,
  people: readonly PersonaId[],
  { externalApps = true }: { readonly externalApps?: boolean } = {},
): string {
  const recipients = people.map((id) => {
    const persona = world.personas.get(id);
    if (!persona) throw new RangeError(`unknown persona ${id}`);
    return persona.user;
  });
  const channel: APIGroupDMChannel = {
    id: world.newId(),
    type: ChannelType.GroupDM,
    name: null,
    recipients,
    last_message_id: null,
    flags: 0 as ChannelFlags,
  };
  world.channels.set(channel.id, channel);
  if (!externalApps) world.withoutExternalApps.add(channel.id);
  return channel.id;
}
