/** Taking in the words of the source: the button under a preview, and the form. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { type ComponentControl, control, type ModalControl } from '../command.js';
import { orPutRight, showPreview } from './changing.js';
import { custodyAction, custodyForm, custodyId, custodyTyped } from './custody.js';
import { readForm } from './form.js';
import { stationOf } from './station.js';
import { type Change, changeIn } from './work.js';

const open: ComponentControl = control(custodyId, {
  placement: 'to-asker',
  run({ token }, interaction: MessageComponentInteraction, desk) {
    const { curating, person, script } = stationOf(interaction, desk);
    const change = changeIn(curating.drafts.take(person.id, token ?? ''));
    return { modal: custodyForm(change, token, script) };
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
