/**
 * `desk bench soak`: so many questions, of every fact in both languages and with typing errors, as
 * mentions, replies, direct messages and slash commands, to a bot in a process of its own. Tells what
 * that process holds after the first tenth and at the end: memory, timers, listeners, open handles.
 */
import { createMessage, GENEROUS, type LocalDiscord, startLocalDiscord } from 'local-discord';
import { CliError, type Io } from '../src/cli/command-line.js';
import { recordDirOf } from '../src/cli/record.js';
import { goldenQuestions } from '../src/open-desk.js';
import { type RecordPlace, readRecord } from '../src/open-record.js';
import { type Chance, chanceOf } from './faults/chance.js';
import type { Footprint } from './measured/gauges.js';
import { type MeasuredBot, startMeasured } from './measured/process.js';
import { inTemporaryFolder } from './temporary-folder.js';
import { withTypingErrors } from './typing-errors.js';

export interface SoakOptions {
  readonly json: boolean;
  readonly questions: number;
  readonly seed: number;
}

export interface SoakReport {
  readonly questions: number;
  readonly seed: number;
  /** Questions that got no answer; the press may say no more than a word of thanks. */
  readonly unanswered: number;
  /** Errors that the bot logged. */
  readonly errors: number;
  /** Resident memory, bytes, after the first questions and at the end. */
  readonly rssAfterFirst: number;
  readonly rssAtEnd: number;
  readonly ratio: number;
  readonly heapAfterFirst: number;
  readonly heapAtEnd: number;
  /** What there is more of at the end than after the first questions, by kind. */
  readonly timers: Growth;
  readonly listeners: Growth;
  readonly handles: Growth;
}

export interface Growth {
  readonly afterFirst: number;
  readonly atEnd: number;
}

/** After so many of the questions memory is measured for the first time, a tenth at most. */
const first = 10_000;
const growthAllowed = 1.15;
const readers = ['ana', 'ben', 'chen', 'dora', 'emil', 'fay', 'gil', 'hua'] as const;
const handledLimitMs = 60_000;
const atOnce = 4;
/** The local Discord forgets what is older: it is not what is measured. */
const mostKept = 200;
const tellEvery = 5_000;

const openRoom = () =>
  startLocalDiscord({
    rateLimits: GENEROUS,
    acknowledgeMs: 30_000,
    guild: {
      channels: [{ name: 'press' }, { name: 'newsroom' }],
      people: [
        { id: readers[0], name: readers[0] },
        ...readers.slice(1).map((id) => ({ id, name: id })),
      ],
    },
  });

async function allQuestions(place: RecordPlace): Promise<readonly [string, ...string[]]> {
  const { record } = await readRecord(place);
  const asked = [...record.facts, ...record.notOnRecord].flatMap(({ phrasings }) => [
    ...phrasings.en,
    ...phrasings.zh,
  ]);
  const known = (await goldenQuestions(place.recordDir)).map(({ text }) => text);
  const [one, ...others] = [...asked, ...known];
  if (one === undefined) throw new CliError('the record has no questions', 1);
  return [one, ...others];
}

/** Puts one question somewhere; gives the id to wait for. */
function ask(
  { world, people }: LocalDiscord,
  chance: Chance,
  question: string,
  channels: readonly [string, ...string[]],
): string {
  const persona = chance.of(readers);
  const user = world.personas.get(persona)?.user;
  const way = chance.between(0, 3);
  const channelId =
    way === 1 ? (world.directMessages.get(user?.id ?? '') ?? '') : chance.of(channels);
  const channel = world.channels.get(channelId);
  if (!user || !channel) throw new CliError('nobody is there to ask', 1);
  if (way === 3) {
    const act = people.act({
      ...{ act: 'command', ref: 'soak', persona, channelId, command: 'ask' },
      options: [{ name: 'question', value: question }],
    });
    const id = act.ok ? act.interactionId : undefined;
    if (id !== undefined) return id;
  }
  const mention = `<@${world.bot.id}>`;
  const answers = [...(world.messages.get(channelId)?.values() ?? [])];
  const replyTo =
    way === 2
      ? answers.findLast(({ message, visibleTo }) => message.author.bot && !visibleTo)
      : undefined;
  const content = way === 1 ? question : `${mention} ${question}`;
  return createMessage(world, channel, user, { content, replyTo }).message.id;
}

function forgetOld({ world }: LocalDiscord): void {
  for (const kept of world.messages.values()) {
    for (const id of [...kept.keys()].slice(0, -mostKept)) kept.delete(id);
  }
  world.files.clear();
}

