/**
 * What the page and the end-to-end tests say to the local Discord as one of its people.
 * A person reads events from `GET /people/events?persona=ID` (a WebSocket; each frame is one
 * {@link PersonEvent}; the first person's when the id is nobody's) and acts by `POST /people/act` with one {@link PersonAct} as JSON, answered
 * with `{ok: true, ...}` or `{ok: false, message}` and status 400.
 *
 * Objects are Discord's own, as a Discord client would see them.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIGuild,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';

/** Which of the people one is, e.g. `alice`. */
export type PersonaId = string;

/** A text by client language, e.g. `zh-CN`; `en-US` serves where there is none. */
export type Localised = Readonly<Partial<Record<string, string>>> & { readonly 'en-US': string };

export interface Persona {
  readonly id: PersonaId;
  readonly user: APIUser;
  /** Role ids held in the guild. */
  readonly roles: readonly string[];
  /** Client language, e.g. `en-US`, `zh-CN`, `zh-TW`; set by {@link PersonAct} `set-locale`. */
  readonly locale: string;
  /** A few words about them. */
  readonly note?: Localised;
}

/** Everything a page needs when it opens as one persona. */
export interface Welcome {
  readonly t: 'welcome';
  readonly me: Persona;
  readonly personas: readonly Persona[];
  readonly bot: APIUser;
  /** Whether the bot is connected to the gateway. */
  readonly botOnline: boolean;
  readonly guild: APIGuild;
  readonly channels: readonly APIChannel[];
  readonly directMessage: APIChannel;
  /** Commands this persona may see in the guild (global and guild commands, permissions applied). */
  readonly commands: readonly APIApplicationCommand[];
  /** History by channel id, oldest first, ephemeral messages of this persona included. */
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  /** Texts to offer while nothing has been said, by channel id. */
  readonly tries: Readonly<Record<string, readonly string[]>>;
}

export type PersonEvent =
  | Welcome
  | { readonly t: 'message'; readonly message: APIMessage }
  | { readonly t: 'message-update'; readonly message: APIMessage }
  | { readonly t: 'message-delete'; readonly channelId: string; readonly messageId: string }
  | { readonly t: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly t: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly t: 'bot'; readonly online: boolean }
  /** The interaction begun by the act that carried this `ref` got its first response. */
  | {
      readonly t: 'acknowledged';
      readonly ref: string;
      /** Discord's interaction callback type, e.g. 4 for a message, 9 for a modal. */
      readonly response: number;
      /** The message that answers or was updated; absent for choices and modals. */
      readonly messageId?: string;
      readonly channelId?: string;
    }
  /** Nobody acknowledged in 3 s, as Discord's "The application did not respond". */
  | { readonly t: 'failed'; readonly ref: string; readonly message: string }
  | {
      readonly t: 'choices';
      readonly ref: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | {
      readonly t: 'modal';
      readonly ref: string;
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    };

/** A file a person sends: UTF-8 text, or base64 where `encoding` says so. */
export interface SentFile {
  readonly filename: string;
  readonly content: string;
  readonly encoding?: 'utf8' | 'base64';
}

/**
 * An option as a person fills it in. `value` is a file for attachments, and an id for users,
 * channels, roles and mentionables.
 */
export interface FilledOption {
  readonly name: string;
  readonly value: string | number | boolean | SentFile;
  readonly focused?: boolean;
}

/**
 * One submitted field of a modal: `value` for a text, a radio group, or a checkbox (`true` or
 * `false`); `values` for a select or checkbox group.
 */
export interface SubmittedField {
  readonly customId: string;
  readonly value?: string;
  readonly values?: readonly string[];
}

/** `ref` is any string of the caller's; it comes back on the events the act gives rise to. */
export type PersonAct =
  | {
      readonly act: 'say';
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly content: string;
      readonly replyTo?: string;
      readonly files?: readonly SentFile[];
    }
  | {
      /** Passes a message on to a channel; what is remarked on it is a message of its own. */
      readonly act: 'forward';
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly from: { readonly channelId: string; readonly messageId: string };
    }
  | {
      readonly act: 'poll';
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly question: string;
      readonly answers: readonly string[];
    }
  | {
      /** Changes the text of a message of one's own. */
      readonly act: 'edit';
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly messageId: string;
      readonly content: string;
    }
  | {
      readonly act: 'react';
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly messageId: string;
      readonly emoji: string;
    }
  | { readonly act: 'type'; readonly persona: PersonaId; readonly channelId: string }
  | {
      /** Deletes a message of one's own. */
      readonly act: 'delete';
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly messageId: string;
    }
  | {
      readonly act: 'command' | 'autocomplete';
      readonly ref: string;
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly command: string;
      /** For a subcommand its name; for one in a group `group sub`. */
      readonly subcommand?: string;
      readonly options: readonly FilledOption[];
    }
  | {
      readonly act: 'message-command';
      readonly ref: string;
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly command: string;
      readonly messageId: string;
    }
  | {
      readonly act: 'component';
      readonly ref: string;
      readonly persona: PersonaId;
      readonly channelId: string;
      readonly messageId: string;
      readonly customId: string;
      /** Chosen values of a select. */
      readonly values?: readonly string[];
    }
  | {
      readonly act: 'submit';
      readonly ref: string;
      readonly persona: PersonaId;
      /** The interaction that opened the modal, as the `modal` event named it. */
      readonly interactionId: string;
      readonly fields: readonly SubmittedField[];
    }
  | { readonly act: 'dismiss'; readonly persona: PersonaId; readonly messageId: string }
  | { readonly act: 'set-locale'; readonly persona: PersonaId; readonly locale: string };

/** The answer to an act: what it made, or in words why it was refused. */
export type ActResult =
  | {
      readonly ok: true;
      /** The message said. */
      readonly messageId?: string;
      /** The interaction begun. */
      readonly interactionId?: string;
    }
  | { readonly ok: false; readonly message: string };
