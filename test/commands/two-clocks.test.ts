/** `/ask` as of other days: what was true then, and what this desk told then. */
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FiledFactBody } from '../../src/facts/entry.js';
import { ana, bo, factRef, withValue } from '../support/curation.js';
import { embedOf, openWholeDesk, textOf, type WholeDesk } from '../support/whole-desk.js';

let desk: WholeDesk;
let jo: Person;

beforeAll(async () => {
  desk = await openWholeDesk();
  jo = await desk.person('journalist');
});
afterAll(() => desk?.stop());

const question = "What are the total assets of Beijing's social organizations?";
interface Days {
  readonly as_of?: string;
  readonly known_on?: string;
}
const asked = async (days: Days, text = question) =>
  (await jo.slash('ask', { question: text, ...days })).message;
const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** The first figure of an answer with its as-of date, and the revision it was told from. */
async function told(days: Days, text = question): Promise<readonly (string | undefined)[]> {
  const message = await asked(days, text);
  const [figure, , date] = message.content.match(/(?<=\*\*)[^*]+(?=\*\*)/g) ?? [];
  return [figure, date, embedOf(message).footer?.text.split(' · ')[1]];
}

const withAssets = (body: FiledFactBody, billions: string, yi: string, year: string) => {
  const asOf = { date: year, precision: 'end-of-year' } as const;
  return {
    ...body,
    asOf,
    statement: {
      en: `Beijing's social organizations held total assets of ${billions} billion yuan at the end of ${year}.`,
      zh: `截至${year}年底，北京市社会组织总资产为${yi}亿元。`,
    },
    figures: body.figures.map((figure) => ({
      ...figure,
      asOf,
      value: `${billions.replace('.', '')}000000`,
    })),
  };
};

const first = ['100.197 billion yuan', 'the end of 2020', 'revision 1'];
const corrected = ['104.318 billion yuan', 'the end of 2020', 'revision 2'];
const newer = ['131.756 billion yuan', 'the end of 2025', 'revision 3'];

describe('before any change', () => {
  it('tells the record as it stands, under a remark that says which day', async () => {
    const message = await asked({ as_of: '2020' });
    expect(isPrivate(message)).toBe(false);
    expect(message.content.split('\n')).toEqual([
      `> ${question}`,
      'The latest on record that is dated 2020 or earlier:',
      '**100.197 billion yuan** · total assets',
      'As of **the end of 2020** · Beijing',
      'Later reports: over 100 billion yuan in September 2022.',
      'Sources: China social organization network; China Development Brief',
    ]);
    const known = await asked({ known_on: '2026-03-03' });
    expect(known.content.split('\n')[1]).toBe('As this desk told it on 3 March 2026:');
    expect(await told({ known_on: '2026-03' })).toEqual(first);
  });

  it('takes a fact picked from the list, and Chinese', async () => {
    expect(await told({ as_of: 'end of 2020' }, 'fact:total-assets')).toEqual(first);
    const message = await asked({ as_of: '2021年11月8日' }, '北京社会组织的总资产是多少？');
    expect(message.content).toContain('记录中截至2021年11月8日或更早的最新内容：');
    expect(message.content).toContain('**1001.97亿元**');
    expect(textOf(message)).toContain('第1版');
  });

  it('tells no later figure for a day before the first one', async () => {
    const message = await asked({ as_of: '2019-12-31' });
    expect(message.content).not.toContain('The latest on record');
    expect(message.content).toContain('31 December 2019');
    const { fields = [] } = embedOf(message);
    expect(fields).toHaveLength(1);
    expect(fields[0]?.value).toMatch(/100\.197 billion yuan.*\*\*end of 2020\*\*/i);
  });

  it('has nothing to tell of a day before its first import', async () => {
    const message = await asked({ known_on: '2026-03-02' });
    expect(isPrivate(message)).toBe(true);
    expect(message.content).toBe('This desk had not opened its record by 2026-03-02.');
    expect((await asked({ known_on: '1999' })).content).toContain('by 1999');
  });
});

