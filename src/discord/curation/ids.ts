/** Custom ids of the curation controls. All carry what they are about; drafts go by a token. */
import { type EntryKind, type EntryRef, entryKinds } from '../../facts/entry.js';
import { countField, customId, type Field, slugField } from '../custom-id.js';

export const formNames = [
  'figure',
  'statement',
  'details',
  'phrasings',
  'retire',
  'revert',
  'add-first',
  'add-second',
] as const;
export type FormName = (typeof formNames)[number];

export const decisions = ['approve', 'override', 'send-back', 'refuse'] as const;
export type DecisionName = (typeof decisions)[number];

function oneOf<T extends string>(values: readonly T[]): Field<T> {
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

/** `part` is the place of a figure in its fact, or the revision to return to. */
const formFields = {
  form: oneOf(formNames),
  ref: refField,
  base: countField,
  part: countField,
  token: tokenField,
};
const seenFields = { proposal: countField, version: countField };

export const deskIds = {
  open: customId('d-open', formFields),
  form: customId('d-form', formFields),
  figure: customId('d-figure', { ref: refField, base: countField, token: tokenField }),
  phrasing: customId('d-phrasing', { ref: refField, base: countField, page: countField }),
  phrasings: customId('d-phrasings', { ref: refField, base: countField, page: countField }),
  topic: customId('d-topic', {}),
  propose: customId('d-propose', { token: tokenField }),
  overrideDraft: customId('d-anyway', { token: tokenField }),
  discard: customId('d-discard', { token: tokenField }),
  queue: customId('d-queue', { page: countField }),
  pick: customId('d-pick', {}),
  show: customId('d-show', { proposal: countField }),
  approve: customId('d-approve', seenFields),
  withdraw: customId('d-withdraw', seenFields),
  revise: customId('d-revise', seenFields),
  decide: customId('d-decide', { what: oneOf(decisions), ...seenFields, token: tokenField }),
  history: customId('d-history', {
    ref: refField,
    first: countField,
    second: countField,
    end: oneOf(['first', 'second']),
  }),
  due: customId('d-due', {}),
  audit: customId('d-audit', { before: countField }),
  import: customId('d-import', { token: tokenField }),
} as const;
