/** What a bot may do with an interaction's token after the first response. */
import {
  type APIMessage,
  ChannelType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { draftFrom, editFrom } from '../drafts.js';
import { ApiError, unknown } from '../errors.js';
import { deleteMessage, editMessage } from '../messages.js';
import type { Body } from '../rest/body.js';
import { messageById, type World } from '../world.js';
import { answerOf, sendAnswer } from './answers.js';
import type { Interaction, Interactions } from './interactions.js';

/** Of an application that only the person installed, not the place. */
const MOST_FOLLOW_UPS = 5;

/**
 * @throws {ApiError} 50027 when the token is wrong or over 15 minutes old, 10015 before the first
 * response
 */
export function interactionOf(interactions: Interactions, token: string): Interaction {
  const interaction = interactions.byToken(token);
  if (interaction === undefined || interactions.isOver(interaction)) {
    throw new ApiError(401, 50027, 'Invalid Webhook Token');
  }
  if (interaction.state !== 'acknowledged') throw unknown.webhook();
  return interaction;
}

/** A further message; after a deferral the first one fills the message that was waiting. */
export function followUp(world: World, interaction: Interaction, body: Body): APIMessage {
  const { channel, originalId, response } = interaction;
  const original = originalId && messageById(world, channel.id, originalId);
  const loading = original && ((original.message.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (loading && response === InteractionResponseType.DeferredChannelMessageWithSource) {
    const { json, files } = body;
    return editMessage(world, original, editFrom(world, { json, files }, original)).message;
  }
  const { draft } = draftFrom(world, body);
  // https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages
  const sent = interaction.followUps ?? 0;
  if (channel.type === ChannelType.GroupDM && sent >= MOST_FOLLOW_UPS) {
    throw new ApiError(400, 40094, 'Maximum number of follow-up messages reached');
  }
  interaction.followUps = sent + 1;
  return sendAnswer(world, interaction, draft, false).message;
}

export function editAnswer(
  world: World,
  interaction: Interaction,
  id: string,
  body: Body,
): APIMessage {
  const stored = answerOf(world, interaction, id);
  return editMessage(world, stored, editFrom(world, body, stored)).message;
}

export function deleteAnswer(world: World, interaction: Interaction, id: string): void {
  deleteMessage(world, answerOf(world, interaction, id));
}
