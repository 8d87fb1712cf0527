/** The loaded commands as a list to read: for `/help` and for the README. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { ListedCommand } from '../wording/guide-cards.js';
import type { Command, Subcommand } from './command.js';
import { type PermissionTable, type Role, roleOf } from './permissions/rule.js';

type Option = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody['options']>[number];

/** `question: [as_of:]` */
function optionsText(options: readonly Option[] = []): string {
  return options
    .filter(({ type }) => type !== ApplicationCommandOptionType.Subcommand)
    .map(({ name, required }) => (required ? `${name}:` : `[${name}:]`))
    .join(' ');
}

function listed(
  command: Command,
  { data, help }: Pick<Subcommand, 'data' | 'help'> | Command,
  access: Role,
): ListedCommand {
  const by = command.data.type === ApplicationCommandType.Message ? 'menu' : 'typing';
  const under = data === command.data ? '' : `${command.data.name} `;
  const local = data.name_localizations?.['zh-CN'] ?? data.name;
  return {
    by,
    name: by === 'menu' ? { en: data.name, zh: local } : `/${under}${data.name}`,
    options: 'options' in data ? optionsText(data.options as readonly Option[]) : '',
    help,
    access,
  };
}

/** Commands to type before those of menus, one with subcommands by these alone. */
export function listCommands(
  commands: readonly Command[],
  permissions: PermissionTable,
): readonly ListedCommand[] {
  const all = commands.flatMap((command) => {
    const parts = ('subcommands' in command && command.subcommands) || [command];
    const role = roleOf(permissions, command.data.name);
    return parts.map((part) => listed(command, part, role));
  });
  return [...all.filter(({ by }) => by === 'typing'), ...all.filter(({ by }) => by === 'menu')];
}
