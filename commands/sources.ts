/** `/sources` lists where the figures come from; the Sources button does so for one fact. */
import { ApplicationCommandType } from 'discord.js';
import { type ChatCommand, control } from '../src/discord/command.js';
import { markRevised, standingFact } from '../src/discord/facts.js';
import { ids } from '../src/discord/ids.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { factSourcesCard } from '../src/wording/answer-card.js';
import { sourcesCard } from '../src/wording/list-cards.js';

const help = { en: 'Where the figures come from', zh: '数据来源' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'sources', zh: '来源' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  run(interaction, desk) {
    const { record } = desk.snapshots.current();
    return { card: sourcesCard(record, scriptForLocale(interaction.locale)) };
  },
  components: [
    control(ids.sources, {
      placement: 'to-asker',
      run(ref, _interaction, desk) {
        const { record } = desk.snapshots.current();
        const fact = standingFact(record, ref);
        return { card: markRevised(factSourcesCard(fact, record, ref.script), ref, fact) };
      },
    }),
  ],
} satisfies ChatCommand;
