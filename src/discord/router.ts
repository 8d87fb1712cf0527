/** The one router: every interaction and every message goes to its command, control or answer. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
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
import { type PaceKind, type Pacer, type Refusal, tooMuch } from './pace/pace.js';
import { requireOwn } from './permissions/answered.js';
import { type DeskGuild, isModerator, refusalOf, requireLeave } from './permissions/check.js';
import {
  type PermissionTable,
  places,
  type Rows,
  type Rule,
  rowOf,
  rulesOf,
} from './permissions/rule.js';
import { shownAfter, shownTo } from './permissions/shown.js';
import { type Answerable, isAnswerable, respond } from './respond.js';

export interface RouterParts {
  readonly commands: readonly Command[];
  readonly permissions: PermissionTable;
  readonly desk: Desk;
  readonly logger: Logger;
  readonly deskGuild?: DeskGuild;
  /** Counts what is asked; whatever comes is done where it is left out. */
  readonly pacer?: Pacer | undefined;
  /** Told of what was sent to the public. */
  readonly noteTold?: NoteTold | undefined;
  /** Answers messages that speak to the desk. */
  readonly messages: Pick<MessageDesk, 'message'>;
}

export interface Router {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message, botId: string): Promise<void>;
}

function controlsOf<I>(
  commands: readonly Command[],
  pick: (command: Command) => readonly Control<I>[] | undefined,
): ReadonlyMap<string, Control<I>> {
  return new Map(
    commands.flatMap((command) =>
      (pick(command) ?? []).map((control): [string, Control<I>] => [control.name, control]),
    ),
  );
}

/** What may be said to anybody. */
const open: Rule = { role: 'everyone', places };

type Pressed = MessageComponentInteraction | ModalSubmitInteraction;

/** The row's name of what was typed: `command`, or `command subcommand`. */
const usedName = ({
  commandName,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction) =>
  [commandName, options.getSubcommand(false)].filter(Boolean).join(' ');

/** Nothing a handler throws gets past the router; each event is handled once. */
export function makeRouter(parts: RouterParts): Router {
  const { commands, permissions, desk, logger, deskGuild, pacer, noteTold, messages } = parts;
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const components = controlsOf(commands, (command) => command.components);
  const modals = controlsOf(commands, (command) => command.modals);
  const once = makeOnce();

  const answer = (
    interaction: Answerable,
    placement: Placement,
    rule: Rule,
    work: () => Reply | Promise<Reply>,
    what: string,
    slow = false,
  ) =>
    respond(
      interaction,
      placement,
      () => {
        requireLeave(rule, interaction, deskGuild);
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
      rule.role === 'everyone' ? noteTold : undefined,
    );

  const refuse = (interaction: Answerable, error: UserError, what: string) =>
    answer(
      interaction,
      'to-asker',
      open,
      () => {
        throw error;
      },
      what,
    );

  const runControl = <I extends Pressed>(
    interaction: I,
    held: ReadonlyMap<string, Control<I>>,
    rows: Rows,
  ) => {
    const control = held.get(controlName(interaction.customId) ?? '');
    if (!control) return refuse(interaction, new UserError('stale-control'), 'unknown control');
    const rule = rowOf(rows, control.name);
    return answer(
      interaction,
      shownAfter(rule, control.placement, interaction),
      rule,
      () => {
        if (interaction.isMessageComponent()) requireOwn(rule, interaction);
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
        requireLeave(rowOf(permissions.commands, usedName(interaction)), interaction, deskGuild);
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

  const kindOf = (interaction: Interaction): PaceKind => {
    if (interaction.isAutocomplete()) return 'suggestions';
    if (interaction.isModalSubmit()) return 'forms';
    if (!interaction.isCommand()) return 'questions';
    return byName.get(interaction.commandName)?.counts ?? 'questions';
  };

  /** Why an interaction is one too many; moderators at the desk may do as much as they like. */
  const refusalFor = async (interaction: Interaction): Promise<Refusal | undefined> => {
    const { user, channelId, guildId, member } = interaction;
    if (isModerator({ guildId, member }, deskGuild)) return undefined;
    return pacer?.count(kindOf(interaction), { personId: user.id, channelId });
  };

  /** Says that it is too much, to whoever asked; further presses in a row are passed over. */
  const decline = async (interaction: Interaction, refusal: Refusal): Promise<void> => {
    const { user, channelId } = interaction;
    if (refusal.isFirst) {
      logger.info({ person: user.id, channel: channelId, of: refusal.of }, 'over a limit');
    }
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isMessageComponent() && !refusal.isFirst) await interaction.deferUpdate();
    else if (isAnswerable(interaction)) await refuse(interaction, tooMuch(refusal), 'limit');
  };

  const route = async (interaction: Interaction): Promise<void> => {
    const refusal = await refusalFor(interaction);
    if (refusal) return decline(interaction, refusal);
    if (interaction.isAutocomplete()) return suggest(interaction);
    if (interaction.isMessageComponent())
      return runControl(interaction, components, permissions.components);
    if (interaction.isModalSubmit()) return runControl(interaction, modals, permissions.modals);
    if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) {
      logger.warn({ type: interaction.type }, 'an interaction of a kind the desk does not know');
      return;
    }
    const command = byName.get(interaction.commandName);
    const what = `command ${interaction.commandName}`;
    const mayUse = ({ data }: Command) =>
      rulesOf(permissions, data.name).some((rule) => !refusalOf(rule, interaction, deskGuild));
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
    const used = interaction.isChatInputCommand() ? usedName(interaction) : command.data.name;
    const rule = rowOf(permissions.commands, used);
    return answer(
      interaction,
      shownTo(rule, command.placement),
      rule,
      () => run(interaction, desk, { commands, permissions, mayUse }),
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
