/** What the inquiry commands need of the desk: services, never the store. */
import { UserError } from '../../base/user-error.js';
import type { Hearing } from '../../desk/inquiries/hearing.js';
import type { InquiryDesk } from '../../desk/inquiries/inquiry-desk.js';
import type { Learning } from '../../desk/inquiries/learning.js';
import type { Period } from '../../desk/inquiries/ports.js';
import type { DeskReport } from '../../desk/inquiries/report.js';
import type { Privacy } from '../../desk/privacy.js';
import type { DraftBox } from '../curation/draft-box.js';
import type { Typed } from '../curation/work.js';

export interface Inquiring {
  readonly inquiries: InquiryDesk;
  readonly hearing: Hearing;
  readonly learning: Learning;
  readonly privacy: Privacy;
  /** What the desk did in a period. */
  readonly reports: (period: Period) => Promise<DeskReport>;
  /** What a journalist has typed and must put right. */
  readonly drafts: DraftBox<Typed>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** @throws UserError `no-inquiries` where the desk has no store to keep them in */
export function inquiringOf(desk: { readonly inquiring?: Inquiring }): Inquiring {
  if (!desk.inquiring) throw new UserError('no-inquiries');
  return desk.inquiring;
}
