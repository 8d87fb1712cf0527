import { type APIInteractionGuildMember, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { isModerator, requireAccess } from '../../src/discord/permissions.js';

const guild = { id: '100', moderatorRoleId: '200' };
const member = (roles: string[], permissions: bigint) =>
  ({ roles, permissions: permissions.toString() }) as APIInteractionGuildMember;
const manager = member([], PermissionFlagsBits.ManageGuild);
const moderator = member(['200'], 0n);

describe('moderators', () => {
  it('are those with the role, in the desk’s own guild', () => {
    expect(isModerator({ guildId: '100', member: moderator }, guild)).toBe(true);
    expect(isModerator({ guildId: '101', member: moderator }, guild)).toBe(false);
    expect(isModerator({ guildId: '100', member: manager }, guild)).toBe(false);
    expect(isModerator({ guildId: '100', member: null }, guild)).toBe(false);
    expect(isModerator({ guildId: null, member: moderator }, guild)).toBe(false);
  });

  it('are those who manage the guild where no role is set, and nobody where no guild is', () => {
    const noRole = { id: '100' };
    expect(isModerator({ guildId: '100', member: manager }, noRole)).toBe(true);
    expect(isModerator({ guildId: '100', member: moderator }, noRole)).toBe(false);
    expect(isModerator({ guildId: '100', member: manager }, undefined)).toBe(false);
  });

  it('alone get past what is theirs', () => {
    const actor = { guildId: '100', member: manager };
    expect(() => requireAccess('moderator', actor, guild)).toThrow(new UserError('not-allowed'));
    expect(() => requireAccess('everyone', actor, guild)).not.toThrow();
    expect(() =>
      requireAccess('moderator', { guildId: '100', member: moderator }, guild),
    ).not.toThrow();
  });
});
