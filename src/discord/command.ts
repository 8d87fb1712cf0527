/** What a file of `commands/` holds: plain data and functions that give cards. */
import type {
  APIApplicationCommandSubcommandOption,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Bilingual } from '../facts/schema.js';
import type { Card } from '../wording/card.js';
import type { CustomId, FieldValues } from './custom-id.js';
import type { Desk } from './desk.js';
import type { PermissionTable } from './permissions/rule.js';

/** A file under a card. */
export interface AttachedFile {
  readonly name: string;
  readonly content: Buffer;
  /** What a picture shows, for those who do not see it; at most 1,024 characters. */
  readonly altText?: string;
}

/** What is shown: a card with its files, or a form to fill in. */
export type Reply =
  | { readonly card: Card; readonly files?: readonly AttachedFile[] }
  | { readonly modal: APIModalInteractionResponseCallbackData };

type Replying = Reply | Promise<Reply>;

/**
 * Where a reply goes: a message for all or for the asker alone; one as visible as the message the
 * control sits on; or in place of that message.
 */
export type Placement = 'to-everyone' | 'to-asker' | 'like-message' | 'in-place';

export interface SuggestedChoice {
  readonly name: string;
  readonly value: string;
}

/** A button, menu or form, found by the name in its custom id. */
export interface Control<I> {
  readonly name: string;
  readonly placement: Placement;
  /** Announced before the work begins: it may keep the process from announcing it in time. */
  readonly slow?: boolean;
  /** Changes something: pressed twice in a row it acts once. Forms always do. */
  readonly acts?: boolean;
  run(interaction: I, desk: Desk): Replying;
}
export type ComponentControl = Control<MessageComponentInteraction>;
export type ModalControl = Control<ModalSubmitInteraction>;

/** The bot around a command: what else is loaded, and what of it this person may use here. */
export interface Surroundings {
  readonly commands: readonly Command[];
  readonly permissions: PermissionTable;
  mayUse(command: Command): boolean;
}

interface CommandParts {
  /** One line for lists of commands: `/help`, the README. */
  readonly help: Bilingual;
  readonly placement: 'to-everyone' | 'to-asker';
  /** Counted as a check of a text where limits are held; as a question where it is left out. */
  readonly counts?: 'checks';
  readonly components?: readonly ComponentControl[];
  readonly modals?: readonly ModalControl[];
}

export interface Subcommand {
  readonly data: APIApplicationCommandSubcommandOption;
  /** One line for lists of commands. */
  readonly help: Bilingual;
  /** Announced before the work begins. */
  readonly slow?: boolean;
  run(interaction: ChatInputCommandInteraction, desk: Desk): Replying;
  /** Choices for the option being typed. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    desk: Desk,
  ): readonly SuggestedChoice[] | Promise<readonly SuggestedChoice[]>;
  readonly components?: readonly ComponentControl[];
  readonly modals?: readonly ModalControl[];
}

export interface ChatCommand extends CommandParts {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.ChatInput;
  };
  /** What the command consists of, where it has parts. */
  readonly subcommands?: readonly Subcommand[];
  /** Whether this use of it is announced before the work begins. */
  slow?(interaction: ChatInputCommandInteraction): boolean;
  run(interaction: ChatInputCommandInteraction, desk: Desk, around: Surroundings): Replying;
  /** Choices for the option being typed; more than 25 are cut off. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    desk: Desk,
  ): readonly SuggestedChoice[] | Promise<readonly SuggestedChoice[]>;
}

export interface MessageCommand extends CommandParts {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  run(interaction: MessageContextMenuCommandInteraction, desk: Desk): Replying;
}

export type Command = ChatCommand | MessageCommand;

/** A control whose custom id is read before it runs. */
export function control<F extends CustomId, I extends { readonly customId: string }>(
  id: F,
  parts: {
    readonly placement: Placement;
    readonly slow?: boolean;
    readonly acts?: boolean;
    run(
      values: F extends CustomId<infer V> ? FieldValues<V> : never,
      interaction: I,
      desk: Desk,
    ): Replying;
  },
): Control<I> {
  return {
    name: id.name,
    placement: parts.placement,
    ...(parts.slow ? { slow: true } : {}),
    ...(parts.acts ? { acts: true } : {}),
    run: (interaction, desk) =>
      parts.run(
        id.read(interaction.customId) as F extends CustomId<infer V> ? FieldValues<V> : never,
        interaction,
        desk,
      ),
  };
}
