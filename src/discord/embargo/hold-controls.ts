/** Holding a change that is about to be put forward: the button under its preview, and the form. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { errorText } from '../../wording/catalogue/errors.js';
import { failedCard } from '../../wording/curation/proposal-card.js';
import { type ComponentControl, control, type ModalControl } from '../command.js';
import { orPutRight, showPreview } from '../curation/changing.js';
import { readForm } from '../curation/form.js';
import { stationOf } from '../curation/station.js';
import { type Change, changeIn } from '../curation/work.js';
import { embargoIn, embargoTyped, holdAction, holdForm, holdId } from './hold.js';

/** Something is wrong with the time or the title, not with the change. */
class OfTime extends Error {}

const ofTime = new Set(['publish-at-past', 'announcement-tells', 'reason-missing']);

async function orTellOfTime<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UserError && ofTime.has(cause.code)) throw new OfTime('', { cause });
    throw cause;
  }
}

const openHold: ComponentControl = control(holdId, {
  placement: 'to-asker',
  run({ token }, interaction: MessageComponentInteraction, desk) {
    const { curating, person, script } = stationOf(interaction, desk);
    const { typed, embargo } = changeIn(curating.drafts.take(person.id, token ?? ''));
    const shown = typed['publish-at'] === undefined ? embargoTyped(embargo) : typed;
    return { modal: holdForm(holdId.make({ token }), 'hold', shown, script) };
  },
});

const takeHold: ModalControl = control(holdId, {
  placement: 'to-asker',
  slow: true,
  async run({ token }, interaction: ModalSubmitInteraction, desk) {
    const station = stationOf(interaction, desk);
    const { curating, person, script } = station;
    const before = changeIn(curating.drafts.take(person.id, token ?? ''));
    if (!before.draft) throw new UserError('stale-control');
    const change: Change = { ...before, typed: { ...before.typed, ...readForm(interaction) } };
    try {
      const held: Change = { ...change, embargo: embargoIn(change.typed) };
      const preview = () => orTellOfTime(() => showPreview(held, station));
      return { card: await orPutRight(held, station, preview) };
    } catch (error) {
      const cause = error instanceof OfTime ? error.cause : error;
      const text = cause instanceof UserError ? errorText(cause, script) : undefined;
      if (text === undefined) throw cause;
      // What was typed is one press away, the change as it was before.
      const kept = curating.drafts.keep(person.id, { ...before, typed: change.typed });
      return { card: { ...failedCard(text, script), actions: [holdAction(kept, script)] } };
    }
  },
});

export const holdControls = { components: [openHold], modals: [takeHold] } as const;
