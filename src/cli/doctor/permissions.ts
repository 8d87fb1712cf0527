import { heldInChannel, heldInGuild, lackingIn } from '../../discord/held-permissions.js';
import type { Trouble } from '../../discord/troubles.js';
import type { ChannelLook } from './channels.js';
import { type Finding, ill, skipped, together, well } from './finding.js';
import type { DeskServer } from './guild.js';

const check = 'permissions';
/** A channel of this type stands for those in which people ask. */
const text = { type: 0 } as const;

/** Whether the bot may write where it has to. */
export function permissions(
  { guild, member }: DeskServer,
  { found, unseen }: Pick<ChannelLook, 'found' | 'unseen'>,
): Finding {
  const troubles: Trouble[] = unseen.map((setting) => ({
    said: `The bot may not see the channel of ${setting}.`,
    mend: `In Discord, allow the bot's role in that channel (Edit Channel > Permissions): View Channel, Send Messages, Embed Links, Attach Files, Read Message History.`,
  }));
  for (const { name, channel, overwrites } of found) {
    const lacking = lackingIn(channel, heldInChannel(guild, member, overwrites));
    if (lacking.length === 0) continue;
    troubles.push({
      said: `The bot lacks in ${name}: ${lacking.join(', ')}.`,
      mend: `In Discord, allow them to the bot's role there (Edit Channel > Permissions).`,
    });
  }
  const everywhere = lackingIn(text, heldInGuild(guild, member));
  if (everywhere.length > 0) {
    troubles.push({
      said: `The bot's roles on ${guild.name} lack: ${everywhere.join(', ')}.`,
      mend: `Allow them to the bot's role (Server Settings > Roles), or invite it again with the permissions that the README lists.`,
    });
  }
  const trouble = together(troubles);
  if (trouble) return ill(check, trouble);
  const names = found.map(({ name }) => name).join(' and ');
  if (names === '')
    return skipped(check, `all that is needed on ${guild.name}; no channel of the desk to look at`);
  return well(check, `all that is needed on ${guild.name} and in ${names}`);
}
