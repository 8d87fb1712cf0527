/** `desk doctor` against a Discord that answers over REST, and a store in a real file. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { REST } from 'discord.js';
import { GENEROUS, type LocalDiscord, scripted, startLocalDiscord } from 'local-discord';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/cli/doctor/finding.js';
import { runDesk } from '../../src/cli/run.js';
import { importOnFirstStart } from '../../src/desk/files/import-files.js';
import type { Command } from '../../src/discord/command.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { permissionTable } from '../../src/discord/permissions/table.js';
import { registerCommands } from '../../src/discord/register.js';
import { readText } from '../../src/reading/read-text.js';
import { readDataFolder } from '../../src/store/data-folder.js';
import { openStore, sqliteFileName } from '../../src/store/open-store.js';
import { runCommand } from '../support/cli.js';

/** As long and of the form of a real one. */
const token = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(38)}`;
const example = path.resolve(import.meta.dirname, '../../examples/helsinki-libraries');
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

let commands: readonly Command[];
let discord: LocalDiscord;
let folder: string;
beforeAll(async () => {
  commands = await loadCommands();
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'press-desk-doctor-'));
  discord = await startLocalDiscord({ token, rateLimits: GENEROUS });
});
afterEach(async () => {
  await discord.close();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

type Env = Readonly<Record<string, string>>;

const channelNamed = (name: string) => {
  const all = [...discord.world.channels.values()];
  const found = all.find((one) => 'name' in one && one.name === name);
  if (!found) throw new Error(`no #${name}`);
  return found;
};
const roleNamed = (name: string) => {
  const found = [...discord.world.roles.values()].find((role) => role.name === name);
  if (!found) throw new Error(`no @${name}`);
  return found;
};

/** Settings with which all is well once the commands are registered. */
const sound = (): Env => ({
  DISCORD_TOKEN: token,
  DISCORD_API: discord.api,
  DESK_GUILD_ID: discord.world.guildId,
  MODERATOR_ROLE_ID: roleNamed('Moderator').id,
  DESK_CHANNEL_ID: channelNamed('staff').id,
  DATA_DIR: folder,
  RECORD_DIR: example,
});

const register = () => {
  const { bot, guildId } = discord.world;
  const rest = new REST({ api: discord.api }).setToken(token);
  const registrable = { commands, permissions: permissionTable };
  return registerCommands(rest, bot.id, registrable, guildId, logger);
};

/** What the doctor finds, by check; nothing it prints holds the token. */
async function examine(env: Env) {
  const { code, out, err } = await runCommand(runDesk, ['doctor', '--json'], env);
  expect([err, out.includes(token)]).toEqual(['', false]);
  const all = JSON.parse(out) as readonly Finding[];
  const wrong = all.filter(({ ok }) => ok === false);
  for (const { said, mend } of wrong) expect([said, mend]).not.toContain('');
  const found = new Map(all.map((one) => [one.check, one]));
  return { code, found, wrong: wrong.map(({ check }) => check) };
}

