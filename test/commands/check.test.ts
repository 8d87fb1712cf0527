/** Checking a text against the record, as people ask for it on the local Discord. */
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { errorText } from '../../src/wording/catalogue/errors.js';
import { embedOf, openWholeDesk, textOf, type WholeDesk } from '../support/whole-desk.js';

let desk: WholeDesk;
let jo: Person;

beforeAll(async () => {
  desk = await openWholeDesk();
  jo = await desk.person('journalist');
});
afterEach(() => jo.setLocale('en-US'));
afterAll(() => desk?.stop());

const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const checked = async (text: string) => (await jo.slash('check', { text })).message;

/** Each claim of an answer: its heading and its lines. */
const claimsIn = (message: APIMessage) =>
  (embedOf(message).fields ?? []).map(({ name, value }) => [name, ...value.split('\n')]);

describe('/check', () => {
  it('tells figure by figure what was said, what is on record, as of when, from where', async () => {
    const message = await checked(
      'Beijing has 12,585 registered social organizations, 238 of which are rated 5A.',
    );
    expect(isPrivate(message)).toBe(false);
    expect(message.content.split('\n')).toEqual([
      '> Beijing has 12,585 registered social organizations, 238 of which are rated 5A.',
      '**2 claims checked: 1 borne out by the record, 1 not.**',
      '✗ Differs from the record · “12,585” · on record: 12,858 registered social organizations, as of November 2021',
      '✓ Matches · “238” · on record: 238 social organizations with grade 5A, as of November 2021',
      'Sources: China social organization network; China Development Brief',
    ]);
    expect(claimsIn(message)).toEqual([
      [
        '✗ Differs from the record',
        'In the text: 12,585',
        'On record: 12,858 registered social organizations, as of November 2021',
        'Source: China social organization network, China Development Brief',
        'Digits seem to have changed places.',
      ],
      [
        '✓ Matches',
        'In the text: 238',
        'On record: 238 social organizations with grade 5A, as of November 2021',
        'Source: China social organization network, China Development Brief',
      ],
    ]);
  });

  it('opens the fact that a claim was held against', async () => {
    const message = await checked('Beijing has 12,585 registered social organizations.');
    const opened = await jo.press(message, 'Registered social organizations in Beijing');
    expect(opened.message.content).toContain('**12,858** registered social organizations');
  });

  it('marks a fair rounding, another place and what the record is silent on', async () => {
    const message = await checked(
      'Nearly 13,000 social organizations are registered in Beijing. Shanghai has more than 17,000 registered social organizations. They own 40,000 pandas.',
    );
    expect(claimsIn(message).map(([heading]) => heading)).toEqual([
      '≈ Fair rounding',
      '↷ Another time or place',
      '– Not on record',
    ]);
    const text = textOf(message);
    expect(text).toContain('The text speaks of Shanghai; the record does not.');
    expect(text).toContain('that makes it neither right nor wrong');
    expect(text).not.toMatch(/false/i);
  });

  it('names the misprint that a figure was taken from', async () => {
    const message = await checked(
      "At the end of 2020 the total assets of Beijing's social organizations reached $1.57 billion.",
    );
    const [[heading, ...lines] = []] = claimsIn(message);
    expect(heading).toBe('✗ Differs from the record');
    expect(lines).toContain('On record: 100.197 billion yuan total assets, as of the end of 2020');
    expect(lines).toContain(
      'China Development Brief prints it so; an erratum on record reads it as about 15.3 billion US dollars.',
    );
    expect(lines.join('\n')).toContain('Too small by a factor of 10');
    expect(lines.join('\n')).toContain('6.5361 yuan per dollar (24 December 2020)');
  });

  it.each([
    ['北京有12585家登记的社会组织。', '✗ 与记录不符', '疑似数字前后颠倒。', '截至2021年11月'],
    ['北京有12585家登記的社會組織。', '✗ 與記錄不符', '疑似數字前後顛倒。', '截至2021年11月'],
    [
      '截至2020年底，北京市社会组织总资产为1001.97万元。',
      '✗ 与记录不符',
      '“万”与“亿”可能混用',
      '1001.97亿元',
    ],
  ])('speaks the language of the text: %s', async (text, heading, slip, recorded) => {
    const message = await checked(text);
    expect(claimsIn(message)[0]?.[0]).toBe(heading);
    expect(textOf(message)).toContain(slip);
    expect(textOf(message)).toContain(recorded);
  });

  it('shows a statement without a figure as it was said, cut where it is long', async () => {
    const short = await checked(
      'For all that, the number of social organizations in Beijing has fallen.',
    );
    expect(claimsIn(short)[0]?.slice(0, 2)).toEqual([
      '✗ Differs from the record',
      'In the text: the number of social organizations in Beijing has fallen.',
    ]);
    const long = await checked(
      `The number of social organizations in Beijing has fallen ${'and fallen '.repeat(100)}`,
    );
    const [, said = '', onRecord, ...rest] = claimsIn(long)[0] ?? [];
    expect(said).toMatch(/^In the text: The number of social organizations .*…$/);
    expect(said.length).toBeLessThan(180);
    expect(onRecord).toMatch(/^On record: The number of social organizations in Beijing rose/);
    expect(rest).toContain('The text says down, the record says otherwise.');
  });

  it('tells the date of an event once', async () => {
    const message = await checked('The press conference was held on 9 December 2021.');
    expect(claimsIn(message)[0]?.slice(1, 3)).toEqual([
      'In the text: 9 December 2021',
      'On record: 8 December 2021 · online press conference',
    ]);
  });

  it('says so where there is nothing to check', async () => {
    const message = await checked('What a lovely morning it is.');
    expect(message.content).toContain(
      'There is nothing in this text that the record could bear out or contradict.',
    );
    expect(message.embeds).toEqual([]);
  });

  it.each([
    ['en-US', 'There is no text to check yet. Paste it after /check.'],
    ['zh-CN', '还没有要核对的文字。请粘贴在 /check 之后。'],
    ['zh-TW', '還沒有要核對的文字。請貼上在 /check 之後。'],
  ])('asks for a text where there is none: %s', async (locale, words) => {
    await jo.setLocale(locale);
    for (const text of ['   ', '<@1191168917000000013> @everyone']) {
      const message = await checked(text);
      expect(isPrivate(message)).toBe(true);
      expect(message.content).toBe(words);
    }
  });
});

