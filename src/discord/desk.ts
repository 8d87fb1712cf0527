/** What the Discord surface needs of the press desk. */
import type { DeskInquiry, PressDesk } from '../desk/press-desk.js';
import type { TwoClocks } from '../desk/two-clocks.js';
import type { Told } from '../inquiry/outcome.js';
import type { Curating } from './curation/desk.js';
import type { Inquiring } from './inquiries/desk.js';

/** The press desk as the bot asks it; an answer may take its time. */
export interface Desk extends Omit<PressDesk, 'ask'> {
  ask(inquiry: DeskInquiry): Told | Promise<Told>;
  /** Answers as of other days; absent where no earlier revisions are kept. */
  readonly clocks?: TwoClocks;
  /** Keeping the record; absent where the desk only reads one. */
  readonly curating?: Curating;
  /** Questions put to press officers; absent where there is no store to keep them. */
  readonly inquiring?: Inquiring;
}
