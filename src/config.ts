/** Turns the environment into one frozen configuration; every problem is reported at once. */
import { z } from 'zod';
import { defaultRetentionDays } from './desk/retention.js';
import type { Pace } from './discord/pace/pace.js';

const snowflake = z.string().regex(/^\d{17,20}$/, { error: 'a Discord id of 17 to 20 digits' });
const blankIsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** A setting that may be left out or left empty in `.env`. */
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsAbsent, schema.optional());

const days = { error: 'a whole number of days from 1 to 3650' };
const wholeDays = z.coerce.number(days).int(days).min(1, days).max(3650, days);

const limit = (person: number, channel: number) => {
  const error = `two whole numbers like ${person}/${channel}, of one person and of one channel`;
  const given = z.string().regex(/^\d{1,6}\/\d{1,6}$/, { error });
  return z.preprocess(blankIsAbsent, given.default(`${person}/${channel}`)).transform((text) => {
    const [ofPerson = 0, ofChannel = 0] = text.split('/').map(Number);
    return { person: ofPerson, channel: ofChannel };
  });
};
const window = { error: 'a whole number of seconds from 1 to 3600' };

const environment = z.object({
  DISCORD_TOKEN: optional(
    z.string().trim().min(20, { error: 'a bot token from the developer portal' }),
  ),
  DISCORD_API: optional(
    z
      .string()
      .trim()
      .regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/, {
        error: 'an address like https://discord.com/api',
      })
      .transform((address) => address.replace(/\/$/, '').replace(/\/v\d+$/, '')),
  ),
  DESK_GUILD_ID: optional(snowflake),
  MODERATOR_ROLE_ID: optional(snowflake),
  DESK_CHANNEL_ID: optional(snowflake),
  RETENTION_DAYS: optional(wholeDays),
  SANDBOX_PORT: optional(
    z.coerce
      .number({ error: 'a port from 0 to 65535' })
      .int({ error: 'a port from 0 to 65535' })
      .min(0, { error: 'a port from 0 to 65535' })
      .max(65535, { error: 'a port from 0 to 65535' }),
  ),
  RECORD_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/, { error: 'an address like postgres://user@host/name' }),
  ),
  APPROVALS: optional(z.enum(['1', '2'], { error: '1 or 2' })),
  DESK_INQUIRY_CHANNEL: optional(snowflake),
  LIMIT_WINDOW: optional(z.coerce.number(window).int(window).min(1, window).max(3600, window)),
  LIMIT_QUESTIONS: limit(60, 300),
  LIMIT_CHECKS: limit(20, 100),
  LIMIT_FORMS: limit(20, 100),
  LIMIT_SUGGESTIONS: limit(300, 1500),
  LOG_LEVEL: optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'one of fatal, error, warn, info, debug, silent',
    }),
  ),
});

/** The names of every setting, for the test that holds `.env.example` to them. */
export const settingNames = Object.keys(environment.shape);

export interface Config {
  /** Absent: the bot runs on the local Discord. */
  readonly discordToken: string | undefined;
  /** Another address of the API than Discord's own, for use with a token. */
  readonly discordApi: string | undefined;
  /** The guild whose moderators keep the record. */
  readonly deskGuildId: string | undefined;
  /** The role that may curate; without it, those who may manage the guild. */
  readonly moderatorRoleId: string | undefined;
  /** The moderators' channel. */
  readonly deskChannelId: string | undefined;
  /** Days for which texts, names of those who asked, and which message told what, are kept. */
  readonly retentionDays: number;
  readonly sandboxPort: number;
  /** Folder of the record that the desk tells; absent: the shipped one. */
  readonly recordDir: string | undefined;
  /** Folder for everything the bot writes. */
  readonly dataDir: string;
  /** Absent: SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** People whom a change of what readers are told or led to needs: its author, or two. */
  readonly approvals: 1 | 2;
  /** Where inquiries go, a text channel or a forum; the desk's channel where it is left out. */
  readonly inquiryChannelId: string | undefined;
  /** What one person and one channel may ask of the desk. */
  readonly pace: Pace;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** Everything wrong with the environment, a line a setting; values are never repeated. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      ['The settings cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'),
    );
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings.
 * @throws ConfigError naming every setting that cannot be used
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: must be ${issue.message}`),
    );
  }
  const set = parsed.data;
  if (set.DISCORD_TOKEN && !set.DESK_GUILD_ID) {
    throw new ConfigError([
      'DESK_GUILD_ID: must be the id of the server whose moderators keep the record',
    ]);
  }
  return Object.freeze({
    discordToken: set.DISCORD_TOKEN,
    discordApi: set.DISCORD_API,
    deskGuildId: set.DESK_GUILD_ID,
    moderatorRoleId: set.MODERATOR_ROLE_ID,
    deskChannelId: set.DESK_CHANNEL_ID,
    retentionDays: set.RETENTION_DAYS ?? defaultRetentionDays,
    sandboxPort: set.SANDBOX_PORT ?? 8787,
    recordDir: set.RECORD_DIR,
    dataDir: set.DATA_DIR ?? './var',
    databaseUrl: set.DATABASE_URL,
    approvals: set.APPROVALS === '1' ? 1 : 2,
    inquiryChannelId: set.DESK_INQUIRY_CHANNEL ?? set.DESK_CHANNEL_ID,
    pace: {
      windowSeconds: set.LIMIT_WINDOW ?? 60,
      most: {
        questions: set.LIMIT_QUESTIONS,
        checks: set.LIMIT_CHECKS,
        forms: set.LIMIT_FORMS,
        suggestions: set.LIMIT_SUGGESTIONS,
      },
    },
    // On the local Discord the terminal belongs to the person who tries it out.
    logLevel: set.LOG_LEVEL ?? (set.DISCORD_TOKEN ? 'info' : 'warn'),
  });
}
