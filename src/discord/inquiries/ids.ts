/** Custom ids of the inquiry desk's buttons, menus and forms. */
import { oneOf, tokenField } from '../curation/ids.js';
import { countField, customId, type Field, scriptField } from '../custom-id.js';

/** The id of a question heard. */
const heardField: Field<string> = {
  write: (value) => value,
  read: (text) => (/^[\w-]{8}$/.test(text) ? text : undefined),
};

export const officerActs = [
  'take',
  'hold',
  'answer',
  'attach',
  'record',
  'close',
  'reopen',
] as const;
export type OfficerAct = (typeof officerActs)[number];

/** What a change of the record comes from: an inquiry, or a group of questions by its first. */
export type Origin =
  | { readonly kind: 'inquiry'; readonly id: number }
  | { readonly kind: 'group'; readonly lead: string };

export const originField: Field<Origin> = {
  write: (origin) => (origin.kind === 'inquiry' ? `i${origin.id}` : `q${origin.lead}`),
  read(text) {
    const rest = text.slice(1);
    if (text[0] === 'i') {
      const id = countField.read(rest);
      return id === undefined ? undefined : { kind: 'inquiry', id };
    }
    const lead = text[0] === 'q' ? heardField.read(rest) : undefined;
    return lead === undefined ? undefined : { kind: 'group', lead };
  },
};

export const inquiryIds = {
  ask: customId('i-ask', { heard: heardField, token: tokenField, script: scriptField }),
  form: customId('i-form', { heard: heardField }),
  unhelpful: customId('i-unhelpful', { heard: heardField, script: scriptField }),
  withdraw: customId('i-withdraw', {}),
  own: customId('i-own', {}),
  act: customId('i-act', { act: oneOf(officerActs), inquiry: countField }),
  say: customId('i-say', { act: oneOf(officerActs), inquiry: countField }),
  show: customId('i-show', {}),
  group: customId('i-group', {}),
  phrasing: customId('i-phrasing', { origin: originField }),
  topic: customId('i-topic', { origin: originField }),
  dismiss: customId('i-dismiss', { lead: heardField }),
} as const;
