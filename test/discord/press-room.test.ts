/** What the press gets in a channel and in direct messages, from the whole record. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeDesk,
  reviewedSnapshot,
  type StartedDesk,
  settled,
  startDesk,
} from '../support/desk.js';

let desk: StartedDesk;
let jo: Person;

beforeAll(async () => {
  desk = await startDesk({ desk: makeDesk(await reviewedSnapshot('shipped')) });
  jo = await desk.person('journalist');
});
afterAll(() => desk?.stop());

/** Everything a reader sees of a message. */
function textOf({ content, embeds }: APIMessage): string {
  return [
    content,
    ...embeds.flatMap((embed) => [
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
      embed.footer?.text,
    ]),
  ].join('\n');
}

const posts = () =>
  desk.sandbox.requests.filter(({ method, path }) => method === 'POST' && /messages$/.test(path));

describe('a question that the record answers', () => {
  it.each([
    [
      'how many social orgs in beijing?',
      '**12,858** registered social organizations',
      'November 2021',
    ],
    ['howmany regsitered socal organizatons in bejing', '**12,858** registered', 'November 2021'],
    ['北京一共登记了多少家社会组织？', '**12858家** · 登记的社会组织', '2021年11月'],
    ['北京一共登記了多少家社會組織？', '**12858家** · 登記的社會組織', '2021年11月'],
  ])('%s', async (question, figure, date) => {
    const answer = await jo.ask(question);
    expect(answer.content.split('\n')[0]).toContain(figure);
    expect(answer.content).toContain(`**${date}**`);
    expect(textOf(answer)).toContain('https://www.chinanpo.org.cn/ds/230415c7fc.html');
    expect(textOf(answer)).toContain('registered-total');
  });

  it('is answered in a direct message without a mention', async () => {
    const answer = await jo.ask('How many social organizations are there in Beijing?', 'dm');
    expect(answer.content).toContain('12,858');
  });

  it('gets the errata of its figure', async () => {
    const text = textOf(
      await jo.ask("What are the total assets of Beijing's social organizations?"),
    );
    expect(text).toContain('100.197 billion yuan');
    expect(text).toContain('In print: 1.57 billion US dollars');
    expect(text).toContain('about 15.3 billion US dollars');
    expect(text).toContain('6.5361');
  });

  it('may follow on from the answer it replies to, with the ping on', async () => {
    const first = await jo.ask("How many of Beijing's social organizations are municipal-level?");
    const answer = await jo.answerTo(await jo.reply(first, 'as a share?'));
    expect(answer.content).toContain('**34.6%**');
  });

  it('is answered as a reply that pings its author and nobody else, exactly once', async () => {
    const before = posts().length;
    const question = await jo.say(`${jo.mention} how many social organizations are in Beijing?`);
    const answer = await jo.answerTo(question);
    await settled();
    const [post, ...more] = posts().slice(before);
    expect(more).toEqual([]);
    expect(answer.message_reference?.message_id).toBe(question.id);
    expect(post?.json).toMatchObject({
      allowed_mentions: { parse: [], replied_user: true },
      nonce: question.id,
      enforce_nonce: true,
    });
  });
});

describe('a question that the record does not answer', () => {
  it.each([
    ['How many social organizations are there in Shanghai?', 'it has nothing on Shanghai.'],
    ['上海有多少家社会组织？', '没有上海的数据。'],
    ['上海有多少家社會組織？', '沒有上海的資料。'],
  ])('%s', async (question, refusal) => {
    const answer = await jo.ask(question);
    expect(answer.content).toContain(refusal);
    expect(textOf(answer)).not.toMatch(/12,?858/);
  });
});

describe('what is no question', () => {
  it('gets the way to ask, in both languages', async () => {
    const bare = await jo.answerTo(await jo.say(jo.mention));
    expect(bare.content).toContain('/help shows more');
    expect(bare.content).toContain('/help 有更多说明');
  });

  it('gets a greeting for a greeting', async () => {
    expect((await jo.ask('hello')).content).toContain('welcome to the press desk');
  });

  it.each([
    ['a very long text', 'social organizations '.repeat(90)],
    [
      'markdown, links and mass mentions',
      '@everyone [x](http://evil.example) `a` **b** ```c``` # d',
    ],
    [
      'mentions of people and channels',
      '<@1191168917000000013> <#1191168917000000002> <@&1191168917000000004>',
    ],
    ['zero-width and right-to-left characters', '\u200b\u202e\u2066 how many?'],
  ])('is answered without harm: %s', async (_, text) => {
    const answer = await jo.ask(text);
    expect(answer.mention_everyone).toBe(false);
    expect(answer.mentions.map(({ id }) => id)).toEqual([jo.user.id]);
    expect(textOf(answer)).not.toContain('evil.example');
  });
});

describe('what is not meant for the desk', () => {
  it('stays unanswered', async () => {
    const max = await desk.person('moderator2');
    const before = posts().length;
    const other = await max.say('how many social organizations are in Beijing?');
    await max.say('@everyone how many social organizations are in Beijing?');
    await jo.reply(other, 'I wonder as well');
    await settled();
    expect(posts().slice(before)).toEqual([]);
  });
});

describe('the local Discord', () => {
  it('was asked for nothing it does not know, and refused nothing', () => {
    expect(desk.sandbox.unknownRoutes).toEqual([]);
    expect(desk.sandbox.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(desk.logs.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });
});
