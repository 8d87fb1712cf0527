/** The context-menu command "Check against the record" holds a message against the record. */
import { ApplicationCommandType } from 'discord.js';
import { putHere } from '../src/discord/asked-here.js';
import type { MessageCommand } from '../src/discord/command.js';
import { claimsOf } from '../src/discord/incoming/hear.js';
import { named } from '../src/discord/locale.js';

const help = {
  en: 'Check a message against the record, figure by figure',
  zh: '将一条消息与记录逐个数字核对',
};

export default {
  data: {
    type: ApplicationCommandType.Message,
    ...named({ en: 'Check against the record', zh: '与记录核对' }),
  },
  help,
  placement: 'to-everyone',
  counts: 'checks',
  run(interaction, desk) {
    return putHere(desk, interaction, claimsOf(interaction.targetMessage));
  },
} satisfies MessageCommand;
