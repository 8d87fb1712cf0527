/** Using slash commands and message commands. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Interaction, Interactions } from '../interactions/interactions.js';
import { commandsOf, mayUse } from '../permissions.js';
import type { FilledOption, Persona } from '../protocol.js';
import { guildOf, type StoredMessage, type World, type WorldChannel } from '../world.js';
import { fillOptions } from './options.js';
import { refuse } from './refusal.js';

interface Use {
  readonly persona: Persona;
  readonly ref: string;
  readonly channel: WorldChannel;
  readonly name: string;
}

function findCommand(world: World, use: Use, type: ApplicationCommandType): APIApplicationCommand {
  const { persona, channel, name } = use;
  const found = commandsOf(world).find(
    (one) => one.type === type && one.name === name && mayUse(world, persona.user.id, one, channel),
  );
  return found ?? refuse(`There is no command "${name}" that you may use here.`);
}

function commandData(command: APIApplicationCommand, { channel }: Use): object {
  const { id, name, type } = command;
  const guildId = guildOf(channel);
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

/** Runs a slash command, or asks for choices of the option being typed. */
export function useCommand(
  world: World,
  interactions: Interactions,
  use: Use & {
    readonly typing: boolean;
    readonly subcommand?: string | undefined;
    readonly options: readonly FilledOption[];
  },
): Interaction {
  const { persona, ref, channel, typing, subcommand } = use;
  const command = findCommand(world, use, ApplicationCommandType.ChatInput);
  const filled = fillOptions(world, command, subcommand, use.options, typing);
  const path = [command.name, subcommand].filter(Boolean).join(' ');
  return interactions.begin({
    type: typing
      ? InteractionType.ApplicationCommandAutocomplete
      : InteractionType.ApplicationCommand,
    persona,
    ref,
    channel,
    data: {
      ...commandData(command, use),
      options: filled.options,
      ...(Object.keys(filled.resolved).length === 0 ? {} : { resolved: filled.resolved }),
    },
    command: { name: path, type: command.type },
  });
}

/** Runs a command of a message's context menu; the bot gets the message whole. */
export function useMessageCommand(
  world: World,
  interactions: Interactions,
  use: Use & { readonly target: StoredMessage },
): Interaction {
  const { persona, ref, channel, target } = use;
  const command = findCommand(world, use, ApplicationCommandType.Message);
  const { message } = target;
  return interactions.begin({
    type: InteractionType.ApplicationCommand,
    persona,
    ref,
    channel,
    data: {
      ...commandData(command, use),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
    command: { name: command.name, type: command.type },
    targetMessageId: message.id,
  });
}
