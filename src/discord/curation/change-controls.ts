/** The buttons and the form that every change goes through, whichever subcommand it began with. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { formWords } from '../../wording/catalogue/curation-forms.js';
import { noticeCard } from '../../wording/curation/proposal-card.js';
import { type ComponentControl, control, type ModalControl } from '../command.js';
import { orPutRight, putForward, showPreview } from './changing.js';
import { custodyTyped } from './custody.js';
import { custodyControls } from './custody-controls.js';
import { drawForm, readForm } from './form.js';
import type { FormKind } from './form-kind.js';
import { deskIds } from './ids.js';
import { formContext, openForm } from './open-form.js';
import { changeFor, type Station, stationOf } from './station.js';
import { type Change, changeIn } from './work.js';

export interface ChangeControls {
  readonly components: readonly ComponentControl[];
  readonly modals: readonly ModalControl[];
}

/**
 * The change that a form which was filled in goes on with. Where what came before it is not kept any
 * more, it starts anew, so that nothing typed is lost.
 */
async function startOf(station: Station, about: Parameters<typeof changeFor>[1]): Promise<Change> {
  try {
    return await changeFor(station, about);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'draft-gone') throw error;
    return changeFor(station, { ...about, token: null });
  }
}

/**
 * Opens the forms, takes them in, shows what would come of them and puts it forward.
 * @throws RangeError where two forms share a name
 */
export function changeControls(forms: readonly FormKind[]): ChangeControls {
  const byName = new Map(forms.map((form) => [form.name, form]));
  if (byName.size < forms.length) throw new RangeError('two forms of the desk share a name');
  const named = (name: string): FormKind => {
    const form = byName.get(name);
    if (!form) throw new UserError('stale-control');
    return form;
  };
  const components: readonly ComponentControl[] = [
    control(deskIds.open, {
      placement: 'to-asker',
      async run({ form: name, ref, base, part, token }, interaction, desk) {
        const station = stationOf(interaction as MessageComponentInteraction, desk);
        const form = named(name);
        const change = await changeFor(station, { ref, base, token, form });
        return openForm(station, change, form, part, token);
      },
    }),
    control(deskIds.rebase, {
      placement: 'to-asker',
      slow: true,
      async run({ token }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const change = changeIn(station.curating.drafts.take(station.person.id, token ?? ''));
        const preview = () => showPreview(change, station);
        return { card: await orPutRight(change, station, preview) };
      },
    }),
    control(deskIds.propose, {
      placement: 'in-place',
      acts: true,
      slow: true,
      async run({ token }, interaction: MessageComponentInteraction, desk) {
        return { card: await putForward(token, stationOf(interaction, desk)) };
      },
    }),
    control(deskIds.overrideDraft, {
      placement: 'to-asker',
      run({ token }, interaction: MessageComponentInteraction, desk) {
        const { curating, person, script } = stationOf(interaction, desk);
        const { typed } = changeIn(curating.drafts.take(person.id, token ?? ''));
        const words = formWords(script);
        return {
          modal: drawForm(deskIds.overrideDraft.make({ token }), words.overrideTitle, [
            {
              kind: 'paragraph',
              id: 'override',
              label: words.reason,
              hint: words.overrideHint,
              value: typed.override ?? '',
              longest: 1000,
            },
          ]),
        };
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
  const modals: readonly ModalControl[] = [
    control(deskIds.form, {
      placement: 'to-asker',
      slow: true,
      async run({ form: name, ref, base, part, token }, interaction: ModalSubmitInteraction, desk) {
        const station = stationOf(interaction, desk);
        const form = named(name);
        const before = await startOf(station, { ref, base, token, form });
        const context = await formContext(station);
        const filled = readForm(interaction);
        const typed = { ...before.typed, ...(form.read?.(filled, context) ?? filled) };
        const custody = custodyTyped(typed) ?? before.custody;
        const change: Change = { ...before, form, part, typed, custody, draft: null };
        const next = form.halfway?.(change, station);
        if (next) return { card: await next };
        // A first form put right after the last one leads back to the whole.
        const whole = { ...change, form: form.last?.() ?? form };
        let drafted: Change = whole;
        const preview = async () => {
          const { draft, body } = form.draft(whole, typed, context);
          drafted = { ...whole, draft, body };
          return showPreview(drafted, station, (checks) =>
            whole.form.instead?.(drafted, checks, station),
          );
        };
        return { card: await orPutRight(whole, station, preview, () => drafted) };
      },
    }),
    control(deskIds.overrideDraft, {
      placement: 'to-asker',
      slow: true,
      async run({ token }, interaction: ModalSubmitInteraction, desk) {
        const { override = '' } = readForm(interaction);
        return { card: await putForward(token, stationOf(interaction, desk), override) };
      },
    }),
  ];
  return {
    components: [...components, ...custodyControls.components],
    modals: [...modals, ...custodyControls.modals],
  };
}
