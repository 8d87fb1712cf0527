/**
 * `desk bench corrections`: recorded answers in 20 channels, one correction of what they told, and a
 * Discord that limits, refuses and fails; the delivering process is killed in the middle and started
 * again. Counts what became of each answer, by what stands in the channels afterwards.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  createMessage,
  deleteMessage,
  type LocalDiscord,
  scripted,
  startLocalDiscord,
} from 'local-discord';
import { CliError, type Io } from '../src/cli/command-line.js';
import { makeCuration } from '../src/desk/curation/curation.js';
import { withFigure } from '../src/desk/curation/with-figure.js';
import { importOnFirstStart } from '../src/desk/files/import-files.js';
import type { DeskStore, Person } from '../src/desk/ports.js';
import { makeRecordKeeper } from '../src/desk/record-keeper.js';
import { carriesNotice } from '../src/discord/corrections/compose.js';
import { drawCard } from '../src/discord/render.js';
import { identitiesIn } from '../src/facts/identity.js';
import { readText } from '../src/reading/read-text.js';
import { readDataFolder } from '../src/store/data-folder.js';
import { openStore } from '../src/store/open-store.js';
import { answerCard } from '../src/wording/answer-card.js';
import { noticeNumbers } from '../src/wording/corrections/notice-lines.js';
import { inTemporaryFolder } from './temporary-folder.js';

export interface CorrectionsReport {
  /** Recorded answers that told what was corrected. */
  readonly sent: number;
  readonly corrected: number;
  readonly replied: number;
  readonly unreachable: number;
  /** Answers whose readers could have been told and were not, or that were left in line. */
  readonly lost: number;
  /** Answers whose readers were told more than once. */
  readonly doubled: number;
}

const channels = 20;
const factId = 'registered-total';
const author: Person = { id: '100000000000000001', name: 'Author' };
const second: Person = { id: '100000000000000002', name: 'Second' };
const limitMs = 15 * 60_000;

/** What stands in the way of an answer's correction, by its number. */
const troubles = [
  ...['none', 'none', 'none', 'none', 'none', 'none', 'none', 'none'],
  ...['limited', 'failing', 'swallowed-edit', 'no-edit', 'swallowed-reply', 'failing-reply'],
  ...['old', 'deleted', 'response', 'hidden-response', 'lost-read', 'limited-everywhere'],
] as const;
type Trouble = (typeof troubles)[number] | 'closed-channel';

interface Answer {
  readonly channelId: string;
  readonly messageId: string;
  readonly trouble: Trouble;
}

/** What nobody could have been told of, whatever the desk did. */
const hopeless: ReadonlySet<Trouble> = new Set(['deleted', 'hidden-response', 'closed-channel']);

const channelName = (number: number) => `press-${String(number).padStart(2, '0')}`;

async function openRoom(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({
    guild: {
      channels: [
        { name: channelName(0) },
        ...Array.from({ length: channels - 1 }, (_, number) => ({ name: channelName(number + 1) })),
        { name: 'desk' },
      ],
    },
  });
  return discord;
}

function channelIds({ world }: LocalDiscord): readonly string[] {
  return [...world.channels.values()].map(({ id }) => id);
}

/** Puts the answers into the channels, as they would stand there, and into the desk's memory. */
async function record(
  discord: LocalDiscord,
  store: DeskStore,
  count: number,
): Promise<readonly Answer[]> {
  const { record: facts } = await makeRecordKeeper(store).current();
  const fact = facts.byId.get(factId);
  if (!fact) throw new CliError(`there is no ${factId} on record`, 1);
  const card = drawCard(answerCard(fact, facts, 'en'));
  const ids = channelIds(discord).slice(0, channels);
  const answers: Answer[] = [];
  for (let number = 0; number < count; number += 1) {
    const at = number % channels;
    const channel = discord.world.channels.get(ids[at] ?? '');
    if (!channel) throw new CliError('a channel is missing', 1);
    const round = Math.floor(number / channels);
    const trouble: Trouble =
      at === channels - 1 ? 'closed-channel' : (troubles[(round + at) % troubles.length] ?? 'none');
    const { content, embeds } = card;
    const stored = createMessage(discord.world, channel, discord.world.bot, { content, embeds });
    const { id: messageId } = stored.message;
    const isResponse = trouble === 'response' || trouble === 'hidden-response';
    await store.notices.remember({
      ...{ channelId: channel.id, messageId, guildId: discord.world.guildId },
      ...{ kind: 'answer', script: 'en', via: isResponse ? 'interaction' : 'message' },
      hidden: trouble === 'hidden-response',
      at: new Date().toISOString(),
      facts: [{ factId, revision: fact.revision }],
      figures: [],
    });
    if (trouble === 'deleted') deleteMessage(discord.world, stored);
    answers.push({ channelId: channel.id, messageId, trouble });
  }
  return answers;
}