describe('a long text', () => {
  const sentences = Array.from({ length: 200 }, (_, index) =>
    [49, 119, 179].includes(index) ? 'Beijing has 12,585 NGOs. ' : 'Beijing has 12,858 NGOs. ',
  );
  const text = sentences.join('').padEnd(6000, 'So it is said by all. ').slice(0, 6000);

  it('of 6,000 characters and 200 figures is answered in one interaction, the report attached', async () => {
    expect(text).toHaveLength(6000);
    const before = desk.sandbox.requests.length;
    const message = await checked(text);
    const sent = desk.sandbox.requests.slice(before);
    expect(sent.filter(({ path }) => /callback$/.test(path))).toHaveLength(1);
    expect(sent.filter(({ method, path }) => method === 'POST' && /webhooks/.test(path))).toEqual(
      [],
    );

    const [quote = '', ...told] = message.content.split('\n');
    expect(quote.length).toBeLessThanOrEqual(302);
    expect(quote).toMatch(/^> Beijing has 12,858 NGOs\. .*…$/);
    expect(told.slice(0, 2)).toEqual([
      '**200 claims checked: 197 borne out by the record, 3 not.**',
      '192 more in the attached report.',
    ]);
    // Each claim told stands in the message's text too, for whoever sees no embeds.
    expect(told).toHaveLength(2 + 8 + 1);
    expect(claimsIn(message).map(([heading = '']) => heading.charAt(0))).toEqual(
      Array.from('✗✗✗✓✓✓✓✓'),
    );
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['claim-check.md']);
    const report = await (await fetch(message.attachments[0]?.url ?? '')).text();
    const headings = report.match(/^## .*$/gm) ?? [];
    expect(headings).toHaveLength(200);
    expect(headings.filter((heading) => heading.includes('✗'))).toEqual([
      '## 50. ✗ Differs from the record',
      '## 120. ✗ Differs from the record',
      '## 180. ✗ Differs from the record',
    ]);
    expect(report.match(/Digits seem to have changed places\./g)).toHaveLength(3);
  });

  it('of more than 6,000 characters is refused', async () => {
    await expect(checked(`${text}!`)).rejects.toThrow('text: at most 6000 characters.');
    const error = await desk.desk
      .ask({ text: `${text}!`, wants: 'check', personId: 'ada', channelId: 'press' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(errorText(error as UserError, 'en')).toBe(
      'This text has 6001 characters; the desk checks up to 6000 at a time. Please send it in parts.',
    );
  });
});

describe('“Check against the record”', () => {
  it('checks a message that was not meant for the desk', async () => {
    const mo = await desk.person('moderator');
    const said = await mo.say('I read that 北京5A级社会组织有283家。');
    await jo.sees(({ id }) => id === said.id);
    const { message } = await jo.contextMenu('Check against the record', said);
    expect(isPrivate(message)).toBe(false);
    expect(message.content).toContain('> I read that 北京5A级社会组织有283家。');
    expect(textOf(message)).toMatch(/238/);
    expect(claimsIn(message)[0]?.[0]).toMatch(/^✗/);
  });

  it('says so where the message has no text', async () => {
    const said = await jo.say('', '#press-room', [{ filename: 'a.png', content: '12,858' }]);
    const { message } = await jo.contextMenu('Check against the record', said);
    expect(isPrivate(message)).toBe(true);
    expect(message.content).toBe('That message has no text that could be answered.');
  });
});

describe('a mention that asks whether something is true', () => {
  it.each([
    [
      'is it true that Beijing has 12,585 registered social organizations?',
      '**1 claim checked: 0 borne out by the record, 1 not.**',
      'Digits seem to have changed places.',
    ],
    [
      '北京有12585家社会组织，是真的吗？',
      '**共核对1处：0处有记录支持，1处没有。**',
      '疑似数字前后颠倒。',
    ],
  ])('%s', async (question, summary, slip) => {
    const answer = await jo.ask(question);
    expect(answer.content.split('\n')[0]).toBe(summary);
    expect(answer.content).toMatch(/✗.*12,?585.*12,?858/);
    expect(textOf(answer)).toContain(slip);
    expect(textOf(answer)).toMatch(/12,?858/);
  });

  it('is answered as a question where the record has nothing to check it by', async () => {
    const answer = await jo.ask('is it true that the moon is made of cheese?');
    expect(textOf(answer)).not.toContain('checked');
    expect(textOf(answer)).not.toContain('12,858');
  });
});

describe('the local Discord', () => {
  it('was asked for nothing it does not know, and nothing went wrong', () => {
    expect(desk.sandbox.unknownRoutes).toEqual([]);
    expect(desk.sandbox.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(desk.logs.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});
