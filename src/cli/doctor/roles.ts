import { type Finding, ill, well } from './finding.js';
import type { DeskServer } from './guild.js';

const check = 'roles';

/** Whether the role that may curate is there, and is not everyone's. */
export function roles({ guild }: DeskServer, moderatorRoleId: string | undefined): Finding {
  if (moderatorRoleId === undefined) {
    return well(check, 'whoever may manage the server curates (no MODERATOR_ROLE_ID)');
  }
  const mend =
    'Make a role for moderators, right-click it, Copy Role ID, and put that into MODERATOR_ROLE_ID.';
  if (moderatorRoleId === guild.id) {
    return ill(check, { said: 'MODERATOR_ROLE_ID is @everyone: anyone could curate.', mend });
  }
  const role = guild.roles.find(({ id }) => id === moderatorRoleId);
  if (role) return well(check, `@${role.name} curates`);
  return ill(check, { said: `${guild.name} has no role of MODERATOR_ROLE_ID.`, mend });
}
