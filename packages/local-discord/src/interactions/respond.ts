/** The first response to an interaction, of whichever kind. */
import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  InteractionResponseType as Reply,
  InteractionType as Type,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { draftFrom, editFrom } from '../drafts.js';
import { ApiError, invalidField, unknown } from '../errors.js';
import { editMessage } from '../messages.js';
import type { Body } from '../rest/body.js';
import { offeredChoices } from '../rules/choices.js';
import { checked, maybe, whole } from '../rules/form.js';
import { modal } from '../rules/modals.js';
import type { StoredMessage, World } from '../world.js';
import { sendAnswer, sourceOf } from './answers.js';
import type { Interaction, Interactions } from './interactions.js';

const callback = z.object({ type: whole(1, 12), data: z.unknown().optional() });
const deferral = z.object({ data: maybe(z.object({ flags: maybe(whole(0, 2 ** 31 - 1)) })) });

const answering: readonly Reply[] = [
  Reply.ChannelMessageWithSource,
  Reply.DeferredChannelMessageWithSource,
];
const updating: readonly Reply[] = [Reply.DeferredMessageUpdate, Reply.UpdateMessage];

/** Which responses an interaction takes. */
function allowedFor({ type, source }: Interaction): readonly Reply[] {
  if (type === Type.ApplicationCommandAutocomplete) {
    return [Reply.ApplicationCommandAutocompleteResult];
  }
  if (type === Type.ApplicationCommand) return [...answering, Reply.Modal];
  if (type === Type.MessageComponent) return [...answering, ...updating, Reply.Modal];
  return source === undefined ? answering : [...answering, ...updating];
}

interface Outcome {
  readonly message?: StoredMessage | undefined;
  readonly tell?: () => void;
}

type Responder = (world: World, interaction: Interaction, body: Body, data: unknown) => Outcome;

const underData = (problem: unknown): never => {
  if (problem instanceof ApiError && problem.errors !== undefined) {
    throw new ApiError(problem.status, problem.code, problem.message, { data: problem.errors });
  }
  throw problem;
};

/** Runs a check of `data`, so that its problems are reported below `data`. */
function ofData<Value>(check: () => Value): Value {
  try {
    return check();
  } catch (problem) {
    return underData(problem);
  }
}

function changeSource(world: World, interaction: Interaction, body: Body, data: unknown): Outcome {
  const source = sourceOf(world, interaction);
  if (source === undefined) throw unknown.message();
  const edit = ofData(() => editFrom(world, { json: data, files: body.files }, source));
  return { message: editMessage(world, source, edit) };
}

const responders: Readonly<Partial<Record<Reply, Responder>>> = {
  [Reply.ChannelMessageWithSource](world, interaction, body, data) {
    const { draft } = ofData(() => draftFrom(world, { json: data, files: body.files }));
    return { message: sendAnswer(world, interaction, draft, true) };
  },
  [Reply.DeferredChannelMessageWithSource](world, interaction, _body, data) {
    const flags = checked(deferral, { data }).data?.flags ?? 0;
    if ((flags & ~MessageFlags.Ephemeral) !== 0) {
      const message = 'Only the EPHEMERAL flag may be set when deferring.';
      throw invalidField(['data', 'flags'], 'BASE_TYPE_INVALID', message);
    }
    const draft = { flags: flags | MessageFlags.Loading };
    return { message: sendAnswer(world, interaction, draft, true) };
  },
  [Reply.DeferredMessageUpdate]: (world, interaction) => ({
    message: sourceOf(world, interaction),
  }),
  [Reply.UpdateMessage]: changeSource,
  [Reply.ApplicationCommandAutocompleteResult](world, { persona, ref }, _body, data) {
    const form = z.object({ data: z.object({ choices: offeredChoices }) });
    const choices = checked(form, { data }).data.choices as APIApplicationCommandOptionChoice[];
    const event = { t: 'interaction-choices', persona: persona.id, ref, choices } as const;
    return { tell: () => world.announce(event) };
  },
  [Reply.Modal](world, interaction, _body, data) {
    const parsed = checked(z.object({ data: modal }), { data }).data;
    const shown = JSON.parse(JSON.stringify(parsed)) as APIModalInteractionResponseCallbackData;
    interaction.modal = shown;
    const { persona, ref, id } = interaction;
    const event = {
      t: 'interaction-modal',
      persona: persona.id,
      ref,
      interactionId: id,
      modal: shown,
    } as const;
    return { tell: () => world.announce(event) };
  },
};

/**
 * @throws {ApiError} 10062 when there is no such interaction or its time is over, 40060 when it was
 * acknowledged before, 50035 or 50006 for the body
 */
export function respond(
  world: World,
  interactions: Interactions,
  id: string,
  token: string,
  body: Body,
): RESTPostAPIInteractionCallbackWithResponseResult {
  const interaction = interactions.byId(id);
  if (interaction === undefined || interaction.token !== token) throw unknown.interaction();
  if (interaction.state === 'expired') throw unknown.interaction();
  if (interaction.state === 'acknowledged') {
    throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
  }
  const { type, data } = checked(callback, body.json ?? {});
  const responder = responders[type as Reply];
  if (responder === undefined || !allowedFor(interaction).includes(type)) {
    const code = 'INTERACTION_TYPE_INVALID';
    throw invalidField(['type'], code, `Type ${type} does not answer this interaction.`);
  }
  const { message, tell } = responder(world, interaction, body, data);
  if (message !== undefined) interaction.originalId = message.message.id;
  interactions.acknowledge(interaction, {
    response: type,
    ...(message === undefined
      ? {}
      : { messageId: message.message.id, channelId: message.message.channel_id }),
  });
  tell?.();
  const flags = message?.message.flags ?? 0;
  return {
    interaction: {
      id,
      type: interaction.type,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.message.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }),
    },
    ...(message === undefined ? {} : { resource: { type, message: message.message } }),
  };
}
