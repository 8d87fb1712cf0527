/** What is said to the desk is answered once: over downtime, failures of Discord's, and a crash. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { type Person, scripted } from 'local-discord';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type OpenDesk, openDesk } from '../../src/open-desk.js';
import { type StartedDesk, settled, startDesk } from '../support/desk.js';
import { openPrepared } from '../support/prepared.js';

const question = 'What does grade 5A mean?';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const posts = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;

let shift = 0;
const now = () => Date.now() + shift;
let dataDir: string;
let open: OpenDesk;
let desk: StartedDesk;
let jo: Person;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'press-desk-'));
  open = await openPrepared(dataDir, () => openDesk({ dataDir, approvals: 2, now, golden: [] }));
  desk = await startDesk({ desk: open, sandbox: { now } });
  jo = await desk.person('journalist');
});
afterAll(async () => {
  await desk?.stop();
  await open?.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

const answersTo = (asked: APIMessage) =>
  [...jo.messages(), ...jo.messages('dm')].filter(
    ({ message_reference }) => message_reference?.message_id === asked.id,
  );
/** The one answer to a message. */
async function answerTo(asked: APIMessage): Promise<APIMessage> {
  const answer = await jo.answerTo(asked);
  await settled();
  expect(answersTo(asked)).toHaveLength(1);
  return answer;
}

it('keeps which message answers which', async () => {
  const asked = await jo.say(`${jo.mention} ${question}`);
  const answer = await answerTo(asked);
  expect(await open.inbox.book.answerTo(asked.id)).toEqual({
    messageId: answer.id,
    channelId: asked.channel_id,
  });
});

it('answers what was said while it was away, in channels and directly, and apologises for the old', async () => {
  const direct = await jo.ask(question, 'dm');
  expect(direct.content).toContain('5A');
  await settled();
  await desk.bot.stop();
  const old = await jo.say(`${jo.mention} ${question}`);
  shift += 1.5 * hourMs;
  const asked = [
    await jo.say(`${jo.mention} ${question}`),
    await jo.say(question, 'dm'),
    await jo.reply(
      jo.messages().find(({ id }) => id > '0') as APIMessage,
      `${jo.mention} ${question}`,
    ),
  ];
  shift += 10 * 60_000;
  await desk.restart();
  for (const one of asked) {
    const answer = await answerTo(one);
    expect(answer.content).toMatch(/^You asked this on <t:\d+:F>, while the desk was away\.\n/);
    expect(answer.content).toContain('5A');
  }
  const apology = await answerTo(old);
  expect(apology.content).toContain('too late');
  expect(apology.content).not.toContain('5A');
  await desk.restart();
  await settled();
  for (const one of [...asked, old]) expect(answersTo(one)).toHaveLength(1);
});

it('changes and takes back answers whose questions changed while it was away', async () => {
  const total = 'How many social organizations are registered in Beijing?';
  const ask = (text: string) => jo.say(`${jo.mention} ${text}`);
  const [edited, deleted, turned] = [await ask(question), await ask(question), await ask(question)];
  const direct = await jo.say(question, 'dm');
  const answers = [];
  for (const asked of [edited, deleted, turned, direct]) answers.push(await answerTo(asked));
  const [toEdited, toDeleted, toTurned, toDirect] = answers as [APIMessage, ...APIMessage[]];
  const unasked = await jo.say(question);
  await settled();
  await desk.bot.stop();
  await jo.edit(edited, `${jo.mention} ${total}`);
  await jo.remove(deleted);
  await jo.edit(turned, 'never mind');
  await jo.remove(direct);
  await jo.edit(unasked, `${jo.mention} ${question}`);
  const missed = await ask(question);
  await jo.edit(missed, `${jo.mention} ${total}`);
  shift += 10 * 60_000;
  await desk.restart();
  await jo.changed(toEdited, ({ content }) => content.includes('12,858'));
  for (const answer of [toDeleted, toTurned, toDirect]) await jo.gone(answer as APIMessage);
  expect((await answerTo(unasked)).content).toContain('5A');
  expect((await answerTo(missed)).content).toContain('12,858');
  expect(answersTo(edited)).toHaveLength(1);

  await desk.restart();
  await settled();
  expect(answersTo(edited)).toHaveLength(1);
  expect([deleted, turned, direct].flatMap(answersTo)).toEqual([]);
});

