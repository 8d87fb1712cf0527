/** Holds the table of permissions against the commands that there are. */
import type { Command, Subcommand } from '../command.js';
import type { PermissionTable } from './rule.js';

type Kind = 'command' | 'component' | 'modal';

/** Something that has a row of its own. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
}

type Controlled = Pick<Subcommand, 'components' | 'modals'>;

/** What a command or subcommand brings besides itself. */
export const controlsIn = ({ components = [], modals = [] }: Controlled): readonly Named[] => [
  ...components.map(({ name }) => ({ kind: 'component', name }) as const),
  ...modals.map(({ name }) => ({ kind: 'modal', name }) as const),
];

/** What a command consists of: itself or its subcommands, and its controls. */
export function partsOf(command: Command): readonly Named[] {
  const { name } = command.data;
  const subcommands = ('subcommands' in command && command.subcommands) || undefined;
  const used = subcommands?.map(({ data }) => `${name} ${data.name}`) ?? [name];
  return [
    ...used.map((each) => ({ kind: 'command', name: each }) as const),
    ...controlsIn(command),
  ];
}

/** Whether the table has a row for something. */
export function hasRow(table: PermissionTable, { kind, name }: Named): boolean {
  return Object.hasOwn(table[`${kind}s`], name);
}

/** Rows that name nothing. */
export function idleRows(table: PermissionTable, commands: readonly Command[]): readonly Named[] {
  const there = new Set(commands.flatMap(partsOf).map(({ kind, name }) => `${kind} ${name}`));
  return (['command', 'component', 'modal'] as const).flatMap((kind) =>
    Object.keys(table[`${kind}s`])
      .filter((name) => !there.has(`${kind} ${name}`))
      .map((name) => ({ kind, name })),
  );
}
