/** The parts every interaction has: https://docs.discord.com/developers/interactions/receiving-and-responding */
import {
  type APIInteraction,
  ApplicationIntegrationType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { contextOf, isBroughtAlong, permissionsOf } from '../permissions.js';
import type { Persona } from '../protocol.js';
import { UPLOAD_LIMIT } from '../rest/body.js';
import { guildOf, type World, type WorldChannel } from '../world.js';

interface Beginning {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly persona: Persona;
  readonly channel: WorldChannel;
  readonly data: object;
  /** The message whose component was used. */
  readonly message?: object | undefined;
}

/** Who installed the application where: the guild, nobody in a direct message, else the person. */
export function installation(
  world: World,
  channel: WorldChannel,
  userId: string,
): Record<string, string> {
  if (isBroughtAlong(world, channel)) {
    return { [ApplicationIntegrationType.UserInstall]: userId };
  }
  const guildId = guildOf(channel);
  return { [ApplicationIntegrationType.GuildInstall]: guildId ?? '0' };
}

function member(world: World, persona: Persona, channel: WorldChannel): object {
  const there = world.elsewhere.get(guildOf(channel) ?? '');
  return {
    ...world.members.get(persona.user.id),
    ...(there === undefined ? {} : { roles: there.members.get(persona.user.id) ?? [] }),
    permissions: permissionsOf(world, persona.user.id, channel).toString(),
  };
}

export function interactionPayload(world: World, beginning: Beginning): APIInteraction {
  const { id, token, type, persona, channel, data, message } = beginning;
  const guildId = guildOf(channel);
  const appPermissions = permissionsOf(world, world.bot.id, channel).toString();
  const held = permissionsOf(world, persona.user.id, channel).toString();
  const payload = {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    data,
    channel: { ...channel, permissions: held },
    channel_id: channel.id,
    app_permissions: appPermissions,
    locale: persona.locale,
    entitlements: [],
    authorizing_integration_owners: installation(world, channel, persona.user.id),
    context: contextOf(channel),
    attachment_size_limit: UPLOAD_LIMIT,
    ...(message === undefined ? {} : { message }),
    ...(guildId === undefined
      ? { user: persona.user }
      : {
          guild_id: guildId,
          guild_locale: Locale.EnglishUS,
          guild: { id: guildId, locale: Locale.EnglishUS, features: [] },
          member: member(world, persona, channel),
        }),
  };
  return payload as unknown as APIInteraction;
}
