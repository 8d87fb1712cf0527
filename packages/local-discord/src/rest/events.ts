/** Routes of the guild's scheduled events: those that take place elsewhere, which bots announce. */
import {
  type APIGuildScheduledEvent,
  type GuildScheduledEventEntityType,
  type GuildScheduledEventPrivacyLevel,
  type GuildScheduledEventStatus,
  PermissionFlagsBits,
  type RESTGetAPIGuildScheduledEventsResult,
  type RESTPostAPIGuildScheduledEventResult,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { ApiError, invalidField } from '../errors.js';
import { permissionsOf } from '../permissions.js';
import { checked, maybe, snowflake, text } from '../rules/form.js';
import type { World } from '../world.js';
import { demandGuild } from './find.js';
import { type Api, type Call, route } from './route.js';

/** The one kind there is here: neither stage nor voice channels. */
const EXTERNAL = 3;
const SCHEDULED = 1;
const GUILD_ONLY = 2;

const instant = z.iso.datetime({ offset: true });
const form = z.object({
  name: text(1, 100),
  description: maybe(text(0, 1000)),
  scheduled_start_time: instant,
  scheduled_end_time: instant,
  privacy_level: z.literal(GUILD_ONLY),
  entity_type: z.literal(EXTERNAL),
  channel_id: maybe(snowflake),
  entity_metadata: z.object({ location: text(1, 100) }),
});

/** @throws {ApiError} 50013 when the bot may neither create events nor manage all of them */
function demandEvents(world: World): void {
  const either = PermissionFlagsBits.CreateEvents | PermissionFlagsBits.ManageEvents;
  if ((permissionsOf(world, world.bot.id) & either) === 0n) {
    throw new ApiError(403, 50013, 'Missing Permissions');
  }
}

function create({ world }: Api, { params, json }: Call<'guild'>) {
  demandGuild(world, params.guild);
  demandEvents(world);
  const body = checked(form, json ?? {});
  const [start, end] = [body.scheduled_start_time, body.scheduled_end_time].map(Date.parse);
  if (start === undefined || end === undefined || start <= world.now() || end <= start) {
    throw invalidField(
      ['scheduled_start_time'],
      'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST',
      'Cannot schedule event in the past.',
    );
  }
  const event: APIGuildScheduledEvent = {
    id: world.newId(),
    guild_id: world.guildId,
    channel_id: null,
    creator_id: world.bot.id,
    creator: world.bot,
    name: body.name,
    description: body.description ?? null,
    image: null,
    scheduled_start_time: new Date(start).toISOString(),
    scheduled_end_time: new Date(end).toISOString(),
    privacy_level: GUILD_ONLY as GuildScheduledEventPrivacyLevel,
    status: SCHEDULED as GuildScheduledEventStatus,
    entity_type: EXTERNAL as GuildScheduledEventEntityType,
    entity_id: null,
    entity_metadata: body.entity_metadata,
    recurrence_rule: null,
    guild_scheduled_event_exceptions: [],
    user_count: 0,
  } as APIGuildScheduledEvent;
  world.scheduledEvents.set(event.id, event);
  return { body: event };
}

export const eventRoutes = [
  route<RESTGetAPIGuildScheduledEventsResult>()(
    'GET',
    '/guilds/:guild/scheduled-events',
    ({ world }, { params }) => {
      demandGuild(world, params.guild);
      return { body: [...world.scheduledEvents.values()] };
    },
  ),
  route<RESTPostAPIGuildScheduledEventResult>()('POST', '/guilds/:guild/scheduled-events', create),
  route<never>()('DELETE', '/guilds/:guild/scheduled-events/:event', ({ world }, { params }) => {
    demandGuild(world, params.guild);
    demandEvents(world);
    if (!world.scheduledEvents.delete(params.event)) {
      throw new ApiError(404, 10070, 'Unknown Guild Scheduled Event');
    }
    return {};
  }),
];
