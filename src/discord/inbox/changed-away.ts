/** Questions that had their answer and were edited or deleted while the desk was away. */
import type { Message, TextBasedChannel } from 'discord.js';
import type { Changes } from '../incoming/changes.js';
import { courseOf } from './courses.js';

/** What was said in a channel, as far back as a question may be edited. */
export interface SaidThere {
  readonly channel: TextBasedChannel;
  readonly messages: readonly Message[];
  /** Ids of those just taken up, as they read now. */
  readonly taken: ReadonlySet<string>;
  /** Whether none was left out. */
  readonly whole: boolean;
  /** Ids of the questions there that were answered in that time. */
  readonly answered: readonly string[];
}

export const isEditedSince = ({ editedTimestamp }: Message, since: number): boolean =>
  editedTimestamp !== null && editedTimestamp >= since;

/** @throws what Discord answers where it does not tell whether the message is there */
async function isGone(channel: TextBasedChannel, id: string): Promise<boolean> {
  try {
    await channel.messages.fetch({ message: id, cache: false, force: true });
    return false;
  } catch (error) {
    if (courseOf(error).kind === 'gone') return true;
    throw error;
  }
}

/**
 * Does for every question that changed since an instant, ms since 1970, what would have been done had
 * the desk been told of it.
 * @throws what Discord answers where it does not tell whether a question is there
 */
export async function attendToChanged(
  { channel, messages, taken, whole, answered }: SaidThere,
  since: number,
  changes: Pick<Changes, 'editedAway' | 'deleted'>,
): Promise<void> {
  for (const message of messages) {
    if (isEditedSince(message, since) && !taken.has(message.id)) await changes.editedAway(message);
  }
  if (!whole) return;
  const there = new Set(messages.map(({ id }) => id));
  for (const id of answered) {
    // Who may not read what was said before is shown nothing, and that is no sign of a deletion.
    if (!there.has(id) && (await isGone(channel, id))) await changes.deleted([id]);
  }
}