it('reads what it missed elsewhere while one channel cannot be read, and that one once it can', async () => {
  await desk.bot.stop();
  const here = await jo.say(`${jo.mention} ${question}`);
  const end = desk.sandbox.faults.script(
    { method: 'GET', path: new RegExp(`^/channels/${here.channel_id}/messages$`) },
    () => scripted.unavailable,
  );
  const direct = await jo.say(question, 'dm');
  shift += 60_000;
  await desk.restart();
  await answerTo(direct);
  // A connection lost while that channel still cannot be read.
  desk.sandbox.faults.invalidateSessions();
  const later = await jo.say(question, 'dm');
  await answerTo(later);
  expect(answersTo(here)).toEqual([]);
  end();
  await answerTo(here);
});

it('answers a question that is put to the desk again after its answer was taken back', async () => {
  const asked = await jo.say(`${jo.mention} ${question}`);
  const answer = await answerTo(asked);
  shift += 1_000;
  await jo.edit(asked, 'never mind');
  await jo.gone(answer);
  shift += 1_000;
  await jo.edit(asked, `${jo.mention} ${question}`);
  expect((await answerTo(asked)).content).toContain('5A');
});

it('keeps its answers where it may not read what was said before', async () => {
  const asked = await jo.say(`${jo.mention} ${question}`);
  await answerTo(asked);
  await desk.bot.stop();
  const end = desk.sandbox.faults.script(
    { method: 'GET', path: /^\/channels\/\d+\/messages$/ },
    () => ({ status: 200, body: [] }),
  );
  await desk.restart();
  await settled();
  end();
  expect(answersTo(asked)).toHaveLength(1);
});

it('answers after failures longer than the library’s own attempts, and after one that had acted', async () => {
  let failures = 0;
  const end = desk.sandbox.faults.script(posts, () => {
    failures += 1;
    if (failures === 1) return scripted.unauthorized;
    if (failures === 3) return 'swallow';
    return failures <= 6 ? scripted.unavailable : undefined;
  });
  const asked = await jo.say(`${jo.mention} ${question}`);
  await answerTo(asked);
  end();
});

it('answers directly where it may not read the message that it replies to', async () => {
  const end = desk.sandbox.faults.script(
    { method: 'POST', path: new RegExp(`^/channels/${jo.messages()[0]?.channel_id}/messages$`) },
    () => ({ status: 400, body: { message: 'Cannot reply', code: 160002 } }),
  );
  const asked = await jo.say(`${jo.mention} ${question}`);
  await vi.waitFor(
    () => expect(jo.messages('dm').at(-1)?.content).toMatch(new RegExp(`${asked.id}[^]*5A`)),
    5_000,
  );
  end();
  expect(answersTo(asked)).toEqual([]);
});

it('takes up what a process that ended had in hand, without a second answer where one stands', async () => {
  const asked = await jo.say(`${jo.mention} ${question}`);
  const answer = await answerTo(asked);
  await desk.bot.stop();
  // As if the process had ended after Discord took the answer, and before it was noted.
  await open.inbox.book.prune(now() + hourMs, 0);
  const interrupted = await jo.say(`${jo.mention} ${question}`);
  const place = { channelId: asked.channel_id, guildId: desk.sandbox.world.guildId };
  for (const { id } of [asked, interrupted])
    await open.inbox.book.take({ messageId: id, ...place }, now(), now() - 1);
  await desk.restart();
  await answerTo(interrupted);
  expect(answersTo(asked)).toHaveLength(1);
  expect(await open.inbox.book.answerTo(asked.id)).toMatchObject({ messageId: answer.id });
});

it('is answered, and acted on when pressed twice, by one of two processes on one store', async () => {
  const second = await openPrepared(dataDir, () =>
    openDesk({ dataDir, approvals: 2, now, golden: [] }),
  );
  const other = await desk.another(second);
  const before = desk.sandbox.requests.length;
  const asked: APIMessage[] = [];
  for (let at = 0; at < 8; at += 1) asked.push(await jo.say(`${jo.mention} ${question}`));
  for (const one of asked) await answerTo(one);
  const posted = desk.sandbox.requests
    .slice(before)
    .filter(({ method, path: at }) => method === 'POST' && posts.path.test(at));
  expect(posted).toHaveLength(asked.length);

  const claim = 'In November 2021 Beijing had 12,858 registered social organizations.';
  const checked = (await jo.slash('check', { text: claim })).message;
  await settled();
  await Promise.allSettled([1, 2, 3].map(() => jo.press(checked, 'Watch this text')));
  await settled();
  expect(await open.store.notices.countWatches(jo.user.id)).toBe(1);
  await other.stop();
  await second.close();
});

