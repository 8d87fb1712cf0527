import type { APIGuild, APIGuildMember } from '../../discord/api.js';
import type { PermittedMember } from '../../discord/held-permissions.js';
import { troubles } from '../../discord/troubles.js';
import { type Ask, inWords, isFine } from './asking.js';
import { type Finding, ill, well } from './finding.js';

const check = 'guild';

/** The desk's server, and the bot as a member of it. */
export interface DeskServer {
  readonly guild: APIGuild;
  readonly member: PermittedMember;
}

/** Whether the bot is on the server of `DESK_GUILD_ID`. */
export async function guild(
  ask: Ask,
  guildId: string,
  userId: string,
): Promise<{ readonly finding: Finding; readonly server: DeskServer | undefined }> {
  const [found, me] = await Promise.all([
    ask(`/guilds/${guildId}`),
    ask(`/guilds/${guildId}/members/${userId}`),
  ]);
  if (isFine(found) && isFine(me)) {
    const server = found.body as APIGuild;
    const { roles } = me.body as APIGuildMember;
    return {
      finding: well(check, `the bot is on ${server.name}`),
      server: { guild: server, member: { userId, roles } },
    };
  }
  const failed = isFine(found) ? me : found;
  const away = 'status' in failed && (failed.status === 403 || failed.status === 404);
  const trouble = away
    ? troubles.notOnGuild
    : { said: `The server could not be read (${inWords(failed)}).`, mend: 'Try again.' };
  return { finding: ill(check, trouble), server: undefined };
}
