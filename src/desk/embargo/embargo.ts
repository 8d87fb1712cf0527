/** What is held back until its time, and what the public may know of it meanwhile. */
import type { Bilingual } from '../../facts/schema.js';

/** A public title for a date that is announced; it tells nothing of what is held. */
export interface Announcement {
  readonly title: Bilingual;
  /** Seal of who wrote it, so that it is not they who confirm it; `null` once it is confirmed. */
  readonly by: string | null;
  /** Whether as many people as a change of a figure needs stand behind it; told only then. */
  readonly confirmed: boolean;
}

/** Why something held did not go live at its time. */
export interface Blocked {
  /** `stale-revision`, `change-too-hard` or `checks-failed`. */
  readonly code: string;
  /** ISO instant. */
  readonly at: string;
}

export interface Embargo {
  /** ISO instant at which it goes live. */
  readonly publishAt: string;
  readonly announcement: Announcement | null;
  readonly blocked: Blocked | null;
}

/** An announced date. */
export interface Release {
  readonly proposalId: number;
  /** ISO instant. */
  readonly publishAt: string;
  readonly title: Bilingual;
}

export interface ReleaseReader {
  /** Announced dates still to come, soonest first. Nothing else of what is held can be read here. */
  list(): Promise<readonly Release[]>;
}

/** The embargo part of a proposal that decides what the public may know of it. */
export interface Held {
  readonly id: number;
  readonly state: string;
  readonly embargo: Embargo | null;
}

/** What the public may know of a proposal; `null` for nothing at all. */
export function releaseOf({ id, state, embargo }: Held): Release | null {
  if (state !== 'held' || !embargo?.announcement?.confirmed || embargo.blocked) return null;
  const { publishAt, announcement } = embargo;
  return { proposalId: id, publishAt, title: announcement.title };
}
