/** The context-menu command "Answer this" answers the question in a message. */
import { ApplicationCommandType } from 'discord.js';
import { putHere } from '../src/discord/asked-here.js';
import type { MessageCommand } from '../src/discord/command.js';
import { questionOf } from '../src/discord/incoming/hear.js';
import { named } from '../src/discord/locale.js';

const help = { en: 'Answer the question in a message', zh: '回答一条消息中的问题' };

export default {
  data: {
    type: ApplicationCommandType.Message,
    ...named({ en: 'Answer this', zh: '回答这条消息' }),
  },
  help,
  placement: 'to-everyone',
  run(interaction, desk) {
    return putHere(desk, interaction, questionOf(interaction.targetMessage));
  },
} satisfies MessageCommand;
