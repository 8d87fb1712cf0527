/** Opens forms, at once or by a button. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { dayAt } from '../../base/day.js';
import type { Action } from '../../wording/card.js';
import { formWords } from '../../wording/catalogue/curation-forms.js';
import { curationTerms } from '../../wording/catalogue/curation-terms.js';
import { drawForm } from './form.js';
import type { FormContext, FormKind } from './form-kind.js';
import { deskIds } from './ids.js';
import type { Station } from './station.js';
import type { Change, KeptForm } from './work.js';

export async function formContext({ curating, script }: Station): Promise<FormContext> {
  const { record } = await curating.curation.record();
  return {
    script,
    words: formWords(script),
    terms: curationTerms(script),
    today: dayAt(curating.now(), record.about.timeZone),
    about: record.about,
    isSource: (key) => record.sources.has(key),
  };
}

/** The form, filled with what was typed into it before, else with what stands in the record. */
export async function openForm(
  station: Station,
  change: Change,
  form: FormKind,
  part: number,
  token: string | null,
): Promise<{ readonly modal: APIModalInteractionResponseCallbackData }> {
  const context = await formContext(station);
  const { ref, base } = change;
  const fields = form.fields({ ...change, part }, context);
  const id = deskIds.form.make({ form: form.name, ref, base, part, token });
  return { modal: drawForm(id, context.words[form.title], fields) };
}

/** A button that opens a form about a part of an entry. */
export function openAction(
  form: KeptForm,
  { ref, base, part }: Pick<Change, 'ref' | 'base' | 'part'>,
  token: string | null,
  label: string,
  tone?: 'primary' | 'success',
): Action {
  return {
    kind: 'button',
    id: deskIds.open.make({ form: form.name, ref, base, part, token }),
    label,
    ...(tone ? { tone } : {}),
  };
}
