/** The press desk on a local Discord, for end-to-end tests: real client, real record, real answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  GENEROUS,
  type LocalDiscord,
  type LocalDiscordOptions,
  type Person,
  person,
  startLocalDiscord,
} from 'local-discord';
import { makeConversationMemory } from '../../src/desk/conversation.js';
import { makePressDesk } from '../../src/desk/press-desk.js';
import type { Snapshot } from '../../src/desk/snapshot.js';
import type { Command } from '../../src/discord/command.js';
import type { Desk } from '../../src/discord/desk.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import type { Pace } from '../../src/discord/pace/pace.js';
import type { PermissionTable, Rule } from '../../src/discord/permissions/rule.js';
import { permissionTable } from '../../src/discord/permissions/table.js';
import { type Bot, startBot } from '../../src/discord/start.js';
import { type Fact, type FactRecord, makeRecord } from '../../src/facts/record.js';
import { type PersonaId, pressRoom } from '../../src/press-room.js';
import { preparedSnapshot } from './prepared.js';
import { reviewedRecord } from './record.js';

const snapshots = new Map<string, Promise<Snapshot>>();

/**
 * The reviewed record with what answers from it. `shipped` holds every example question; `lean` a
 * few for each fact, enough where the questions asked are examples themselves.
 */
export function reviewedSnapshot(kind: 'shipped' | 'lean'): Promise<Snapshot> {
  const known = snapshots.get(kind);
  if (known) return known;
  const record = kind === 'shipped' ? reviewedRecord() : withFewPhrasings(reviewedRecord());
  const made = preparedSnapshot(kind, record);
  snapshots.set(kind, made);
  return made;
}

const phrasingsKept = 3;

function withFewPhrasings(record: FactRecord): FactRecord {
  const lean = <T extends Pick<Fact, 'phrasings'>>(entry: T): T => ({
    ...entry,
    phrasings: {
      en: entry.phrasings.en.slice(0, phrasingsKept),
      zh: entry.phrasings.zh.slice(0, phrasingsKept),
    },
  });
  return makeRecord({
    ...record,
    sources: [...record.sources.values()],
    facts: record.facts.map(lean),
    notOnRecord: record.notOnRecord.map(lean),
  });
}

/** A row that allows everyone to do something where the bot is. */
export const anyPlace: Rule = { role: 'everyone', places: ['desk-guild', 'other-guild', 'direct'] };

/** The desk's table with rows for further commands, and for their buttons. */
export const withRows = (
  commands: PermissionTable['commands'],
  components: PermissionTable['components'] = {},
): PermissionTable => ({
  ...permissionTable,
  commands: { ...permissionTable.commands, ...commands },
  components: { ...permissionTable.components, ...components },
});

/** A press desk over a snapshot. */
export function makeDesk(snapshot: Snapshot): Desk {
  return makePressDesk({
    snapshots: { current: () => snapshot },
    memory: makeConversationMemory(),
    now: Date.now,
  });
}

/** How long a person waits for what is to come; a limit, also for a slow machine. */
const patienceMs = 60_000;

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly details: object;
}

export interface DeskOptions {
  readonly desk?: Desk;
  /** Commands beside those of the desk. */
  readonly extraCommands?: readonly Command[];
  /** The table for these and the desk's own. */
  readonly permissions?: PermissionTable;
  /** The role of moderators, by name; without it, those who may manage the guild are. */
  readonly moderatorRole?: string;
  readonly sandbox?: LocalDiscordOptions;
}

export interface StartedDesk {
  readonly sandbox: LocalDiscord;
  readonly bot: Bot;
  readonly desk: Desk;
  /** Everything logged so far. */
  readonly logs: readonly LogLine[];
  /** A person in the local Discord, who knows the desk's commands already. */
  person(id: PersonaId): Promise<Person>;
  /** Starts a second bot of the same token, over a desk of its own. */
  another(desk: Desk): Promise<Bot>;
  /** Starts the bot again on the same local Discord, after the first one has left; within limits, if given. */
  restart(pace?: Pace): Promise<void>;
  stop(): Promise<void>;
}

export async function startDesk(options: DeskOptions = {}): Promise<StartedDesk> {
  const desk = options.desk ?? makeDesk(await reviewedSnapshot('lean'));
  const sandbox = await startLocalDiscord({
    rateLimits: GENEROUS,
    guild: pressRoom(desk.snapshots.current().record.about),
    ...options.sandbox,
  });
  const commands = [...(await loadCommands()), ...(options.extraCommands ?? [])];
  const logs: LogLine[] = [];
  const keep = (level: LogLine['level']) => (details: object, message: string) => {
    logs.push({ level, message, details });
  };
  const people: Person[] = [];
  const { moderatorRole } = options;
  const role = [...sandbox.world.roles.values()].find(({ name }) => name === moderatorRole);
  const start = (over: Desk = desk, pace?: Pace) =>
    startBot({
      desk: over,
      commands,
      permissions: options.permissions ?? permissionTable,
      logger: {
        debug: keep('debug'),
        info: keep('info'),
        warn: keep('warn'),
        error: keep('error'),
      },
      pace,
      token: sandbox.token,
      api: sandbox.api,
      deskGuild: {
        id: sandbox.world.guildId,
        ...(role === undefined ? {} : { moderatorRoleId: role.id }),
      },
      deskChannelId: [...sandbox.world.channels.values()].find(
        (channel) => 'name' in channel && channel.name === 'desk',
      )?.id,
    });
  let bot = await start();
  return {
    sandbox,
    get bot() {
      return bot;
    },
    desk,
    logs,
    async person(id) {
      const one = person(sandbox, id, { timeoutMs: patienceMs });
      people.push(one);
      await one.knows('ask');
      return one;
    },
    another: (other) => start(other),
    async restart(pace) {
      await bot.stop();
      bot = await start(desk, pace);
    },
    async stop() {
      for (const one of people) one.leave();
      await bot.stop();
      await sandbox.close();
    },
  };
}

/** Long enough for something that must not happen to have happened, were it to. */
export const settled = () => sleep(150);
