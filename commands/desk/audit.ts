/** `/desk audit`: every step that was taken, newest first, page by page. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { control } from '../../src/discord/command.js';
import { type Station, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { countField, customId } from '../../src/discord/custom-id.js';
import { described, named } from '../../src/discord/locale.js';
import type { Card } from '../../src/wording/card.js';
import { curationWords } from '../../src/wording/catalogue/curation.js';
import { auditCard } from '../../src/wording/curation/list-cards.js';

const help = { en: 'Who did what, and when', zh: '何人何时做了什么' };
const pageId = customId('d-audit', { before: countField });
const linesOnPage = 12;

/** A page of the audit log, before a line number where one is given. */
async function page({ curating, person, script }: Station, before?: number): Promise<Card> {
  const { items, faults } = await curating.curation.audit({
    limit: linesOnPage,
    ...(before === undefined ? {} : { before }),
  });
  await curating.curation.embargoes.noteSeen(
    person,
    items.flatMap(({ proposalId }) => proposalId ?? []),
  );
  const last = items.at(-1)?.number ?? 1;
  const label = curationWords(script).older;
  return {
    ...auditCard(items, faults.length, script),
    actions: last > 1 ? [{ kind: 'button', id: pageId.make({ before: last }), label }] : [],
  };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'audit', zh: '操作记录' }),
    ...described(help),
  },
  help,
  async run(interaction, desk) {
    return { card: await page(stationOf(interaction, desk)) };
  },
  components: [
    control(pageId, {
      placement: 'in-place',
      async run({ before }, interaction: MessageComponentInteraction, desk) {
        return { card: await page(stationOf(interaction, desk), before) };
      },
    }),
  ],
} satisfies DeskSubcommand;
