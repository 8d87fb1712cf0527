/**
 * A figure is changed by two moderators, and everything a journalist can get of it changes along:
 * answer, derived figures, chart, citation and the verdicts on claims.
 */
import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FiledFactBody } from '../../src/facts/entry.js';
import { ana, bo, factRef } from '../support/curation.js';
import { embedOf, fieldsOf, openWholeDesk, textOf, type WholeDesk } from '../support/whole-desk.js';

let desk: WholeDesk;
let jo: Person;

beforeAll(async () => {
  desk = await openWholeDesk();
  jo = await desk.person('journalist');
  await addShare();
});
afterAll(() => desk?.stop());

const question = "What are the total assets of Beijing's social organizations?";
const oldClaim =
  'At the end of 2020 the total assets of the social organizations of Beijing were 100.197 billion yuan.';
const newClaim = '截至2020年底，北京社会组织总资产为1043.18亿元。';

/** Puts a fact on record that is computed from the total, as a moderator would. */
async function addShare(): Promise<void> {
  const { curation } = desk.desk;
  const asOf = { date: '2020', precision: 'end-of-year' };
  const { proposal } = await curation.propose(ana, {
    ...{ action: 'add', of: 'fact', reason: 'asked for every week' },
    body: {
      ...{ id: 'municipal-asset-share', topic: 'economy', asOf },
      title: { en: 'Municipal share of assets', zh: '市级资产占比' },
      statement: {
        en: 'Municipal-level organizations held {share} of the total assets at the end of 2020.',
        zh: '截至2020年底，市级社会组织资产占总资产的{share}。',
      },
      subject: { place: 'beijing', asks: ['share'], covers: ['assets', 'municipal'] },
      figures: [
        {
          ...{ id: 'share', value: '52.9', unit: 'percent', places: 1, qualifier: 'exact', asOf },
          label: { en: 'of the total assets', zh: '占总资产' },
          scope: { en: 'Beijing', zh: '北京市' },
          formula: 'municipal-assets.amount / total-assets.amount * 100',
        },
      ],
      ...{ sources: [], errata: [], related: ['total-assets'], reviewBy: '2027-06-30' },
      phrasings: {
        en: [
          'Which percentage of the asset pile is municipal?',
          'Municipal slice of the asset pie in percent',
          'Asset share at city level, in percent',
          'What percent of sector assets is municipal?',
          'How many percent of the assets belong to the city level?',
          'Percent of assets, municipal against all',
          'City-level assets as a percentage of all assets',
          'Assets: municipal percentage',
          'Municipal percentage of combined assets at the end of 2020',
          'Give me the municipal asset percentage',
          'Is the municipal percentage of assets above 50?',
          'Percentage of assets in municipal hands',
        ],
        zh: [
          '市级资产占总资产的百分比',
          '市级资产占比是百分之几',
          '资产里市级占百分之几',
          '总资产当中市级的比重',
          '市级资产比重',
          '市级资产所占百分比多少',
          '2020年底市级资产占比',
          '市级资产占比超过一半了吗',
        ],
      },
    },
  });
  await curation.approve(bo, proposal, { readThere: true });
  await desk.desk.refresh();
}

const withTotal = (body: FiledFactBody): FiledFactBody => ({
  ...body,
  statement: {
    en: body.statement.en.replace('100.197', '104.318'),
    zh: body.statement.zh.replace('1001.97', '1043.18'),
  },
  figures: body.figures.map((figure) => ({ ...figure, value: '104318000000' })),
});

const verdict = (message: APIMessage) => embedOf(message).fields?.[0]?.name;

/** Everything a journalist can get that rests on the total, as it is told at this moment. */
async function everything() {
  const answer = await jo.ask(question);
  const cited = (await jo.press(answer, 'Copy citation')).message;
  const chart = (await jo.press(answer, 'Chart')).message;
  const picture = chart.attachments[0];
  const share = (await jo.slash('fact', { id: 'municipal-asset-share' })).message;
  const derived = (
    await jo.slash('derive', { question: 'what share of assets do municipal organizations hold?' })
  ).message;
  const dollars = (await jo.slash('derive', { question: 'total assets in US dollars' })).message;
  return {
    answer,
    cited: cited.content,
    chart: { alt: picture?.description, name: picture?.filename },
    png: Buffer.from(await (await fetch(picture?.url ?? '')).arrayBuffer()),
    share,
    derived,
    dollars,
    oldClaim: verdict((await jo.slash('check', { text: oldClaim })).message),
    newClaim: verdict((await jo.slash('check', { text: newClaim })).message),
  };
}

