import type { APIApplication } from '../../discord/api.js';
import { intents as asked } from '../../discord/client.js';
import { intentsLacking } from '../../discord/privileged.js';
import { type Ask, inWords, isFine } from './asking.js';
import { type Finding, ill, well } from './finding.js';

const check = 'intents';
const portal = 'in the developer portal';

/** Whether the application may have what the desk asks for, and hears of commands at all. */
export async function intents(
  ask: Ask,
): Promise<{ readonly finding: Finding; readonly applicationId: string | undefined }> {
  const answer = await ask('/applications/@me');
  if (!isFine(answer)) {
    const trouble = {
      said: `Discord does not tell of the application (${inWords(answer)}).`,
      mend: `Check ${portal} that DISCORD_TOKEN belongs to an application of its own.`,
    };
    return { finding: ill(check, trouble), applicationId: undefined };
  }
  const { id, name, flags, interactions_endpoint_url: elsewhere } = answer.body as APIApplication;
  const lacking = intentsLacking(asked, flags ?? 0);
  if (lacking.length > 0) {
    const trouble = {
      said: `${name} lacks what the desk asks for: ${lacking.join(', ')}.`,
      mend: `Switch it on ${portal} (Bot > Privileged Gateway Intents).`,
    };
    return { finding: ill(check, trouble), applicationId: id };
  }
  if (elsewhere) {
    const trouble = {
      said: `Discord sends the commands of ${name} to another address than the bot.`,
      mend: `Clear Interactions Endpoint URL ${portal} (General Information).`,
    };
    return { finding: ill(check, trouble), applicationId: id };
  }
  return { finding: well(check, `${name} needs no privileged one`), applicationId: id };
}
