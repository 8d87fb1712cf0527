/** The public commands, their buttons and menus, as people use them on the local Discord. */
import { type APIEmbed, type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeDesk, reviewedSnapshot, type StartedDesk, startDesk } from '../support/desk.js';

let desk: StartedDesk;
let jo: Person;

beforeAll(async () => {
  desk = await startDesk({ desk: makeDesk(await reviewedSnapshot('shipped')) });
  jo = await desk.person('journalist');
});
afterEach(() => jo.setLocale('en-US'));
afterAll(() => desk?.stop());

const isPrivate = (message: APIMessage) => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

function embedOf(message: APIMessage): APIEmbed {
  const [embed] = message.embeds;
  if (!embed) throw new Error(`no embed in ${message.content}`);
  return embed;
}

const fieldsOf = (message: APIMessage) =>
  Object.fromEntries((embedOf(message).fields ?? []).map(({ name, value }) => [name, value]));

function buttonsOf(message: APIMessage): string[] {
  return (message.components ?? []).flatMap((row) =>
    'components' in row
      ? row.components.flatMap((part) =>
          part.type === ComponentType.Button && 'label' in part ? [part.label ?? ''] : [],
        )
      : [],
  );
}

const answerToTotal = async () =>
  (await jo.slash('ask', { question: 'fact:registered-total' })).message;

describe('/ask', () => {
  it('answers a question for all to see, and quotes it', async () => {
    const question = 'How is the term social organization defined in China?';
    const { message } = await jo.slash('ask', { question });
    expect(isPrivate(message)).toBe(false);
    const [quoted, ...told] = message.content.split('\n');
    expect(quoted).toBe(`> ${question}`);
    expect(told.join('\n')).toContain('associations');
    expect(told.slice(-2)).toEqual(['As of **2024**', 'Source: China Keywords']);
    expect(buttonsOf(message).slice(0, 3)).toEqual(['Sources', 'Related', 'Copy citation']);
  });

  it('suggests facts in the language of the client, and gives exactly the one chosen', async () => {
    const english = await jo.autocomplete('ask', 'question', 'assets');
    expect(english[0]).toEqual({
      name: "Total assets of Beijing's social organizations",
      value: 'fact:total-assets',
    });
    await jo.setLocale('zh-TW');
    const chinese = await jo.autocomplete('ask', 'question', '资产');
    expect(chinese.map(({ name }) => name)).toContain('北京社會組織總資產');
    for (const { name, value } of await jo.autocomplete('ask', 'question', '')) {
      expect(name.length).toBeLessThanOrEqual(100);
      const id = String(value).replace('fact:', '');
      const { message } = await jo.slash('ask', { question: value });
      expect(embedOf(message).footer?.text).toContain(`${id} · 第1版`);
    }
  });

  it('says what is missing where there is no question', async () => {
    const empty = (await jo.slash('ask', { question: '   ' })).message;
    expect(isPrivate(empty)).toBe(true);
    expect(empty.content).toContain('There is no question yet');
    const gone = (await jo.slash('ask', { question: 'fact:no-such-fact' })).message;
    expect(isPrivate(gone)).toBe(true);
    expect(gone.content).toBe('No fact “no-such-fact” is on record. /facts lists them all.');
  });

  it('shows what comes from outside as it was written', async () => {
    const question = '@everyone `x` [y](http://evil.example) **z**\n# h <@1191168917000000013>';
    const { message } = await jo.slash('ask', { question });
    expect(message.mention_everyone).toBe(false);
    expect(message.mentions).toEqual([]);
    expect(message.content.split('\n')[0]).toBe(
      '> \\`x\\` \\[y\\](http\\://evil.example) \\*\\*z\\*\\* # h',
    );
  });

  it('cuts a very long question in the quote only', async () => {
    const { message } = await jo.slash('ask', { question: 'how many '.repeat(600) });
    expect(message.content.split('\n')[0]?.length).toBeLessThanOrEqual(302);
    expect(message.content.split('\n')[0]).toMatch(/…$/);
  });
});

