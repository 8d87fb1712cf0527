/** Messages that answer an interaction: who sees them, and what they carry. */
import {
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { unknown } from '../errors.js';
import { createMessage, type Draft } from '../messages.js';
import { messageById, type StoredMessage, type World } from '../world.js';
import type { Interaction } from './interactions.js';

function typeOf(interaction: Interaction, isFirst: boolean): MessageType {
  if (!isFirst || interaction.source !== undefined) return MessageType.Reply;
  if (interaction.command && interaction.command.type !== ApplicationCommandType.ChatInput) {
    return MessageType.ContextMenuCommand;
  }
  return MessageType.ChatInputCommand;
}

/** The name shown above the answer; only commands have one. */
function oldMetadata(interaction: Interaction): Pick<APIMessage, 'interaction'> {
  const { id, type, command, persona } = interaction;
  if (command === undefined) return {};
  return { interaction: { id, type, name: command.name, user: persona.user } };
}

/** Sends a message in answer to an interaction, to its person alone when ephemeral. */
export function sendAnswer(
  world: World,
  interaction: Interaction,
  draft: Draft,
  isFirst: boolean,
): StoredMessage {
  const { channel, persona } = interaction;
  const forced = world.withoutExternalApps.has(channel.id) ? MessageFlags.Ephemeral : 0;
  const flags = (draft.flags ?? 0) | forced;
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const answered = isFirst ? interaction.source?.messageId : interaction.originalId;
  const type = typeOf(interaction, isFirst);
  const reference =
    type === MessageType.Reply && answered !== undefined
      ? {
          message_reference: {
            type: MessageReferenceType.Default,
            channel_id: channel.id,
            message_id: answered,
          },
          referenced_message: messageById(world, channel.id, answered)?.message ?? null,
        }
      : {};
  return createMessage(world, channel, world.bot, {
    ...draft,
    flags,
    visibleTo: ephemeral ? persona.user.id : undefined,
    extra: {
      type,
      application_id: world.bot.id,
      webhook_id: world.bot.id,
      interaction_metadata: interaction.metadata,
      ...(interaction.type === InteractionType.ApplicationCommand && isFirst
        ? oldMetadata(interaction)
        : {}),
      ...reference,
    },
  });
}

/** The message whose component began this, or which the modal was opened from. */
export function sourceOf(world: World, { source }: Interaction): StoredMessage | undefined {
  return source && messageById(world, source.channelId, source.messageId);
}

/**
 * A message of an interaction by its id or `@original`.
 * @throws {ApiError} 10008 when there is none
 */
export function answerOf(world: World, interaction: Interaction, id: string): StoredMessage {
  const { channel, source, originalId } = interaction;
  const wanted = id === '@original' ? originalId : id;
  const place = wanted === source?.messageId ? (source?.channelId ?? channel.id) : channel.id;
  const found = wanted === undefined ? undefined : messageById(world, place, wanted);
  const isOwn = found?.message.interaction_metadata?.id === interaction.id || wanted === originalId;
  if (found === undefined || !isOwn) throw unknown.message();
  return found;
}
