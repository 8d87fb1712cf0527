/**
 * `desk bench faults`: questions in channels and direct messages while Discord limits, refuses, fails
 * and loses connections, and the bot is killed, stopped and thrown out, away for up to a minute each
 * time and once for more than an hour. Counts what became of each question by what stands in the
 * channels at the end, and whether buttons pressed twice acted once.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import {
  GENEROUS,
  type LocalDiscord,
  type Person,
  person,
  type ScriptedAnswer,
  scripted,
  startLocalDiscord,
} from 'local-discord';
import { CliError, type Io } from '../src/cli/command-line.js';
import { openStore } from '../src/store/open-store.js';
import { type Chance, chanceOf } from './faults/chance.js';
import { countAnswers } from './faults/count.js';
import { doubledPresses } from './faults/presses.js';
import { type BotProcess, botProcess } from './faults/process.js';
import { type Closed, fatalCodes, troubleGateway, troubleRequests } from './faults/troubles.js';
import { inTemporaryFolder } from './temporary-folder.js';
import { withPostgres } from './temporary-postgres.js';

export interface FaultsReport {
  readonly store: 'sqlite' | 'postgres';
  readonly seed: number;
  readonly asked: number;
  readonly answered: number;
  readonly apologised: number;
  /** Asked by people whom nothing reaches, by Discord's own word. */
  readonly unreachable: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly downtimes: number;
  readonly presses: number;
  /** Doubled presses that acted more than once, or never. */
  readonly pressesNotOnce: number;
}

export interface FaultsOptions {
  readonly json: boolean;
  readonly questions: number;
  readonly seed: number;
  readonly presses: number;
  readonly downtimeScale: number;
  readonly store: 'sqlite' | 'postgres';
}

const channelCount = 12;
const readers = ['ana', 'ben', 'chen', 'dora', 'emil'] as const;
/** Takes no direct messages. */
const shut = 'fay';
const moderator = 'mo';
const questions = [
  'What does grade 5A mean?',
  'How many social organizations are registered in Beijing?',
  '北京登记的社会组织有多少家？',
  'How many bees live in Beijing?',
] as const;
const questionsADowntime = 350;
const settleLimitMs = 5 * 60_000;
const catchUpLimitMs = 60_000;
const overAnHourMs = 80 * 60_000;

function openRoom(now: () => number): Promise<LocalDiscord> {
  return startLocalDiscord({
    rateLimits: GENEROUS,
    heartbeatMs: 2_000,
    now,
    guild: {
      channels: [
        { name: 'press-0' },
        ...Array.from({ length: channelCount - 1 }, (_, at) => ({ name: `press-${at + 1}` })),
        { name: 'closed' },
        { name: 'archived' },
        { name: 'desk', onlyFor: ['Moderator'] },
      ],
      people: [
        { id: readers[0], name: readers[0] },
        ...[...readers.slice(1), shut].map((id) => ({ id, name: id })),
        { id: moderator, name: moderator, roles: ['Moderator'] },
      ],
    },
  });
}

const named = ({ world }: LocalDiscord, name: string): string =>
  [...world.channels.values()].find((one) => 'name' in one && one.name === name)?.id ?? '';

/** Puts one question somewhere. */
async function askOne(people: readonly Person[], chance: Chance): Promise<APIMessage> {
  const who = people[chance.between(0, people.length - 1)];
  if (!who) throw new CliError('nobody is there to ask', 1);
  const question = chance.of(questions);
  if (chance.hits(0.25)) return who.say(question, 'dm');
  const channel = chance.hits(0.04)
    ? chance.of(['#closed', '#archived'])
    : `#press-${chance.between(0, channelCount - 1)}`;
  return who.say(`${who.mention} ${question}`, channel);
}

/** Ends the bot in one of the ways bots end. */
async function endBot(bot: BotProcess, discord: LocalDiscord, chance: Chance): Promise<void> {
  const way = chance.between(0, 3);
  if (way === 0) return bot.end('SIGTERM');
  if (way === 1) {
    discord.faults.closeSockets(chance.of(fatalCodes));
    await Promise.race([bot.exited(), pause(3_000)]);
  }
  return bot.end('SIGKILL');
}

/** Waits until nothing is left to answer, or for `limitMs`. */
async function untilNoneLeft(left: () => number, limitMs: number): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  while (left() > 0 && Date.now() < giveUpAt) await pause(500);
}

