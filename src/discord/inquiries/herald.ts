/** Speaks for the inquiry desk on Discord: cards at the desk, letters to askers. */
import {
  type AnyThreadChannel,
  type APIMessage,
  ChannelType,
  type Client,
  DiscordAPIError,
  type ForumChannel,
  type Guild,
  type GuildForumTag,
  type MessageCreateOptions,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type SendableChannels,
} from 'discord.js';
import {
  type Herald,
  type Letter,
  type Saying,
  UnconfirmedError,
} from '../../desk/inquiries/herald.js';
import type { InquiryFile, Place } from '../../desk/inquiries/inquiry.js';
import { type InquiryState, inquiryStates } from '../../desk/inquiries/states.js';
import type { FactRecord } from '../../facts/record.js';
import type { Card } from '../../wording/card.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import { limits, truncate } from '../limits.js';
import { scriptForLocale } from '../locale.js';
import { makePostOnce, mayReadBackIn, nonceFor } from '../post-once.js';
import { drawCard, drawLines } from '../render.js';
import { inquiryCard, letterCard, letterLead, noteCard } from './cards.js';
import { inquiryIds, officerActs } from './ids.js';

export interface HeraldParts {
  readonly client: Client<true>;
  readonly deskGuildId: string | undefined;
  /** Where inquiries go; a closed channel of the usual name on the desk's server where it is left out. */
  readonly channelId: string | undefined;
  readonly record: () => FactRecord;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where inquiries go without a setting: a channel of that name that not everybody can read. */
export const usualName = 'desk';
const noMentions = { parse: [] } as const;

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : undefined);

/** Why a channel is closed for good. */
const closedChannel: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.ThreadLocked,
];
/** Why a person cannot be written to: messages closed, no server in common, not to be written to. */
const noMutualGuilds = 50278;
const closedMessages: readonly (number | string)[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  noMutualGuilds,
  RESTJSONErrorCodes.CannotExecuteActionOnDMChannel,
];
const goneMessage: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
];

const scripts = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** Whether a tag names a state, in any language. */
const namesState = ({ name }: GuildForumTag, state: InquiryState) =>
  scripts.some(
    (script) => inquiryWords(script)[`state-${state}`].toLowerCase() === name.toLowerCase(),
  );

/** The tags of a post in this state: what officers gave it beside, then the state's own. */
function tagsFor(forum: ForumChannel, state: InquiryState, given: readonly string[]): string[] {
  const mayModerate = forum
    .permissionsFor(forum.client.user)
    ?.has(PermissionFlagsBits.ManageThreads);
  const ofStates = forum.availableTags.filter((tag) =>
    inquiryStates.some((each) => namesState(tag, each)),
  );
  const own = ofStates.filter(
    (tag) => namesState(tag, state) && (!tag.moderated || mayModerate === true),
  );
  const beside = given.filter((id) => !ofStates.some((tag) => tag.id === id));
  return [...own.map(({ id }) => id), ...beside].slice(0, limits.forumTags);
}

/** Brings a post up to its state: open again where it was archived, its tags those of today. */
async function bringUp(post: AnyThreadChannel, forum: ForumChannel, state: InquiryState) {
  if (post.archived) await post.setArchived(false);
  const tags = tagsFor(forum, state, post.appliedTags);
  const isSame =
    tags.length === post.appliedTags.length && tags.every((id) => post.appliedTags.includes(id));
  if (!isSame) await post.setAppliedTags(tags);
}

/** Whether a message is the card of an inquiry, whatever its state. */
const isCardOf =
  (id: number) =>
  ({ components }: APIMessage): boolean => {
    const drawn = JSON.stringify(components ?? []);
    return officerActs.some((act) =>
      drawn.includes(`"${inquiryIds.act.make({ act, inquiry: id })}"`),
    );
  };

/** A post of that name, which an attempt before may have left. */
async function postNamed(forum: ForumChannel, name: string) {
  const { threads } = await forum.threads.fetchActive();
  return threads.find((post) => post.name === name && post.ownerId === forum.client.user.id);
}

