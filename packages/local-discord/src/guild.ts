/** The guild as REST and the gateway show it. */
import { type APIGuild, GuildSystemChannelFlags, Locale } from 'discord-api-types/v10';
import type { Elsewhere } from './elsewhere.js';
import { channelsFor } from './permissions.js';
import { guildOf, type World } from './world.js';

/** Fields Discord's API document has beside those its prose names. */
const UNDOCUMENTED = { home_header: null, nsfw: false } as const;

export function apiGuild(world: World): APIGuild {
  return {
    id: world.guildId,
    name: world.guildName,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: world.owner.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...world.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: Locale.EnglishUS,
    nsfw_level: 0,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    region: 'deprecated',
    incidents_data: null,
    hub_type: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    ...UNDOCUMENTED,
  } satisfies APIGuild;
}

/** What GUILD_CREATE carries: the guild with what the bot sees in it. */
export function guildCreate(world: World): object {
  const visible = channelsFor(world, world.bot.id);
  return {
    ...apiGuild(world),
    ...joined(world),
    member_count: world.members.size,
    members: [...world.members.values()],
    channels: visible.filter((channel) => !('thread_metadata' in channel)),
    threads: visible.filter((channel) => 'thread_metadata' in channel),
  };
}

/** The same of another guild: its one channel, and of its members the bot. */
export function guildCreateElsewhere(world: World, there: Elsewhere): object {
  const everyone = [...world.roles.values()].filter(({ id }) => id === world.guildId);
  const own = world.members.get(world.bot.id);
  return {
    ...apiGuild(world),
    ...joined(world),
    id: there.id,
    name: there.name,
    roles: everyone.map((role) => ({ ...role, id: there.id })),
    member_count: there.members.size + 1,
    members: own ? [{ ...own, roles: [] }] : [],
    channels: [...world.channels.values()].filter((channel) => guildOf(channel) === there.id),
    threads: [],
  };
}

function joined(world: World): object {
  return {
    joined_at: world.members.get(world.bot.id)?.joined_at ?? null,
    large: false,
    unavailable: false,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
