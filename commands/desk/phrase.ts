/** `/desk phrase`: the phrasings of a fact, page by page, to add to or take from. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { changedPhrasings } from '../../src/desk/curation/phrasings.js';
import { control } from '../../src/discord/command.js';
import type { Field } from '../../src/discord/curation/form.js';
import {
  type FormKind,
  grounds,
  groundsFields,
  shown,
} from '../../src/discord/curation/form-kind.js';
import { refField } from '../../src/discord/curation/ids.js';
import { openAction, openForm } from '../../src/discord/curation/open-form.js';
import { factOption } from '../../src/discord/curation/options.js';
import { linesOf } from '../../src/discord/curation/reading.js';
import {
  factRef,
  freshChange,
  publishedFact,
  type Station,
  stationOf,
} from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import type { Change } from '../../src/discord/curation/work.js';
import { countField, customId } from '../../src/discord/custom-id.js';
import { factChoices } from '../../src/discord/facts.js';
import { limits } from '../../src/discord/limits.js';
import { described, named } from '../../src/discord/locale.js';
import type { FiledFactBody } from '../../src/facts/entry.js';
import { phrasingKey } from '../../src/facts/phrasing-key.js';
import type { Card } from '../../src/wording/card.js';
import { browseWords } from '../../src/wording/catalogue/browse.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';
import { type PhrasingView, phrasingsCard } from '../../src/wording/curation/edit-card.js';

const help = { en: 'Add or remove phrasings of a fact', zh: '增删一条的问法' };
const pageFields = { ref: refField, base: countField, page: countField };
const pageId = customId('d-phrasings', pageFields);
const chosenId = customId('d-phrasing', pageFields);

type Phrasings = FiledFactBody['phrasings'];

/** Lines to remove, by the language whose list holds them. */
function byLanguage(lines: readonly string[], held: Phrasings) {
  const isIn = (language: 'en' | 'zh', line: string) =>
    held[language].some((text) => phrasingKey(text) === phrasingKey(line));
  const languageOf = (line: string) => {
    if (isIn('en', line)) return 'en';
    return isIn('zh', line) || /\p{Script=Han}/u.test(line) ? 'zh' : 'en';
  };
  return {
    en: lines.filter((line) => languageOf(line) === 'en'),
    zh: lines.filter((line) => languageOf(line) === 'zh'),
  };
}

const phrasingsForm: FormKind = {
  name: 'phrasings',
  of: 'entry',
  title: 'phrasingsTitle',
  fields(change, { words }) {
    const field = shown(change, 'phrasings');
    const lines = (id: string, label: string): Field => ({
      kind: 'paragraph',
      id,
      label,
      hint: words.onePerLine,
      value: field(id, ''),
      required: false,
    });
    return [
      lines('add-en', words.addEn),
      lines('add-zh', words.addZh),
      lines('remove', words.remove),
      ...groundsFields(change, words),
    ];
  },
  draft(change, typed) {
    const { ref, base, body, revising } = change;
    if (!body) throw new UserError('stale-control');
    const add = { en: [...linesOf(typed['add-en'])], zh: [...linesOf(typed['add-zh'])] };
    const remove = byLanguage(linesOf(typed.remove), body.phrasings);
    if (revising) {
      const next = { ...body, phrasings: changedPhrasings(ref, body.phrasings, add, remove) };
      const draft =
        base === 0
          ? ({ ...grounds(typed), action: 'add', of: 'fact', body: next } as const)
          : ({ ...grounds(typed), action: 'edit', ref, base, body: next } as const);
      return { draft, body: next };
    }
    return { draft: { ...grounds(typed), action: 'phrasings', ref, base, add, remove }, body };
  },
};

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
      id: pageId.make({ ...about, page: to }),
      label,
    }) as const;
  const text = turning.page(page + 1, pages);
  return {
    ...phrasingsCard(body, shown, { page, pages, text }, script),
    actions: [
      {
        kind: 'menu',
        id: chosenId.make({ ...about, page }),
        label: lists.choosePhrasings,
        most: limits.selectOptions,
        choices: shown.map(({ text: label }, index) => ({ value: String(from + index), label })),
      },
      openAction(phrasingsForm, { ...about, part: 0 }, null, lists.addPhrasings, 'primary'),
      ...(page > 0 ? [turn(page - 1, turning.back)] : []),
      ...(page < pages - 1 ? [turn(page + 1, turning.next)] : []),
    ],
  };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'phrase', zh: '问法' }),
    ...described(help),
    options: [factOption],
  },
  help,
  forms: [phrasingsForm],
  async run(interaction, desk) {
    const station = stationOf(interaction, desk);
    const given = interaction.options.getString('fact', true);
    const { revision, body } = await publishedFact(station, given);
    return { card: phrasingsPage(body, revision, 0, station) };
  },
  autocomplete: factChoices,
  components: [
    control(pageId, {
      placement: 'in-place',
      async run({ ref, base, page }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const { body } = await freshChange(station, ref, base);
        if (!body) throw new UserError('stale-control');
        return { card: phrasingsPage(body, base, page, station) };
      },
    }),
    control(chosenId, {
      placement: 'to-asker',
      async run({ ref, base }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const change = await freshChange(station, ref, base);
        if (!change.body || !interaction.isStringSelectMenu()) throw new UserError('stale-control');
        const all = [...change.body.phrasings.en, ...change.body.phrasings.zh];
        const remove = interaction.values.flatMap((value) => all[Number(value)] ?? []).join('\n');
        const chosen: Change = { ...change, form: phrasingsForm, typed: { remove } };
        return openForm(station, chosen, phrasingsForm, 0, null);
      },
    }),
  ],
} satisfies DeskSubcommand;