it('answers within limits: a flood is told so once, and keeps nobody else waiting', async () => {
  const none = { person: 0, channel: 0 };
  await desk.restart({
    windowSeconds: 600,
    most: {
      questions: { person: 5, channel: 8 },
      checks: { person: 1, channel: 0 },
      forms: none,
      suggestions: { person: 1, channel: 0 },
    },
  });
  const mo = await desk.person('moderator');
  const max = await desk.person('moderator2');
  // Max is a journalist among others for once.
  const member = desk.sandbox.world.members.get(max.user.id);
  Object.assign(member ?? {}, { roles: [] });
  const tooMuch = 'more at once than this desk can answer';
  const flood: APIMessage[] = [];
  for (let at = 0; at < 40; at += 1) flood.push(await jo.say(`${jo.mention} ${question}`));
  for (let at = 0; at < 3; at += 1) expect((await max.ask(question)).content).toContain('5A');
  expect((await max.ask('北京有多少家社会组织？')).content).toMatch(/^本频道目前提问较多/);
  for (let at = 0; at < 9; at += 1) expect((await mo.ask(question)).content).toContain('5A');
  await vi.waitFor(async () => expect(await open.inbox.book.nextDue()).toBeNull(), 5_000);
  const answers = flood.flatMap(answersTo).map(({ content }) => content);
  expect(answers.filter((content) => content.includes('5A'))).toHaveLength(5);
  expect(answers.filter((content) => content.includes(tooMuch))).toHaveLength(1);
  expect(answers).toHaveLength(6);

  // Commands and buttons are told privately, in their own language, and count with questions.
  const refused = (await jo.slash('ask', { question })).message;
  expect([refused.content, (refused.flags ?? 0) & MessageFlags.Ephemeral]).toEqual([
    expect.stringContaining(tooMuch),
    MessageFlags.Ephemeral,
  ]);
  const answered = flood.flatMap(answersTo).find(({ components }) => components?.length);
  expect((await jo.press(answered as APIMessage, 'Sources')).response).toBe(6);
  await jo.setLocale('zh-CN');
  const check = () => jo.slash('check', { text: '北京有很多社会组织。' }, { in: 'dm' });
  expect((await check()).message.content).not.toContain('难以');
  expect((await check()).message.content).toContain('本台难以逐一认真答复');
  await jo.setLocale('en-US');
  const typed = () => jo.autocomplete('ask', 'question', 'grade', { in: 'dm' });
  expect((await typed()).length).toBeGreaterThan(0);
  expect(await typed()).toEqual([]);

  // A window over, as much may be asked again.
  const one = { person: 1, channel: 0 };
  const most = { questions: one, checks: none, forms: none, suggestions: none };
  await desk.restart({ windowSeconds: 1, most });
  const [first, second] = [await jo.say(question, 'dm'), await jo.say(question, 'dm')];
  const said = [await jo.answerTo(first), await jo.answerTo(second)].map(({ content }) => content);
  expect(said).toEqual([expect.stringContaining('5A'), expect.stringContaining(tooMuch)]);
  await sleep(1_100);
  expect((await jo.ask(question, 'dm')).content).toContain('5A');
  // What was too much is settled: a desk without limits finds nothing of it to answer.
  await desk.restart();
  await settled();
  expect(flood.flatMap(answersTo)).toHaveLength(6);
});

it('is silent where the question was deleted, and gives up where nobody can be reached', async () => {
  const before = desk.sandbox.requests.length;
  desk.sandbox.faults.script(posts, ({ path: at }) =>
    at === `/channels/${jo.messages('dm')[0]?.channel_id}/messages`
      ? scripted.directClosed
      : undefined,
  );
  const closed = await jo.say(question, 'dm');
  const gone = await jo.say(`${jo.mention} ${question}`);
  await jo.remove(gone);
  const statuses = () => desk.sandbox.requests.slice(before).map(({ status }) => status);
  await vi.waitFor(() => expect(statuses()).toEqual(expect.arrayContaining([400, 403])), 5_000);
  await vi.waitFor(async () => expect(await open.inbox.book.nextDue()).toBeNull(), 5_000);
  expect(answersTo(gone)).toEqual([]);
  expect(statuses().filter((status) => status === 403)).toHaveLength(1);
  expect(answersTo(closed)).toEqual([]);
});

it('forgets at its start what was kept long enough, and what was pressed', async () => {
  const asked = await jo.say(`${jo.mention} ${question}`);
  await answerTo(asked);
  const { book } = open.inbox;
  const claim = (holder: string) => book.claimDeed('pressed', holder, now(), 365 * dayMs);
  await claim('one');
  await desk.bot.stop();
  shift += 2 * dayMs;
  await desk.restart();
  await vi.waitFor(async () => expect(await claim('other')).toBe('mine'), 5_000);
  expect(await book.answerTo(asked.id)).not.toBeNull();
  await desk.bot.stop();
  shift += 90 * dayMs;
  await desk.restart();
  await vi.waitFor(async () => expect(await book.answerTo(asked.id)).toBeNull(), 5_000);
});
