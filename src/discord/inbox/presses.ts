/**
 * A button or form that changes something acts once, however often it comes: twice from an impatient
 * finger, again from the gateway, or to two processes at once. The claim is in the store; it is given
 * back where the work fails, so that it can be tried again.
 */
import { createHash } from 'node:crypto';
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Inbox } from '../../desk/inbox/inbox.js';
import type { Reply } from '../command.js';
import { Repeated } from '../respond.js';

/** The same press within so many ms is a repeated one. */
const windowMs = 15_000;

type Pressed = MessageComponentInteraction | ModalSubmitInteraction;

/** What is pressed, by whom, where, with what chosen or filled in; nothing of it can be read back. */
function keyOf(interaction: Pressed): string {
  const { customId, user, channelId } = interaction;
  const chosen = interaction.isModalSubmit()
    ? JSON.stringify(interaction.components)
    : 'values' in interaction
      ? interaction.values
      : [];
  const parts = [customId, user.id, channelId, interaction.message?.id ?? '', chosen];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/**
 * Runs the work of a press unless the same press has begun to act.
 * @throws Repeated for any further one; what the work throws
 */
export async function actOnce(
  interaction: Pressed,
  inbox: Inbox | undefined,
  work: () => Reply | Promise<Reply>,
): Promise<Reply> {
  if (!inbox) return work();
  const { book, now } = inbox;
  const key = keyOf(interaction);
  const claim = await book.claimDeed(key, interaction.id, now(), windowMs);
  if (claim !== 'mine') throw new Repeated(claim === 'same');
  try {
    return await work();
  } catch (error) {
    await book.releaseDeed(key, interaction.id).catch(() => undefined);
    throw error;
  }
}