describe('desk doctor', () => {
  it('finds all well, asks by GET alone, and changes nothing', async () => {
    await register();
    const store = await openStore({ dataDir: folder });
    await importOnFirstStart(store, await readDataFolder(example), readText);
    await store.close();
    const before = readdirSync(folder);
    const asked = discord.requests.length;
    const { code, found, wrong } = await examine(sound());
    expect([code, wrong]).toEqual([0, []]);
    expect([...found.keys()]).toEqual([
      ...['settings', 'data folder', 'record', 'store', 'discord', 'clock', 'token', 'intents'],
      ...['guild', 'roles', 'channels', 'permissions', 'registration', 'events'],
    ]);
    expect([...found.values()].map(({ ok }) => ok)).not.toContain('skipped');
    const requests = discord.requests.slice(asked);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(discord.unknownRoutes).toEqual([]);
    expect(readdirSync(folder)).toEqual(before);
    expect(found.get('store')?.said).toMatch(/^SQLite, \d\d+ revisions, every seal holds$/);
    const table = await runCommand(runDesk, ['doctor'], sound());
    expect(table.out.split('\n')).toHaveLength(found.size + 1);
    expect(table.out).toContain('ok     token         of Local Bot\n');
  });

  it('skips what needs a token where there is none', async () => {
    const { code, found } = await examine({ DATA_DIR: folder, RECORD_DIR: example });
    expect(code).toBe(0);
    expect(found.get('store')?.said).toBe('SQLite, nothing kept yet: the first start fills it');
    expect(found.get('token')).toMatchObject({ ok: 'skipped', said: /local Discord/ });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells a file of the record that is there and cannot be read', async () => {
    const broken = path.join(folder, 'record');
    cpSync(example, broken, { recursive: true });
    const file = path.join(broken, 'golden/questions.jsonl');
    rmSync(file);
    mkdirSync(file);
    const { found, wrong } = await examine({ DATA_DIR: folder, RECORD_DIR: broken });
    expect(wrong).toEqual(['record']);
    expect(found.get('record')?.said).toBe(`${file} of the record cannot be read (EISDIR).`);
  });

  it('names every setting that cannot be used, and repeats no value', async () => {
    const { code, found, wrong } = await examine({ ...sound(), APPROVALS: '7', DATABASE_URL: 'x' });
    expect([code, wrong]).toEqual([1, ['settings']]);
    expect(found.get('settings')?.said).toMatch(/DATABASE_URL: .*; APPROVALS: must be 1 or 2/);
  });

  it('tells a wrong token, and a Discord that cannot be reached', async () => {
    const wrongToken = await examine({ ...sound(), DISCORD_TOKEN: 'x'.repeat(30) });
    expect([wrongToken.code, wrongToken.wrong]).toEqual([1, ['token']]);
    expect(wrongToken.found.get('token')).toMatchObject({
      said: 'Discord does not accept DISCORD_TOKEN.',
      mend: expect.stringContaining('Reset Token'),
    });
    const gone = await startLocalDiscord({ token });
    await gone.close();
    const away = await examine({ ...sound(), DISCORD_API: gone.api });
    expect(away.wrong).toEqual(['discord']);
    expect(away.found.get('discord')?.said).toBe('Discord cannot be reached (ECONNREFUSED).');
    discord.faults.script({ path: '/users/@me' }, () => scripted.unavailable);
    const down = await examine(sound());
    expect(down.found.get('discord')?.said).toBe('Discord cannot be reached (status 503).');
  });

  it('tells a clock that is off', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    discord.faults.script({ path: '/users/@me' }, () => ({
      status: 200,
      body: { ...discord.world.bot },
      headers: { date },
    }));
    const { found } = await examine(sound());
    expect(found.get('clock')?.said).toMatch(/clock is 3(?:59\d|600) s behind Discord's/);
  });

  it('tells a server that the bot is not on, a role and channels that are not there', async () => {
    await register();
    const elsewhere = await examine({ ...sound(), DESK_GUILD_ID: '123456789012345678' });
    expect(elsewhere.wrong).toEqual(['guild']);
    expect(elsewhere.found.get('guild')?.said).toContain('not on the server of DESK_GUILD_ID');
    expect(elsewhere.found.get('channels')?.ok).toBe('skipped');

    const env: Env = { ...sound(), DESK_INQUIRY_CHANNEL: channelNamed('general').id };
    discord.world.channels.delete(env.DESK_CHANNEL_ID ?? '');
    discord.world.roles.delete(env.MODERATOR_ROLE_ID ?? '');
    const { found, wrong } = await examine(env);
    expect(wrong).toEqual(['roles', 'channels']);
    expect(found.get('channels')?.said).toBe(
      'The channel of DESK_CHANNEL_ID is not there: it was deleted, or the id is wrong.',
    );
    const everyone = await examine({ ...env, MODERATOR_ROLE_ID: discord.world.guildId });
    expect(everyone.found.get('roles')?.said).toContain('anyone could curate');
    const { DESK_CHANNEL_ID: _, DESK_INQUIRY_CHANNEL: __, ...none } = env;
    expect((await examine(none)).found.get('channels')?.said).toContain('no #desk');
    channelNamed('general').name = 'desk';
    expect((await examine(none)).found.get('channels')?.said).toContain('Everybody can read #desk');
  });

  it('tells what the bot may not do, in the server and in a channel', async () => {
    await register();
    const env: Env = { ...sound(), DESK_INQUIRY_CHANNEL: channelNamed('general').id };
    const { guildId, channels } = discord.world;
    const deny = (name: string, bits: bigint) => {
      const channel = channelNamed(name);
      const overwrite = { id: guildId, type: 0, allow: '0', deny: String(bits) };
      channels.set(channel.id, { ...channel, permission_overwrites: [overwrite] } as never);
    };
    const [view, send, attach] = [1n << 10n, 1n << 11n, 1n << 15n];
    deny('general', send | attach);
    const mute = await examine(env);
    expect(mute.wrong).toEqual(['permissions']);
    expect(mute.found.get('permissions')?.said).toBe(
      'The bot lacks in #general: Send Messages, Attach Files.',
    );
    deny('staff', view);
    expect((await examine(env)).found.get('permissions')?.said).toMatch(
      /^The bot may not see the channel of DESK_CHANNEL_ID\. The bot lacks in #general/,
    );
    for (const role of discord.world.roles.values()) role.permissions = String(view);
    const poor = await examine(env);
    expect(poor.found.get('permissions')?.said).toMatch(
      /roles on Local Discord lack: Send Messages, Embed Links/,
    );
    expect(poor.found.get('events')).toMatchObject({ ok: 'skipped', mend: /Create Events/ });
  });

  it('names commands that are missing, differ or are left over', async () => {
    await register();
    const { globalCommands } = discord.world;
    for (const [id, command] of globalCommands) {
      if (command.name === 'ask') globalCommands.delete(id);
      if (command.name === 'help') globalCommands.set(id, { ...command, description: 'Old' });
      if (command.name === 'about') globalCommands.set('1', { ...command, id: '1', name: 'gone' });
    }
    const { found, wrong } = await examine(sound());
    expect(wrong).toEqual(['registration']);
    expect(found.get('registration')?.said).toContain(
      'not there: ask; different: help; no longer wanted: gone.',
    );
  });

  it('tells a data folder that cannot be written', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const inFile = await examine({
      DATA_DIR: path.join(folder, 'file', 'var'),
      RECORD_DIR: example,
    });
    expect([inFile.code, inFile.wrong[0]]).toEqual([1, 'data folder']);
    expect(inFile.found.get('data folder')?.said).toMatch(/lies below .*file, a file\.$/);
    // Whoever may write everywhere finds no folder closed.
    if (process.getuid?.() === 0) return;
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    const readOnly = await examine({ DATA_DIR: closed, RECORD_DIR: example });
    expect(readOnly.found.get('data folder')?.said).toContain('cannot be written');
  });

  it('tells a store that was tampered with, is of another record, or is no database', async () => {
    const env = { DATA_DIR: folder, RECORD_DIR: example };
    const store = await openStore({
      dataDir: folder,
      record: { name: 'Another', facts: () => new Set() },
    });
    await store.close();
    expect((await examine(env)).found.get('store')?.said).toContain('holds the record “Another”');
    const raw = new DatabaseSync(path.join(folder, sqliteFileName));
    raw.exec('delete from desk_record; update desk_head set audit = 7');
    raw.close();
    const broken = await examine(env);
    expect(broken.wrong).toEqual(['store']);
    expect(broken.found.get('store')?.said).toBe(
      'The sealed log does not hold: desk_head: head-differs.',
    );
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
    writeFileSync(
      path.join(folder, sqliteFileName),
      'no database at all, but long enough'.repeat(50),
    );
    const none = await examine(env);
    expect(none.found.get('store')?.said).toContain('cannot be opened as the desk');
  });

  it('tells a PostgreSQL that is not there or does not answer, within seconds and without its password', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    for (const at of ['127.0.0.1:1', `127.0.0.1:${port}`]) {
      const DATABASE_URL = `postgres://desk:hunter2secret@${at}/nowhere`;
      const env = { DATA_DIR: folder, RECORD_DIR: example, DATABASE_URL };
      const { code, found, wrong } = await examine(env);
      expect([code, wrong]).toEqual([1, ['store']]);
      expect(found.get('store')?.said).toMatch(/^PostgreSQL does not answer at the address/);
      expect(JSON.stringify([...found.values()])).not.toContain('hunter2');
    }
    mute.close();
  }, 15_000);
});
