/** The context-menu command "What changed since this answer" tells what became of what was told. */
import { ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { MessageCommand } from '../src/discord/command.js';
import { named, scriptForLocale } from '../src/discord/locale.js';
import { sinceCard } from '../src/wording/corrections/since-card.js';

const help = {
  en: 'What of an answer has been corrected or withdrawn since',
  zh: '一条答复中后来更正或撤下的内容',
};

export default {
  data: {
    type: ApplicationCommandType.Message,
    ...named({ en: 'What changed since this answer', zh: '此答复之后的变化' }),
  },
  help,
  placement: 'to-asker',
  async run({ targetMessage: { id, channelId }, locale }, desk) {
    const told = await desk.corrections?.toldBy({ messageId: id, channelId });
    if (!told) throw new UserError('not-an-answer');
    return { card: sinceCard(told, desk.snapshots.current().record, scriptForLocale(locale)) };
  },
} satisfies MessageCommand;
