/** The one way out: every message and every response to an interaction leaves through here. */
import {
  type AttachmentPayload,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  type TextBasedChannel,
} from 'discord.js';
import { UserError } from '../base/user-error.js';
import type { Card } from '../wording/card.js';
import type { AttachedFile, Placement, Reply } from './command.js';
import type { NoteTold, Sent } from './corrections/remember.js';
import { limits, truncate } from './limits.js';
import type { Logger } from './log.js';
import { drawCard } from './render.js';

/** Interactions that are answered with messages. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

export const isAnswerable = (interaction: BaseInteraction): interaction is Answerable =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isMessageComponent() ||
  interaction.isModalSubmit();

/** Thrown where an interaction asks for what another one is being given. */
export class Repeated extends UserError {
  /** @param inSame whether it is the same interaction, which has a response then */
  constructor(readonly inSame: boolean) {
    super('repeated-press');
  }
}

/** Discord waits 3 s for a first response; past this many ms one is sent to gain time. */
const deferAfter = 1500;
const noMentions = { parse: [] } as const;

const isApiError = (error: unknown, code: number) =>
  error instanceof DiscordAPIError && error.code === code;

/** A control's message, where there is one. */
function messageOf(interaction: Answerable): Message | null {
  return 'message' in interaction ? interaction.message : null;
}

function isForAsker(interaction: Answerable, placement: Placement): boolean {
  if (placement === 'to-asker') return true;
  if (placement === 'to-everyone') return false;
  return messageOf(interaction)?.flags.has(MessageFlags.Ephemeral) ?? true;
}

async function defer(interaction: Answerable, placement: Placement): Promise<void> {
  if (placement === 'in-place' && 'deferUpdate' in interaction) {
    await interaction.deferUpdate();
    return;
  }
  await interaction.deferReply(
    isForAsker(interaction, placement) ? { flags: MessageFlags.Ephemeral } : {},
  );
}

function attachment({ name, content, altText }: AttachedFile): AttachmentPayload {
  return {
    name,
    attachment: content,
    ...(altText === undefined ? {} : { description: truncate(altText, limits.altText) }),
  };
}

/** What was sent in response to an interaction; `null` for a form. */
type Delivered = Sent | null;

function sentAs(interaction: Answerable, message: Pick<Message, 'id' | 'flags'>): Sent {
  return {
    messageId: message.id,
    channelId: interaction.channelId ?? '',
    guildId: interaction.guildId,
    hidden: message.flags.has(MessageFlags.Ephemeral),
    interaction: { applicationId: interaction.applicationId, token: interaction.token },
  };
}

/** Sends a reply; what it became is asked for where that has to be kept. */
async function deliver(
  interaction: Answerable,
  placement: Placement,
  reply: Reply,
): Promise<Delivered> {
  if ('modal' in reply) {
    if (!('showModal' in interaction)) throw new TypeError('a form cannot open a form');
    await interaction.showModal(reply.modal);
    return null;
  }
  const drawn = {
    ...drawCard(reply.card),
    allowedMentions: noMentions,
    ...(reply.files ? { files: reply.files.map(attachment) } : {}),
  };
  if (interaction.deferred) return sentAs(interaction, await interaction.editReply(drawn));
  if (placement === 'in-place' && interaction.isMessageComponent()) {
    await interaction.update(drawn);
    return sentAs(interaction, interaction.message);
  }
  const sent = await interaction.reply({
    ...drawn,
    ...(isForAsker(interaction, placement) ? { flags: MessageFlags.Ephemeral } : {}),
    withResponse: true,
  });
  // Where Discord's answer was lost, the message that the reply became is asked for.
  const message = sent.resource?.message ?? (await interaction.fetchReply().catch(() => null));
  return message ? sentAs(interaction, message) : null;
}

