/** `/desk` keeps the record: every change reviewed, dated and reversible. For moderators only. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../../src/discord/command.js';
import { changeControls } from '../../src/discord/curation/change-controls.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { loadSubcommands } from '../../src/discord/load-commands.js';
import { described, named } from '../../src/discord/locale.js';
import { composed } from '../../src/discord/subcommands.js';

const help = { en: 'Keep the record (moderators)', zh: '维护记录（审核人员）' };
const parts = await loadSubcommands<DeskSubcommand>(import.meta.url);
const together = composed(parts);
const changes = changeControls(parts.flatMap(({ forms = [] }) => forms));

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    // Discord's client misplaces subcommands under a parent whose name differs by language.
    ...named({ en: 'desk', zh: 'desk' }),
    ...described(help),
    options: parts.map(({ data }) => data),
  },
  help,
  placement: 'to-asker',
  ...together,
  components: [...together.components, ...changes.components],
  modals: [...together.modals, ...changes.modals],
} satisfies ChatCommand;
