/** Options that several subcommands of `/desk` take, with what they suggest. */
import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { queueChoices } from '../../wording/curation/list-cards.js';
import type { SuggestedChoice } from '../command.js';
import type { Desk } from '../desk.js';
import { described, named } from '../locale.js';
import { stationOf } from './station.js';

export const factOption = {
  type: ApplicationCommandOptionType.String,
  ...named({ en: 'fact', zh: '条目' }),
  ...described({ en: 'Which fact; start typing to find it', zh: '哪一条；输入文字即可查找' }),
  required: true,
  autocomplete: true,
  max_length: 100,
} as const;

export const proposalOption = {
  type: ApplicationCommandOptionType.String,
  ...named({ en: 'proposal', zh: '提案' }),
  ...described({ en: 'Number of the proposal', zh: '提案编号' }),
  autocomplete: true,
  max_length: 100,
} as const;

/** Open proposals whose number, entry or author holds what is typed. */
export async function proposalChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<readonly SuggestedChoice[]> {
  const { curating, person, script } = stationOf(interaction, desk);
  const { items } = await curating.curation.queue();
  await curating.curation.embargoes.noteSeen(
    person,
    items.map(({ proposal }) => proposal.id),
  );
  const typed = interaction.options.getFocused().trim().toLowerCase();
  return queueChoices(items, script)
    .map(({ label: text, detail, value }) => ({ name: `${text} · ${detail}`, value }))
    .filter(({ name }) => name.toLowerCase().includes(typed));
}

/** @throws UserError `proposal-unknown` for what is no number */
export function proposalNumber(given: string): number {
  const text = given.trim().replace(/^#/, '');
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UserError('proposal-unknown', { proposal: text.slice(0, 40) });
  }
  return Number(text);
}
