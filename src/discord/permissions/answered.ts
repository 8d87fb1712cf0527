/** For whom the message under which a button stands was written. */
import type { Message } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Rule } from './rule.js';

interface Pressed {
  readonly user: { readonly id: string };
  readonly guildId: string | null;
  readonly message: Message;
}

/**
 * Whether a message answers the person who presses something under it: it came of their command or press,
 * replies to them, or was sent to them directly.
 */
export function isAnswered({ user, guildId, message }: Pressed): boolean {
  const { interactionMetadata, mentions } = message;
  if (interactionMetadata) return interactionMetadata.user.id === user.id;
  // The desk mentions nobody else; Discord may leave out the message that is replied to.
  return guildId === null || mentions.repliedUser?.id === user.id || mentions.users.has(user.id);
}

/** @throws UserError `not-yours` for a control that is another person's */
export function requireOwn(rule: Rule, pressed: Pressed): void {
  if (rule.whose === 'answered' && !isAnswered(pressed)) throw new UserError('not-yours');
}
