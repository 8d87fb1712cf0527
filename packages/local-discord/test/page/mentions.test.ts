import { describe, expect, it } from 'vitest';
import { startedMention, withMentions } from '../../page/mentions.js';

const all = [
  { sent: '<@1>', names: ['@Press Desk', '@press-desk'] as const },
  { sent: '<@2>', names: ['@Press'] as const },
  { sent: '<#3>', names: ['#desk'] as const },
];

describe('mentions as they are sent', () => {
  it.each([
    ['@Press Desk how many?', '<@1> how many?'],
    ['@press desk多少家', '<@1>多少家'],
    ['hi @PRESS-DESK.', 'hi <@1>.'],
    ['@Press, hello', '<@2>, hello'],
    ['see #desk', 'see <#3>'],
    ['me@press.example', 'me@press.example'],
    ['@Pressure', '@Pressure'],
    ['<@1> stays', '<@1> stays'],
    ['@nobody', '@nobody'],
    ['', ''],
  ])('%s', (typed, sent) => {
    expect(withMentions(typed, all)).toBe(sent);
  });
});

describe('a mention being typed', () => {
  it.each([
    ['@', { at: 0, sign: '@', typed: '' }],
    ['ask @pre', { at: 4, sign: '@', typed: 'pre' }],
    ['问@记', { at: 1, sign: '@', typed: '记' }],
    ['in #de', { at: 3, sign: '#', typed: 'de' }],
    ['mail@example', undefined],
    ['no sign', undefined],
    ['@one\ntwo', undefined],
  ])('%j', (text, started) => {
    expect(startedMention(text, text.length)).toEqual(started);
  });

  it('looks at what stands before the cursor', () => {
    expect(startedMention('@ab cd', 2)).toEqual({ at: 0, sign: '@', typed: 'a' });
  });
});
