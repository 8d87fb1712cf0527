/** Custom ids that several subcommands of `/desk` share. Drafts go by a token. */
import { type EntryKind, type EntryRef, entryKinds } from '../../facts/entry.js';
import { countField, customId, type Field, slugField } from '../custom-id.js';

/** One of a few words. */
export function oneOf<T extends string>(values: readonly T[]): Field<T> {
  return { write: (value) => value, read: (text) => values.find((value) => value === text) };
}

const kindLetters: Readonly<Record<EntryKind, string>> = {
  topic: 't',
  source: 's',
  rate: 'r',
  incomparable: 'i',
  fact: 'f',
  'not-on-record': 'n',
};

/** `f.registered-total`. */
export const refField: Field<EntryRef> = {
  write: ({ kind, id }) => `${kindLetters[kind]}.${id}`,
  read(text) {
    const kind = entryKinds.find((one) => kindLetters[one] === text[0]);
    const id = text[1] === '.' ? slugField.read(text.slice(2)) : undefined;
    return kind === undefined || id === undefined ? undefined : { kind, id };
  },
};

/** A token of the draft box, or none. */
export const tokenField: Field<string | null> = {
  write: (value) => value ?? '',
  read: (text) => (text === '' ? null : /^[\w-]{8}$/.test(text) ? text : undefined),
};

/** A form by its name; `part` is the place of a figure in its fact, or the revision to return to. */
const formFields = {
  form: slugField,
  ref: refField,
  base: countField,
  part: countField,
  token: tokenField,
};

export const deskIds = {
  open: customId('d-open', formFields),
  form: customId('d-form', formFields),
  propose: customId('d-propose', { token: tokenField }),
  overrideDraft: customId('d-anyway', { token: tokenField }),
  rebase: customId('d-rebase', { token: tokenField }),
  discard: customId('d-discard', { token: tokenField }),
  show: customId('d-show', { proposal: countField }),
} as const;