/** Tells the asker alone, although a public response was announced. */
async function failAfterDeferral(
  interaction: Answerable,
  placement: Placement,
  card: Card,
): Promise<void> {
  const drawn = { ...drawCard(card), allowedMentions: noMentions };
  if (placement !== 'in-place') {
    if (isForAsker(interaction, placement)) {
      await interaction.editReply(drawn);
      return;
    }
    // The first message after a deferral takes over its visibility, so that one goes.
    await interaction.deleteReply();
  }
  await interaction.followUp({ ...drawn, flags: MessageFlags.Ephemeral });
}

/** Acknowledges a repeated press without a word, where that can be done; whether it was. */
async function passOver(
  interaction: Answerable,
  placement: Placement,
  { inSame }: Repeated,
): Promise<boolean> {
  if (inSame) return true;
  if (interaction.deferred) return placement === 'in-place';
  if (!interaction.isMessageComponent()) return false;
  await interaction.deferUpdate();
  return true;
}

/**
 * Does the work and sends what comes of it, once. Work that takes long is announced with a deferral,
 * work known to be `slow` before it begins. `explain`
 * turns whatever the work throws into a card, which only the asker sees. What Discord refuses
 * because it has the response already, or because the asker's time is over, is logged and no more.
 */
export async function respond(
  interaction: Answerable,
  placement: Placement,
  work: () => Reply | Promise<Reply>,
  explain: (thrown: unknown) => Card,
  logger: Logger,
  slow = false,
  noteTold?: NoteTold,
): Promise<void> {
  let deferral: Promise<void> | undefined;
  const announce = () => {
    deferral = defer(interaction, placement);
    return deferral.catch(() => {});
  };
  const timer = slow ? undefined : setTimeout(announce, deferAfter);
  const send = async (target: Placement, reply: Reply) => {
    try {
      await deferral;
      const sent = await deliver(interaction, target, reply);
      if (sent && noteTold && 'card' in reply) await noteTold(sent, reply.card);
    } catch (error) {
      if (isApiError(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
        logger.debug({ interaction: interaction.id }, 'Discord had the response already');
      } else if (isApiError(error, RESTJSONErrorCodes.UnknownInteraction)) {
        logger.warn({ interaction: interaction.id }, 'too late to respond');
      } else throw error;
    }
  };
  try {
    if (slow) await announce();
    const reply = await Promise.resolve().then(work);
    clearTimeout(timer);
    await send(placement, reply);
  } catch (thrown) {
    clearTimeout(timer);
    await deferral?.catch(() => {});
    if (thrown instanceof Repeated && (await passOver(interaction, placement, thrown))) return;
    const card = explain(thrown);
    if (!interaction.deferred) await send('to-asker', { card });
    else await failAfterDeferral(interaction, placement, card);
  }
}

function posted({ id, channelId, guildId }: Message): Sent {
  return { messageId: id, channelId, guildId, hidden: false, interaction: null };
}

/**
 * Answers a message as a reply that pings its author and nobody else. The nonce is the message's
 * own id, so that neither a repeated request nor a repeated event posts a second answer. A message
 * that was deleted meanwhile is not answered: Discord refuses that.
 */
export async function replyToMessage(message: Message, card: Card): Promise<Sent> {
  return posted(
    await message.reply({
      ...drawCard(card),
      allowedMentions: { parse: [], repliedUser: true },
      failIfNotExists: true,
      nonce: message.id,
      enforceNonce: true,
    }),
  );
}

/** Writes to a message's author directly, once. */
export async function writeToAuthor(message: Message, card: Card): Promise<Sent> {
  return posted(
    await message.author.send({
      ...drawCard(card),
      allowedMentions: noMentions,
      nonce: message.id,
      enforceNonce: true,
    }),
  );
}

/** Puts another card in place of an answer, its files included. */
export async function changeAnswer(
  channel: TextBasedChannel,
  id: string,
  card: Card,
): Promise<Sent> {
  const drawn = { ...drawCard(card), attachments: [], allowedMentions: noMentions };
  return posted(await channel.messages.edit(id, drawn));
}

/** Takes an answer back. */
export async function takeBack(channel: TextBasedChannel, id: string): Promise<void> {
  await channel.messages.delete(id);
}
