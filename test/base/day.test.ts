/** The day where the record is at home, alone and as the desk understands it around midnight. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt, lastInstantOf } from '../../src/base/day.js';
import { withValue } from '../support/curation.js';
import { openWholeDesk, textOf, type WholeDesk } from '../support/whole-desk.js';

describe('the day of an instant', () => {
  it.each([
    ['2026-03-03T15:59:59.999Z', 'Asia/Shanghai', '2026-03-03'],
    ['2026-03-03T16:00:00.000Z', 'Asia/Shanghai', '2026-03-04'],
    ['2025-12-31T16:00:00.000Z', 'Asia/Shanghai', '2026-01-01'],
    ['2024-02-28T16:00:00.000Z', 'Asia/Shanghai', '2024-02-29'],
    ['2026-03-03T16:00:00.000Z', 'UTC', '2026-03-03'],
    ['2026-03-03T04:59:59.999Z', 'America/New_York', '2026-03-02'],
    ['2026-03-03T05:00:00.000Z', 'America/New_York', '2026-03-03'],
    ['2026-07-03T04:00:00.000Z', 'America/New_York', '2026-07-03'],
  ])('%s, %s', (instant, zone, day) => {
    expect(dayAt(Date.parse(instant), zone)).toBe(day);
  });

  it('is eight hours ahead of universal time in Beijing', () => {
    const instants = fc.date({
      min: new Date('1992-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const ahead = new Date(instant.getTime() + 8 * 3_600_000);
        expect(dayAt(instant.getTime(), 'Asia/Shanghai')).toBe(ahead.toISOString().slice(0, 10));
      }),
    );
  });

  it('needs a time zone that is one', () => {
    expect(() => dayAt(0, 'Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('the end of a day', () => {
  it('is a thousandth of a second before midnight in Beijing', () => {
    const end = new Date(lastInstantOf('2026-03-03', 'Asia/Shanghai')).toISOString();
    expect(end).toBe('2026-03-03T15:59:59.999Z');
  });

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York', 'UTC'])('in %s', (zone) => {
    const days = fc.integer({ min: 10_000, max: 40_000 });
    fc.assert(
      fc.property(days, (number) => {
        const [day, next] = [number, number + 1].map((each) =>
          new Date(each * 86_400_000).toISOString().slice(0, 10),
        ) as [string, string];
        const last = lastInstantOf(day, zone);
        expect([dayAt(last, zone), dayAt(last + 1, zone)]).toEqual([day, next]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a desk around midnight in Beijing', () => {
  let desk: WholeDesk;
  beforeAll(async () => {
    desk = await openWholeDesk();
  });
  afterAll(() => desk?.stop());

  /** Minutes from the hour at which a day of the desk's clock is set, 17:00 in Beijing. */
  const toMidnight = 7 * 60;
  const ask = async (question: string, days: { as_of?: string; known_on?: string } = {}) => {
    const jo = await desk.person('journalist');
    return textOf((await jo.slash('ask', { question, ...days })).message);
  };
  const assets = "What are the total assets of Beijing's social organizations?";

  it('begins the year and the day there, while it is still yesterday elsewhere', async () => {
    const registered = (year: string) =>
      ask(`How many social organizations were registered in Beijing ${year}?`);
    const [counted, counted2022] = ['12,566', '12,700'];
    const refused = 'The record does not have this for';
    const told = (figure: string) => new RegExp(`^(?!.*${refused}).*${figure}`, 's');

    desk.setDay('2023-12-31');
    desk.pass(toMidnight - 1);
    expect(await registered('this year')).toMatch(told(counted));
    expect(await registered('last year')).toMatch(told(counted2022));
    desk.pass(1);
    expect(await registered('this year')).toContain(`${refused} this year`);
    expect(await registered('last year')).toMatch(told(counted));
  });

  it('takes a date for one to come until its day has begun there', async () => {
    desk.setDay('2026-03-03');
    desk.pass(toMidnight - 1);
    expect(await ask(assets, { as_of: '2026-03-04' })).toContain('is still to come');
    desk.pass(31);
    expect(await ask(assets, { as_of: '2026-03-04' })).toContain('100.197 billion yuan');
    expect(await ask(assets, { as_of: '2026-03-05' })).toContain('is still to come');
  });

  it('knew on a day what was published before it ended there, and names that day', async () => {
    desk.setDay('2026-03-03');
    desk.pass(toMidnight + 30);
    await desk.publish('registered-total', (body) => withValue(body, 'count', '12901'), {
      kind: 'correction',
      reason: 'the registry counted again',
    });
    const registered = 'How many social organizations are registered in Beijing?';
    expect(await ask(registered, { known_on: '2026-03-03' })).toContain('12,858');
    expect(await ask(registered, { known_on: '2026-03-04' })).toContain('12,901');
    const jo = await desk.person('journalist');
    const { message } = await jo.slash('fact', { id: 'registered-total' });
    expect(textOf(message)).toContain('Published 4 March 2026');
  });

  it('has a fact due for review from the day after its date there', async () => {
    const moderator = await desk.person('moderator');
    const overdue = async () =>
      textOf((await moderator.slash('desk', {}, { sub: 'stale', in: '#desk' })).message);
    desk.setDay('2027-06-30');
    desk.pass(toMidnight - 1);
    expect(await overdue()).toContain('No fact is past its review date.');
    desk.pass(1);
    expect(await overdue()).toContain('past the review date');
  });
});