const mostOldEdits = 30;

/** Has Discord answer as the troubles say. Gives the number of rate limits that were made up. */
function injectTroubles(discord: LocalDiscord, answers: readonly Answer[]): () => number {
  const byMessage = new Map(answers.map((answer) => [answer.messageId, answer]));
  const closed = new Set(
    answers.flatMap(({ trouble, channelId }) => (trouble === 'closed-channel' ? [channelId] : [])),
  );
  let made = 0;
  const limit = <T>(answer: T): T => {
    made += 1;
    return answer;
  };
  discord.faults.script(
    { path: /^\/channels\/\d+\/messages\/\d+$/ },
    ({ method, path: at }, nth) => {
      const [, channelId = '', messageId = ''] = /channels\/(\d+)\/messages\/(\d+)/.exec(at) ?? [];
      if (closed.has(channelId)) return scripted.missingAccess;
      const { trouble } = byMessage.get(messageId) ?? { trouble: 'none' };
      if (method === 'GET') {
        return trouble === 'lost-read' && nth === 1 ? scripted.unavailable : undefined;
      }
      switch (trouble) {
        case 'limited':
          return nth === 1 ? limit(scripted.rateLimited(0.5)) : undefined;
        case 'limited-everywhere':
          return nth === 1 ? limit(scripted.rateLimited(0.3, { global: true })) : undefined;
        case 'failing':
          return nth <= 2 ? scripted.serverError : undefined;
        case 'swallowed-edit':
          return nth === 1 ? 'swallow' : undefined;
        case 'old':
          return nth <= mostOldEdits ? limit(scripted.oldEditLimited(0.2)) : undefined;
        case 'no-edit':
        case 'swallowed-reply':
        case 'failing-reply':
          return scripted.missingPermissions;
        default:
          return undefined;
      }
    },
  );
  const replies = new Map<string, number>();
  const repliedTo = new Map<string, string>(
    channelIds(discord).map((id) => [`/channels/${id}/messages`, id]),
  );
  discord.faults.script({ method: 'POST', path: /^\/channels\/\d+\/messages$/ }, ({ path: at }) => {
    const channelId = repliedTo.get(at) ?? '';
    if (closed.has(channelId)) return scripted.missingPermissions;
    const nth = (replies.get(channelId) ?? 0) + 1;
    replies.set(channelId, nth);
    // Of the replies in a channel every third is lost on its way back, every fourth fails.
    if (nth % 3 === 0) return 'swallow';
    return nth % 4 === 0 ? scripted.serverError : undefined;
  });
  return () => made;
}

/** Publishes the correction: its author puts it forward, another approves. */
async function correct(store: DeskStore): Promise<number> {
  const files = await readDataFolder();
  const curation = makeCuration({
    ...{ store, keeper: makeRecordKeeper(store), approvals: 2, read: readText },
    ...{ identities: identitiesIn(files), now: Date.now },
  });
  const ref = { kind: 'fact', id: factId } as const;
  const { entry, number } = await curation.latest(ref);
  const [figure] = entry.kind === 'fact' ? entry.body.figures : [];
  if (entry.kind !== 'fact' || !figure) throw new CliError(`${factId} has no figure`, 1);
  const value = String(Number(figure.value) + 10);
  const reason = 'measured under trouble';
  const { proposal } = await curation.propose(
    author,
    {
      ...{ action: 'edit', ref, base: number, kind: 'correction', reason },
      body: withFigure(entry.body, 0, { ...figure, value }),
    },
    reason,
  );
  const { revision } = await curation.approve(second, proposal, {
    ...{ override: reason, readThere: true },
  });
  if (!revision) throw new CliError('the correction was not published', 1);
  return revision.sequence;
}

function startCourier(discord: LocalDiscord, dataDir: string): ChildProcess {
  const script = fileURLToPath(new URL('./corrections-courier.js', import.meta.url));
  return spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      API: discord.api,
      TOKEN: discord.token,
      BOT: discord.world.bot.id,
      DESK_CHANNEL: channelIds(discord).at(-1) ?? '',
    },
  });
}

