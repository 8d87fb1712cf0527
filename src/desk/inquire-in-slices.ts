/** The one way in, taken so that nobody else waits for a long text. */
import { inSlices } from '../base/steps.js';
import { type Ground, type Inquiry, inquireSteps } from '../inquiry/inquire.js';
import type { Outcome } from '../inquiry/outcome.js';
import { pauses } from './pauses.js';

/** As `inquire`, letting other work run in between. */
export function inquireInSlices(ground: Ground, inquiry: Inquiry): Promise<Outcome> {
  return inSlices(inquireSteps(ground, inquiry), pauses());
}
