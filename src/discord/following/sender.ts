/** Sends followers their messages, each once. */
import { createHash } from 'node:crypto';
import { type Client, DiscordAPIError, type DMChannel, RESTJSONErrorCodes } from 'discord.js';
import type { Letter, Sender, Sent } from '../../desk/following/postman.js';
import { followingWords } from '../../wording/catalogue/following.js';
import { letterCard } from '../../wording/following-cards.js';
import type { Desk } from '../desk.js';
import { courseOf } from '../inbox/courses.js';
import { limits } from '../limits.js';
import { errorDetails, type Logger } from '../log.js';
import { makePostOnce, mayReadBackIn } from '../post-once.js';
import { drawCard } from '../render.js';
import { stopAction, targetTitle } from './stop.js';

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
      const details = { err: errorDetails(error) };
      if (courseOf(error).kind === 'refused') {
        logger.error(details, 'Discord refuses a message to a follower');
        return 'refused';
      }
      logger.warn(details, 'a follower could not be reached yet');
      return 'unsure';
    }
  };
  return {
    send: (letter, since) =>
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
        const once = makePostOnce({
          ...{ rest: client.rest, userId: client.user?.id ?? '' },
          mayReadBack: mayReadBackIn(client),
        });
        const id = await once({
          channelId: channel.id,
          since: since === null ? null : { at: since, messageId: null },
          is: ({ components }) => JSON.stringify(components ?? []).includes(mark),
          post: () =>
            channel.send({
              ...drawCard(letterCard(letter, shown, record, followed, stop)),
              allowedMentions: { parse: [] },
              nonce: mark,
              enforceNonce: true,
            }),
        });
        if (id !== null) return 'sent';
        logger.warn({}, 'whether a follower was told cannot be looked up; nothing is sent again');
        return 'unsure';
      }),
  };
}
