/** What happens in the local Discord, told to whoever passes it on: the gateway and the people. */
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { PersonaId } from './protocol.js';
import type { StoredMessage, WorldChannel } from './things.js';

/** Which response an interaction got, as a person's client sees it. */
export interface Acknowledgement {
  readonly response: number;
  /** The message that answers, or that was updated; absent for choices and modals. */
  readonly messageId?: string;
  readonly channelId?: string;
}

export type WorldEvent =
  | { readonly t: 'message-created'; readonly stored: StoredMessage }
  | { readonly t: 'message-updated'; readonly stored: StoredMessage }
  | { readonly t: 'message-deleted'; readonly stored: StoredMessage }
  | { readonly t: 'messages-deleted'; readonly channelId: string; readonly ids: readonly string[] }
  | { readonly t: 'typing'; readonly channelId: string; readonly userId: string }
  | {
      readonly t: 'reaction-added' | 'reaction-removed';
      readonly stored: StoredMessage;
      readonly userId: string;
      readonly emoji: string;
    }
  | { readonly t: 'channel-created' | 'channel-updated'; readonly channel: WorldChannel }
  | { readonly t: 'channel-deleted'; readonly channel: WorldChannel }
  | { readonly t: 'guild-joined'; readonly guildId: string }
  | { readonly t: 'member-updated'; readonly userId: string }
  | { readonly t: 'commands-changed' }
  | { readonly t: 'bot-online'; readonly online: boolean }
  | { readonly t: 'interaction-begun'; readonly interaction: APIInteraction }
  | {
      readonly t: 'interaction-acknowledged';
      readonly persona: PersonaId;
      readonly ref: string;
      readonly acknowledgement: Acknowledgement;
    }
  | { readonly t: 'interaction-failed'; readonly persona: PersonaId; readonly ref: string }
  | {
      readonly t: 'interaction-choices';
      readonly persona: PersonaId;
      readonly ref: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | {
      readonly t: 'interaction-modal';
      readonly persona: PersonaId;
      readonly ref: string;
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    };

export interface Announcer {
  announce(event: WorldEvent): void;
  /** Calls the listener with every later event, in order, until the returned function is called. */
  listen(listener: (event: WorldEvent) => void): () => void;
}

export function announcer(): Announcer {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    announce(event) {
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
