import { describe, expect, it } from 'vitest';
import { messageTime, timestamp } from '../../page/dates.js';
import { wordsFor } from '../../page/i18n.js';

const now = new Date(2026, 10, 23, 12, 0);
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the time beside a name', () => {
  const shown = (at: Date, locale: string) => plain(messageTime(at, now, locale, wordsFor(locale)));

  it('says today and yesterday in the language of the client', () => {
    expect(shown(new Date(2026, 10, 23, 9, 5), 'en-US')).toBe('Today at 9:05 AM');
    expect(shown(new Date(2026, 10, 22, 23, 59), 'en-US')).toBe('Yesterday at 11:59 PM');
    expect(shown(new Date(2026, 10, 23, 9, 5), 'zh-CN')).toBe('今天 09:05');
  });

  it('gives the date of anything older', () => {
    expect(shown(new Date(2021, 11, 8, 10, 0), 'en-US')).toBe('12/8/21, 10:00 AM');
  });
});

describe('timestamps in a message', () => {
  const at = new Date(2021, 11, 8, 10, 30).getTime() / 1000;

  it.each([
    ['t', '10:30 AM'],
    ['d', '12/8/21'],
    ['D', 'December 8, 2021'],
    ['f', 'December 8, 2021 at 10:30 AM'],
    ['F', 'Wednesday, December 8, 2021 at 10:30 AM'],
    ['R', '5 years ago'],
  ] as const)('%s', (style, shown) => {
    expect(plain(timestamp(at, style, now, 'en-US'))).toBe(shown);
  });

  it('counts from now in both directions', () => {
    const later = now.getTime() / 1000 + 7200;
    expect(timestamp(later, 'R', now, 'en-US')).toBe('in 2 hours');
    expect(timestamp(later, 'R', now, 'zh-CN')).toBe('2小时后');
  });

  it('leaves what is no date as it was written', () => {
    expect(timestamp(9_999_999_999_999, 'f', now, 'en-US')).toBe('<t:9999999999999:f>');
  });
});
