/** The form that takes the words of the source in which a figure stands, and the button to it. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { type DraftCustody, longestExcerpt } from '../../desk/curation/custody.js';
import type { Script } from '../../reading/language.js';
import type { Action } from '../../wording/card.js';
import { custodyWords } from '../../wording/catalogue/custody.js';
import { type ComponentControl, control, type ModalControl } from '../command.js';
import { customId } from '../custom-id.js';
import { orPutRight, showPreview } from './changing.js';
import { drawForm, type Field, readForm } from './form.js';
import { tokenField } from './ids.js';
import { stationOf } from './station.js';
import { type Change, changeIn, type Typed } from './work.js';

const custodyId = customId('d-custody', { token: tokenField });

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

const open: ComponentControl = control(custodyId, {
  placement: 'to-asker',
  run({ token }, interaction: MessageComponentInteraction, desk) {
    const { curating, person, script } = stationOf(interaction, desk);
    const change = changeIn(curating.drafts.take(person.id, token ?? ''));
    const { formTitle } = custodyWords(script);
    return { modal: drawForm(custodyId.make({ token }), formTitle, fields(change, script)) };
  },
});

const take: ModalControl = control(custodyId, {
  placement: 'to-asker',
  slow: true,
  async run({ token }, interaction: ModalSubmitInteraction, desk) {
    const station = stationOf(interaction, desk);
    const { curating, person, script } = station;
    const before = changeIn(curating.drafts.take(person.id, token ?? ''));
    const change: Change = { ...before, custody: custodyTyped(readForm(interaction)) };
    const card = await orPutRight(change, station, () => showPreview(change, station));
    if (card.kind !== 'error') return { card };
    // What is wrong is the excerpt or the address: that form is one press away, the change unharmed.
    const kept = curating.drafts.keep(person.id, change);
    return { card: { ...card, actions: [custodyAction(kept, script, true), ...card.actions] } };
  },
});

export const custodyControls = { components: [open], modals: [take] } as const;
