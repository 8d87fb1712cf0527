/** `/facts` browses the record by topic, page by page. */
import { ApplicationCommandType, type MessageComponentInteraction } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { type ChatCommand, control } from '../src/discord/command.js';
import { notePicked, standingFact } from '../src/discord/facts.js';
import { ids } from '../src/discord/ids.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { answerCard } from '../src/wording/answer-card.js';
import { everyTopic, factsCard } from '../src/wording/list-cards.js';

/** The one value chosen from a menu. */
function chosen(interaction: MessageComponentInteraction): string {
  const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
  if (value === undefined) throw new UserError('stale-control');
  return value;
}

const help = { en: 'Browse everything on record, by topic', zh: '按专题浏览全部记录' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'facts', zh: '目录' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  run(interaction, desk) {
    const { record } = desk.snapshots.current();
    const script = scriptForLocale(interaction.locale);
    return { card: factsCard(record, script, { topic: null, page: 0 }) };
  },
  components: [
    control(ids.page, {
      placement: 'in-place',
      run({ topic, page, script }, _interaction, desk) {
        return { card: factsCard(desk.snapshots.current().record, script, { topic, page }) };
      },
    }),
    control(ids.chooseTopic, {
      placement: 'in-place',
      run({ script }, interaction: MessageComponentInteraction, desk) {
        const value = chosen(interaction);
        const topic = value === everyTopic ? null : value;
        return { card: factsCard(desk.snapshots.current().record, script, { topic, page: 0 }) };
      },
    }),
    control(ids.chooseFact, {
      placement: 'like-message',
      run({ script }, interaction: MessageComponentInteraction, desk) {
        const { record } = desk.snapshots.current();
        const fact = standingFact(record, { factId: chosen(interaction), revision: 0 });
        notePicked(desk, interaction, fact, script);
        return { card: answerCard(fact, record, script) };
      },
    }),
  ],
} satisfies ChatCommand;
