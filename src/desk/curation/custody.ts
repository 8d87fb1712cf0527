/** Source custody: the words of the source in which a figure stands, and who has read it there. */
import { UserError } from '../../base/user-error.js';
import { takeReason } from './intake.js';

/** Kept with the proposal and its revision; moderators see it, readers do not. */
export interface Custody {
  /** As printed, with the figure in it; `null` where none was given. */
  readonly excerpt: string | null;
  /** Address of a copy that does not change. */
  readonly archive: string | null;
  /** Whether the moderator who approved says that they have read the figure there. */
  readonly read: boolean;
}

/** As it is typed. */
export interface DraftCustody {
  readonly excerpt?: string | null;
  readonly archive?: string | null;
}

/** Longest excerpt, characters: enough for a sentence and short enough to quote. */
export const longestExcerpt = 300;
const longestArchive = 500;

const refuse = (field: string, rule: string, detail: string): never => {
  throw new UserError('input-invalid', { kind: null, issues: [{ field, rule, detail }] });
};

function takeArchive(typed: string): string {
  const address = takeReason(typed, 'archive');
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  if (!isWeb || address.length > longestArchive) {
    return refuse('archive', 'format', 'a web address');
  }
  return address;
}

/**
 * Takes an excerpt in, one line of it; `null` where nothing is given.
 * @throws UserError `input-invalid`
 */
export function takeCustody(draft: DraftCustody | undefined): Custody | null {
  const typed = draft?.excerpt?.replace(/\s+/g, ' ').trim() ?? '';
  const archive = draft?.archive?.trim() ?? '';
  if (typed === '' && archive === '') return null;
  const excerpt = typed === '' ? null : takeReason(typed, 'excerpt');
  if (excerpt !== null && [...excerpt].length > longestExcerpt) {
    return refuse('excerpt', 'too-long', `at most ${longestExcerpt} characters`);
  }
  return { excerpt, archive: archive === '' ? null : takeArchive(archive), read: false };
}

/** What a draft would give to come to this custody again. */
export function draftCustody(custody: Custody | null): DraftCustody | undefined {
  return custody ? { excerpt: custody.excerpt, archive: custody.archive } : undefined;
}
