/** The checks that ask Discord, each only where those before it leave something to look at. */

import type { Config } from '../../config.js';
import type { APIUser } from '../../discord/api.js';
import type { Command } from '../../discord/command.js';
import { troubles, unreachable } from '../../discord/troubles.js';
import { makeAsk } from './asking.js';
import { channels } from './channels.js';
import { clock } from './clock.js';
import { events } from './events.js';
import { type Finding, ill, skipped, well } from './finding.js';
import { guild } from './guild.js';
import { intents } from './intents.js';
import { permissions } from './permissions.js';
import { registration } from './registration.js';
import { roles } from './roles.js';

const order = [
  ...(['discord', 'clock', 'token', 'intents', 'guild'] as const),
  ...(['roles', 'channels', 'permissions', 'registration', 'events'] as const),
] as const;

/** Every check of this file, those that were not come to as skipped for a reason. */
function allOf(found: readonly Finding[], why: string): readonly Finding[] {
  return order.map((name) => found.find(({ check }) => check === name) ?? skipped(name, why));
}

/** All of them skipped for one reason. */
export const withoutDiscord = (why: string): readonly Finding[] => allOf([], why);

/** @param commands those that are to be registered; not looked at where they are left out */
export async function discordChecks(
  config: Config,
  commands?: readonly Command[],
): Promise<readonly Finding[]> {
  const { discordToken: token, discordApi: api, deskGuildId: guildId } = config;
  if (token === undefined || guildId === undefined) {
    return withoutDiscord('no DISCORD_TOKEN: the desk runs on the local Discord');
  }
  const ask = makeAsk(token, api);
  const me = await ask('/users/@me');
  if ('why' in me) return allOf([ill('discord', unreachable(me.why))], 'Discord cannot be reached');
  const reached = [well('discord', api === undefined ? 'answers' : `answers at ${api}`), clock(me)];
  if (me.status === 401)
    return allOf([...reached, ill('token', troubles.token)], 'the token first');
  if (me.status >= 300) {
    const trouble = {
      said: `Discord does not answer for DISCORD_TOKEN (status ${me.status}).`,
      mend: 'Look at DISCORD_API, and at the application in the developer portal.',
    };
    return allOf([...reached, ill('token', trouble)], 'the token first');
  }
  const { id, username } = me.body as APIUser;
  const [application, desk] = await Promise.all([intents(ask), guild(ask, guildId, id)]);
  const found = [...reached, well('token', `of ${username}`), application.finding, desk.finding];
  const { server } = desk;
  if (server === undefined) return allOf(found, 'the server first');
  const look = await channels(ask, config, server);
  const { applicationId } = application;
  const registered =
    commands === undefined || applicationId === undefined
      ? []
      : [await registration(ask, applicationId, guildId, commands)];
  const rest = [roles(server, config.moderatorRoleId), look.finding, permissions(server, look)];
  return allOf([...found, ...rest, ...registered, events(server)], 'the application first');
}
