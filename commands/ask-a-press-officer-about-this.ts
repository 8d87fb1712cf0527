/** The context-menu command "Ask a press officer about this" puts the question in a message to people. */
import { ApplicationCommandType } from 'discord.js';
import type { MessageCommand } from '../src/discord/command.js';
import { officerQuestion } from '../src/discord/incoming/hear.js';
import { officerForm } from '../src/discord/inquiries/asker-controls.js';
import { inquiringOf } from '../src/discord/inquiries/desk.js';
import { named, scriptForLocale } from '../src/discord/locale.js';
import { languageOf } from '../src/reading/language.js';

const help = {
  en: 'Put what a message asks to a press officer',
  zh: '将一条消息中的问题转给新闻官',
};

export default {
  data: {
    type: ApplicationCommandType.Message,
    ...named({ en: 'Ask a press officer about this', zh: '就此咨询新闻官' }),
  },
  help,
  placement: 'to-asker',
  async run(interaction, desk) {
    const { targetMessage, user, guildId, locale, client } = interaction;
    const { hearing } = inquiringOf(desk);
    const text = await officerQuestion(targetMessage, client.user.id);
    const heard = hearing.hold({ text, script: languageOf(text).script, nearest: [] }, user.id);
    return officerForm(heard, {}, scriptForLocale(locale), guildId !== null);
  },
} satisfies MessageCommand;
