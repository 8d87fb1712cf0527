/** Questions over time, refusals and the next line of an answer, through the one way in. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/desk/snapshot.js';
import { inquire } from '../../src/inquiry/inquire.js';
import { scoreOf } from '../../src/inquiry/outcome.js';
import { lineText } from '../../src/wording/card.js';
import { outcomeCard } from '../../src/wording/outcome-card.js';
import { cardAsText } from '../../src/wording/text.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

const today = '2026-11-23';
let desk: Snapshot;
beforeAll(async () => {
  desk = await preparedSnapshot('shipped', reviewedRecord());
}, 300_000);

const asked = (text: string, before?: string) =>
  inquire(desk, {
    text,
    today,
    ...(before === undefined ? {} : { previous: { text: 'before', factId: before } }),
  });
const told = (text: string, before?: string) =>
  cardAsText(outcomeCard(asked(text, before), desk.record));

describe('a question over time', () => {
  it.each([
    ['How has the number of people employed changed since 2012?', 'employment-2012'],
    ['in which year did the national count peak?', 'national-total-2021'],
    ['since when do you have figures on volunteers?', 'volunteers-2012'],
    ['社区社会组织2012年到2022年增加了多少', 'community-organizations-2012'],
  ])('%s', (text, fact) => {
    expect(scoreOf(asked(text))).toMatchObject({ outcome: 'answer' });
    expect(scoreOf(asked(text)).facts[0]).toBe(fact);
  });

  it('is answered with both figures, dates and working, caveats kept', () => {
    const text = told('how did the total change since 2012');
    for (const part of [
      '7,965 (2012)',
      '12,566 (September 2023)',
      '12,566 − 7,965 = 4,601',
      '57.8%',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Note: seen in a copy');
  });

  it('goes on from what was told, and says whether that is the newest', () => {
    expect(scoreOf(asked('and when was it lowest?', 'employment')).facts[0]).toBe(
      'employment-2012',
    );
    expect(told('is that still current?', 'registered-total')).toContain('12,566, September 2023');
  });

  it('is refused by name: a year without a figure, and what may not be compared', () => {
    const text = told('how did employment change between 2012 and 2018');
    expect(text).toContain('2014: 174,000');
    expect(text).toContain('end of 2020: 213,900');
    const refused = asked('compare registered organizations with filed community organizations');
    expect(refused).toMatchObject({
      told: { refusal: { because: { rule: 'registered-and-filed' } } },
    });
  });
});

it('names the other points of a series on the next line', () => {
  const card = outcomeCard(
    asked('How many social organizations are there in Beijing?'),
    desk.record,
  );
  expect(card.headline.map(lineText).join('\n')).toMatch(
    /Later reports: about 12,700 in September 2022; 12,566 in September 2023, seen in a copy/,
  );
});

describe('a refusal', () => {
  it.each([
    ['How many in Shanghai?', ['registered-total']],
    ['5A in 2015?', ['five-a-rated']],
    ['total assets in Shenzhen', ['total-assets']],
  ])('%s points to the same measure', (text, [first]) => {
    const { outcome, facts } = scoreOf(asked(text));
    expect([outcome, facts[0]]).toEqual(['decline', first]);
  });

  it('says of nothing on record that the record has nothing on it', () => {
    const { record } = desk;
    const subjects = record.facts.filter(({ figures }) => figures.length > 0).slice(0, 40);
    const questions = subjects.flatMap(({ title }, at) => [
      `${title.en} in ${['Shanghai', 'Tianjin', 'Chengdu'][at % 3]}?`,
      `${title.zh}，${2003 + (at % 7)}年`,
    ]);
    const spoken = [...desk.answerer.profiles.values()];
    for (const text of questions) {
      const outcome = asked(text);
      if (outcome.kind !== 'decline' || outcome.verdict.kind !== 'declined') continue;
      const { reason, nearest } = outcome.verdict;
      if (reason.code !== 'conflict') continue;
      for (const { kind, concept, elsewhere } of reason.conflicts) {
        const isSpokenOf =
          kind !== 'time' &&
          spoken.some(({ place, covers }) => place === concept || covers.has(concept));
        expect([text, concept, elsewhere ?? false]).toEqual([
          text,
          concept,
          isSpokenOf || elsewhere === true,
        ]);
      }
      expect(nearest.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a change in one year', () => {
  it.each([
    ['how much were social organizations up in 2022 compared to 3021?'],
    ['2022年社会组织总数比一般情况多多少'],
  ])('is not told up to another year: %s', (text) => {
    const { facts } = scoreOf(asked(text));
    expect(facts).not.toContain('registered-total-2023');
  });

  it.each([
    ['2023年社会组织数量比上年减少多少', ['registered-total-2022', 'registered-total-2023']],
    [
      'In 2023 how much did the number of social organizations change from the year before?',
      ['registered-total-2022', 'registered-total-2023'],
    ],
    ['How many more social organizations than in 2012?', ['registered-total-2012']],
  ])('is counted from the year before, or from the one it is compared with: %s', (text, ends) => {
    const outcome = asked(text);
    expect(outcome.kind).toBe('over-time');
    expect(scoreOf(outcome).facts).toEqual(expect.arrayContaining(ends));
  });
});
