import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readInstant } from '../../../src/reading/times/instant.js';

const read = (text: string) => {
  const found = readInstant(text);
  return 'at' in found ? new Date(found.at).toISOString().slice(0, 16) : found.problem;
};

describe('a moment that somebody fixes', () => {
  test.each([
    ['2026-12-01 09:00 +08:00', '2026-12-01T01:00'],
    ['2026-12-01T09:00:00Z', '2026-12-01T09:00'],
    ['2026-12-01T09:00+08:00', '2026-12-01T01:00'],
    ['2026-12-01 09:00 UTC+8', '2026-12-01T01:00'],
    ['2026-12-01 09:00 GMT-03:30', '2026-12-01T12:30'],
    ['2026/12/01 21:05 Beijing time', '2026-12-01T13:05'],
    ['1 December 2026, 9am Europe/London', '2026-12-01T09:00'],
    ['December 1, 2026 at 9:30 pm (America/New_York)', '2026-12-02T02:30'],
    ['北京时间2026年12月1日上午9点', '2026-12-01T01:00'],
    ['2026年12月1日 下午3時30分 北京時間', '2026-12-01T07:30'],
    ['２０２６年１２月１日 ９：００ 北京时间', '2026-12-01T01:00'],
    ['<t:1796086800:F>', '2026-12-01T01:00'],
  ])('%s', (text, at) => expect(read(text)).toBe(at));

  test.each([
    ['2026-12-01 09:00', 'zone-missing'],
    ['2026年12月1日9点', 'zone-missing'],
    ['tomorrow 9am Beijing time', 'unreadable'],
    ['1 December 9am UTC', 'unreadable'],
    ['2026-12-01 UTC', 'unreadable'],
    ['2026-12-01 25:00 UTC', 'unreadable'],
    ['2026-02-30 09:00 UTC', 'unreadable'],
    ['2026-12-01 09:00 or 10:00 UTC', 'unreadable'],
    ['not before 2026-12-01 09:00 UTC', 'unreadable'],
    ['2026-12-01 09:00 CST', 'unreadable'],
    ['', 'unreadable'],
  ])('%s is %s', (text, problem) => expect(read(text)).toBe(problem));

  it('knows the hour that clocks leave out, and the one they show twice', () => {
    expect(read('2026-03-29 02:30 Europe/Berlin')).toBe('time-skipped');
    expect(read('2026-10-25 02:30 Europe/Berlin')).toBe('time-twice');
    expect(read('2026-10-25 02:30 +01:00')).toBe('2026-10-25T01:30');
    expect(read('2026-03-29 01:59 Europe/Berlin')).toBe('2026-03-29T00:59');
    expect(read('2026-03-29 03:00 Europe/Berlin')).toBe('2026-03-29T01:00');
  });

  it('reads back any minute as the clocks of a zone show it', () => {
    const zones = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    const minutes = fc.integer({ min: 28_000_000, max: 33_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = minute * 60_000;
        const shown = new Date(at).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);
        const found = readInstant(`${shown} ${zone}`);
        expect('at' in found ? found.at : found.problem).toSatisfy(
          (result) => result === at || result === 'time-twice',
        );
      }),
      { numRuns: 300 },
    );
  });
});
