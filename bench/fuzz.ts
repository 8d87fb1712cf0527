/**
 * `desk bench fuzz`: random, adversarial and repetitive messages, options, forms, files and custom ids,
 * sent through the real client to a bot in a process of its own. Counts what must not happen, and
 * measures what an input costs. Most come one at a time, so that what one costs can be told; every
 * tenth stretch comes several at once.
 */
import { GENEROUS, otherBot, startLocalDiscord } from 'local-discord';
import type { Io } from '../src/cli/command-line.js';
import { recordDirOf } from '../src/cli/record.js';
import { type RecordPlace, readRecord } from '../src/open-record.js';
import { chanceOf } from './faults/chance.js';
import { type Sent, sendOne } from './fuzz/inputs.js';
import type { Stage } from './fuzz/stage.js';
import type { TextStock } from './fuzz/texts.js';
import { type Finding, watchStage } from './fuzz/watch.js';
import { type MeasuredBot, startMeasured } from './measured/process.js';
import { quantile } from './quantile.js';
import { inTemporaryFolder } from './temporary-folder.js';

export interface FuzzOptions {
  readonly json: boolean;
  readonly inputs: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly seed: number;
  /** Ends of the process. */
  readonly crashes: number;
  /** Errors nobody foresaw, logged or not caught, and inputs that were never done with. */
  readonly unhandled: number;
  /** Answers that mention anybody but who is replied to. */
  readonly pings: number;
  /** Requests that Discord would refuse for their form. */
  readonly overLimit: number;
  /** Answers that show the inside of the program. */
  readonly internal: number;
  /** CPU time of the bot's main thread for one input, ms. */
  readonly slowestMs: number;
  readonly medianMs: number;
  /** The longest time, ms, that its event loop was held. */
  readonly longestBlockMs: number;
}

const people = ['ana', 'ben', 'chen', 'dora', 'mo', 'max'] as const;
const moderators: readonly string[] = ['mo', 'max'];
/** Discord waits 3 s; a machine that does other things as well may take longer. */
const acknowledgeMs = 15_000;
const handledLimitMs = 30_000;
const stretch = 50;
const atOnce = 8;
const mostShown = 400;
/** What is slower, or holds the event loop longer, fails. */
const slowestAllowed = 250;
const longestBlockAllowed = 100;

const openRoom = () =>
  startLocalDiscord({
    rateLimits: GENEROUS,
    acknowledgeMs,
    guild: {
      channels: [{ name: 'press' }, { name: 'newsroom' }, { name: 'desk', onlyFor: ['Moderator'] }],
      people: [
        { id: people[0], name: people[0] },
        ...people.slice(1).map((id) => ({
          ...{ id, name: id },
          ...(moderators.includes(id) ? { roles: ['Moderator'] } : {}),
        })),
      ],
    },
  });

const someOf = <T>(all: readonly T[], fallback: T): readonly [T, ...T[]] => [
  all[0] ?? fallback,
  ...all.slice(1),
];

/** What the record has: its questions and names, and the ids that commands take. */
async function wordsOfRecord(place: RecordPlace, ids: readonly string[]) {
  const { record } = await readRecord(place);
  const phrases = record.facts.flatMap(({ phrasings, title }) => [
    ...Object.values(title),
    ...phrasings.en.slice(0, 6),
    ...phrasings.zh.slice(0, 6),
  ]);
  const stock: TextStock = { phrases: someOf(phrases, 'x'), ids: someOf(ids, '1') };
  const known = [
    ...record.facts.map(({ id }) => id),
    ...[...record.sources.keys()],
    ...['2021-12-08', '2020', 'November 2021', 'assets per employee', 'total assets / employees'],
  ];
  return { stock, known: someOf(known, 'x') };
}

async function play(
  stage: Stage,
  bot: MeasuredBot,
  inputs: number,
  onSent: (sent: Sent | undefined) => void,
  onCost: (sent: Sent, ms: number, blockMs: number) => void,
  onLost: (sent: Sent) => void,
) {
  for (let at = 0; at < inputs && !bot.gone; ) {
    const together = Math.floor(at / stretch) % 10 === 9 ? Math.min(atOnce, inputs - at) : 1;
    await bot.mark();
    const sent = Array.from({ length: together }, () => {
      const one = sendOne(stage);
      onSent(one);
      return one;
    });
    for (const one of sent) {
      const handled = await bot.handled(one.id, handledLimitMs);
      if (!handled && !bot.gone) onLost(one);
      if (handled) onCost(one, together === 1 ? handled.ms : 0, handled.blockMs);
    }
    at += together;
  }
}

