/** What the Discord surface needs of the press desk. */
import type { Answer } from '../answering/verdict.js';
import type { Inquiry, PressDesk } from '../desk/press-desk.js';

/** The press desk as the bot asks it; an answer may take its time. */
export interface Desk extends Omit<PressDesk, 'ask'> {
  ask(inquiry: Inquiry): Answer | Promise<Answer>;
}
