/** What a command's text gets: it goes in by the desk's one way, and the outcome is drawn under it. */
import type { Attachment, BaseInteraction } from 'discord.js';
import type { DeskInquiry } from '../desk/press-desk.js';
import { outcomeCard } from '../wording/outcome-card.js';
import type { Reply } from './command.js';
import type { Desk } from './desk.js';
import { checkFile } from './incoming/documents.js';
import type { Put } from './incoming/reading.js';
import { withOffer } from './inquiries/offer.js';

/**
 * @param wants what the command is for, where it is for one thing alone
 * @throws UserError as `PressDesk.ask` does
 */
export async function askedHere(
  desk: Desk,
  { user, channelId }: Pick<BaseInteraction, 'user' | 'channelId'>,
  text: string,
  wants?: DeskInquiry['wants'],
): Promise<Reply> {
  const { outcome, record } = await desk.ask({
    text,
    personId: user.id,
    channelId: channelId ?? user.id,
    ...(wants ? { wants } : {}),
  });
  const card = withOffer(outcomeCard(outcome, record), outcome, user.id, desk);
  return { card: { ...card, quote: text } };
}

/** What a message holds that the desk was pointed at: a text, or a file to be checked. */
export async function putHere(
  desk: Desk,
  asker: Pick<BaseInteraction, 'user' | 'channelId'>,
  put: Put | Attachment,
): Promise<Reply> {
  if ('text' in put) return askedHere(desk, asker, put.text, put.wants);
  const { user, channelId } = asker;
  return {
    card: await checkFile(desk, put, { personId: user.id, channelId: channelId ?? user.id }),
  };
}
