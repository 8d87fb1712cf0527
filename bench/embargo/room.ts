/** A desk on a local Discord, with a journalist in it, and everything that comes of what they do. */
import { createHash } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import { GENEROUS, type Person, person, type SeenRequest, startLocalDiscord } from 'local-discord';
import { loadCommands } from '../../src/discord/load-commands.js';
import { startBot } from '../../src/discord/start.js';
import { type OpenDesk, openDesk } from '../../src/open-desk.js';
import { pressRoom } from '../../src/press-room.js';

/** What came of one probe, apart from what differs between any two runs. */
export interface Heard {
  /** What the journalist was shown or told. */
  readonly shown: string;
  /** Requests that the bot made, and lines that it logged. */
  readonly behind: string;
}

export interface Room {
  readonly desk: OpenDesk;
  readonly journalist: Person;
  hear(work: (journalist: Person) => Promise<unknown>): Promise<Heard>;
  close(): Promise<void>;
}

const patienceMs = 120_000;
const fleeting = new Set(['nonce', 'timestamp', 'edited_timestamp', 'token', 'session_id']);

/** JSON without ids, tokens and times, which no two runs share. */
function plain(value: unknown): string {
  return (
    JSON.stringify(value, (key, inner) => (fleeting.has(key) ? undefined : inner))
      .replace(/\b\d{17,20}\b/g, '#')
      .replace(/127\.0\.0\.1:\d+/g, 'host')
      // What a control refers to is drawn at random.
      .replace(/("custom_id":"1:i-[a-z-]+:)[\w-]{8}(?=[:"])/g, '$1#')
      .replace(/"(?:id|reference)":"[\w-]{8,}"/g, '"id":"#"')
      // How long an event took, in whole milliseconds, differs from one time to the next.
      .replace(/"ms":\d+/g, '"ms":0')
  );
}

/** How the bot answers at once, and how it does after it has gained time. */
const atOnce = '/interactions/:interaction/:token/callback';
const later = '/webhooks/:application/:token/messages/:message';
const gainsTime = new Set([5, 6]);
const answers = new Set([4, 7]);

/**
 * A request as it counts: that a busy machine made the bot gain time first is no difference. Gives
 * `null` for the request that gains it.
 */
function requestOf({ method, pattern, json, status }: SeenRequest): string | null {
  const { type, data } = (json ?? {}) as { type?: number; data?: object };
  const answered = (body: object) => plain(['answers', { ...body, flags: 0 }]);
  if (pattern === atOnce && gainsTime.has(type ?? 0)) return null;
  if (pattern === atOnce && answers.has(type ?? 0)) return answered(data ?? {});
  if (pattern === later && method === 'PATCH') return answered((json ?? {}) as object);
  return plain([method, pattern, json, status]);
}

export async function openRoom(dataDir: string, now: () => number): Promise<Room> {
  const logged: string[] = [];
  const note = (details: object, message: string) => void logged.push(plain([message, details]));
  const desk = await openDesk({
    ...{ dataDir, now, approvals: 2, golden: [] },
    onTrouble: (what, details) => note(details, what),
  });
  const discord = await startLocalDiscord({
    ...{ rateLimits: GENEROUS, guild: pressRoom(desk.snapshots.current().record.about) },
    // A machine at work on other things answers late; that is not what is looked for.
    acknowledgeMs: patienceMs,
  });
  const bot = await startBot({
    ...{ desk, commands: await loadCommands(), token: discord.token, api: discord.api },
    logger: { debug: note, info: note, warn: note, error: note },
    deskGuild: { id: discord.world.guildId },
  });
  const journalist = person(discord, 'journalist', { timeoutMs: patienceMs });
  await journalist.knows('ask');

  const files = (message: APIMessage) =>
    message.attachments.map(({ filename, description, url }) => {
      const id = /\/files\/([^/]+)\//.exec(url)?.[1] ?? '';
      const bytes = discord.world.files.get(id)?.bytes ?? new Uint8Array();
      return [filename, description, createHash('sha256').update(bytes).digest('hex')];
    });
  const shownOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('embeds' in value)) return value;
    const message = value as APIMessage;
    const { content, embeds, components, flags } = message;
    return { content, embeds, components, flags, files: files(message) };
  };
  return {
    desk,
    journalist,
    async hear(work) {
      const [before, lines] = [discord.requests.length, logged.length];
      const shown = await work(journalist).then(
        (value) => plain([value].flat().map(shownOf)),
        (error: unknown) => plain(String(error)),
      );
      const requests = discord.requests.slice(before);
      return {
        shown,
        behind: [...requests.flatMap((one) => requestOf(one) ?? []), ...logged.slice(lines)]
          .sort()
          .join('\n'),
      };
    },
    async close() {
      journalist.leave();
      await bot.stop();
      await discord.close();
      await desk.close();
    },
  };
}
