/** Interactions under way: begun by a person, acknowledged in time by the bot, or failed. */
import { randomBytes } from 'node:crypto';
import {
  type APIMessageInteractionMetadata,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Acknowledgement } from '../events.js';
import { gatewayMessage } from '../gateway/dispatches.js';
import type { Persona } from '../protocol.js';
import type { StoredMessage, World, WorldChannel } from '../world.js';
import { installation, interactionPayload } from './payload.js';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly persona: Persona;
  /** The person's own name for the act that began it. */
  readonly ref: string;
  readonly channel: WorldChannel;
  /** Milliseconds since the epoch. */
  readonly begunAt: number;
  /** The message whose component was used, here or to open the modal submitted here. */
  readonly source?: { readonly channelId: string; readonly messageId: string } | undefined;
  /** The command used; absent for components and modals. */
  readonly command?: { readonly name: string; readonly type: ApplicationCommandType } | undefined;
  readonly metadata: APIMessageInteractionMetadata;
  state: 'waiting' | 'acknowledged' | 'expired';
  /** Discord's type of the first response. */
  response?: number;
  /** The message known as `@original`. */
  originalId?: string;
  /** The modal it opened. */
  modal?: APIModalInteractionResponseCallbackData;
  /** Messages sent beside the first response. */
  followUps?: number;
}

export interface Begin {
  readonly type: InteractionType;
  readonly persona: Persona;
  readonly ref: string;
  readonly channel: WorldChannel;
  readonly data: object;
  readonly source?: StoredMessage | undefined;
  readonly command?: Interaction['command'];
  /** The message a message command was used on. */
  readonly targetMessageId?: string | undefined;
  /** For a submitted modal: the interaction that opened it. */
  readonly opener?: Interaction | undefined;
}

export interface Interactions {
  begin(begin: Begin): Interaction;
  byId(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  /** Whether follow-ups are no longer taken. */
  isOver(interaction: Interaction): boolean;
  /** Notes the first response and tells the person. */
  acknowledge(interaction: Interaction, acknowledgement: Acknowledgement): void;
  close(): void;
}

export interface InteractionOptions {
  /** Milliseconds the bot has to acknowledge. */
  readonly acknowledgeMs: number;
  /** Milliseconds a token serves for follow-ups. */
  readonly tokenMs: number;
}

function metadataOf(world: World, id: string, begin: Begin): APIMessageInteractionMetadata {
  const base = {
    id,
    user: begin.persona.user,
    authorizing_integration_owners: installation(world, begin.channel, begin.persona.user.id),
  };
  if (begin.opener !== undefined) {
    const triggering_interaction_metadata = begin.opener.metadata;
    return {
      ...base,
      type: InteractionType.ModalSubmit,
      triggering_interaction_metadata,
    } as APIMessageInteractionMetadata;
  }
  if (begin.type === InteractionType.MessageComponent) {
    return {
      ...base,
      type: InteractionType.MessageComponent,
      interacted_message_id: begin.source?.message.id ?? world.newId(),
    };
  }
  return {
    ...base,
    type: InteractionType.ApplicationCommand,
    ...(begin.targetMessageId === undefined ? {} : { target_message_id: begin.targetMessageId }),
  };
}

export function createInteractions(world: World, options: InteractionOptions): Interactions {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const timers = new Map<string, NodeJS.Timeout>();

  const forgetOld = (): void => {
    for (const one of byId.values()) {
      if (world.now() - one.begunAt <= 2 * options.tokenMs) break;
      byId.delete(one.id);
      byToken.delete(one.token);
    }
  };

  const expire = (interaction: Interaction): void => {
    timers.delete(interaction.id);
    if (interaction.state !== 'waiting') return;
    interaction.state = 'expired';
    const { persona, ref } = interaction;
    world.announce({ t: 'interaction-failed', persona: persona.id, ref });
  };

  return {
    begin(begin) {
      forgetOld();
      const id = world.newId();
      const { type, persona, ref, channel, source, command, opener } = begin;
      const interaction: Interaction = {
        id,
        token: randomBytes(48).toString('base64url'),
        type,
        persona,
        ref,
        channel,
        begunAt: world.now(),
        source:
          source === undefined
            ? opener?.source
            : { channelId: source.message.channel_id, messageId: source.message.id },
        command,
        metadata: metadataOf(world, id, begin),
        state: 'waiting',
      };
      byId.set(id, interaction);
      byToken.set(interaction.token, interaction);
      timers.set(id, setTimeout(expire, options.acknowledgeMs, interaction).unref());
      const message = source && gatewayMessage(world, source.message);
      const payload = interactionPayload(world, { ...interaction, data: begin.data, message });
      world.announce({ t: 'interaction-begun', interaction: payload });
      return interaction;
    },
    byId: (id) => byId.get(id),
    byToken: (token) => byToken.get(token),
    isOver: ({ begunAt }) => world.now() - begunAt > options.tokenMs,
    acknowledge(interaction, acknowledgement) {
      clearTimeout(timers.get(interaction.id));
      timers.delete(interaction.id);
      interaction.state = 'acknowledged';
      interaction.response = acknowledgement.response;
      const { persona, ref } = interaction;
      world.announce({
        t: 'interaction-acknowledged',
        persona: persona.id,
        ref,
        acknowledgement,
      });
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
