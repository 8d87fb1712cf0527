/** Sends followers their messages, each once. */
import { createHash } from 'node:crypto';
import { type Client, DiscordAPIError, type DMChannel, RESTJSONErrorCodes } from 'discord.js';
import type { Letter, Sender, Sent } from '../../desk/following/postman.js';
import { followingWords } from '../../wording/catalogue/following.js';
import { letterCard } from '../../wording/following-cards.js';
import type { Desk } from '../desk.js';
import { limits } from '../limits.js';
import { errorDetails, type Logger } from '../log.js';
import { drawCard } from '../render.js';
import { stopAction, targetTitle } from './stop.js';

/** Messages of a channel that are looked through for one that was sent before a restart. */
const lookBack = 50;

/** The person takes no direct messages from the bot, shares no server with it, or is gone. */
const closedCodes: readonly (number | string)[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  // No mutual guilds.
  50278,
  RESTJSONErrorCodes.UnknownUser,
];

/** 24 hex digits, the same for the same letter. */
export function markOf({ personId, factId, revision, kind }: Letter): string {
  const key = JSON.stringify([personId, factId, revision, kind]);
  return createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, limits.nonce - 1);
}

export function makeSender(client: Client, desk: Desk, logger: Logger): Sender {
  const channelOf = (personId: string): Promise<DMChannel> =>
    client.users.createDM(personId, { cache: false });
  const orClosed = async (work: () => Promise<Sent>): Promise<Sent> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DiscordAPIError && closedCodes.includes(error.code)) return 'closed';
      logger.warn({ err: errorDetails(error) }, 'a follower could not be reached yet');
      return 'not-yet';
    }
  };
  return {
    send: (letter) =>
      orClosed(async () => {
        const { record } = desk.snapshots.current();
        const fact = record.byId.get(letter.factId) ?? null;
        const isTold = fact !== null && fact.revision >= letter.revision;
        if (letter.kind === 'withdrawal') {
          if (fact && !isTold) return 'not-yet';
        } else if (!isTold) return fact === null ? 'void' : 'not-yet';
        const { target, script, personId } = letter;
        const mark = markOf(letter);
        const stop = stopAction(target, mark, script, followingWords(script).stopThese);
        const followed = targetTitle(target, record, script);
        const shown = letter.kind === 'withdrawal' ? null : fact;
        const channel = await channelOf(personId);
        await channel.send({
          ...drawCard(letterCard(letter, shown, record, followed, stop)),
          allowedMentions: { parse: [] },
          nonce: mark,
          enforceNonce: true,
        });
        return 'sent';
      }),
    async wasSent(letter) {
      try {
        const channel = await channelOf(letter.personId);
        const messages = await channel.messages.fetch({ limit: lookBack, cache: false });
        const mark = markOf(letter);
        return messages.some(
          (message) =>
            message.author.id === client.user?.id &&
            JSON.stringify(message.components).includes(mark),
        );
      } catch (error) {
        logger.warn({ err: errorDetails(error) }, 'sent messages could not be looked through');
        return false;
      }
    },
  };
}