/** Kills the first process once it has changed `half` messages, and lets a second one finish. */
async function deliver(discord: LocalDiscord, dataDir: string, half: number): Promise<void> {
  const first = startCourier(discord, dataDir);
  const gone = once(first, 'exit');
  const giveUpAt = Date.now() + limitMs;
  const changes = () =>
    discord.requests.filter(({ method, status }) => method !== 'GET' && status < 300).length;
  while (changes() < half && first.exitCode === null && Date.now() < giveUpAt) await pause(25);
  first.kill('SIGKILL');
  await gone;
  const next = startCourier(discord, dataDir);
  const timer = setTimeout(() => next.kill('SIGKILL'), limitMs);
  const [code] = (await once(next, 'exit')) as [number | null];
  clearTimeout(timer);
  if (code !== 0) throw new CliError('the delivering process did not finish', 1);
}

/** What became of the answers, by what stands in the channels and in the store. */
async function count(
  discord: LocalDiscord,
  store: DeskStore,
  answers: readonly Answer[],
  notice: number,
): Promise<CorrectionsReport> {
  const mark = noticeNumbers(notice)[0] ?? '';
  const states = new Map<string, string>();
  for (const state of ['waiting', 'done', 'replied', 'unreachable'] as const)
    for (const { messageId } of await store.notices.places(notice, state, answers.length))
      states.set(messageId, state);
  let [corrected, replied, unreachable, lost, doubled] = [0, 0, 0, 0, 0];
  const replies = new Map<string, number>();
  for (const messages of discord.world.messages.values())
    for (const { message } of messages.values()) {
      const to = message.message_reference?.message_id;
      if (to && carriesNotice(message, notice)) replies.set(to, (replies.get(to) ?? 0) + 1);
    }
  for (const { channelId, messageId, trouble } of answers) {
    const standing = discord.world.messages.get(channelId)?.get(messageId)?.message;
    const edits = (standing?.content ?? '').split(mark).length - 1;
    const told = edits + (replies.get(messageId) ?? 0);
    const state = states.get(messageId);
    if (state === 'done') corrected += 1;
    if (state === 'replied') replied += 1;
    if (state === 'unreachable') unreachable += 1;
    if (told > 1) doubled += 1;
    const isSo =
      (state === 'done' && edits > 0) ||
      (state === 'replied' && replies.has(messageId)) ||
      (state === 'unreachable' && hopeless.has(trouble) && told === 0);
    if (!isSo) lost += 1;
  }
  return { sent: answers.length, corrected, replied, unreachable, lost, doubled };
}

/** Rate limits of Discord's own that were run into: one a channel and start is how they are learnt. */
const mostLimits = 2 * (channels + 1);

interface CorrectionsOptions {
  readonly json: boolean;
  readonly messages: number;
}

/** Fails where an answer was lost, told twice, or Discord's limits were not kept. */
export function benchCorrections(options: CorrectionsOptions, io: Io): Promise<number> {
  return inTemporaryFolder('corrections', (dataDir) => run(options, dataDir, io));
}

async function run(
  { json, messages }: CorrectionsOptions,
  dataDir: string,
  io: Io,
): Promise<number> {
  const discord = await openRoom();
  const store = await openStore({ dataDir });
  try {
    await importOnFirstStart(store, await readDataFolder(), readText);
    const answers = await record(discord, store, messages);
    const made = injectTroubles(discord, answers);
    const notice = await correct(store);
    await deliver(discord, dataDir, Math.floor(messages * 0.4));
    const report = await count(discord, store, answers, notice);
    const limited = discord.requests.filter(({ status }) => status === 429).length - made();
    const { sent, corrected, replied, unreachable, lost, doubled } = report;
    io.out(
      json
        ? `${JSON.stringify(report)}\n`
        : `${sent} sent: ${corrected} corrected, ${replied} replied to, ${unreachable} unreachable, ` +
            `${lost} lost, ${doubled} doubled; ${limited} of Discord's own limits met\n`,
    );
    if (limited > mostLimits) io.err(`Discord's limits were not kept: ${limited} times too soon\n`);
    return lost === 0 && doubled === 0 && limited <= mostLimits ? 0 : 1;
  } finally {
    await store.close();
    await discord.close();
  }
}
