/** Options that several subcommands of `/desk` take, with what they suggest. */
import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { queueChoices } from '../../wording/curation/list-cards.js';
import type { SuggestedChoice } from '../command.js';
import type { Desk } from '../desk.js';
import { limits } from '../limits.js';
import { described, named } from '../locale.js';
import { type Station, stationOf } from './station.js';

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

/**
 * Proposals whose name holds what is typed, as many as fit; that these are seen, and no others, is
 * noted. The value of each is its number.
 */
export async function suggestProposals(
  interaction: AutocompleteInteraction,
  { curating, person }: Station,
  proposals: readonly SuggestedChoice[],
): Promise<readonly SuggestedChoice[]> {
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const shown = proposals
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .slice(0, limits.choices);
  await curating.curation.embargoes.noteSeen(
    person,
    shown.map(({ value }) => Number(value)),
  );
  return shown;
}

/** Open proposals whose number, entry or author holds what is typed. */
export async function proposalChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<readonly SuggestedChoice[]> {
  const station = stationOf(interaction, desk);
  const { items } = await station.curating.curation.queue();
  const choices = queueChoices(items, station.script).map(({ label, detail, value }) => ({
    name: `${label} · ${detail}`,
    value,
  }));
  return suggestProposals(interaction, station, choices);
}

/** @throws UserError `proposal-unknown` for what is no number */
export function proposalNumber(given: string): number {
  const text = given.trim().replace(/^#/, '');
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UserError('proposal-unknown', { proposal: text.slice(0, 40) });
  }
  return Number(text);
}
