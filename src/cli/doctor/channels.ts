import type { Config } from '../../config.js';
import type { APIChannel, APIOverwrite } from '../../discord/api.js';
import { isForum, isOpenToAll, isThread, takesMessages } from '../../discord/held-permissions.js';
import { usualName } from '../../discord/inquiries/herald.js';
import type { Trouble } from '../../discord/troubles.js';
import { type Ask, inWords, isFine } from './asking.js';
import { type Finding, ill, together, well } from './finding.js';
import type { DeskServer } from './guild.js';

const check = 'channels';

/** A channel that the desk writes in. */
export interface DeskChannel {
  readonly name: string;
  readonly channel: APIChannel;
  /** Those that count for it: its own, or its parent's where it is a thread. */
  readonly overwrites: readonly APIOverwrite[];
}

export interface ChannelLook {
  readonly finding: Finding;
  readonly found: readonly DeskChannel[];
  /** Settings whose channel the bot may not see. */
  readonly unseen: readonly string[];
}

interface Found extends DeskChannel {
  readonly guildId: string | undefined;
}

const overwritesOf = (channel: object): readonly APIOverwrite[] =>
  (channel as { permission_overwrites?: readonly APIOverwrite[] }).permission_overwrites ?? [];

/** A channel by its id; `unseen` where it is closed to the bot, else the words of what it got. */
async function channelBy(ask: Ask, id: string): Promise<Found | 'unseen' | Trouble | undefined> {
  const answer = await ask(`/channels/${id}`);
  if (!isFine(answer)) {
    if ('status' in answer && answer.status === 404) return undefined;
    if ('status' in answer && answer.status === 403) return 'unseen';
    return { said: `A channel could not be read (${inWords(answer)}).`, mend: 'Try again.' };
  }
  const channel = answer.body as APIChannel;
  const { guild_id: guildId, parent_id: parentId } = channel as {
    readonly guild_id?: string;
    readonly parent_id?: string | null;
  };
  const name = `#${channel.name ?? id}`;
  if (!isThread(channel) || !parentId) {
    return { name, channel, guildId, overwrites: overwritesOf(channel) };
  }
  const parent = await ask(`/channels/${parentId}`);
  const overwrites = isFine(parent) ? overwritesOf(parent.body as object) : [];
  return { name, channel, guildId, overwrites };
}

/** The channels that the settings name, each with the settings that name it. */
function namedIn({ deskChannelId: desk, inquiryChannelId: inquiry }: Config) {
  const named: { id: string; settings: readonly string[]; forumWill: boolean }[] = [];
  if (desk !== undefined) named.push({ id: desk, settings: ['DESK_CHANNEL_ID'], forumWill: false });
  if (inquiry !== undefined && inquiry !== desk) {
    named.push({ id: inquiry, settings: ['DESK_INQUIRY_CHANNEL'], forumWill: true });
  }
  return named;
}

async function usualChannel(ask: Ask, { guild }: DeskServer): Promise<ChannelLook> {
  const answer = await ask(`/guilds/${guild.id}/channels`);
  const all = isFine(answer) ? (answer.body as readonly APIChannel[]) : [];
  const channel = all.find((one) => one.name === usualName && (takesMessages(one) || isForum(one)));
  const mend =
    'Make a channel for moderators, right-click it, Copy Channel ID, and put that into DESK_CHANNEL_ID.';
  if (channel) {
    if (isOpenToAll(guild, overwritesOf(channel))) {
      const said = `Everybody can read #${usualName}, so that no inquiry is shown there.`;
      const closing = `Close #${usualName} to all but moderators and the bot, or set DESK_CHANNEL_ID.`;
      return { finding: ill(check, { said, mend: closing }), found: [], unseen: [] };
    }
    const found = [{ name: `#${usualName}`, channel, overwrites: overwritesOf(channel) }];
    return { finding: well(check, `inquiries go to #${usualName}`), found, unseen: [] };
  }
  const trouble = {
    said: `Inquiries and notices have no channel: no DESK_CHANNEL_ID, and no #${usualName} on ${guild.name}.`,
    mend,
  };
  return { finding: ill(check, trouble), found: [], unseen: [] };
}

/** Whether the channels that the settings name are there, and of the desk's server. */
export async function channels(ask: Ask, config: Config, server: DeskServer): Promise<ChannelLook> {
  const named = namedIn(config);
  if (named.length === 0) return usualChannel(ask, server);
  const found: DeskChannel[] = [];
  const unseen: string[] = [];
  const troubles: Trouble[] = [];
  for (const { id, settings, forumWill } of named) {
    const setting = settings.join(', ');
    const mend = `Right-click the channel that is meant, Copy Channel ID, and put that into ${setting}.`;
    const one = await channelBy(ask, id);
    if (one === undefined) {
      troubles.push({
        said: `The channel of ${setting} is not there: it was deleted, or the id is wrong.`,
        mend,
      });
    } else if (one === 'unseen') {
      unseen.push(setting);
    } else if ('said' in one) {
      troubles.push(one);
    } else if (one.guildId !== server.guild.id) {
      troubles.push({ said: `${one.name} of ${setting} is not on ${server.guild.name}.`, mend });
    } else if (!takesMessages(one.channel) && !(forumWill && isForum(one.channel))) {
      const kinds = forumWill ? 'text channel or forum' : 'text channel';
      troubles.push({ said: `${one.name} of ${setting} is no ${kinds}.`, mend });
    } else {
      found.push(one);
    }
  }
  const trouble = together(troubles);
  const names = [
    ...found.map(({ name }) => name),
    ...unseen.map((setting) => `that of ${setting}`),
  ];
  const said = `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} there`;
  return { finding: trouble ? ill(check, trouble) : well(check, said), found, unseen };
}
