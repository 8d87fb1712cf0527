/** `/desk edit` and `/desk retire`, and the forms of every change: opened, taken in, put forward. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { editCard } from '../../wording/curation/edit-card.js';
import { noticeCard } from '../../wording/curation/proposal-card.js';
import { type ComponentControl, control, type ModalControl, type Reply } from '../command.js';
import { halfway, isComplete } from './adding.js';
import { chosenFrom, readForm } from './form.js';
import { formContext, formKinds, openForm } from './forms.js';
import { deskIds } from './ids.js';
import { orPutRight, partActions, putForward, showPreview } from './proposing.js';
import {
  changeFor,
  factRef,
  freshChange,
  namedEntry,
  publishedFact,
  type Station,
  stationOf,
} from './station.js';
import type { Change } from './work.js';

/** The card to edit a fact from. */
export async function startEdit(station: Station, given: string): Promise<Reply> {
  const { revision, body } = await publishedFact(station, given);
  const about = { ref: factRef(body), base: revision, body };
  const card = editCard(body, revision, station.script);
  return { card: { ...card, actions: partActions(about, null, station) } };
}

export async function startRetire(station: Station, given: string): Promise<Reply> {
  const ref = namedEntry(given);
  const { number } = await station.curating.curation.latest(ref);
  const change = await freshChange(station, ref, number);
  return openForm(station, { ...change, form: 'retire' }, 'retire', 0, null);
}

export const editingComponents: readonly ComponentControl[] = [
  control(deskIds.open, {
    placement: 'to-asker',
    async run({ form, ref, base, part, token }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const change = await changeFor(station, { ref, base, token, form });
      return openForm(station, change, form, part, token);
    },
  }),
  control(deskIds.figure, {
    placement: 'to-asker',
    async run({ ref, base, token }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const change = await changeFor(station, { ref, base, token, form: 'figure' });
      const id = chosenFrom(interaction);
      const part = change.body?.figures.findIndex((figure) => figure.id === id) ?? -1;
      if (part < 0) throw new UserError('stale-control');
      return openForm(station, change, 'figure', part, token);
    },
  }),
  control(deskIds.propose, {
    placement: 'in-place',
    slow: true,
    async run({ token }, interaction: MessageComponentInteraction, desk) {
      return { card: await putForward(token, stationOf(interaction, desk)) };
    },
  }),
  control(deskIds.discard, {
    placement: 'in-place',
    run({ token }, interaction: MessageComponentInteraction, desk) {
      const { curating, person, script } = stationOf(interaction, desk);
      curating.drafts.drop(person.id, token ?? '');
      return { card: noticeCard(curationWords(script).discarded, script) };
    },
  }),
];

export const editingModals: readonly ModalControl[] = [
  control(deskIds.form, {
    placement: 'to-asker',
    slow: true,
    async run({ form, ref, base, part, token }, interaction: ModalSubmitInteraction, desk) {
      const station = stationOf(interaction, desk);
      const before = await changeFor(station, { ref, base, token, form });
      const context = await formContext(station);
      const filled = readForm(interaction);
      const typed = { ...before.typed, ...(formKinds[form].read?.(filled, context) ?? filled) };
      const change: Change = { ...before, form, part, typed, draft: null };
      if (form === 'add-first' && !isComplete(typed)) {
        return { card: await halfway(change, station) };
      }
      // A first form put right after the second one leads back to the whole.
      const whole: Change = form === 'add-first' ? { ...change, form: 'add-second' } : change;
      let drafted = whole;
      const card = await orPutRight(
        whole,
        station,
        async () => {
          const { draft, body } = formKinds[form].draft(whole, typed, context);
          drafted = { ...whole, draft, body };
          return showPreview(drafted, station);
        },
        () => drafted,
      );
      return { card };
    },
  }),
];
