import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, settingNames } from '../src/config.js';

const token = 'a'.repeat(30);
const guild = '123456789012345678';

describe('the settings', () => {
  it('all have defaults', () => {
    expect(readConfig({})).toEqual({
      discordToken: undefined,
      discordApi: undefined,
      deskGuildId: undefined,
      moderatorRoleId: undefined,
      deskChannelId: undefined,
      retentionDays: 90,
      sandboxPort: 8787,
      recordDir: undefined,
      dataDir: './var',
      databaseUrl: undefined,
      approvals: 2,
      inquiryChannelId: undefined,
      pace: {
        windowSeconds: 60,
        most: {
          questions: { person: 60, channel: 300 },
          checks: { person: 20, channel: 100 },
          forms: { person: 20, channel: 100 },
          suggestions: { person: 300, channel: 1500 },
        },
      },
      logLevel: 'warn',
    });
  });

  it('count as left out when left empty, as .env.example leaves them', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('are reported all at once when wrong, without their values', () => {
    const secret = 'hunter2';
    const wrong = {
      DISCORD_TOKEN: secret,
      DESK_GUILD_ID: 'x',
      SANDBOX_PORT: '99999',
      DATABASE_URL: `mysql://me:${secret}@host/db`,
      APPROVALS: '3',
      LIMIT_WINDOW: '0',
      LIMIT_FORMS: '5',
      LOG_LEVEL: 'loud',
    };
    let caught: unknown;
    try {
      readConfig(wrong);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ConfigError);
    const { message } = caught as ConfigError;
    for (const name of Object.keys(wrong)) expect(message).toContain(`${name}: must be`);
    expect(message).not.toContain(secret);
  });

  it('ask for the desk’s server where there is a token', () => {
    expect(() => readConfig({ DISCORD_TOKEN: token })).toThrow(/DESK_GUILD_ID/);
    expect(readConfig({ DISCORD_TOKEN: token, DESK_GUILD_ID: guild })).toMatchObject({
      deskGuildId: guild,
      logLevel: 'info',
    });
  });

  it('are each explained in .env.example, and no other is', () => {
    const example = readFileSync(path.resolve(import.meta.dirname, '../.env.example'), 'utf8');
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect([...named].sort()).toEqual([...settingNames].sort());
  });
});
