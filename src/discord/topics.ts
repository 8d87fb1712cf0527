/** Topics as commands name them. */
import type { AutocompleteInteraction } from 'discord.js';
import { inScript } from '../wording/words.js';
import type { SuggestedChoice } from './command.js';
import type { Desk } from './desk.js';
import { scriptForLocale } from './locale.js';

/** Topics whose title holds what is being typed, in the person's own language. */
export function topicChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): readonly SuggestedChoice[] {
  const script = scriptForLocale(interaction.locale);
  const typed = interaction.options.getFocused().trim().toLowerCase();
  return desk.snapshots
    .current()
    .record.topics.map(({ id, title }) => ({ name: inScript(title, script), value: id }))
    .filter(({ name, value }) => name.toLowerCase().includes(typed) || value.includes(typed));
}
