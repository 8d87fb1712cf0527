/**
 * What the page shows, as one immutable value, and the only function that makes the next one.
 * Pure: the clock comes in with the action.
 */
import type {
  APIApplicationCommand,
  APIChannel,
  APIGuild,
  APIMessage,
  APIUser,
} from 'discord-api-types/v10';
import type { Persona, PersonaId, PersonEvent, Welcome } from '../src/protocol.js';

/** An interaction begun on this page that nobody answered yet, or that failed. */
export interface Pending {
  readonly ref: string;
  readonly channelId: string;
  /** The command as shown, e.g. `/ask`. */
  readonly label: string;
  /** The message whose component was used; absent for a command. */
  readonly messageId?: string;
  readonly customId?: string;
  /** Why it failed; absent while it is under way. */
  readonly failed?: string;
}

export interface Typist {
  readonly channelId: string;
  readonly userId: string;
  /** Milliseconds since the epoch after which the indicator goes. */
  readonly until: number;
}

export interface View {
  readonly link: 'connecting' | 'open' | 'lost';
  /** Empty until a welcome says who one is. */
  readonly persona: PersonaId;
  /** Undefined until the first welcome. */
  readonly world: World | undefined;
  readonly channelId: string;
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  readonly pending: readonly Pending[];
  readonly typists: readonly Typist[];
  /** Messages that came into other channels since one last looked, by channel id. */
  readonly unread: Readonly<Record<string, number>>;
  readonly replyTo: APIMessage | undefined;
  /** The drawer with the channels, on narrow screens. */
  readonly drawer: boolean;
}

export interface World {
  readonly me: Persona;
  readonly personas: readonly Persona[];
  readonly bot: APIUser;
  readonly botOnline: boolean;
  readonly guild: APIGuild;
  readonly channels: readonly APIChannel[];
  readonly directMessage: APIChannel;
  readonly commands: readonly APIApplicationCommand[];
  readonly tries: Welcome['tries'];
}

export type Action =
  | { readonly t: 'event'; readonly event: PersonEvent; readonly at: number }
  | { readonly t: 'link'; readonly link: View['link'] }
  | { readonly t: 'persona'; readonly persona: PersonaId }
  | { readonly t: 'channel'; readonly channelId: string }
  | { readonly t: 'reply'; readonly message: APIMessage | undefined }
  | { readonly t: 'begin'; readonly pending: Pending }
  | { readonly t: 'fail'; readonly ref: string; readonly reason: string }
  | { readonly t: 'drop-pending'; readonly ref: string }
  | { readonly t: 'locale'; readonly locale: string }
  | { readonly t: 'drawer'; readonly open: boolean }
  | { readonly t: 'tick'; readonly at: number };

/** Discord shows the typing indicator for ten seconds unless it is renewed. */
export const TYPING_MS = 10_000;

/** The view before anything is known. */
export function firstView(persona: PersonaId): View {
  return {
    link: 'connecting',
    persona,
    world: undefined,
    channelId: '',
    messages: {},
    pending: [],
    typists: [],
    unread: {},
    replyTo: undefined,
    drawer: false,
  };
}

/** The view after an action; the same object when nothing changed. */
export function next(view: View, action: Action): View {
  switch (action.t) {
    case 'event':
      return afterEvent(view, action.event, action.at);
    case 'link':
      return view.link === action.link ? view : { ...view, link: action.link };
    case 'persona':
      return action.persona === view.persona
        ? view
        : { ...firstView(action.persona), world: view.world, channelId: view.channelId };
    case 'channel':
      return {
        ...view,
        channelId: action.channelId,
        unread: { ...view.unread, [action.channelId]: 0 },
        replyTo: action.channelId === view.channelId ? view.replyTo : undefined,
        drawer: false,
      };
    case 'reply':
      return { ...view, replyTo: action.message };
    case 'begin':
      return {
        ...view,
        pending: [...view.pending.filter((one) => !replaces(action.pending, one)), action.pending],
      };
    case 'fail':
      return {
        ...view,
        pending: view.pending.map((one) =>
          one.ref === action.ref ? { ...one, failed: action.reason } : one,
        ),
      };
    case 'drop-pending':
      return withoutPending(view, action.ref);
    case 'locale':
      return view.world
        ? { ...view, world: { ...view.world, me: { ...view.world.me, locale: action.locale } } }
        : view;
    case 'drawer':
      return view.drawer === action.open ? view : { ...view, drawer: action.open };
    case 'tick': {
      const typists = view.typists.filter((one) => one.until > action.at);
      return typists.length === view.typists.length ? view : { ...view, typists };
    }
  }
}

/** A new press on a message takes the place of the failure shown under it. */
function replaces(fresh: Pending, old: Pending): boolean {
  return fresh.messageId !== undefined && fresh.messageId === old.messageId;
}

function withoutPending(view: View, ref: string): View {
  const pending = view.pending.filter((one) => one.ref !== ref);
  return pending.length === view.pending.length ? view : { ...view, pending };
}

function afterEvent(view: View, event: PersonEvent, at: number): View {
  switch (event.t) {
    case 'welcome': {
      const { t: _, messages, ...world } = event;
      const known = [...event.channels, event.directMessage].some((c) => c.id === view.channelId);
      return {
        ...view,
        persona: event.me.id,
        world,
        messages,
        link: 'open',
        channelId: known ? view.channelId : (event.channels[0] ?? event.directMessage).id,
        pending: [],
        typists: [],
      };
    }
    case 'message':
      return withMessage(view, event.message);
    case 'message-update':
      return withUpdate(view, event.message);
    case 'message-delete': {
      const left = view.messages[event.channelId]?.filter((one) => one.id !== event.messageId);
      return {
        ...view,
        messages: { ...view.messages, [event.channelId]: left ?? [] },
        replyTo: view.replyTo?.id === event.messageId ? undefined : view.replyTo,
      };
    }
    case 'typing': {
      const others = view.typists.filter(
        (one) => one.userId !== event.userId || one.channelId !== event.channelId,
      );
      const { channelId, userId } = event;
      return { ...view, typists: [...others, { channelId, userId, until: at + TYPING_MS }] };
    }
    case 'commands':
      return view.world ? { ...view, world: { ...view.world, commands: event.commands } } : view;
    case 'bot':
      return view.world ? { ...view, world: { ...view.world, botOnline: event.online } } : view;
    case 'acknowledged':
      return withoutPending(view, event.ref);
    case 'failed':
      return next(view, { t: 'fail', ref: event.ref, reason: event.message });
    case 'choices':
    case 'modal':
      return view;
  }
}

function withMessage(view: View, message: APIMessage): View {
  const channelId = message.channel_id;
  const before = view.messages[channelId] ?? [];
  if (before.some((one) => one.id === message.id)) return withUpdate(view, message);
  const elsewhere = channelId !== view.channelId && message.author.id !== view.world?.me.user.id;
  return {
    ...view,
    messages: { ...view.messages, [channelId]: [...before, message] },
    typists: view.typists.filter(
      (one) => one.channelId !== channelId || one.userId !== message.author.id,
    ),
    unread: elsewhere
      ? { ...view.unread, [channelId]: (view.unread[channelId] ?? 0) + 1 }
      : view.unread,
  };
}

function withUpdate(view: View, message: APIMessage): View {
  const before = view.messages[message.channel_id] ?? [];
  return {
    ...view,
    messages: {
      ...view.messages,
      [message.channel_id]: before.map((one) =>
        one.id === message.id ? { ...one, ...message } : one,
      ),
    },
  };
}