async function run(options: FuzzOptions, dataDir: string, io: Io): Promise<FuzzReport> {
  const recordDir = recordDirOf(io);
  const discord = await openRoom();
  const counts = { crashes: 0, unhandled: 0, pings: 0, overLimit: 0, internal: 0 };
  let last: Sent | undefined;
  const tell = (what: string) =>
    io.err(`${what.slice(0, 1500)}\n    after ${last?.what.slice(0, mostShown)}\n`);
  const onFinding = ({ kind, text }: Finding) => {
    counts[kind] += 1;
    tell(`${kind}: ${text}`);
  };
  const { world } = discord;
  otherBot(discord, 'Wire');
  const bot = await startMeasured(
    {
      ...{ DATA_DIR: dataDir, RECORD_DIR: recordDir ?? '', API: discord.api },
      ...{ TOKEN: discord.token, GUILD: world.guildId },
    },
    (text) => onFinding({ kind: 'unhandled', text }),
  );
  try {
    const ids = [...world.members.keys(), ...world.roles.keys(), ...world.channels.keys()];
    const words = await wordsOfRecord({ recordDir, dataDir }, ids);
    const channels = [...world.channels.values()].filter((one) => 'guild_id' in one);
    const chance = chanceOf(options.seed);
    const places = someOf(
      channels.map(({ id }) => id),
      '',
    );
    const stage = watchStage(discord, { ...words, people, channels: places, chance }, onFinding);
    const costs: number[] = [];
    let [slowest, longestBlock, violations] = [0, 0, 0];
    await play(
      stage,
      bot,
      options.inputs,
      (sent) => {
        last = sent;
      },
      (sent, ms, blockMs) => {
        if (ms > 0) costs.push(ms);
        for (const { refusal, json } of discord.violations.slice(violations)) {
          const text = `${JSON.stringify(refusal)} to ${JSON.stringify(json)}`;
          onFinding({ kind: 'overLimit', text });
        }
        violations = discord.violations.length;
        if (ms > slowestAllowed || blockMs > longestBlockAllowed) {
          tell(`slow: ${Math.round(ms)} ms, ${Math.round(blockMs)} ms at a time`);
        }
        slowest = Math.max(slowest, ms);
        longestBlock = Math.max(longestBlock, blockMs);
        last = sent;
      },
      (sent) => onFinding({ kind: 'unhandled', text: `never done with ${sent.what}` }),
    );
    if (bot.gone) counts.crashes += 1;
    return {
      ...{ inputs: options.inputs, seed: options.seed, ...counts },
      slowestMs: Math.round(slowest),
      medianMs: Math.round(quantile(costs, 0.5) * 10) / 10,
      longestBlockMs: Math.round(longestBlock),
    };
  } finally {
    await bot.stop();
    await discord.close();
  }
}

/** Fails where any of the counts is not 0, or an input is too slow or holds the loop too long. */
export async function benchFuzz(options: FuzzOptions, io: Io): Promise<number> {
  return inTemporaryFolder('fuzz', async (dataDir) => {
    const report = await run(options, dataDir, io);
    const { inputs, crashes, unhandled, pings, overLimit, internal } = report;
    const { slowestMs, medianMs, longestBlockMs } = report;
    io.out(
      options.json
        ? `${JSON.stringify(report)}\n`
        : `${inputs} inputs: ${crashes} crashes, ${unhandled} unhandled, ${pings} pings, ` +
            `${overLimit} over a limit, ${internal} that show the inside; median ${medianMs} ms, ` +
            `slowest ${slowestMs} ms, the event loop held for ${longestBlockMs} ms at most\n`,
    );
    const good = crashes + unhandled + pings + overLimit + internal === 0;
    return good && slowestMs <= slowestAllowed && longestBlockMs <= longestBlockAllowed ? 0 : 1;
  });
}
