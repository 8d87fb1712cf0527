import { describe, expect, test } from 'vitest';
import { followUpWindow, makeConversationMemory } from '../../src/desk/conversation.js';

const turn = (text: string, personId = 'ada', channelId = 'press') => ({
  text,
  personId,
  channelId,
});

describe('conversation memory', () => {
  test('recalls what the same person asked in the same channel, for five minutes', () => {
    const memory = makeConversationMemory();
    memory.remember(turn('assets?'), 'total-assets', false, 1000);
    const previous = { text: 'assets?', factId: 'total-assets' };
    expect(memory.recall(turn('and?'), 1000 + followUpWindow)).toEqual(previous);
    expect(memory.recall(turn('and?'), 1001 + followUpWindow)).toBeUndefined();
  });

  test('tells nothing to another person or in another channel', () => {
    const memory = makeConversationMemory();
    const assets = turn('assets?');
    memory.remember(assets, 'total-assets', false, 0);
    memory.answeredWith('m1', assets);
    expect(memory.recall(turn('and?', 'bo'), 1)).toBeUndefined();
    expect(memory.recall(turn('and?', 'ada', 'desk'), 1)).toBeUndefined();
    expect(memory.recall({ ...turn('and?', 'bo'), replyTo: 'm1' }, 1)).toBeUndefined();
  });

  test('ids that run together do not make two people one', () => {
    const memory = makeConversationMemory();
    memory.remember(turn('assets?', 'c', 'a","b'), 'total-assets', false, 0);
    expect(memory.recall(turn('and?', 'b","c', 'a'), 1)).toBeUndefined();
  });

  test('a reply brings its own question back, however old', () => {
    const memory = makeConversationMemory();
    const assets = turn('assets?');
    memory.remember(assets, 'total-assets', false, 0);
    memory.answeredWith('m1', assets);
    memory.remember(turn('5A?'), 'what-is-5a', false, 1);
    const later = 10 * followUpWindow;
    expect(memory.recall({ ...turn('and?'), replyTo: 'm1' }, later)?.factId).toBe('total-assets');
    expect(memory.recall({ ...turn('and?'), replyTo: 'm1' }, 2)?.factId).toBe('total-assets');
    expect(memory.recall({ ...turn('and?'), replyTo: 'unknown' }, 2)?.factId).toBe('what-is-5a');
  });

  test('thanks in between do not end a conversation', () => {
    const memory = makeConversationMemory();
    memory.remember(turn('assets?'), 'total-assets', false, 0);
    memory.remember(turn('thanks!'), null, false, 10);
    expect(memory.recall(turn('and?'), 20)).toEqual({ text: 'assets?', factId: 'total-assets' });
  });

  test('forgets a person on request', () => {
    const memory = makeConversationMemory();
    const assets = turn('assets?');
    memory.remember(assets, 'total-assets', false, 0);
    memory.answeredWith('m1', assets);
    memory.remember(turn('5A?', 'bo'), 'what-is-5a', false, 0);
    memory.forget('ada');
    expect(memory.recall({ ...turn('and?'), replyTo: 'm1' }, 1)).toBeUndefined();
    expect(memory.recall(turn('and?', 'bo'), 1)?.factId).toBe('what-is-5a');
  });
});
