/** Who may do what: one table, asked again at every command, button and submit. */
import { type APIInteractionGuildMember, type GuildMember, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../base/user-error.js';

export type Access = 'everyone' | 'moderator';

/** Where and by which role the record is kept. */
export interface DeskGuild {
  readonly id: string;
  /** Without it, those who may manage the guild are its moderators. */
  readonly moderatorRoleId?: string;
}

/** Who does something, as an interaction tells it. */
export interface Actor {
  readonly guildId: string | null;
  readonly member: GuildMember | APIInteractionGuildMember | null;
}

function holdsRole(member: GuildMember | APIInteractionGuildMember, roleId: string): boolean {
  return Array.isArray(member.roles)
    ? member.roles.includes(roleId)
    : member.roles.cache.has(roleId);
}

function mayManageGuild(member: GuildMember | APIInteractionGuildMember): boolean {
  return typeof member.permissions === 'string'
    ? (BigInt(member.permissions) & PermissionFlagsBits.ManageGuild) !== 0n
    : member.permissions.has(PermissionFlagsBits.ManageGuild);
}

/** Whether someone is a moderator of the desk, where they are acting. */
export function isModerator(actor: Actor, guild: DeskGuild | undefined): boolean {
  if (!guild || actor.guildId !== guild.id || !actor.member) return false;
  return guild.moderatorRoleId === undefined
    ? mayManageGuild(actor.member)
    : holdsRole(actor.member, guild.moderatorRoleId);
}

export function isAllowed(access: Access, actor: Actor, guild: DeskGuild | undefined): boolean {
  return access === 'everyone' || isModerator(actor, guild);
}

/** @throws UserError `not-allowed` */
export function requireAccess(access: Access, actor: Actor, guild: DeskGuild | undefined): void {
  if (!isAllowed(access, actor, guild)) throw new UserError('not-allowed');
}
