/** `/check text:` or `/check file:` holds a text against the record, figure by figure. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { longestText } from '../src/claims/check.js';
import { askedHere } from '../src/discord/asked-here.js';
import type { ChatCommand } from '../src/discord/command.js';
import { watchControls } from '../src/discord/corrections/watching.js';
import { checkFile } from '../src/discord/incoming/documents.js';
import { questionIn } from '../src/discord/incoming/plain-text.js';
import { described, named } from '../src/discord/locale.js';
import { plainControls } from '../src/discord/plain-control.js';

const help = {
  en: 'Check a sentence or paragraph against the record, figure by figure',
  zh: '将一句话或一段文字与记录逐个数字核对',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'check', zh: '核对' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'text', zh: '文字' }),
        ...described({ en: 'What you mean to print', zh: '准备刊发的文字' }),
        max_length: longestText,
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        ...named({ en: 'file', zh: '文件' }),
        ...described({
          en: 'Or a file: .txt, .md, .docx or .pdf; a marked copy comes back',
          zh: '或一个文件：.txt、.md、.docx 或 .pdf，将附回标注副本',
        }),
      },
    ],
  },
  help,
  placement: 'to-everyone',
  counts: 'checks',
  slow: (interaction) => interaction.options.getAttachment('file') !== null,
  async run(interaction, desk) {
    const { options, user, channelId } = interaction;
    const [given, file] = [options.getString('text'), options.getAttachment('file')];
    if (given !== null && file) throw new UserError('text-or-file');
    if (file) {
      return { card: await checkFile(desk, file, { personId: user.id, channelId }) };
    }
    const text = questionIn(given ?? '');
    if (text === '') throw new UserError('empty-text');
    return askedHere(desk, interaction, text, 'check');
  },
  components: [...watchControls, ...plainControls],
} satisfies ChatCommand;
