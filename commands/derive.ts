/** `/derive question:` computes a figure from recorded ones, with inputs, dates and working. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { askedHere } from '../src/discord/asked-here.js';
import type { ChatCommand } from '../src/discord/command.js';
import { questionIn } from '../src/discord/incoming/plain-text.js';
import { described, named } from '../src/discord/locale.js';

const help = {
  en: 'Compute a share, difference or ratio from recorded figures, with the working',
  zh: '由记录中的数字算出占比、差额或比值，并列出过程',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'derive', zh: '推算' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'question', zh: '问题' }),
        ...described({
          en: 'For instance: assets per employee, municipal assets as a share of total assets',
          zh: '例如：市级资产占总资产的比例',
        }),
        required: true,
        max_length: 240,
      },
    ],
  },
  help,
  placement: 'to-everyone',
  run(interaction, desk) {
    const text = questionIn(interaction.options.getString('question', true));
    if (text === '') throw new UserError('empty-derivation');
    return askedHere(desk, interaction, text, 'derivation');
  },
} satisfies ChatCommand;
