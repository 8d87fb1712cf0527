import { heldInGuild, mayMakeEvents } from '../../discord/held-permissions.js';
import { type Finding, skipped, well } from './finding.js';
import type { DeskServer } from './guild.js';

const check = 'events';

/** Whether announced dates become events of the server, which it does without. */
export function events({ guild, member }: DeskServer): Finding {
  if (mayMakeEvents(heldInGuild(guild, member))) {
    return well(check, `announced dates become events of ${guild.name}`);
  }
  return skipped(
    check,
    'announced dates do not become events of the server',
    "If they are to: allow the bot's role Create Events.",
  );
}
