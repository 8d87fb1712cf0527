/** Facts as commands and buttons name them. */
import type { AutocompleteInteraction, BaseInteraction } from 'discord.js';
import { suggestFacts } from '../answering/autocomplete.js';
import type { FactRef } from '../answering/verdict.js';
import { UserError } from '../base/user-error.js';
import { chartedRecord } from '../facts/charts.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import type { Card } from '../wording/card.js';
import { answerWords } from '../wording/catalogue/answer.js';
import { inScript } from '../wording/words.js';
import type { SuggestedChoice } from './command.js';
import type { Desk } from './desk.js';
import { limits } from './limits.js';
import { scriptForLocale } from './locale.js';

const prefix = 'fact:';

/** The option value that stands for exactly this fact. */
export function choiceValue(factId: string): string {
  return prefix + factId;
}

/** The fact id in an option value made by {@link choiceValue}, or `undefined` for a question. */
export function pickedFactId(value: string): string | undefined {
  return /^fact:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? value.slice(prefix.length) : undefined;
}

/** @throws UserError `unknown-fact` */
export function requireFact(record: FactRecord, id: string): Fact {
  const fact = record.byId.get(id);
  if (!fact) throw new UserError('unknown-fact', { id: id.slice(0, limits.choiceText) });
  return fact;
}

/**
 * The fact behind a button as it stands, whatever revision the button was made with.
 * @throws UserError `fact-gone`
 */
export function standingFact(record: FactRecord, ref: FactRef): Fact {
  const fact = record.byId.get(ref.factId);
  if (!fact) throw new UserError('fact-gone', { id: ref.factId });
  return fact;
}

/** The card with a remark on top where the fact was revised after the button was made. */
export function markRevised(card: Card, ref: FactRef, fact: Fact): Card {
  if (fact.revision === ref.revision) return card;
  const remark = answerWords(card.script).revisedSince(ref.revision, fact.revision);
  return { ...card, headline: [[remark], ...card.headline] };
}

/** Notes that the person read this fact, so that what they ask next can follow on from it. */
export function notePicked(
  desk: Desk,
  interaction: Pick<BaseInteraction, 'user' | 'channelId'>,
  fact: Fact,
  script: Script,
): void {
  desk.picked(
    {
      text: inScript(fact.title, script),
      personId: interaction.user.id,
      channelId: interaction.channelId ?? interaction.user.id,
    },
    { factId: fact.id, revision: fact.revision },
  );
}

function matching(
  record: FactRecord,
  interaction: AutocompleteInteraction,
): readonly SuggestedChoice[] {
  const script = scriptForLocale(interaction.locale);
  const typed = interaction.options.getFocused();
  return suggestFacts(record, typed, script, limits.choices).map((fact) => ({
    name: inScript(fact.title, script),
    value: choiceValue(fact.id),
  }));
}

/** Facts that match what is being typed, by their titles in the person's own language. */
export function factChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): readonly SuggestedChoice[] {
  return matching(desk.snapshots.current().record, interaction);
}

/** The same, among facts that have a chart. */
export function chartChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): readonly SuggestedChoice[] {
  return matching(chartedRecord(desk.snapshots.current().record), interaction);
}
