/** Work in progress at the desk: what the draft box keeps. */

import { UserError } from '../../base/user-error.js';
import type { DraftCustody } from '../../desk/curation/custody.js';
import type { Seen } from '../../desk/curation/decide.js';
import type { Draft } from '../../desk/curation/draft.js';
import type { DraftEmbargo } from '../../desk/embargo/take.js';
import type { Upload } from '../../desk/files/upload.js';
import type { EntryRef, FiledFactBody } from '../../facts/entry.js';
import type { Script } from '../../reading/language.js';
import type { Action } from '../../wording/card.js';

/** What was typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

/** A form as it is kept with a change: its name, and the ways back to what was filled in. */
export interface KeptForm {
  /** Stands in custom ids; no two forms of the desk share one. */
  readonly name: string;
  /** Whether it makes a new entry under a topic, or changes an entry. */
  readonly of: 'topic' | 'entry';
  /** Buttons to reopen what was filled in, where that is more than this form. */
  fixes?(change: Change, token: string, script: Script): readonly Action[];
  /** Of several forms that change one text: buttons to go on to its parts. */
  parts?(change: Change, token: string, script: Script): readonly Action[];
}

/** A change that is being made. */
export interface Change {
  readonly kind: 'change';
  readonly ref: EntryRef;
  /** The revision it starts from; 0 for a new entry. */
  readonly base: number;
  /** The text as it would be after the forms so far; `null` where the forms hold no text. */
  readonly body: FiledFactBody | null;
  /** The form filled in last, `null` while none is, and the part of the text it is about. */
  readonly form: KeptForm | null;
  readonly part: number;
  readonly typed: Typed;
  /** Ready to be put forward; `null` where something is wrong. */
  readonly draft: Draft | null;
  /** Until when it is to be held; left out or `null` where it goes live at once. */
  readonly embargo?: DraftEmbargo | null;
  /** The words of the source in which its figures stand, as typed. */
  readonly custody?: DraftCustody | undefined;
  /** One's own proposal that it is to replace. */
  readonly revising: Seen | null;
}

/** A decision on a proposal that lacked something. */
export interface Decision {
  readonly kind: 'decision';
  readonly proposal: number;
  readonly version: number;
  readonly reason: string;
}

/** A file that was looked through and may be put forward. */
export interface Import {
  readonly kind: 'import';
  readonly upload: Upload;
}

export type Work = Change | Decision | Import;

/** @throws UserError `stale-control` for work of another kind */
export function changeIn(work: Work): Change {
  if (work.kind !== 'change') throw new UserError('stale-control');
  return work;
}