describe('total assets, changed through the desk', () => {
  let older: APIMessage;

  it('change together wherever a journalist meets them', async () => {
    const before = await everything();
    older = before.answer;
    expect(before.answer.content).toContain('**100.197 billion yuan**');
    expect(embedOf(before.answer).footer?.text).toContain('total-assets · revision 1');
    expect(before.cited).toContain('100.197 billion yuan');
    expect(before.cited).toContain('1001.97亿元');
    expect(before.chart.name).toBe('total-assets-r1-light-en.png');
    expect(before.chart.alt).toContain('End of 2020: 100.197 billion yuan');
    expect(before.share.content).toContain('**52.9%**');
    expect(textOf(before.share)).not.toContain('Recomputed');
    expect(before.derived.content).toContain('**52.9%**');
    expect([before.oldClaim, before.newClaim]).toEqual(['✓ Matches', '✗ 与记录不符']);

    desk.setDay('2026-03-10');
    const { curation } = desk.desk;
    const { entry, number } = await curation.latest(factRef('total-assets'));
    const proposed = await curation.propose(ana, {
      ...{ action: 'edit', ref: factRef('total-assets'), base: number },
      body: withTotal(entry.body as FiledFactBody),
      custody: { excerpt: '截至2020年底，全市社会组织资产合计1043.18亿元。' },
      reason: 'the ministry corrected its table',
    });
    expect([proposed.proposal.assessment.checks, proposed.standing]).toEqual([
      [],
      'second-moderator',
    ]);
    expect(proposed.proposal.assessment.derived).toContainEqual(
      expect.objectContaining({
        ...{ factId: 'municipal-asset-share', before: '52.9', after: '50.8' },
      }),
    );
    // Nothing is told of it before it is approved.
    expect((await jo.ask(question)).content).toContain('**100.197 billion yuan**');

    await curation.approve(bo, proposed.proposal, { readThere: true });
    await expect
      .poll(async () => (await jo.ask(question)).content, { timeout: 5000, interval: 50 })
      .toContain('**104.318 billion yuan**');
    const after = await everything();

    const { content } = after.answer;
    expect(content).toContain('As of **the end of 2020**');
    expect(embedOf(after.answer).footer?.text).toContain('total-assets · revision 2');
    expect(embedOf(after.answer).description).toContain('104.318 billion yuan');

    expect(after.cited).toContain('104.318 billion yuan');
    expect(after.cited).toContain('total-assets, revision 2');
    expect(after.cited).toContain('1043.18亿元');
    expect(after.cited).not.toMatch(/100\.197|1001\.97/);

    expect(after.chart.name).toBe('total-assets-r2-light-en.png');
    expect(after.chart.alt).toContain('End of 2020: 104.318 billion yuan');
    expect(after.chart.alt).not.toContain('100.197');
    expect(after.png.equals(before.png)).toBe(false);

    expect(after.share.content).toContain('**50.8%**');
    expect(textOf(after.share)).toContain('Recomputed: a figure it rests on has changed');
    expect(fieldsOf(after.share)['How it is derived']).toContain(
      '53.013 billion yuan ÷ 104.318 billion yuan',
    );
    expect(after.derived.content).toContain('**50.8%**');
    expect(textOf(after.derived)).toContain('53,013,000,000 ÷ 104,318,000,000');
    expect(after.dollars.content).not.toBe(before.dollars.content);
    expect(after.dollars.content).toContain('15.96');

    expect([after.oldClaim, after.newClaim]).toEqual(['✗ Differs from the record', '✓ 与记录一致']);
  });

  it('leave a button of the older answer pointing at what now stands, and saying so', async () => {
    // As it stood on a screen that the correction has not come to yet.
    const { message } = await jo.press(older, 'Copy citation');
    expect(textOf(message)).toContain('104.318 billion yuan');
    expect(textOf(message)).toContain(
      'The message above gave revision 1. Revision 2 now stands on record',
    );
  });

  it('are told in Chinese and in a direct message alike', async () => {
    expect((await jo.ask('北京社会组织的总资产是多少？')).content).toContain('**1043.18亿元**');
    expect((await jo.ask(question, 'dm')).content).toContain('**104.318 billion yuan**');
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