async function run(
  options: FaultsOptions,
  dataDir: string,
  databaseUrl: string | undefined,
  io: Io,
): Promise<FaultsReport> {
  const chance = chanceOf(options.seed);
  let shift = 0;
  const discord = await openRoom(() => Date.now() + shift);
  const bot = botProcess({
    ...{ DATA_DIR: dataDir, API: discord.api, TOKEN: discord.token },
    ...{ GUILD: discord.world.guildId, DATABASE_URL: databaseUrl ?? '' },
  });
  try {
    await bot.start(0);
    const people = [...readers, shut].map((id) => person(discord, id));
    const shutChannel = discord.world.directMessages.get(people.at(-1)?.user.id ?? '') ?? '';
    const closed: Closed = {
      [named(discord, 'closed')]: scripted.missingPermissions,
      [named(discord, 'archived')]: scripted.archivedThread,
      [shutChannel]: chance.of<ScriptedAnswer>([scripted.directClosed, scripted.noMutualGuilds]),
    };
    const shutId = people.at(-1)?.user.id;
    const hopeless = ({ author, channel_id }: APIMessage) =>
      author.id === shutId && closed[channel_id] !== undefined;
    // Everybody has been in touch once, so that the desk knows where it is spoken to.
    const asked: APIMessage[] = [];
    for (const who of people) asked.push(await who.say(questions[0], 'dm'));
    const endRequests = troubleRequests(discord, chance, closed);
    let troubling = true;
    const gateway = (async () => {
      while (troubling) {
        await pause(chance.between(300, 2_500));
        if (troubling && !bot.gone) troubleGateway(discord, chance);
      }
    })();

    const tally = () => countAnswers(discord, asked, hopeless);
    const downtimes = Math.max(2, Math.round(options.questions / questionsADowntime));
    const every = Math.floor(options.questions / (downtimes + 1));
    const longOne = chance.between(1, downtimes);
    let times = 0;
    while (asked.length < options.questions) {
      asked.push(await askOne(people, chance));
      await pause(chance.between(0, 60));
      if (bot.gone) await bot.start(shift);
      if (times >= downtimes || asked.length < every * (times + 1)) continue;
      times += 1;
      // What is still in line then would be too old only because the clock is moved on.
      if (times === longOne) await untilNoneLeft(() => tally().lost.length, catchUpLimitMs);
      await endBot(bot, discord, chance);
      const awayMs = chance.between(1_000, 60_000) * options.downtimeScale;
      const missed = Math.min(chance.between(5, 60), options.questions - asked.length);
      for (let at = 0; at < missed; at += 1) {
        if (times === longOne && at === Math.floor(missed / 3)) shift += overAnHourMs;
        asked.push(await askOne(people, chance));
        await pause(awayMs / missed);
      }
      await bot.start(shift);
    }

    troubling = false;
    await gateway;
    endRequests();
    discord.faults.stallSockets(false);
    discord.faults.muteHeartbeats(false);
    const closings = Object.entries(closed).map(([id, answer]) =>
      discord.faults.script({ method: 'POST', path: `/channels/${id}/messages` }, () => answer),
    );
    if (bot.gone) await bot.start(shift);
    await untilNoneLeft(() => tally().lost.length, settleLimitMs);
    // Whatever would be answered a second time is answered now.
    await pause(3_000);
    for (const end of closings) end();
    for (const one of people) one.leave();

    const store = await openStore({ dataDir, databaseUrl });
    const { items } = await store.revisions.latest();
    const facts = items.flatMap(({ ref }) => (ref.kind === 'fact' ? [ref.id] : []));
    const who = { readers, moderator };
    const presses = await doubledPresses(discord, store, options.presses, who, facts).finally(() =>
      store.close(),
    );
    const { answered, apologised, unreachable, lost, duplicated } = tally();
    if (lost.length > 0) io.err(`lost: ${lost.join(' ')}\n`);
    if (duplicated.length > 0) io.err(`duplicated: ${duplicated.join(' ')}\n`);
    return {
      ...{ store: options.store, seed: options.seed, asked: asked.length, answered, apologised },
      ...{ unreachable, lost: lost.length, duplicated: duplicated.length, downtimes: times },
      ...{ presses: presses.pressed, pressesNotOnce: presses.notOnce },
    };
  } finally {
    await bot.end('SIGKILL');
    await discord.close();
  }
}

/** Fails where a question was lost or answered twice, or a doubled press did not act once. */
export async function benchFaults(options: FaultsOptions, io: Io): Promise<number> {
  return inTemporaryFolder('faults', async (dataDir) => {
    const report =
      options.store === 'sqlite'
        ? await run(options, dataDir, undefined, io)
        : await withPostgres(process.env, (url) => run(options, dataDir, url, io));
    if (!report) throw new CliError('there is no PostgreSQL: install one or set DATABASE_URL', 1);
    const { asked, answered, apologised, unreachable, lost, duplicated } = report;
    io.out(
      options.json
        ? `${JSON.stringify(report)}\n`
        : `${asked} asked in ${report.downtimes} downtimes on ${report.store}: ${answered} answered, ` +
            `${apologised} apologised for, ${unreachable} unreachable, ${lost} lost, ` +
            `${duplicated} duplicated; ${report.presses} doubled presses, ` +
            `${report.pressesNotOnce} of which did not act once\n`,
    );
    return lost + duplicated + report.pressesNotOnce === 0 ? 0 : 1;
  });
}
