/** Who reads what comes of a command or press. */
import {
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Placement } from '../command.js';
import { isAnswered } from './answered.js';
import type { Rule } from './rule.js';

/** What moderators see is shown to nobody else, whatever a command or control asks for. */
export const shownTo = <P extends Placement>({ role }: Rule, placement: P): P | 'to-asker' =>
  role === 'everyone' ? placement : 'to-asker';

/** The same of a press; nobody's message is replaced by what another person pressed under it. */
export function shownAfter(
  rule: Rule,
  placement: Placement,
  pressed: MessageComponentInteraction | ModalSubmitInteraction,
): Placement {
  if (placement !== 'in-place') return shownTo(rule, placement);
  const { message } = pressed;
  if (!pressed.isMessageComponent() || message?.flags.has(MessageFlags.Ephemeral)) return placement;
  return isAnswered(pressed) ? shownTo(rule, placement) : 'to-asker';
}
