/** Announced dates as scheduled events of the desk's server, where the bot may create them. */
import {
  type Client,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  PermissionFlagsBits,
} from 'discord.js';
import type { Release } from '../../desk/embargo/embargo.js';
import { inScript } from '../../wording/words.js';
import { limits, truncate } from '../limits.js';
import { scriptForLocale } from '../locale.js';
import { errorDetails, type Logger } from '../log.js';

/** Stands for the place of an event, and tells ours apart from those that people make. */
const place = '/releases';
/** Discord wants an end, ms after the start. */
const lastsMs = 3_600_000;

/**
 * Makes the events what is announced: creates what is missing, deletes what is not announced any more.
 * What stands there already is left alone, so that it can be called as often as one likes.
 */
export async function keepEvents(
  client: Client,
  guildId: string,
  releases: readonly Release[],
  now: number,
): Promise<void> {
  const guild = await client.guilds.fetch(guildId);
  const me = guild.members.me ?? (await guild.members.fetchMe());
  if (!me.permissions.has(PermissionFlagsBits.CreateEvents)) return;
  const script = scriptForLocale(guild.preferredLocale);
  const keyOf = (name: string, at: number) => `${at} ${name}`;
  const wanted = new Map(
    releases
      .map(({ publishAt, title }) => ({
        at: Date.parse(publishAt),
        name: truncate(inScript(title, script), limits.eventName),
      }))
      .filter(({ at }) => at > now)
      .map((event) => [keyOf(event.name, event.at), event]),
  );
  const held = await guild.scheduledEvents.fetch({ cache: false });
  for (const event of held.values()) {
    const { creatorId, entityMetadata, status, scheduledStartTimestamp: at } = event;
    const ours = creatorId === client.user?.id && entityMetadata?.location === place;
    if (!ours || at === null || status !== GuildScheduledEventStatus.Scheduled) continue;
    // The first of equal ones stays; what has begun ends by itself.
    if (!wanted.delete(keyOf(event.name, at)) && at > now) await event.delete();
  }
  for (const { name, at } of wanted.values()) {
    await guild.scheduledEvents.create({
      name,
      scheduledStartTime: at,
      scheduledEndTime: at + lastsMs,
      privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
      entityType: GuildScheduledEventEntityType.External,
      entityMetadata: { location: place },
    });
  }
}

export interface EventKeeper {
  /** Takes note of what is announced; the newest counts. */
  take(releases: readonly Release[]): void;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

export function makeEventKeeper(client: Client, guildId: string, logger: Logger): EventKeeper {
  let tail: Promise<void> = Promise.resolve();
  let newest: readonly Release[] | null = null;
  return {
    take(releases) {
      newest = releases;
      tail = tail.then(async () => {
        if (newest === null) return;
        const now = newest;
        newest = null;
        try {
          await keepEvents(client, guildId, now, Date.now());
        } catch (error) {
          logger.warn({ err: errorDetails(error) }, 'scheduled events could not be kept');
        }
      });
    },
    async stop() {
      newest = null;
      await tail;
    },
  };
}
