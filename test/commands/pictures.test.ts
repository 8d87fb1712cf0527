/** `/chart`, `/brief` and `/derive` as people use them, on the local Discord. */
import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedDesk, startDesk } from '../support/desk.js';

let desk: StartedDesk;
let journalist: Person;

beforeAll(async () => {
  desk = await startDesk();
  journalist = await desk.person('journalist');
});
afterAll(() => desk?.stop());

async function content(file: APIAttachment | undefined): Promise<Buffer> {
  if (!file) throw new Error('no file');
  return Buffer.from(await (await fetch(file.url)).arrayBuffer());
}

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG';
const texts = (message: APIMessage) =>
  [
    message.content,
    ...message.embeds.flatMap(({ fields = [] }) => fields.map(({ value }) => value)),
  ].join('\n');

describe('/chart', () => {
  it('posts the picture with its description', async () => {
    const { message } = await journalist.slash('chart', { fact: 'fact:municipal-share' });
    expect(message.content).toBe(
      '**Share of municipal-level organizations**\nBeijing, as of November 2021',
    );
    const [file] = message.attachments;
    expect(file?.filename).toBe('municipal-share-r1-light-en.png');
    for (const part of ['34.6%', '4,449', '8,409', '12,858', 'November 2021', 'Source: China']) {
      expect(file?.description).toContain(part);
    }
    const bytes = await content(file);
    expect(isPng(bytes)).toBe(true);
    expect(bytes.readUInt32BE(16)).toBe(1200);
  });

  it('draws it dark and in the reader’s script', async () => {
    await journalist.setLocale('zh-TW');
    const values = { fact: 'fact:total-assets', theme: 'dark' };
    const { message } = await journalist.slash('chart', values);
    await journalist.setLocale('en-US');
    const [file] = message.attachments;
    expect(file?.filename).toBe('total-assets-r1-dark-zh-Hant.png');
    expect(file?.description).toContain('2020年底1001.97億元');
  });

  it('stands behind the button on an answer', async () => {
    const answer = await journalist.slash('fact', { id: 'fact:employment' });
    const { message } = await journalist.press(answer.message, 'Chart');
    expect(message.attachments[0]?.description).toContain('end of 2020: 213,900');
    const cited = await journalist.press(message, 'Copy citation');
    expect(cited.message.content).toContain('employment, revision 1');
  });

  it('suggests facts that have one, and says so of one that has none', async () => {
    const choices = await journalist.autocomplete('chart', 'fact', 'growth');
    expect(choices.map(({ value }) => value)).not.toContain('fact:growth-trend');
    const { message } = await journalist.slash('chart', { fact: 'fact:growth-trend' });
    expect(message.content).toContain('no figures that make a chart');
    expect(message.attachments).toEqual([]);
    const unknown = await journalist.slash('chart', { fact: 'nothing' });
    expect(unknown.message.content).toContain('No fact');
  });
});

describe('/brief', () => {
  it('posts the sheet in short, the whole of it as Markdown, and its chart', async () => {
    const { message } = await journalist.slash('brief', { topic: 'economy' });
    expect(texts(message)).toContain('100.197 billion yuan');
    const [sheet, chart] = message.attachments;
    expect(sheet?.filename).toMatch(/^economy-\d{4}-\d\d-\d\d-en\.md$/);
    const markdown = (await content(sheet)).toString('utf8');
    expect(markdown).toMatch(/^# Assets and jobs/);
    expect(markdown).toContain(chart?.filename);
    expect(markdown).toContain('## Errata');
    expect(isPng(await content(chart))).toBe(true);
  });

  it('does without a chart where a topic has none', async () => {
    const { message } = await journalist.slash('brief', { topic: 'basics' });
    expect(message.attachments.map(({ filename }) => filename.split('.').at(-1))).toEqual(['md']);
  });

  it('suggests topics in the reader’s language and refuses others', async () => {
    await journalist.setLocale('zh-CN');
    const choices = await journalist.autocomplete('brief', 'topic', '资产');
    await journalist.setLocale('en-US');
    expect(choices).toEqual([{ name: '资产与就业', value: 'economy' }]);
    const { message } = await journalist.slash('brief', { topic: 'weather' });
    expect(message.content).toContain('not on record');
  });
});

describe('/derive', () => {
  it('computes openly', async () => {
    const question = 'what share of assets do municipal organizations hold?';
    const { message } = await journalist.slash('derive', { question });
    expect(message.content).toContain('**52.9%**');
    expect(texts(message)).toContain('53,013,000,000 ÷ 100,197,000,000 = 0.529087697236…');
    expect(texts(message)).toContain('end of 2020');
  });

  it('refuses with the reason and the dates', async () => {
    const { message } = await journalist.slash('derive', { question: '平均每家社会组织的资产' });
    expect(message.content).toContain('截止日期不同');
    expect(texts(message)).toContain('2021年11月');
  });

  it('reads nothing into what it does not understand', async () => {
    const { message } = await journalist.slash('derive', { question: 'assets per capita' });
    expect(message.content).toContain('could not tell');
  });
});