const isTimer = (kind: string) => /Timeout|Immediate/.test(kind);

function counted(footprint: Footprint, which: (kind: string) => boolean): number {
  return Object.entries(footprint.resources).reduce(
    (sum, [kind, count]) => sum + (which(kind) ? count : 0),
    0,
  );
}

const listenersOf = ({ listeners }: Footprint) =>
  Object.values(listeners).reduce((sum, count) => sum + count, 0);

function compare(
  options: SoakOptions,
  start: Footprint,
  end: Footprint,
  told: Pick<SoakReport, 'unanswered' | 'errors'>,
): SoakReport {
  const growth = (of: (footprint: Footprint) => number): Growth => ({
    afterFirst: of(start),
    atEnd: of(end),
  });
  return {
    ...{ questions: options.questions, seed: options.seed, ...told },
    ...{ rssAfterFirst: start.rss, rssAtEnd: end.rss },
    ratio: Math.round((end.rss / start.rss) * 1000) / 1000,
    ...{ heapAfterFirst: start.heapUsed, heapAtEnd: end.heapUsed },
    timers: growth((one) => counted(one, isTimer)),
    listeners: growth(listenersOf),
    handles: growth((one) => counted(one, (kind) => !isTimer(kind))),
  };
}

async function run(options: SoakOptions, dataDir: string, io: Io): Promise<SoakReport> {
  const recordDir = recordDirOf(io);
  const questions = await allQuestions({ recordDir, dataDir });
  const discord = await openRoom();
  const { world } = discord;
  let errors = 0;
  const bot: MeasuredBot = await startMeasured(
    {
      ...{ DATA_DIR: dataDir, RECORD_DIR: recordDir ?? '', API: discord.api },
      ...{ TOKEN: discord.token, GUILD: world.guildId },
    },
    (text) => {
      errors += 1;
      io.err(`${text.slice(0, 1500)}\n`);
    },
  );
  try {
    const chance = chanceOf(options.seed);
    const next = chance.next.bind(chance);
    const [press = '', ...others] = [...world.channels.values()].flatMap((one) =>
      'guild_id' in one ? [one.id] : [],
    );
    const early = Math.min(first, Math.ceil(options.questions / 10));
    let start: Footprint | undefined;
    let unanswered = 0;
    for (let asked = 0; asked < options.questions; ) {
      if (bot.gone) throw new CliError('the bot is gone', 1);
      const limit = (start ? options.questions : early) - asked;
      const ids = Array.from({ length: Math.min(atOnce, limit) }, () => {
        const question = chance.of(questions);
        const slips = chance.hits(0.5) ? chance.between(1, 3) : 0;
        return ask(discord, chance, withTypingErrors(question, slips, next), [press, ...others]);
      });
      for (const id of ids) if (!(await bot.handled(id, handledLimitMs))) unanswered += 1;
      asked += ids.length;
      if (asked % 100 < atOnce) forgetOld(discord);
      if (asked === early) start = await bot.measure();
      if (asked % tellEvery < atOnce) {
        const { rss, heapUsed } = await bot.measure();
        io.err(`${asked}: rss ${rss >> 20} MB, heap ${heapUsed >> 20} MB\n`);
      }
    }
    const end = await bot.measure();
    io.err(`${JSON.stringify(start)}\n${JSON.stringify(end)}\n`);
    return compare(options, start ?? end, end, { unanswered, errors });
  } finally {
    await bot.stop();
    await discord.close();
  }
}

/** Fails where memory, timers, listeners or handles grow, or a question is left without an end. */
export async function benchSoak(options: SoakOptions, io: Io): Promise<number> {
  return inTemporaryFolder('soak', async (dataDir) => {
    const report = await run(options, dataDir, io);
    const { questions, ratio, timers, listeners, handles, unanswered, errors } = report;
    const growths = [timers, listeners, handles];
    io.out(
      options.json
        ? `${JSON.stringify(report)}\n`
        : `${questions} questions: memory ${ratio} times what it was; timers, listeners and handles ` +
            `${growths.map(({ afterFirst, atEnd }) => `${afterFirst} to ${atEnd}`).join(', ')}; ` +
            `${unanswered} without an end, ${errors} errors\n`,
    );
    const grew = growths.some(({ afterFirst, atEnd }) => atEnd > afterFirst);
    return ratio <= growthAllowed && !grew && unanswered + errors === 0 ? 0 : 1;
  });
}
