/** Deadlines as journalists type them, over clocks that are put forward and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { offsetAt } from '../../../src/base/zone-clock.js';
import { readDeadline, reminderFor } from '../../../src/desk/inquiries/deadline.js';
import { instantAt, wallAt } from '../../../src/desk/inquiries/zones.js';

/** Tuesday, 3 March 2026, 17:00 in Beijing. */
const now = Date.parse('2026-03-03T09:00:00Z');
const read = (text: string, at = now) => {
  const instant = readDeadline(text, at, 'Asia/Shanghai');
  return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
};
const codeOf = (text: string, at = now) => {
  try {
    return read(text, at);
  } catch (error) {
    return error instanceof UserError ? error.code : error;
  }
};

describe('a deadline', () => {
  it.each([
    ['tomorrow 5pm', '2026-03-04T09:00'],
    ['by 5:30pm today', '2026-03-03T09:30'],
    ['18:00', '2026-03-03T10:00'],
    ['9am', '2026-03-04T01:00'],
    ['18:00 GMT', '2026-03-03T18:00'],
    ['8am GMT', '2026-03-04T08:00'],
    ['18:00 GMT+8', '2026-03-03T10:00'],
    ['6pm UTC-5', '2026-03-03T23:00'],
    ['tomorrow 5pm London time', '2026-03-04T17:00'],
    ['Friday noon ET', '2026-03-06T17:00'],
    ['3 March 5:30 pm', '2026-03-03T09:30'],
    ['2026-03-05T14:00Z', '2026-03-05T14:00'],
    ['2026-03-05T14:00+01:00', '2026-03-05T13:00'],
    ['5 March 2026 14:00 Europe/Paris', '2026-03-05T13:00'],
    ['Mar 5, 2026 6pm (Hong Kong)', '2026-03-05T10:00'],
    ['17h30 New York', '2026-03-03T22:30'],
    ['1830 hrs', '2026-03-03T10:30'],
    ['in 3 hours', '2026-03-03T12:00'],
    ['close of business tomorrow', '2026-03-04T10:00'],
    ['Thursday', '2026-03-05T10:00'],
    ['今晚8点', '2026-03-03T12:00'],
    ['今晚八點', '2026-03-03T12:00'],
    ['明天下午三点半', '2026-03-04T07:30'],
    ['明早9:15', '2026-03-04T01:15'],
    ['后天', '2026-03-05T10:00'],
    ['3月5日14点', '2026-03-05T06:00'],
    ['2026年3月5日下午2点20分', '2026-03-05T06:20'],
    ['2026-03-05 14时', '2026-03-05T06:00'],
    ['周五中午12点', '2026-03-06T04:00'],
    ['下周一上午十点', '2026-03-09T02:00'],
    ['3小时后', '2026-03-03T12:00'],
    ['兩個半小時內', '2026-03-03T11:30'],
    ['半小时后', '2026-03-03T09:30'],
    ['今晚12点', '2026-03-03T16:00'],
    ['晚上8点（伦敦时间）', '2026-03-03T20:00'],
    ['北京时间明天18:00', '2026-03-04T10:00'],
    ['今天下班前', '2026-03-03T10:00'],
    ['<t:1772600400:f>', '2026-03-04T05:00'],
    ['', null],
    ['no deadline', null],
    ['没有', null],
  ])('written %s', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    ['soonish', 'deadline-unreadable'],
    ['尽快', 'deadline-unreadable'],
    ['2月31日', 'deadline-unreadable'],
    ['5 March 2031 5pm', 'deadline-unreadable'],
    ['2026-03-02 10:00', 'deadline-past'],
    ['今天上午9点', 'deadline-past'],
    ['6pm CST', 'deadline-zone-unclear'],
  ])('is refused where it says %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('follows the clocks of the place named into summer time and out of it', () => {
    // Clocks go forward in New York on 8 March 2026, and back on 1 November.
    expect(read('9 March 9am New York')).toBe('2026-03-09T13:00');
    expect(read('7 March 9am New York')).toBe('2026-03-07T14:00');
    const october = Date.parse('2026-10-31T12:00:00Z');
    expect(read('tomorrow 1:30am ET', october)).toBe('2026-11-01T05:30');
    expect(read('tomorrow 9am ET', october)).toBe('2026-11-01T14:00');
    // 2:30 is left out that night: an hour later the clocks show 3:30.
    expect(read('8 March 2026 2:30am ET')).toBe('2026-03-08T07:30');
    // A span of hours is one, whatever the clocks do meanwhile.
    expect(read('in 12 hours', Date.parse('2026-03-08T00:00:00Z'))).toBe('2026-03-08T12:00');
  });

  it('turns clocks into instants and back for any zone, where the clock shows the time at all', () => {
    const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
    const minutes = fc.integer({ min: 29_000_000, max: 30_500_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const at = minute * 60_000;
        const back = instantAt(zone, wallAt(zone, at));
        // Only where clocks go back does one time mean two instants: then it is the first.
        expect(back).toBeLessThanOrEqual(at);
        expect(wallAt(zone, back)).toEqual(wallAt(zone, at));
        if (offsetAt(zone, at - 7_200_000) === offsetAt(zone, at)) expect(back).toBe(at);
      }),
      { numRuns: 300 },
    );
  });

  it('is reminded of an hour before, or half-way where less is left than two', () => {
    const minute = 60_000;
    expect(reminderFor(now + 300 * minute, now)).toBe(now + 240 * minute);
    expect(reminderFor(now + 30 * minute, now)).toBe(now + 15 * minute);
  });

  it('reads any text in linear time and without failing otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (text) => {
        expect(['string', 'object']).toContain(typeof codeOf(text));
      }),
      { numRuns: 200 },
    );
  });
});
