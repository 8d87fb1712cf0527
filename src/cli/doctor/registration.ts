import type { APIApplicationCommand } from '../../discord/api.js';
import type { Command } from '../../discord/command.js';
import { permissionTable } from '../../discord/permissions/table.js';
import { type Unlike, unlike } from '../../discord/register.js';
import { troubles } from '../../discord/troubles.js';
import { type Ask, inWords, isFine } from './asking.js';
import { type Finding, ill, well } from './finding.js';

const check = 'registration';

function differing(found: readonly Unlike[]): readonly string[] {
  const all = (key: keyof Unlike, word: string) => {
    const names = found.flatMap((one) => one[key]);
    return names.length === 0 ? [] : [`${word} ${names.join(', ')}`];
  };
  return [
    ...all('missing', 'not there:'),
    ...all('other', 'different:'),
    ...all('leftOver', 'no longer wanted:'),
  ];
}

/** Whether Discord has the commands as the desk defines them, everywhere and on its server. */
export async function registration(
  ask: Ask,
  applicationId: string,
  guildId: string,
  commands: readonly Command[],
): Promise<Finding> {
  const places = [
    { scope: 'everywhere', path: `/applications/${applicationId}/commands` },
    { scope: 'desk-guild', path: `/applications/${applicationId}/guilds/${guildId}/commands` },
  ] as const;
  const found: Unlike[] = [];
  for (const { scope, path } of places) {
    const answer = await ask(`${path}?with_localizations=true`);
    if (!isFine(answer)) {
      const closed = scope === 'desk-guild' && 'status' in answer && answer.status === 403;
      const unread = {
        said: `The commands could not be read (${inWords(answer)}).`,
        mend: 'Try again; check that the application was added with the scope applications.commands.',
      };
      return ill(check, closed ? troubles.mayNotRegister : unread);
    }
    const registrable = { commands, permissions: permissionTable };
    found.push(unlike(registrable, scope, answer.body as readonly APIApplicationCommand[]));
  }
  const differ = differing(found);
  if (differ.length === 0) return well(check, `${commands.length} commands as they are defined`);
  return ill(check, {
    said: `Discord's commands are not those of this desk; ${differ.join('; ')}.`,
    mend: 'Start the desk (npm start): it registers what differs, and names what Discord refuses.',
  });
}
