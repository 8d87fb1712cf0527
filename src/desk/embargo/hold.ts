/** Holding an approved change until its time. */
import { createHash } from 'node:crypto';
import { UserError } from '../../base/user-error.js';
import type { Bilingual } from '../../facts/schema.js';
import type { Person, Proposal, WriteBooks } from '../ports.js';
import type { Announcement, Embargo } from './embargo.js';
import type { DraftEmbargo } from './take.js';

/** Tells whether somebody wrote a title without keeping who did. */
function titleSeal({ id }: Person, title: Bilingual): string {
  return createHash('sha256')
    .update(JSON.stringify([id, title]))
    .digest('hex');
}

/** A title put forward; it waits for another moderator unless one person is enough. */
export function announcementBy(by: Person, title: Bilingual, alone: boolean): Announcement {
  return { title, by: alone ? null : titleSeal(by, title), confirmed: alone };
}

/** Whether somebody wrote a title that still waits to be confirmed. */
export const isOwnTitle = (person: Person, { title, by }: Announcement): boolean =>
  by === titleSeal(person, title);

/** The embargo of a new proposal; its title needs a second moderator unless one person is enough. */
export function newEmbargo(
  { publishAt, announcement }: DraftEmbargo,
  by: Person,
  alone: boolean,
): Embargo {
  return {
    publishAt,
    announcement: announcement && announcementBy(by, announcement, alone),
    blocked: null,
  };
}

/** Whether there is a time to wait for. The clock itself is asked, milliseconds since 1970. */
export function isAhead(embargo: Embargo | null, now: number): embargo is Embargo {
  return embargo !== null && Date.parse(embargo.publishAt) > now;
}

/** @throws UserError `publish-at-past` */
export function refusePast(embargo: Pick<Embargo, 'publishAt'> | null, now: number): void {
  if (embargo && Date.parse(embargo.publishAt) <= now) {
    throw new UserError('publish-at-past', { at: embargo.publishAt });
  }
}

/** Whoever approves the change approves the title that announces it, unless it is their own. */
export function confirmedBy(
  embargo: Embargo | null,
  actor: Person,
  approvals: 1 | 2,
): Embargo | null {
  const { announcement } = embargo ?? {};
  if (!embargo || !announcement) return embargo;
  if (approvals === 2 && isOwnTitle(actor, announcement)) return embargo;
  return { ...embargo, announcement: { ...announcement, by: null, confirmed: true } };
}

/** Notes in the audit log that an approved change waits for its time. */
export async function noteHeld(books: WriteBooks, proposal: Proposal, actor: Person) {
  const { ref, id: proposalId, embargo } = proposal;
  await books.audit.append({
    ...{ actor, action: 'held', ref, proposalId },
    detail: { publishAt: embargo?.publishAt ?? null },
  });
}
