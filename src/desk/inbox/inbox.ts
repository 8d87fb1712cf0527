/** What the surface gets of the inbox: the book, with the clock and how long things are kept. */
import type { InboxBook } from './ports.js';

export interface Inbox {
  readonly book: InboxBook;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly retentionDays: number;
}