export function makeHerald({ client, deskGuildId, channelId, record, now }: HeraldParts): Herald {
  const deskChannel = async (): Promise<ForumChannel | SendableChannels> => {
    const guild = deskGuildId === undefined ? undefined : client.guilds.cache.get(deskGuildId);
    const named = guild?.channels.cache.find(
      (channel) =>
        channel.name === usualName &&
        (channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildForum) &&
        // Who asks, and what for, is for moderators.
        !channel.permissionsFor(channel.guild.roles.everyone).has(PermissionFlagsBits.ViewChannel),
    );
    const found = channelId === undefined ? named : await client.channels.fetch(channelId);
    if (found?.type === ChannelType.GuildForum) return found;
    if (!found?.isSendable()) throw new Error('there is no channel for the desk');
    return found;
  };
  const deskScript = () => {
    const guild = deskGuildId === undefined ? undefined : client.guilds.cache.get(deskGuildId);
    return scriptForLocale(guild?.preferredLocale ?? 'en-US');
  };
  const drawn = (card: Card) => ({ ...drawCard(card), allowedMentions: noMentions });

  const once = makePostOnce({
    ...{ rest: client.rest, userId: client.user.id, mayReadBack: mayReadBackIn(client) },
  });
  /** Sends what no message of the channel is yet; resolves to its id. */
  const said = async (
    channel: SendableChannels,
    { key, since }: Saying,
    is: (message: APIMessage) => boolean,
    message: MessageCreateOptions,
  ): Promise<string> => {
    const id = await once({
      ...{ channelId: channel.id, is },
      since: since === null ? null : { at: since, messageId: null },
      post: () => channel.send({ ...message, ...nonceFor(key) }),
    });
    if (id === null) throw new UnconfirmedError(`what was said cannot be read: ${channel.id}`);
    return id;
  };
  /** Whether a message holds all of these texts. */
  const holds =
    (...texts: readonly string[]) =>
    ({ content }: APIMessage) =>
      texts.every((text) => content.includes(text));
  const leadOf = ({ headline: [lead = []] }: Pick<Card, 'headline'>) =>
    drawLines([lead], limits.content);

  const edited = async (file: InquiryFile, card: Place, message: ReturnType<typeof drawn>) => {
    try {
      const channel = await client.channels.fetch(card.channelId);
      if (!channel?.isSendable()) return false;
      const desk = await deskChannel().catch(() => undefined);
      if (channel.isThread() && desk?.type === ChannelType.GuildForum) {
        // As it stands: its tags may have been changed a moment ago.
        await bringUp(await channel.fetch(), desk, file.inquiry.state);
      }
      await channel.messages.edit(card.messageId, message);
      return true;
    } catch (error) {
      if (goneMessage.includes(codeOf(error) ?? '')) return false;
      throw error;
    }
  };

  const isGone = async (guild: Guild, personId: string) => {
    try {
      await guild.members.fetch({ user: personId, force: true });
      return false;
    } catch (error) {
      const code = codeOf(error);
      if (code === RESTJSONErrorCodes.UnknownMember || code === RESTJSONErrorCodes.UnknownUser) {
        return true;
      }
      throw error;
    }
  };

  const inChannel = async (letter: Letter, saying: Saying): Promise<string | null> => {
    const { asker } = letter;
    try {
      const guild = client.guilds.cache.get(asker.guildId ?? '');
      if (!guild) return 'channel-closed';
      if (await isGone(guild, asker.person.id)) return 'left';
      const channel = await client.channels.fetch(asker.channelId);
      if (!channel?.isSendable()) return 'channel-closed';
      const { content, ...rest } = drawCard(letterCard(letter, record()));
      const mention = `<@${asker.person.id}>`;
      await said(channel, saying, holds(mention, leadOf({ headline: [letterLead(letter)] })), {
        ...rest,
        content: truncate(`${mention}\n${content}`, limits.content),
        allowedMentions: { parse: [], users: [asker.person.id] },
      });
      return null;
    } catch (error) {
      if (closedChannel.includes(codeOf(error) ?? '')) return 'channel-closed';
      throw error;
    }
  };

  const directly = async (letter: Letter, saying: Saying): Promise<string | null> => {
    try {
      const channel = await client.users.createDM(letter.asker.person.id);
      const lead = leadOf({ headline: [letterLead(letter)] });
      await said(channel, saying, holds(lead), drawn(letterCard(letter, record())));
      return null;
    } catch (error) {
      const code = codeOf(error) ?? '';
      if (code === RESTJSONErrorCodes.UnknownUser) return 'left';
      if (closedMessages.includes(code)) return 'dm-closed';
      throw error;
    }
  };

  return {
    async showCard(file, saying) {
      const { card } = file.inquiry;
      const shown = inquiryCard(file, record(), deskScript(), new Date(now()).toISOString());
      const message = drawn(shown);
      if (card && (await edited(file, card, message))) return card;
      const channel = await deskChannel();
      if (channel.type === ChannelType.GuildForum) {
        const name = truncate(`${file.inquiry.id} · ${file.inquiry.question}`, limits.threadName);
        const left = await postNamed(channel, name);
        const place = left && { channelId: left.id, messageId: left.id };
        if (place && (await edited(file, place, message))) return place;
        const appliedTags = tagsFor(channel, file.inquiry.state, []);
        const post = await channel.threads.create({ name, message, appliedTags });
        return { channelId: post.id, messageId: post.id };
      }
      const messageId = await said(channel, saying, isCardOf(file.inquiry.id), message);
      const place = { channelId: channel.id, messageId };
      // What an earlier attempt posted shows the inquiry as it stood then.
      if (saying.since !== null) await edited(file, place, message);
      return place;
    },
    async noteAtDesk(note, saying) {
      const { card, officer } = note.file.inquiry;
      const place = card && (await client.channels.fetch(card.channelId).catch(() => null));
      const channel = place?.isSendable() ? place : await deskChannel();
      if (channel.type === ChannelType.GuildForum) throw new Error('the inquiry has no post yet');
      const shown = noteCard(note, deskScript());
      const { content, ...rest } = drawCard(shown);
      await said(channel, saying, holds(leadOf(shown)), {
        ...rest,
        content: truncate(officer ? `<@${officer.id}>\n${content}` : content, limits.content),
        allowedMentions: { parse: [], users: officer ? [officer.id] : [] },
        ...(card ? { reply: { messageReference: card.messageId, failIfNotExists: false } } : {}),
      });
    },
    tell: (via, letter, saying) =>
      via === 'channel' ? inChannel(letter, saying) : directly(letter, saying),
  };
}
