/** The people's side: what each of them sees of the local Discord, and what they do in it. */
import type { APIMessage } from 'discord-api-types/v10';
import { isVisibleTo, perform } from './acts/perform.js';
import type { WorldEvent } from './events.js';
import { apiGuild } from './guild.js';
import type { Interactions } from './interactions/interactions.js';
import { channelsFor, commandsFor, maySee } from './permissions.js';
import type { ActResult, PersonAct, Persona, PersonaId, PersonEvent, Welcome } from './protocol.js';
import { messagesIn, type World } from './world.js';

export interface People {
  /** Sends a welcome, then every event this person sees, until the returned function is called. */
  attend(persona: PersonaId, listener: (event: PersonEvent) => void): () => void;
  act(act: PersonAct): ActResult;
}

/** Shown where nobody acknowledged in time, as in Discord's client. */
export const NO_RESPONSE = 'The application did not respond';

function welcome(world: World, persona: Persona, botOnline: boolean): Welcome {
  const visible = channelsFor(world, persona.user.id);
  const direct = world.channels.get(world.directMessages.get(persona.user.id) ?? '');
  if (direct === undefined) throw new Error(`no direct messages for ${persona.id}`);
  const read = (channelId: string): APIMessage[] =>
    messagesIn(world, channelId)
      .filter((stored) => isVisibleTo(stored, persona))
      .map(({ message }) => message);
  return {
    t: 'welcome',
    me: persona,
    personas: [...world.personas.values()],
    bot: world.bot,
    botOnline,
    guild: apiGuild(world),
    channels: visible,
    directMessage: direct,
    commands: commandsFor(world, persona.user.id),
    messages: Object.fromEntries([...visible, direct].map(({ id }) => [id, read(id)])),
    tries: Object.fromEntries(
      [...visible, direct].map(({ id }) => [id, world.tries.get(id) ?? []]),
    ),
  };
}

/** What one person is told of a happening; undefined when it is not theirs to see. */
function toldTo(world: World, persona: Persona, event: WorldEvent): PersonEvent | undefined {
  const sees = (channelId: string): boolean => {
    const channel = world.channels.get(channelId);
    return channel !== undefined && maySee(world, persona.user.id, channel);
  };
  switch (event.t) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted':
    case 'reaction-added':
    case 'reaction-removed': {
      const { message } = event.stored;
      if (!sees(message.channel_id) || !isVisibleTo(event.stored, persona)) return undefined;
      if (event.t === 'message-created') return { t: 'message', message };
      if (event.t === 'message-deleted') {
        return { t: 'message-delete', channelId: message.channel_id, messageId: message.id };
      }
      return { t: 'message-update', message };
    }
    case 'typing': {
      const { channelId, userId } = event;
      return sees(channelId) ? { t: 'typing', channelId, userId } : undefined;
    }
    case 'commands-changed':
      return { t: 'commands', commands: commandsFor(world, persona.user.id) };
    case 'bot-online':
      return { t: 'bot', online: event.online };
    default:
      return 'persona' in event && event.persona === persona.id ? ofInteraction(event) : undefined;
  }
}

type InteractionEvent = Extract<WorldEvent, { readonly persona: PersonaId }>;

function ofInteraction(event: InteractionEvent): PersonEvent {
  const { ref } = event;
  switch (event.t) {
    case 'interaction-acknowledged':
      return { t: 'acknowledged', ref, ...event.acknowledgement };
    case 'interaction-failed':
      return { t: 'failed', ref, message: NO_RESPONSE };
    case 'interaction-choices':
      return { t: 'choices', ref, choices: event.choices };
    case 'interaction-modal':
      return { t: 'modal', ref, interactionId: event.interactionId, modal: event.modal };
  }
}

export function createPeople(
  world: World,
  interactions: Interactions,
  isBotOnline: () => boolean,
): People {
  const persona = (id: PersonaId): Persona => {
    const found = world.personas.get(id);
    if (found === undefined) throw new RangeError(`unknown persona ${id}`);
    return found;
  };
  return {
    attend(id, listener) {
      listener(welcome(world, persona(id), isBotOnline()));
      return world.listen((event) => {
        if (event.t === 'messages-deleted') {
          for (const messageId of event.ids) {
            listener({ t: 'message-delete', channelId: event.channelId, messageId });
          }
          return;
        }
        const told = toldTo(world, persona(id), event);
        if (told !== undefined) listener(told);
      });
    },
    act: (act) => perform(world, interactions, act),
  };
}
