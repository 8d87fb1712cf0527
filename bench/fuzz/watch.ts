/** Watches what the bot shows: keeps what can be played on, and judges every answer. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { LocalDiscord } from 'local-discord';
import type { Chance } from '../faults/chance.js';
import { insideIn, pingsIn, shownOf, textsIn } from './judge.js';
import { customIdsOf, type OpenForm, type SeenMessage, type Stage, shelf } from './stage.js';

export interface Finding {
  readonly kind: 'unhandled' | 'pings' | 'internal' | 'overLimit';
  readonly text: string;
}

/** Older messages and files are forgotten by the local Discord, so that it stays small. */
const mostKept = 300;
const mostLately = 80;

export function watchStage(
  discord: LocalDiscord,
  parts: Pick<Stage, 'stock' | 'people' | 'channels' | 'known'> & { readonly chance: Chance },
  onFinding: (finding: Finding) => void,
): Stage {
  const { world } = discord;
  const messages = shelf<SeenMessage>(mostLately);
  const pressable = shelf<SeenMessage>(mostLately);
  const forms = shelf<OpenForm>(mostLately / 4);
  const customIds = shelf<string>(mostLately * 5);
  const judge = (texts: readonly string[]) => {
    const found = insideIn(texts);
    if (found !== undefined) onFinding({ kind: 'internal', text: found });
  };
  const personaOf = (userId: string | undefined) =>
    [...world.personas.values()].find(({ user }) => user.id === userId)?.id;

  const forget = (channelId: string) => {
    const kept = world.messages.get(channelId);
    for (const id of [...(kept?.keys() ?? [])].slice(0, -mostKept)) kept?.delete(id);
    for (const id of [...world.files.keys()].slice(0, -mostKept)) world.files.delete(id);
  };

  world.listen((event) => {
    switch (event.t) {
      case 'message-created':
      case 'message-updated': {
        const { message, visibleTo } = event.stored;
        const seen = { message, visibleTo: personaOf(visibleTo) };
        if (visibleTo === undefined) messages.put(seen);
        forget(message.channel_id);
        // What a bench forges in the bot's name, and answers nothing, is not the bot's.
        const answers = message.interaction_metadata ?? message.message_reference;
        if (message.author.id !== world.bot.id || !answers) return;
        judge(shownOf(message));
        const pinged = pingsIn(message);
        if (pinged.length > 0) {
          onFinding({ kind: 'pings', text: `${pinged.join(' ')} in ${message.content}` });
        }
        const ids = customIdsOf(message.components);
        if (ids.length > 0) pressable.put(seen);
        for (const id of ids) customIds.put(id);
        return;
      }
      case 'interaction-choices':
        judge(textsIn(event.choices satisfies readonly APIApplicationCommandOptionChoice[]));
        return;
      case 'interaction-modal': {
        const { persona, interactionId, modal } = event;
        judge(textsIn(modal));
        customIds.put(modal.custom_id);
        forms.put({ persona, interactionId, modal });
        return;
      }
      case 'interaction-failed':
        onFinding({ kind: 'unhandled', text: 'an interaction was not answered' });
        return;
    }
  });
  return {
    ...parts,
    discord,
    get commands() {
      return [...world.globalCommands.values(), ...world.guildCommands.values()];
    },
    messages: messages.kept,
    pressable: pressable.kept,
    forms: forms.kept,
    customIds: customIds.kept,
    act: (wanted) => discord.people.act(wanted),
  };
}
