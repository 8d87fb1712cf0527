/** Notes what the desk's messages told, once they are sent. An answer never fails over it. */
import type { Corrections } from '../../desk/corrections/corrections.js';
import type { Card } from '../../wording/card.js';
import { errorDetails, type Logger } from '../log.js';
import type { ResponseTokens } from './tokens.js';

/** A message as it was sent. */
export interface Sent {
  readonly messageId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly hidden: boolean;
  /** What it responds to; `null` for a plain message. */
  readonly interaction: { readonly applicationId: string; readonly token: string } | null;
}

export type NoteTold = (sent: Sent, card: Card) => Promise<void>;

export function makeNoteTold(
  corrections: Corrections,
  tokens: ResponseTokens,
  logger: Logger,
): NoteTold {
  return async ({ interaction, ...sent }, { tells, script }) => {
    if (!tells || tells.facts.length === 0) return;
    if (interaction) tokens.keep(sent.messageId, interaction);
    const via = interaction ? 'interaction' : 'message';
    try {
      await corrections.remember({ ...sent, script, via }, tells);
    } catch (error) {
      logger.error(
        { message: sent.messageId, err: errorDetails(error) },
        'an answer could not be kept in mind for corrections',
      );
    }
  };
}
