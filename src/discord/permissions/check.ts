/** Asks of somebody's doing whether a row of the table allows it, there. */
import {
  type APIInteractionGuildMember,
  ApplicationIntegrationType,
  type AuthorizingIntegrationOwners,
  type GuildMember,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Place, Rule } from './rule.js';

/** Where and by which role the record is kept. */
export interface DeskGuild {
  readonly id: string;
  /** Without it, those who may manage the guild are its moderators. */
  readonly moderatorRoleId?: string;
}

/** Who does something, and where, as an interaction tells it. */
export interface Actor {
  readonly guildId: string | null;
  readonly member: GuildMember | APIInteractionGuildMember | null;
  readonly context: InteractionContextType | null;
  readonly authorizingIntegrationOwners: Pick<
    AuthorizingIntegrationOwners,
    ApplicationIntegrationType
  > | null;
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
export function isModerator(
  { guildId, member }: Pick<Actor, 'guildId' | 'member'>,
  guild: DeskGuild | undefined,
): boolean {
  if (!guild || guildId !== guild.id || !member) return false;
  return guild.moderatorRoleId === undefined
    ? mayManageGuild(member)
    : holdsRole(member, guild.moderatorRoleId);
}

/** Where an interaction takes place, as the table has it. */
export function placeOf(actor: Actor, guild: DeskGuild | undefined): Place {
  const { guildId, context, authorizingIntegrationOwners: by } = actor;
  if (guildId === null) {
    return context === InteractionContextType.PrivateChannel ? 'user-install' : 'direct';
  }
  const own = by?.[ApplicationIntegrationType.UserInstall];
  if (own && !by[ApplicationIntegrationType.GuildInstall]) return 'user-install';
  return guildId === guild?.id ? 'desk-guild' : 'other-guild';
}

type Refusal = 'not-allowed' | 'not-here';

/** Why a row does not allow what somebody does; `undefined` where it does. */
export function refusalOf(
  rule: Rule,
  actor: Actor,
  guild: DeskGuild | undefined,
): Refusal | undefined {
  if (rule.role === 'moderator' && !isModerator(actor, guild)) return 'not-allowed';
  return rule.places.includes(placeOf(actor, guild)) ? undefined : 'not-here';
}

/** @throws UserError `not-allowed` or `not-here` */
export function requireLeave(rule: Rule, actor: Actor, guild: DeskGuild | undefined): void {
  const refusal = refusalOf(rule, actor, guild);
  if (refusal) throw new UserError(refusal);
}
