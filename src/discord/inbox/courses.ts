/** What to do about an answer that Discord did not take, by what it says. */
import { RESTJSONErrorCodes as Code, DiscordAPIError, RateLimitError } from 'discord.js';
import { whyUnreachable } from '../endings.js';

export type Course =
  /** For the moment: a failure, a limit; after `ms` at the earliest where Discord says so. */
  | { readonly kind: 'again'; readonly ms?: number }
  /** The question or its channel is deleted: there is nobody to answer. */
  | { readonly kind: 'gone' }
  /** The desk may not write there; the asker may be reached directly. */
  | { readonly kind: 'elsewhere' }
  /** The asker takes no direct messages. */
  | { readonly kind: 'closed' }
  /** Discord takes exception to the answer itself, or it could not be made: waiting mends nothing. */
  | { readonly kind: 'refused' };

const again: Course = { kind: 'again' };

/** A question that is not there any more, as `message_reference` of a reply. */
const unknownReference = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';

const courses: ReadonlyMap<number, Course['kind']> = new Map<number, Course['kind']>([
  [Code.UnknownMessage, 'gone'],
  [Code.UnknownChannel, 'gone'],
  [Code.UnknownGuild, 'gone'],
  [Code.MissingAccess, 'elsewhere'],
  [Code.MissingPermissions, 'elsewhere'],
  [Code.CannotSendMessagesInNonTextChannel, 'elsewhere'],
  [Code.CannotReplyWithoutPermissionToReadMessageHistory, 'elsewhere'],
  [Code.InvalidActionOnArchivedThread, 'elsewhere'],
  [Code.ThreadLocked, 'elsewhere'],
  [Code.CannotSendMessagesToThisUser, 'closed'],
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'closed'],
]);

function waitIn({ rawError }: DiscordAPIError): number | undefined {
  const seconds = Number((rawError as { readonly retry_after?: unknown }).retry_after);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds * 1000) : undefined;
}

/** A mistake of the desk's own, as when it draws what Discord's library does not take. */
const isOwnMistake = (error: unknown): boolean =>
  (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) &&
  whyUnreachable(error) === undefined;

/** What an error of Discord's, of the way there, or of the desk's own calls for. */
export function courseOf(error: unknown): Course {
  if (error instanceof RateLimitError) return { kind: 'again', ms: error.retryAfter };
  if (isOwnMistake(error)) return { kind: 'refused' };
  if (!(error instanceof DiscordAPIError)) return again;
  const kind = courses.get(Number(error.code));
  if (kind !== undefined) return { kind } as Course;
  if (Number(error.code) === Code.InvalidFormBodyOrContentType) {
    const gone = JSON.stringify(error.rawError).includes(unknownReference);
    return { kind: gone ? 'gone' : 'refused' };
  }
  // Slow mode and other limits on writing say how long they last.
  const ms = waitIn(error);
  if (ms !== undefined) return { kind: 'again', ms };
  // An answer without a code of Discord's comes from something in between, or is about the token.
  const isOfDiscord = Number(error.code) > 0 && [400, 403, 404].includes(error.status);
  return isOfDiscord ? { kind: 'refused' } : again;
}
