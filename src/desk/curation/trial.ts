/** A question put to the record as it would be with a proposal published. */
import { dayAt } from '../../base/day.js';
import type { FactRecord } from '../../facts/record.js';
import type { Ground } from '../../inquiry/inquire.js';
import type { Card } from '../../wording/card.js';
import { outcomeCard } from '../../wording/outcome-card.js';
import { inquireInSlices } from '../inquire-in-slices.js';
import type { RecordState } from '../record-keeper.js';
import { recordWithChange } from './assess.js';
import type { Resolved } from './draft.js';

/** What a proposal would change, and the record in force. */
export interface Ahead {
  readonly change: Resolved;
  readonly state: RecordState;
}

/** The card that a text gets over the record ahead. */
export type TryOut = (ahead: Ahead, text: string) => Promise<Card>;

/** @param now milliseconds since 1970 */
export const recordAhead = ({ change, state }: Ahead, now: number): FactRecord =>
  recordWithChange(state, change, new Date(now).toISOString()).record;

/**
 * Tries it where it is called, which holds up everything else while the ground is made.
 * @param groundOver makes what answers from a record that is not in force
 */
export const tryOutOver =
  (groundOver: (record: FactRecord) => Promise<Ground>, now: () => number): TryOut =>
  async (ahead, text) => {
    const record = recordAhead(ahead, now());
    const today = dayAt(now(), record.about.timeZone);
    return outcomeCard(await inquireInSlices(await groundOver(record), { text, today }), record);
  };
