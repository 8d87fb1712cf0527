/** Does what a person asks for; the one entrance for the page and for tests. */
import { type APIPoll, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Interaction, Interactions } from '../interactions/interactions.js';
import { createMessage, deleteMessage, editMessage } from '../messages.js';
import { maySee, permissionsOf } from '../permissions.js';
import type { ActResult, PersonAct, Persona } from '../protocol.js';
import { react } from '../reactions.js';
import {
  messageById,
  messagesIn,
  type StoredMessage,
  type World,
  type WorldChannel,
} from '../world.js';
import { useCommand, useMessageCommand } from './commands.js';
import { useComponent } from './components.js';
import { receiveFile } from './files.js';
import { submitModal } from './modals.js';
import { Refusal, refuse } from './refusal.js';

type Act<Name extends PersonAct['act']> = Extract<PersonAct, { act: Name }>;

/** Longest message a person may send. */
const LONGEST = 2000;
/** https://docs.discord.com/developers/resources/poll#poll-create-request-object */
const LONGEST_POLL_QUESTION = 300;
const LONGEST_POLL_ANSWER = 55;
const MOST_POLL_ANSWERS = 10;

function channelFor(world: World, persona: Persona, id: string): WorldChannel {
  const channel = world.channels.get(id);
  if (channel === undefined || !maySee(world, persona.user.id, channel)) {
    return refuse('You see no such channel.');
  }
  return channel;
}

function messageFor(
  world: World,
  persona: Persona,
  channel: WorldChannel,
  id: string,
): StoredMessage {
  const stored = messageById(world, channel.id, id);
  if (stored === undefined || !isVisibleTo(stored, persona)) {
    return refuse('You see no such message.');
  }
  return stored;
}

/** Whether a person may read a message of a channel they see. */
export function isVisibleTo({ visibleTo }: StoredMessage, { user }: Persona): boolean {
  return visibleTo === undefined || visibleTo === user.id;
}

/** A channel that a person sees and may write in. */
function writableFor(world: World, persona: Persona, id: string): WorldChannel {
  const channel = channelFor(world, persona, id);
  if (channel.type === ChannelType.GuildForum) refuse('Write below one of the posts.');
  const held = permissionsOf(world, persona.user.id, channel);
  const needed =
    'thread_metadata' in channel
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  if ((held & needed) === 0n) refuse('You may not write here.');
  return channel;
}

function say(world: World, persona: Persona, act: Act<'say'>): ActResult {
  const channel = writableFor(world, persona, act.channelId);
  const content = act.content.trim();
  const files = act.files ?? [];
  if (content === '' && files.length === 0) refuse('An empty message cannot be sent.');
  if (content.length > LONGEST) refuse(`A message may have ${LONGEST} characters at most.`);
  const replyTo =
    act.replyTo === undefined ? undefined : messageFor(world, persona, channel, act.replyTo);
  if (replyTo?.visibleTo !== undefined) refuse('You cannot reply to a message only you see.');
  const attachments = files.map((file) => receiveFile(world, file));
  const { message } = createMessage(world, channel, persona.user, {
    content,
    attachments,
    replyTo,
  });
  return { ok: true, messageId: message.id };
}

function forward(world: World, persona: Persona, { channelId, from }: Act<'forward'>): ActResult {
  const channel = writableFor(world, persona, channelId);
  const source = channelFor(world, persona, from.channelId);
  const forwarded = messageFor(world, persona, source, from.messageId);
  if (forwarded.visibleTo !== undefined) refuse('This message cannot be forwarded.');
  if (forwarded.message.poll !== undefined) refuse('A poll cannot be forwarded.');
  const { message } = createMessage(world, channel, persona.user, { forwarded });
  return { ok: true, messageId: message.id };
}

function poll(world: World, persona: Persona, act: Act<'poll'>): ActResult {
  const channel = writableFor(world, persona, act.channelId);
  const fits = (text: string, most: number) => text.trim() !== '' && text.length <= most;
  if (!fits(act.question, LONGEST_POLL_QUESTION)) refuse('The question is empty or too long.');
  if (act.answers.length < 1 || act.answers.length > MOST_POLL_ANSWERS) {
    refuse(`A poll has 1 to ${MOST_POLL_ANSWERS} answers.`);
  }
  if (!act.answers.every((text) => fits(text, LONGEST_POLL_ANSWER))) {
    refuse('An answer is empty or too long.');
  }
  const { message } = createMessage(world, channel, persona.user, {
    poll: {
      question: { text: act.question },
      answers: act.answers.map((text, index) => ({
        answer_id: index + 1,
        poll_media: { text },
      })),
      expiry: new Date(world.now() + 24 * 3_600_000).toISOString(),
      allow_multiselect: false,
      layout_type: 1,
      results: { is_finalized: false, answer_counts: [] },
    } as APIPoll,
  });
  return { ok: true, messageId: message.id };
}

