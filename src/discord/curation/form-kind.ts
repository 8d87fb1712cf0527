/** What a form of the desk is, and the fields that forms share. */

import type { Draft } from '../../desk/curation/draft.js';
import type { RecordAbout } from '../../facts/about.js';
import type { CheckResult } from '../../facts/checks/check.js';
import type { FiledFactBody } from '../../facts/entry.js';
import type { Script } from '../../reading/language.js';
import type { Action, Card } from '../../wording/card.js';
import type { formWords } from '../../wording/catalogue/curation-forms.js';
import type { curationTerms } from '../../wording/catalogue/curation-terms.js';
import type { Field } from './form.js';
import type { Station } from './station.js';
import type { Change, KeptForm, Typed } from './work.js';

export type FormWords = ReturnType<typeof formWords>;
export type Terms = ReturnType<typeof curationTerms>;

export interface FormContext {
  readonly words: FormWords;
  readonly terms: Terms;
  readonly script: Script;
  /** ISO day. */
  readonly today: string;
  /** What the record says of itself. */
  readonly about: RecordAbout;
  /** Whether the record has a source of this key. */
  readonly isSource: (key: string) => boolean;
}

export interface Drafted {
  readonly draft: Draft;
  /** The text as it would be, where the form changes one. */
  readonly body: FiledFactBody | null;
}

export interface FormKind extends KeptForm {
  readonly title: keyof FormWords & `${string}Title`;
  /** At most five, with what was typed or what stands there. */
  fields(change: Change, context: FormContext): readonly Field[];
  /** Takes apart what stands in one field for want of room. */
  read?(typed: Typed, context: FormContext): Typed;
  /** @throws UserError where what was typed cannot be read */
  draft(change: Change, typed: Typed, context: FormContext): Drafted;
  /** Buttons to another change that fits better what was typed, given what checks have found. */
  instead?(
    change: Change,
    checks: readonly CheckResult[],
    station: Station,
  ): Promise<readonly Action[]>;
  /** What follows a form that is not the last one; `null` where all the others are filled in. */
  halfway?(change: Change, station: Station): Promise<Card> | null;
  /** The last one of several forms that make one text. */
  last?(): FormKind;
}

/** What a field opens with: what was typed into this form before, else what stands in the record. */
export function shown(change: Change, form: string) {
  return (id: string, standing: string): string =>
    change.form?.name === form ? (change.typed[id] ?? standing) : standing;
}

/** Makes the fields of a form that opens empty: with what was typed into it before, if anything. */
export const emptyField =
  (typed: Typed) =>
  (kind: 'line' | 'paragraph', id: string, label: string, longest: number): Field => ({
    ...{ kind, id, label, value: typed[id] ?? '', longest },
  });

const changeKinds = ['new-data', 'correction', 'clarification'] as const;
/** What the author of a change may call it; a kill takes nothing else from the form. */
const chosenKinds = [...changeKinds, 'kill'] as const;

/** Reason, kind and source of a draft, from what was typed. */
export function grounds(typed: Typed) {
  const kind = changeKinds.find((one) => one === typed.kind);
  const source = typed.source?.trim();
  return {
    reason: typed.reason ?? '',
    ...(kind ? { kind } : {}),
    ...(source ? { source } : {}),
  };
}

/** What an edit is, to be chosen by its author: nothing is chosen beforehand. */
export function kindField({ typed, base }: Change, words: FormWords, terms: Terms): Field {
  const kinds = base === 0 ? changeKinds : chosenKinds;
  return {
    kind: 'choice',
    id: 'kind',
    label: words.kind,
    hint: words.kindHint,
    value: typed.kind ?? '',
    choices: kinds.map((value) => ({
      value,
      label: terms[value],
      description: words[`kind-${value}`],
    })),
  };
}

/** The draft of a kill, where that was chosen; what else was typed is left alone. */
export function killDraft({ ref, base, body }: Change, typed: Typed): Drafted | null {
  if (typed.kind !== 'kill' || base === 0) return null;
  const { reason, source } = grounds(typed);
  return { draft: { action: 'kill', ref, base, reason, ...(source ? { source } : {}) }, body };
}

/** Reason and source in one field. */
export function groundsField({ typed }: Change, words: FormWords): Field {
  const source = typed.source?.trim();
  const value = [typed.reason ?? '', ...(source ? [words.sourceLine(source)] : [])].join('\n');
  return {
    kind: 'paragraph',
    id: 'grounds',
    label: words.grounds,
    hint: words.groundsHint,
    value: value.trim() === '' ? '' : value,
    longest: 1600,
  };
}

/** Reason and source in a field each. */
export function groundsFields({ typed }: Change, words: FormWords): readonly Field[] {
  return [
    {
      kind: 'paragraph',
      id: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      value: typed.reason ?? '',
      longest: 1000,
    },
    {
      kind: 'line',
      id: 'source',
      label: words.source,
      hint: words.sourceHint,
      value: typed.source ?? '',
      required: false,
      longest: 500,
    },
  ];
}
