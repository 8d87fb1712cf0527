/** The one router: every interaction and every message goes to its command, control or answer. */
import type {
  AutocompleteInteraction,
  Interaction,
  Message,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { UserError } from '../base/user-error.js';
import type { Command, Control, Placement, Reply, Surroundings } from './command.js';
import type { NoteTold } from './corrections/remember.js';
import { controlName } from './custom-id.js';
import type { Desk } from './desk.js';
import { failureCard } from './failure.js';
import type { MessageDesk } from './inbox/message-desk.js';
import { actOnce } from './inbox/presses.js';
import { isAddressed } from './incoming/hear.js';
import { limits, truncate } from './limits.js';
import { scriptForLocale } from './locale.js';
import { errorDetails, type Logger } from './log.js';
import { makeOnce } from './once.js';
import { type Access, type DeskGuild, isAllowed, requireAccess } from './permissions.js';
import { type Answerable, respond } from './respond.js';

export interface RouterParts {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly logger: Logger;
  readonly deskGuild?: DeskGuild;
  /** Told of what was sent to the public. */
  readonly noteTold?: NoteTold | undefined;
  /** Answers messages that speak to the desk. */
  readonly messages: Pick<MessageDesk, 'message'>;
}

export interface Router {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message, botId: string): Promise<void>;
}

interface Held<I> {
  readonly control: Control<I>;
  readonly access: Access;
}

function controlsOf<I>(
  commands: readonly Command[],
  pick: (command: Command) => readonly Control<I>[] | undefined,
): ReadonlyMap<string, Held<I>> {
  return new Map(
    commands.flatMap((command) =>
      (pick(command) ?? []).map((control): [string, Held<I>] => [
        control.name,
        { control, access: control.access ?? command.access },
      ]),
    ),
  );
}

/** Nothing a handler throws gets past the router; each event is handled once. */
export function makeRouter(parts: RouterParts): Router {
  const { commands, desk, logger, deskGuild, noteTold, messages } = parts;
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const components = controlsOf(commands, (command) => command.components);
  const modals = controlsOf(commands, (command) => command.modals);
  const once = makeOnce();

  const answer = (
    interaction: Answerable,
    placement: Placement,
    access: Access,
    work: () => Reply | Promise<Reply>,
    what: string,
    slow = false,
  ) =>
    respond(
      interaction,
      placement,
      () => {
        requireAccess(access, interaction, deskGuild);
        return work();
      },
      (thrown) =>
        failureCard(thrown, scriptForLocale(interaction.locale), logger, {
          what,
          interaction: interaction.id,
        }),
      logger,
      slow,
      // What moderators see of a record that is not in force is told to nobody.
      access === 'everyone' ? noteTold : undefined,
    );

  const refuse = (interaction: Answerable, error: UserError, what: string) =>
    answer(
      interaction,
      'to-asker',
      'everyone',
      () => {
        throw error;
      },
      what,
    );

  const runControl = <I extends MessageComponentInteraction | ModalSubmitInteraction>(
    interaction: I,
    held: ReadonlyMap<string, Held<I>>,
  ) => {
    const found = held.get(controlName(interaction.customId) ?? '');
    if (!found) return refuse(interaction, new UserError('stale-control'), 'unknown control');
    const { control, access } = found;
    return answer(
      interaction,
      control.placement,
      access,
      () => {
        const work = () => control.run(interaction, desk);
        return control.acts || interaction.isModalSubmit()
          ? actOnce(interaction, desk.inbox, work)
          : work();
      },
      `control ${control.name}`,
      control.slow,
    );
  };

  const suggest = async (interaction: AutocompleteInteraction) => {
    const command = byName.get(interaction.commandName);
    let choices: readonly { readonly name: string; readonly value: string }[] = [];
    if (command && 'autocomplete' in command && command.autocomplete) {
      try {
        requireAccess(command.access, interaction, deskGuild);
        choices = await command.autocomplete(interaction, desk);
      } catch (error) {
        if (!(error instanceof UserError)) {
          logger.error({ err: errorDetails(error) }, 'autocomplete failed');
        }
      }
    }
    await interaction.respond(
      choices
        .filter(({ value }) => value.length <= limits.choiceText)
        .slice(0, limits.choices)
        .map(({ name, value }) => ({ name: truncate(name, limits.choiceText), value })),
    );
  };

  const route = (interaction: Interaction): Promise<void> => {
    if (interaction.isAutocomplete()) return suggest(interaction);
    if (interaction.isMessageComponent()) return runControl(interaction, components);
    if (interaction.isModalSubmit()) return runControl(interaction, modals);
    if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) {
      logger.warn({ type: interaction.type }, 'an interaction of a kind the desk does not know');
      return Promise.resolve();
    }
    const command = byName.get(interaction.commandName);
    const what = `command ${interaction.commandName}`;
    const mayUse = (access: Access) => isAllowed(access, interaction, deskGuild);
    const run =
      command && 'run' in command && command.data.type === interaction.commandType
        ? (command.run as (
            given: typeof interaction,
            desk: Desk,
            around: Surroundings,
          ) => Reply | Promise<Reply>)
        : undefined;
    if (!command || !run) {
      return refuse(
        interaction,
        new UserError('unknown-command', { name: interaction.commandName }),
        what,
      );
    }
    return answer(
      interaction,
      command.placement,
      command.access,
      () => run(interaction, desk, { commands, mayUse }),
      what,
      'slow' in command && interaction.isChatInputCommand() && command.slow?.(interaction),
    );
  };

  return {
    async interaction(interaction) {
      if (!once.first(interaction.id)) return;
      try {
        await route(interaction);
      } catch (error) {
        logger.error({ interaction: interaction.id, err: errorDetails(error) }, 'no response sent');
      }
    },
    async message(message, botId) {
      if (!isAddressed(message, botId) || !once.first(message.id)) return;
      await messages.message(message);
    },
  };
}
