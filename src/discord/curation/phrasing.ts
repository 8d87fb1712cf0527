/** `/desk phrase`: the phrasings of a fact, page by page, to add to or take from. */
import type { MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { FiledFactBody } from '../../facts/entry.js';
import type { Card } from '../../wording/card.js';
import { browseWords } from '../../wording/catalogue/browse.js';
import { curationListWords } from '../../wording/catalogue/curation-lists.js';
import { type PhrasingView, phrasingsCard } from '../../wording/curation/edit-card.js';
import { type ComponentControl, control, type Reply } from '../command.js';
import { limits } from '../limits.js';
import { openForm } from './forms.js';
import { deskIds } from './ids.js';
import { factRef, freshChange, publishedFact, type Station, stationOf } from './station.js';
import type { Change } from './work.js';

const phrasingsOnPage = 20;

function phrasingsPage(body: FiledFactBody, revision: number, at: number, station: Station): Card {
  const { script } = station;
  const lists = curationListWords(script);
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
        label: lists.choosePhrasings,
        most: limits.selectOptions,
        choices: shown.map(({ text: label }, index) => ({ value: String(from + index), label })),
      },
      {
        kind: 'button',
        id: deskIds.open.make({ ...about, form: 'phrasings', part: 0, token: null }),
        label: lists.addPhrasings,
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

export const phrasingComponents: readonly ComponentControl[] = [
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
];