describe('a date', () => {
  it.each([
    ...['tomorrowish', '2021-13-45', '2021-02-30', '31 February 2021', '2021-00', '99999', '1e999'],
    ...['08/12/2021', '2020-2021', 'between 2020 and 2021', 'before 2020', 'early 2020', 'Q3 2021'],
    ...['2021年13月', '2020年初', '8 December', 'foo 2021-11-08 bar', '  '],
  ])('that is none, or not one day, month or year, is refused: %s', async (date) => {
    for (const days of [{ as_of: date }, { known_on: date }]) {
      const message = await asked(days);
      expect(isPrivate(message)).toBe(true);
      expect(message.content).toMatch(
        /^“.*” is no date the desk can read\. Write it like 2021-12-08/,
      );
      expect(message.embeds).toEqual([]);
    }
  });

  it('is refused in the language of the client', async () => {
    await jo.setLocale('zh-CN');
    const message = await asked({ as_of: '昨天' });
    await jo.setLocale('en-US');
    expect(message.content).toMatch(/^无法识别日期“昨天”。/);
  });

  it.each(['2026-03-04', '2026-04', '2027', '31 December 2026'])(
    'to come is refused: %s',
    async (date) => {
      for (const days of [{ as_of: date }, { known_on: date }]) {
        const message = await asked(days);
        expect(isPrivate(message)).toBe(true);
        expect(message.content).toContain('is still to come. Choose a day up to today.');
      }
    },
  );

  it.each([
    '2021-12-08',
    '2021/12/08',
    '8 December 2021',
    'December 8, 2021',
    'in 2020',
    'Dec 2021',
    '2021 November',
    '2026-03-03',
    '截至2020年底',
    '2020年',
    '２０２１年１１月',
  ])('is read as people write it: %s', async (date) => {
    expect(await told({ as_of: date })).toEqual(first);
  });
});

describe('after a correction and new data', () => {
  beforeAll(async () => {
    desk.setDay('2026-03-10');
    await desk.publish('total-assets', (body) => withAssets(body, '104.318', '1043.18', '2020'), {
      kind: 'correction',
      reason: 'the ministry corrected its table',
    });
    desk.setDay('2026-03-12');
    await desk.publish('registered-total', (body) => withValue(body, 'count', '12901'), {
      kind: 'correction',
      reason: 'the registry counted again',
    });
    desk.setDay('2026-04-02');
    await desk.publish('total-assets', (body) => withAssets(body, '131.756', '1317.56', '2025'), {
      kind: 'new-data',
      reason: 'the figure for 2025 came out',
      override: 'questions about 2020 go by as_of from here on',
    });
  });

  it('tells the newest without a day, and the revision it stands in', async () => {
    expect((await jo.ask(question)).content).toContain('131.756 billion yuan');
    expect(await told({ as_of: '2026-04-02' })).toEqual(newer);
  });

  it.each<readonly [Days, readonly string[]]>([
    [{ as_of: '2020' }, corrected],
    [{ as_of: '2025-12-30' }, corrected],
    [{ as_of: '2025' }, newer],
    [{ known_on: '2026-03-09' }, first],
    [{ known_on: '2026-03-10' }, corrected],
    [{ known_on: '2026-03' }, corrected],
    [{ known_on: '2026-04-02' }, newer],
    [{ as_of: '2021', known_on: '2026-03-05' }, first],
    [{ as_of: '2021', known_on: '2026-04-02' }, corrected],
    [{ as_of: '2025', known_on: '2026-03-31' }, corrected],
  ])('tells for %o', async (days, expected) => {
    expect(await told(days)).toEqual(expected);
  });

  it('says both days where both are asked for', async () => {
    const { content } = await asked({ as_of: 'Dec 2021', known_on: '2026-03-05' });
    expect(content.split('\n').slice(1, 3)).toEqual([
      'As this desk told it on 5 March 2026:',
      'The latest on record that is dated December 2021 or earlier:',
    ]);
  });

  it('computes a derived figure from what it rests on, corrections of that day included', async () => {
    const derived = "How many of Beijing's social organizations are below the municipal level?";
    expect((await told({ as_of: '2021-12' }, derived))[0]).toBe('8,452');
    expect((await told({ known_on: '2026-03-11' }, derived))[0]).toBe('8,409');
    expect((await told({ as_of: '2021-12', known_on: '2026-03-11' }, derived))[0]).toBe('8,409');
  });

  it('no longer tells as true what was taken back, but that it was told', async () => {
    desk.setDay('2026-04-10');
    const { curation } = desk.desk;
    const { proposal } = await curation.propose(ana, {
      ...{ action: 'revert', ref: factRef('total-assets'), base: 3, to: 2 },
      reason: 'the figure for 2025 was withdrawn',
    });
    await curation.approve(bo, proposal, { readThere: true });
    await desk.desk.refresh();
    const reverted = [...corrected.slice(0, 2), 'revision 4'];
    expect(await told({ as_of: '2026-04-10' })).toEqual(reverted);
    expect(await told({ as_of: '2020' })).toEqual(reverted);
    expect(await told({ known_on: '2026-04-09' })).toEqual(newer);
    expect(await told({ as_of: '2025', known_on: '2026-04-09' })).toEqual(newer);
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
