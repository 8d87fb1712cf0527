/** What the Discord surface needs of the press desk. */
import type { Answer } from '../answering/verdict.js';
import type { Inquiry, PressDesk } from '../desk/press-desk.js';
import type { TwoClocks } from '../desk/two-clocks.js';
import type { Curating } from './curation/desk.js';

/** The press desk as the bot asks it; an answer may take its time. */
export interface Desk extends Omit<PressDesk, 'ask'> {
  ask(inquiry: Inquiry): Answer | Promise<Answer>;
  /** Answers as of other days; absent where no earlier revisions are kept. */
  readonly clocks?: TwoClocks;
  /** Keeping the record; absent where the desk only reads one. */
  readonly curating?: Curating;
}
