/** How a command is registered with Discord, by what the table says of it. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { type PermissionTable, type Place, rulesOf } from './rule.js';

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** Everywhere, or on the desk's own server alone. */
export type Scope = 'everywhere' | 'desk-guild';

const contexts: Readonly<Record<Place, InteractionContextType>> = {
  'desk-guild': InteractionContextType.Guild,
  'other-guild': InteractionContextType.Guild,
  direct: InteractionContextType.BotDM,
  'user-install': InteractionContextType.PrivateChannel,
};

/** What moderators hold on a server; the router asks for their role as well. */
const forModerators = String(PermissionFlagsBits.ManageMessages);

function placesOf(table: PermissionTable, name: string): ReadonlySet<Place> {
  return new Set(rulesOf(table, name).flatMap(({ places }) => places));
}

/** Where a command is registered. */
export function scopeOf(table: PermissionTable, name: string): Scope {
  return [...placesOf(table, name)].every((place) => place === 'desk-guild')
    ? 'desk-guild'
    : 'everywhere';
}

/** A command as it is registered; Discord keeps no places for commands of one server. */
export function bodyOf(data: Body, table: PermissionTable): Body {
  const isForAll = rulesOf(table, data.name).some(({ role }) => role === 'everyone');
  const places = placesOf(table, data.name);
  return {
    ...data,
    ...(isForAll ? {} : { default_member_permissions: forModerators }),
    ...(scopeOf(table, data.name) === 'desk-guild'
      ? {}
      : {
          contexts: [...new Set([...places].map((place) => contexts[place]))],
          integration_types: [
            ApplicationIntegrationType.GuildInstall,
            ...(places.has('user-install') ? [ApplicationIntegrationType.UserInstall] : []),
          ],
        }),
  };
}