function edit(world: World, persona: Persona, act: Act<'edit'>): ActResult {
  const channel = channelFor(world, persona, act.channelId);
  const stored = messageFor(world, persona, channel, act.messageId);
  const content = act.content.trim();
  if (stored.message.author.id !== persona.user.id) refuse('This message is not yours to change.');
  if (stored.message.message_snapshots) refuse('A forwarded message cannot be changed.');
  if (content === '' && stored.message.attachments.length === 0) {
    refuse('An empty message cannot be sent.');
  }
  if (content.length > LONGEST) refuse(`A message may have ${LONGEST} characters at most.`);
  editMessage(world, stored, { content });
  return { ok: true, messageId: stored.message.id };
}

function remove(world: World, persona: Persona, act: Act<'delete'>): ActResult {
  const channel = channelFor(world, persona, act.channelId);
  const stored = messageFor(world, persona, channel, act.messageId);
  const held = permissionsOf(world, persona.user.id, channel);
  const isOwn = stored.message.author.id === persona.user.id;
  const mayManage =
    channel.type !== ChannelType.DM &&
    channel.type !== ChannelType.GroupDM &&
    (held & PermissionFlagsBits.ManageMessages) !== 0n;
  if (!isOwn && !mayManage) refuse('This message is not yours to delete.');
  deleteMessage(world, stored);
  return { ok: true };
}

function dismiss(world: World, persona: Persona, act: Act<'dismiss'>): ActResult {
  const mine = [...world.channels.keys()]
    .flatMap((id) => messagesIn(world, id))
    .find(({ message, visibleTo }) => {
      return message.id === act.messageId && visibleTo === persona.user.id;
    });
  if (mine === undefined) return refuse('Only a message for you alone can be dismissed.');
  deleteMessage(world, mine);
  return { ok: true };
}

const begun = ({ id }: Interaction): ActResult => ({ ok: true, interactionId: id });

function carryOut(world: World, interactions: Interactions, act: PersonAct): ActResult {
  const persona = world.personas.get(act.persona) ?? refuse('There is no such person.');
  switch (act.act) {
    case 'say':
      return say(world, persona, act);
    case 'forward':
      return forward(world, persona, act);
    case 'poll':
      return poll(world, persona, act);
    case 'edit':
      return edit(world, persona, act);
    case 'delete':
      return remove(world, persona, act);
    case 'dismiss':
      return dismiss(world, persona, act);
    case 'react': {
      const channel = channelFor(world, persona, act.channelId);
      const stored = messageFor(world, persona, channel, act.messageId);
      react(world, stored, persona.user.id, act.emoji, true);
      return { ok: true };
    }
    case 'type': {
      const channel = channelFor(world, persona, act.channelId);
      world.announce({ t: 'typing', channelId: channel.id, userId: persona.user.id });
      return { ok: true };
    }
    case 'set-locale':
      world.personas.set(persona.id, { ...persona, locale: act.locale });
      return { ok: true };
    case 'submit':
      return begun(submitModal(world, interactions, { ...act, persona }));
    case 'command':
    case 'autocomplete': {
      const channel = channelFor(world, persona, act.channelId);
      const typing = act.act === 'autocomplete';
      const { ref, command: name, subcommand, options } = act;
      const use = { persona, ref, channel, name, typing, subcommand, options };
      return begun(useCommand(world, interactions, use));
    }
    case 'message-command': {
      const channel = channelFor(world, persona, act.channelId);
      const target = messageFor(world, persona, channel, act.messageId);
      const { ref, command: name } = act;
      return begun(useMessageCommand(world, interactions, { persona, ref, channel, name, target }));
    }
    case 'component': {
      const channel = channelFor(world, persona, act.channelId);
      const source = messageFor(world, persona, channel, act.messageId);
      const { ref, customId, values = [] } = act;
      const use = { persona, ref, channel, source, customId, values };
      return begun(useComponent(world, interactions, use));
    }
  }
}

/** Never throws for what a person does wrong: the result says so. */
export function perform(world: World, interactions: Interactions, act: PersonAct): ActResult {
  try {
    return carryOut(world, interactions, act);
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, message: problem.message };
    throw problem;
  }
}
