/** What a row of the table of permissions says. Pure. */

/** Moderators are those of the desk, on the desk's own server. */
export type Role = 'everyone' | 'moderator';

/**
 * Where something is used: on the desk's own server; on another that the bot was added to; in direct
 * messages with it; or where the bot is not, by somebody who installed it for themselves.
 */
export const places = ['desk-guild', 'other-guild', 'direct', 'user-install'] as const;
export type Place = (typeof places)[number];

/**
 * Whose a button or menu is. `anyone`: whoever sees it may press it, in their own name. `answered`: the
 * person whom the message under which it stands answers. `owner`: the person whose draft or proposal it
 * names; the service that keeps it says who that is.
 */
export type Whose = 'anyone' | 'answered' | 'owner';

export interface Rule {
  readonly role: Role;
  readonly places: readonly Place[];
  /** `anyone` where it is left out; commands and forms are always their user's own. */
  readonly whose?: Whose;
}

export type Rows = Readonly<Record<string, Rule>>;

/** Every command, component and form by name; a command of subcommands by `command subcommand`. */
export interface PermissionTable {
  readonly commands: Rows;
  readonly components: Rows;
  readonly modals: Rows;
}

/** A row by name. What the table does not name is refused, whoever asks. */
export const rowOf = (rows: Rows, name: string): Rule =>
  (Object.hasOwn(rows, name) ? rows[name] : undefined) ?? { role: 'moderator', places: [] };

/** The part of a table that says who may use a command, and its subcommands where it has some. */
export function rulesOf({ commands }: PermissionTable, name: string): readonly Rule[] {
  return Object.entries(commands)
    .filter(([key]) => key === name || key.startsWith(`${name} `))
    .map(([, rule]) => rule);
}

/** Who may use a command in some part; moderators where there is no such command. */
export function roleOf(table: PermissionTable, name: string): Role {
  return rulesOf(table, name).some(({ role }) => role === 'everyone') ? 'everyone' : 'moderator';
}
