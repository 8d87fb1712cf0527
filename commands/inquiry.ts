/** `/inquiry` shows a journalist their own inquiries; its controls lead to a press officer. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import {
  askerComponents,
  askerModals,
  ownInquiries,
} from '../src/discord/inquiries/asker-controls.js';
import { described, named } from '../src/discord/locale.js';

const help = {
  en: 'Your questions to press officers: where they stand, what was answered',
  zh: '您向新闻官提出的问题：处理情况与答复',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'inquiry', zh: '咨询' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  run: async (interaction, desk) => ({ card: await ownInquiries(interaction, desk) }),
  components: askerComponents,
  modals: askerModals,
} satisfies ChatCommand;
