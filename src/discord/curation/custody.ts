/** The form that takes the words of the source in which a figure stands, and the button to it. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { type DraftCustody, longestExcerpt } from '../../desk/curation/custody.js';
import type { Script } from '../../reading/language.js';
import type { Action } from '../../wording/card.js';
import { custodyWords } from '../../wording/catalogue/custody.js';
import { customId } from '../custom-id.js';
import { drawForm, type Field } from './form.js';
import { tokenField } from './ids.js';
import type { Change, Typed } from './work.js';

/** Opens the form for a change in the draft box, and takes it in. */
export const custodyId = customId('d-custody', { token: tokenField });

/** What was typed of the source's words; nothing where neither field is filled in. */
export function custodyTyped({ excerpt = '', archive = '' }: Typed): DraftCustody | undefined {
  return excerpt.trim() === '' && archive.trim() === '' ? undefined : { excerpt, archive };
}

export function custodyAction(token: string, script: Script, wanted: boolean): Action {
  const label = custodyWords(script).button;
  const id = custodyId.make({ token });
  return { kind: 'button', id, label, ...(wanted ? { tone: 'primary' } : {}) };
}

function fields({ custody }: Change, script: Script): readonly Field[] {
  const words = custodyWords(script);
  return [
    {
      ...{ kind: 'paragraph', id: 'excerpt', label: words.excerpt, hint: words.excerptHint },
      ...{ value: custody?.excerpt ?? '', required: false, longest: longestExcerpt },
    },
    {
      ...{ kind: 'line', id: 'archive', label: words.archive, hint: words.archiveHint },
      ...{ value: custody?.archive ?? '', required: false, longest: 500 },
    },
  ];
}

export function custodyForm(
  change: Change,
  token: string | null,
  script: Script,
): APIModalInteractionResponseCallbackData {
  const { formTitle } = custodyWords(script);
  return drawForm(custodyId.make({ token }), formTitle, fields(change, script));
}