describe('the buttons under an answer', () => {
  it('show its sources', async () => {
    const { message } = await jo.press(await answerToTotal(), 'Sources');
    expect(isPrivate(message)).toBe(true);
    expect(embedOf(message).title).toBe('Sources of “Registered social organizations in Beijing”');
    expect(embedOf(message).description).toContain(
      '](https://www.chinanpo.org.cn/ds/230415c7fc.html)',
    );
  });

  it('give both citation lines, each in a block to copy', async () => {
    const { message } = await jo.press(await answerToTotal(), 'Copy citation');
    expect(isPrivate(message)).toBe(true);
    const blocks = message.content.match(/```\n[\s\S]*?\n```/g) ?? [];
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain(
      '12,858 registered social organizations (Beijing), as of November 2021.',
    );
    expect(blocks[1]).toContain('截至2021年11月，登记的社会组织12858家（北京市）。');
  });

  it('lead to related facts, and on from them', async () => {
    const related = (await jo.press(await answerToTotal(), 'Related')).message;
    expect(isPrivate(related)).toBe(true);
    const fact = (await jo.press(related, 'Municipal-level social organizations')).message;
    expect(isPrivate(fact)).toBe(true);
    expect(fact.content).toContain('**4,449**');
  });

  it('keep to the language of the answer, whatever the client’s', async () => {
    const { message } = await jo.slash('ask', { question: '北京一共登记了多少家社会组织？' });
    const cited = (await jo.press(message, '复制引文')).message;
    expect(cited.content).toContain('可直接粘贴');
    const sources = (await jo.press(message, '来源')).message;
    expect(embedOf(sources).title).toBe('“北京市登记的社会组织总数”的来源');
  });

  it('can be pressed by anyone who sees the answer', async () => {
    const mo = await desk.person('moderator');
    const answer = await answerToTotal();
    await mo.sees(({ id }) => id === answer.id);
    const { message } = await mo.press(answer, 'Copy citation');
    expect(message.content).toContain('12,858');
  });
});

describe('candidates', () => {
  it('come as buttons without a figure, and one press gives the answer', async () => {
    const { message } = await jo.slash('ask', { question: 'fact:registered-total' });
    expect(message.content).toContain('12,858');
    const clarify = (await jo.slash('ask', { question: 'how many' })).message;
    const [first] = buttonsOf(clarify);
    if (!first) throw new Error('no candidates');
    const opened = (await jo.press(clarify, first)).message;
    expect(isPrivate(opened)).toBe(false);
    expect(opened.id).not.toBe(clarify.id);
    expect(embedOf(opened).title).toBe(first);
  });
});

describe('/fact', () => {
  it('shows one fact whole', async () => {
    const { message } = await jo.slash('fact', { id: 'fact:employment' });
    expect(message.content).toBe(
      "**213,900** people employed\n**1.70%** of the city's employed people\nAs of **the end of 2020** · Beijing\nEarlier reports: 145,000 in 2012; 174,000 in 2014.\nSources: China social organization network; China Development Brief",
    );
    const fields = fieldsOf(message);
    expect(fields['Erratum: China Development Brief']).toContain('In print: Help and services');
    expect(fields.Sources).toContain('China Development Brief');
    expect(fields.Related).toContain("Total assets of Beijing's social organizations");
    expect(embedOf(message).footer?.text).toBe(
      'employment · revision 1 · Topic: Assets and jobs · Next review by 30 June 2027',
    );
    const opened = (await jo.press(message, "Total assets of Beijing's social organizations"))
      .message;
    expect(opened.content).toContain('100.197 billion yuan');
  });

  it('takes a bare id, suggests as one types, and refuses what is not there', async () => {
    const { message } = await jo.slash('fact', { id: 'what-is-5a' });
    expect(message.content).toContain('5A, the highest grade');
    const choices = await jo.autocomplete('fact', 'id', 'olympics');
    expect(choices[0]?.value).toBe('fact:winter-olympics');
    const gone = (await jo.slash('fact', { id: 'x'.repeat(300) })).message;
    expect(isPrivate(gone)).toBe(true);
    expect(gone.content).toMatch(/^No fact “x{100}” is on record/);
  });

  it('speaks the language of the client', async () => {
    await jo.setLocale('zh-TW');
    const { message } = await jo.slash('fact', { id: 'press-conference' });
    expect(embedOf(message).description).toContain('線上新聞發佈會啟動了');
    await jo.setLocale('fr');
    expect((await jo.slash('fact', { id: 'press-conference' })).message.content).toContain(
      '8 December 2021',
    );
  });
});

