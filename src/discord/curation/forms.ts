/** Opens forms and takes them in. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { formWords } from '../../wording/catalogue/curation-forms.js';
import { curationTerms } from '../../wording/catalogue/curation-terms.js';
import { addFirstForm, addSecondForm } from './add-forms.js';
import { detailsForm, figureForm, statementForm } from './edit-forms.js';
import { drawForm } from './form.js';
import type { FormContext, FormKind } from './form-kind.js';
import { deskIds, type FormName } from './ids.js';
import { phrasingsForm, retireForm, revertForm } from './other-forms.js';
import type { Station } from './station.js';
import type { Change } from './work.js';

export const formKinds: Readonly<Record<FormName, FormKind>> = {
  figure: figureForm,
  statement: statementForm,
  details: detailsForm,
  phrasings: phrasingsForm,
  retire: retireForm,
  revert: revertForm,
  'add-first': addFirstForm,
  'add-second': addSecondForm,
};

export async function formContext({ curating, script }: Station): Promise<FormContext> {
  const { record } = await curating.curation.record();
  return {
    script,
    words: formWords(script),
    terms: curationTerms(script),
    today: new Date(curating.now()).toISOString().slice(0, 10),
    isSource: (key) => record.sources.has(key),
  };
}

/** The form, filled with what was typed into it before, else with what stands in the record. */
export async function openForm(
  station: Station,
  change: Change,
  form: FormName,
  part: number,
  token: string | null,
): Promise<{ readonly modal: APIModalInteractionResponseCallbackData }> {
  const context = await formContext(station);
  const kind = formKinds[form];
  const { ref, base } = change;
  const fields = kind.fields({ ...change, part }, context);
  const id = deskIds.form.make({ form, ref, base, part, token });
  return { modal: drawForm(id, context.words[kind.title], fields) };
}
