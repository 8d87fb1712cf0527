/** Makes a command of subcommands. */
import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../base/user-error.js';
import type { ChatCommand, Subcommand } from './command.js';

type Composed = Required<
  Pick<ChatCommand, 'slow' | 'run' | 'autocomplete' | 'components' | 'modals' | 'subcommands'>
>;

/** What a command does that leaves everything to its subcommands. */
export function composed(subcommands: readonly Subcommand[]): Composed {
  const byName = new Map(subcommands.map((part) => [part.data.name, part]));
  const called = (interaction: ChatInputCommandInteraction | AutocompleteInteraction) =>
    byName.get(interaction.options.getSubcommand(false) ?? '');
  return {
    subcommands,
    slow: (interaction) => called(interaction)?.slow === true,
    run(interaction, desk) {
      const part = called(interaction);
      if (!part) throw new UserError('unknown-command', { name: interaction.commandName });
      return part.run(interaction, desk);
    },
    autocomplete: (interaction, desk) =>
      called(interaction)?.autocomplete?.(interaction, desk) ?? [],
    components: subcommands.flatMap((part) => part.components ?? []),
    modals: subcommands.flatMap((part) => part.modals ?? []),
  };
}