describe('/facts', () => {
  /** Facts on a page of the list. */
  const perPage = 8;
  const facts = () => desk.desk.snapshots.current().record.facts;
  const lastPage = () => Math.ceil(facts().length / perPage);

  it('pages through the record and opens a fact, for the asker alone', async () => {
    const list = (await jo.slash('facts')).message;
    expect(isPrivate(list)).toBe(true);
    let page = list;
    for (let number = 1; number < lastPage(); number += 1) {
      expect(embedOf(page).footer?.text).toBe(`Page ${number} of ${lastPage()}`);
      page = (await jo.press(page, 'Next')).message;
      expect(page.id).toBe(list.id);
    }
    expect(embedOf(page).footer?.text).toBe(`Page ${lastPage()} of ${lastPage()}`);
    const back = (await jo.press(page, 'Back')).message;
    expect(embedOf(back).footer?.text).toBe(`Page ${lastPage() - 1} of ${lastPage()}`);
    const economy = (await jo.choose(back, 'Assets and jobs', 'Choose a topic')).message;
    const fact = (
      await jo.choose(economy, "Total assets of Beijing's social organizations", 'Open a fact')
    ).message;
    expect(isPrivate(fact)).toBe(true);
    expect(fact.id).not.toBe(list.id);
    expect(fact.content).toContain('100.197 billion yuan');
  });

  it('narrows to a topic and back', async () => {
    const of = (topic: string) => facts().filter((fact) => fact.topic === topic).length;
    expect([of('conference') <= perPage, of('grades') > perPage]).toEqual([true, true]);
    const list = (await jo.slash('facts')).message;
    const few = (await jo.choose(list, 'conference', 'Choose a topic')).message;
    expect(buttonsOf(few)).toEqual([]);
    const grades = (await jo.choose(few, 'Assessment grades', 'Choose a topic')).message;
    expect(embedOf(grades).title).toBe('Assessment grades');
    expect(buttonsOf(grades)).toEqual(['Back', 'Next']);
    const all = (await jo.choose(grades, 'All topics', 'Choose a topic')).message;
    expect(embedOf(all).title).toBe('What is on record');
  });

  it('speaks the language of the client, to the last button', async () => {
    await jo.setLocale('zh-CN');
    const list = (await jo.slash('facts')).message;
    expect(embedOf(list).title).toBe('记录目录');
    const next = (await jo.press(list, '下一页')).message;
    expect(embedOf(next).footer?.text).toBe(`第2页，共${lastPage()}页`);
  });
});

describe('/sources, /about and /help', () => {
  it.each([
    ['sources', 'Where the figures come from', 'China Development Brief'],
    ['about', 'About the press desk', 'It is a program, not a person'],
    ['help', 'Asking the press desk', '/facts'],
  ])('/%s', async (command, title, holds) => {
    const { message } = await jo.slash(command);
    expect(isPrivate(message)).toBe(true);
    expect(embedOf(message).title).toBe(title);
    expect(JSON.stringify(embedOf(message))).toContain(holds);
    await jo.setLocale('zh-CN');
    const chinese = (await jo.slash(command)).message;
    expect(embedOf(chinese).title).toMatch(/\p{Script=Han}/u);
  });

  it('work in a direct message', async () => {
    const { message } = await jo.slash('help', {}, { in: 'dm' });
    expect(embedOf(message).title).toBe('Asking the press desk');
  });
});

describe('“Answer this”', () => {
  it('answers the question in a message that was not meant for the desk', async () => {
    const mo = await desk.person('moderator');
    const said = await mo.say('What does grade 5A mean?');
    await jo.sees(({ id }) => id === said.id);
    const { message } = await jo.contextMenu('Answer this', said);
    expect(isPrivate(message)).toBe(false);
    expect(message.content).toContain('> What does grade 5A mean?');
    expect(message.content).toContain('5A, the highest grade');
  });

  it('says so where the message has no text', async () => {
    const said = await jo.say('', '#press-room', [{ filename: 'a.png', content: 'x' }]);
    const { message } = await jo.contextMenu('Answer this', said);
    expect(isPrivate(message)).toBe(true);
    expect(message.content).toBe('That message has no text that could be answered.');
  });
});

describe('menus', () => {
  it('are offered in three languages', () => {
    const ask = jo.commands().find(({ name }) => name === 'ask');
    expect(ask?.name_localizations).toMatchObject({ 'zh-CN': '提问', 'zh-TW': '提問' });
    expect(jo.commands().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Answer this', 'about', 'ask', 'fact', 'facts', 'help', 'sources']),
    );
  });
});

describe('the local Discord', () => {
  it('was asked for nothing it does not know, and nothing pings anybody', () => {
    expect(desk.sandbox.unknownRoutes).toEqual([]);
    expect(desk.sandbox.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(desk.logs.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    const sent = desk.sandbox.requests.flatMap(({ path, json }) => {
      const data = (json as { type?: number; data?: object } | undefined)?.data;
      return /callback$/.test(path) && data && !('choices' in data) ? [data] : [];
    });
    expect(sent.length).toBeGreaterThan(30);
    for (const data of sent) expect(data).toMatchObject({ allowed_mentions: { parse: [] } });
  });
});
