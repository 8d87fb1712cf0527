/** The context-menu command "Check against the record" holds a message against the record. */
import { ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { MessageCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { named } from '../src/discord/locale.js';
import { questionIn } from '../src/discord/mentions.js';
import { languageOf } from '../src/reading/language.js';
import { claimCard } from '../src/wording/claim-card.js';

const help = {
  en: 'Check a message against the record, figure by figure',
  zh: '将一条消息与记录逐个数字核对',
};

export default {
  data: {
    type: ApplicationCommandType.Message,
    ...named({ en: 'Check against the record', zh: '与记录核对' }),
    ...everywhere,
  },
  help,
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-everyone',
  run(interaction, desk) {
    const text = questionIn(interaction.targetMessage.content);
    if (text === '') throw new UserError('message-without-text');
    const { record } = desk.snapshots.current();
    const card = claimCard(desk.check(text), record, languageOf(text).script);
    return { card: { ...card, quote: text } };
  },
} satisfies MessageCommand;
