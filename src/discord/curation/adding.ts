/** `/desk add`: a new fact, from its topic to the second form. */
import type { MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Card } from '../../wording/card.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { curationListWords } from '../../wording/catalogue/curation-lists.js';
import { addCard } from '../../wording/curation/edit-card.js';
import { noticeCard } from '../../wording/curation/proposal-card.js';
import { inScript } from '../../wording/words.js';
import { type ComponentControl, control, type Reply } from '../command.js';
import { chosenFrom } from './form.js';
import { openForm } from './forms.js';
import { deskIds } from './ids.js';
import { orPutRight } from './proposing.js';
import { changeFor, type Station, stationOf } from './station.js';
import type { Change, Typed } from './work.js';

export async function startAdd({ curating, script }: Station): Promise<Reply> {
  const { record } = await curating.curation.record();
  return {
    card: {
      ...addCard(script),
      actions: [
        {
          kind: 'menu',
          id: deskIds.topic.make({}),
          label: curationListWords(script).chooseTopic,
          choices: record.topics.map(({ id, title }) => ({
            value: id,
            label: inScript(title, script),
          })),
        },
      ],
    },
  };
}

/** The first form of a new fact is in: its id is looked at, the rest waits for the second. */
export async function halfway(change: Change, station: Station): Promise<Card> {
  const { curating, person, script } = station;
  const id = (change.typed.id ?? '').trim();
  return orPutRight(change, station, async () => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      const issue = { field: 'id', rule: 'format', detail: 'a-z 0-9 -' };
      throw new UserError('input-invalid', { kind: 'fact', issues: [issue] });
    }
    const { revisions } = await curating.curation.record();
    const held = revisions.get(`fact/${id}`);
    if (held) throw new UserError('entry-exists', { kind: 'fact', id, revision: held.number });
    const token = curating.drafts.keep(person.id, change);
    const { ref, base } = change;
    const words = curationWords(script);
    const lists = curationListWords(script);
    return {
      ...noticeCard(lists.addContinue(id), script),
      actions: [
        {
          kind: 'button',
          id: deskIds.open.make({ form: 'add-second', ref, base, part: 0, token }),
          label: words.continueButton,
          tone: 'success',
        },
        {
          kind: 'button',
          id: deskIds.open.make({ form: 'add-first', ref, base, part: 0, token }),
          label: words.fix,
        },
      ],
    };
  });
}

/** Whether the second form has been filled in before. */
export const isComplete = (typed: Typed) => typed['phrasings-en'] !== undefined;

export const addingComponents: readonly ComponentControl[] = [
  control(deskIds.topic, {
    placement: 'to-asker',
    async run(_, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const topic = chosenFrom(interaction);
      const { record } = await station.curating.curation.record();
      if (!record.topics.some(({ id }) => id === topic)) throw new UserError('unknown-topic');
      const ref = { kind: 'topic', id: topic } as const;
      const change = await changeFor(station, { ref, base: 0, token: null, form: 'add-first' });
      return openForm(station, change, 'add-first', 0, null);
    },
  }),
];
