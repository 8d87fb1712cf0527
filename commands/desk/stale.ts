/** `/desk stale`: facts past their review date, each one choice away from being edited. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { control } from '../../src/discord/command.js';
import { chosenFrom } from '../../src/discord/curation/form.js';
import { stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { customId } from '../../src/discord/custom-id.js';
import { limits } from '../../src/discord/limits.js';
import { described, named } from '../../src/discord/locale.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';
import { staleFactsCard } from '../../src/wording/curation/list-cards.js';
import { inScript } from '../../src/wording/words.js';
import { startEdit } from './edit.js';

const help = { en: 'Facts past their review date', zh: '已过复核期限的内容' };
const dueId = customId('d-due', {});

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'stale', zh: '到期' }),
    ...described(help),
  },
  help,
  async run(interaction, desk) {
    const { curating, script } = stationOf(interaction, desk);
    const facts = await curating.curation.staleFacts();
    return {
      card: {
        ...staleFactsCard(facts, script),
        actions: [
          {
            kind: 'menu',
            id: dueId.make({}),
            label: curationListWords(script).chooseFact,
            choices: facts.slice(0, limits.selectOptions).map((fact) => ({
              value: fact.id,
              label: inScript(fact.title, script),
              detail: fact.reviewBy,
            })),
          },
        ],
      },
    };
  },
  components: [
    control(dueId, {
      placement: 'to-asker',
      run: (_, interaction: MessageComponentInteraction, desk) =>
        startEdit(stationOf(interaction, desk), chosenFrom(interaction)),
    }),
  ],
} satisfies DeskSubcommand;
