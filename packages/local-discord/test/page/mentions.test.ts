import { describe, expect, it } from 'vitest';
import { startedMention, withMentions } from '../../page/mentions.js';

const all = [
  { sent: '<@1>', names: ['@Local Bot', '@local-bot'] as const },
  { sent: '<@2>', names: ['@Local'] as const },
  { sent: '<#3>', names: ['#staff'] as const },
];

describe('mentions as they are sent', () => {
  it.each([
    ['@Local Bot how many?', '<@1> how many?'],
    ['@local bot多少家', '<@1>多少家'],
    ['hi @LOCAL-BOT.', 'hi <@1>.'],
    ['@Local, hello', '<@2>, hello'],
    ['see #staff', 'see <#3>'],
    ['me@local.example', 'me@local.example'],
    ['@Locality', '@Locality'],
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
    ['ask @loc', { at: 4, sign: '@', typed: 'loc' }],
    ['问@记', { at: 1, sign: '@', typed: '记' }],
    ['in #st', { at: 3, sign: '#', typed: 'st' }],
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
