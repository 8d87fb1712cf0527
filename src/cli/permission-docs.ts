/** docs/PERMISSIONS.md, as the table of permissions has it. */
import type { Command, Placement } from '../discord/command.js';
import {
  type PermissionTable,
  type Place,
  places,
  type Rows,
  type Rule,
  rowOf,
} from '../discord/permissions/rule.js';
import { shownTo } from '../discord/permissions/shown.js';

const placeNames: Readonly<Record<Place, string>> = {
  'desk-guild': "Desk's server",
  'other-guild': 'Another server',
  direct: 'Direct message',
  'user-install': 'Installed for oneself',
};
const roleNames = { everyone: 'everyone', moderator: 'moderators' } as const;
const ownerNames = {
  anyone: 'whoever sees it, in their own name',
  answered: 'the person whom its message answers',
  owner: 'the person whose draft or proposal it names',
} as const;
const shownNames: Readonly<Record<Placement, string>> = {
  'to-everyone': 'everyone there',
  'to-asker': 'the user alone',
  'like-message': 'whoever sees its message',
  'in-place': 'the user alone, or in place of their message',
};

const beginning = `# Permissions

Made from \`src/discord/permissions/table.ts\` by \`npm run -s desk -- docs permissions --write\`; a test
holds it to that table. The router asks the table at every command, autocomplete, press and form, and what
is registered with Discord comes from it. Moderators are those with the role \`MODERATOR_ROLE_ID\` on the
server \`DESK_GUILD_ID\` at that moment (without such a role, those who may manage that server); a role of
another server counts for nothing. What moderators see is shown to nobody else.
`;

interface Row {
  readonly name: string;
  readonly of: string;
  readonly placement: Placement;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const cells = (rule: Rule, { placement }: Row): readonly string[] => [
  roleNames[rule.role],
  ...places.map((place) => (rule.places.includes(place) ? 'yes' : '–')),
  shownNames[shownTo(rule, placement)],
];
const head = ['For', ...places.map((place) => placeNames[place]), 'Answer shown to'];

const usage = (command: Command, name: string): string =>
  command.data.type === 1 ? `\`/${name}\`` : `menu **${name}**`;

function commandRows(commands: readonly Command[], { commands: rows }: PermissionTable): string {
  const of = (name: string) =>
    commands.filter(({ data }) => data.name === name || name.startsWith(`${data.name} `));
  const told = Object.entries(rows).map(([name, rule]) => {
    const command = of(name).find(({ data }) => data.name === name) ?? of(name)[0];
    if (!command) throw new RangeError(`no command ${name}`);
    const row = { name, of: '', placement: command.placement };
    return [usage(command, name), ...cells(rule, row)];
  });
  return table(['Command', ...head], told);
}

function controlRows(
  commands: readonly Command[],
  kind: 'components' | 'modals',
  rows: Rows,
): string {
  const found = commands.flatMap((command) =>
    (command[kind] ?? []).map(({ name, placement }): Row => {
      return { name, placement, of: usage(command, command.data.name) };
    }),
  );
  const told = found
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((row) => {
      const rule = rowOf(rows, row.name);
      const whose = kind === 'components' ? [ownerNames[rule.whose ?? 'anyone']] : [];
      return [`\`${row.name}\``, row.of, ...cells(rule, row), ...whose];
    });
  return table(
    ['Name', 'Part of', ...head, ...(kind === 'components' ? ['May be pressed by'] : [])],
    told,
  );
}

/** The whole page, in Markdown. */
export function permissionPage(commands: readonly Command[], permissions: PermissionTable): string {
  return [
    beginning,
    '## Commands\n',
    `${commandRows(commands, permissions)}\n`,
    '## Buttons and menus\n',
    'Named as in their custom ids.\n',
    `${controlRows(commands, 'components', permissions.components)}\n`,
    '## Forms\n',
    'Sent by whoever opened them, and asked about again when they are.\n',
    `${controlRows(commands, 'modals', permissions.modals)}\n`,
  ].join('\n');
}
