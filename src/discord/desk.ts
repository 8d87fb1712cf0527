/** What the Discord surface needs of the press desk. */
import type { Corrections } from '../desk/corrections/corrections.js';
import type { Release } from '../desk/embargo/embargo.js';
import type { Postman, Sender } from '../desk/following/postman.js';
import type { Following } from '../desk/following/service.js';
import type { Inbox } from '../desk/inbox/inbox.js';
import type { PressDesk } from '../desk/press-desk.js';
import type { TwoClocks } from '../desk/two-clocks.js';
import type { Curating } from './curation/desk.js';
import type { Inquiring } from './inquiries/desk.js';

/** The press desk as the bot asks it. */
export interface Desk extends PressDesk {
  /** Answers as of other days; absent where no earlier revisions are kept. */
  readonly clocks?: TwoClocks;
  /** Announced dates; absent where nothing is held. */
  readonly releases?: () => Promise<readonly Release[]>;
  readonly watchReleases?: (listener: (releases: readonly Release[]) => void) => () => void;
  /** Who follows what; absent where nothing is published. */
  readonly following?: Following;
  readonly deliver?: (sender: Sender) => Postman;
  /** Keeping the record; absent where the desk only reads one. */
  readonly curating?: Curating;
  /** Messages kept in mind, watched texts, the public log; absent where the desk has no store. */
  readonly corrections?: Corrections;
  /** Questions put to press officers; absent where there is no store to keep them. */
  readonly inquiring?: Inquiring;
  /** Messages that speak to the desk, on record until they are answered; absent without a store. */
  readonly inbox?: Inbox;
}
