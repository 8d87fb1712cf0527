/** `/desk edit`, `phrase`, `retire` and `add`, and the forms they open. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { FiledFactBody } from '../../facts/entry.js';
import type { Card } from '../../wording/card.js';
import { browseWords } from '../../wording/catalogue/browse.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import {
  addCard,
  editCard,
  type PhrasingView,
  phrasingsCard,
} from '../../wording/curation/edit-card.js';
import { noticeCard } from '../../wording/curation/proposal-card.js';
import { UserError } from '../../wording/user-error.js';
import { inScript } from '../../wording/words.js';
import { type ComponentControl, control, type ModalControl, type Reply } from '../command.js';
import { limits } from '../limits.js';
import { chosenFrom, readForm } from './form.js';
import { formContext, formKinds, openForm } from './forms.js';
import { deskIds } from './ids.js';
import { orPutRight, partActions, putForward, showPreview } from './proposing.js';
import { changeFor, freshChange, namedEntry, type Station, stationOf } from './station.js';
import type { Change, Typed } from './work.js';

const phrasingsOnPage = 20;

interface FactAsPublished {
  readonly revision: number;
  readonly body: FiledFactBody;
}

/** @throws UserError `unknown-fact`, `entry-unknown`, `entry-retired`, `only-facts` */
async function publishedFact(station: Station, given: string): Promise<FactAsPublished> {
  const ref = namedEntry(given);
  const { entry, number } = await station.curating.curation.latest(ref);
  if (entry.kind !== 'fact') throw new UserError('only-facts', { id: ref.id });
  return { revision: number, body: entry.body };
}

const factRef = (body: FiledFactBody) => ({ kind: 'fact', id: body.id }) as const;

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

export async function startAdd({ curating, script }: Station): Promise<Reply> {
  const { record } = await curating.curation.record();
  return {
    card: {
      ...addCard(script),
      actions: [
        {
          kind: 'menu',
          id: deskIds.topic.make({}),
          label: curationWords(script).chooseTopic,
          choices: record.topics.map(({ id, title }) => ({
            value: id,
            label: inScript(title, script),
          })),
        },
      ],
    },
  };
}

function phrasingsPage(body: FiledFactBody, revision: number, at: number, station: Station): Card {
  const { script } = station;
  const words = curationWords(script);
  const turning = browseWords(script);
  const all: readonly PhrasingView[] = (['en', 'zh'] as const).flatMap((language) =>
    body.phrasings[language].map((text) => ({ language, text })),
  );
  const pages = Math.max(1, Math.ceil(all.length / phrasingsOnPage));
  const page = Math.min(at, pages - 1);
  const from = page * phrasingsOnPage;
  const shown = all.slice(from, from + phrasingsOnPage);
  const about = { ref: factRef(body), base: revision };
  const turn = (to: number, label: string) =>
    ({
      kind: 'button',
      id: deskIds.phrasings.make({ ...about, page: to }),
      label,
    }) as const;
  const text = turning.page(page + 1, pages);
  return {
    ...phrasingsCard(body, shown, { page, pages, text }, script),
    actions: [
      {
        kind: 'menu',
        id: deskIds.phrasing.make({ ...about, page }),
        label: words.choosePhrasings,
        most: limits.selectOptions,
        choices: shown.map(({ text: label }, index) => ({ value: String(from + index), label })),
      },
      {
        kind: 'button',
        id: deskIds.open.make({ ...about, form: 'phrasings', part: 0, token: null }),
        label: words.addPhrasings,
        tone: 'primary',
      },
      ...(page > 0 ? [turn(page - 1, turning.back)] : []),
      ...(page < pages - 1 ? [turn(page + 1, turning.next)] : []),
    ],
  };
}

export async function startPhrase(station: Station, given: string): Promise<Reply> {
  const { revision, body } = await publishedFact(station, given);
  return { card: phrasingsPage(body, revision, 0, station) };
}

/** The first form of a new fact is in: its id is looked at, the rest waits for the second. */
async function halfway(change: Change, station: Station): Promise<Card> {
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
    return {
      ...noticeCard(words.addContinue(id), script),
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

const isComplete = (typed: Typed) => typed['phrasings-en'] !== undefined;

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
  control(deskIds.phrasings, {
    placement: 'in-place',
    async run({ ref, base, page }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const { body } = await freshChange(station, ref, base);
      if (!body) throw new UserError('stale-control');
      return { card: phrasingsPage(body, base, page, station) };
    },
  }),
  control(deskIds.phrasing, {
    placement: 'to-asker',
    async run({ ref, base }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const change = await freshChange(station, ref, base);
      if (!change.body || !interaction.isStringSelectMenu()) throw new UserError('stale-control');
      const all = [...change.body.phrasings.en, ...change.body.phrasings.zh];
      const remove = interaction.values.flatMap((value) => all[Number(value)] ?? []).join('\n');
      const chosen: Change = { ...change, form: 'phrasings', typed: { remove } };
      return openForm(station, chosen, 'phrasings', 0, null);
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
