import { describe, expect, it } from 'vitest';
import { keptFor, makeDraftBox, randomToken } from '../../../src/discord/curation/draft-box.js';

function box() {
  let now = Date.UTC(2026, 2, 3, 9);
  let next = 0;
  const drafts = makeDraftBox<string>({
    now: () => now,
    token: () => {
      next += 1;
      return String(next);
    },
  });
  return { drafts, wait: (ms: number) => (now += ms) };
}

const gone = expect.objectContaining({ code: 'draft-gone' });

describe('the draft box', () => {
  it('gives a draft back to its person, as often as asked', () => {
    const { drafts } = box();
    const token = drafts.keep('ana', 'typed');
    expect(drafts.take('ana', token)).toBe('typed');
    expect(drafts.take('ana', token)).toBe('typed');
  });

  it('gives it to nobody else, and not after it was dropped or its time is over', () => {
    const { drafts, wait } = box();
    const token = drafts.keep('ana', 'typed');
    expect(() => drafts.take('bo', token)).toThrow(gone);
    expect(() => drafts.take('ana', 'other')).toThrow(gone);
    drafts.drop('ana', token);
    expect(() => drafts.take('ana', token)).toThrow(gone);
    const late = drafts.keep('ana', 'typed');
    wait(keptFor);
    expect(drafts.take('ana', late)).toBe('typed');
    wait(1);
    expect(() => drafts.take('ana', late)).toThrow(gone);
  });

  it('lets the oldest go where there are too many', () => {
    const { drafts } = box();
    const first = drafts.keep('ana', 'first');
    const others = Array.from({ length: 500 }, (_, index) => drafts.keep('ana', String(index)));
    expect(() => drafts.take('ana', first)).toThrow(gone);
    expect(drafts.take('ana', others.at(-1) ?? '')).toBe('499');
  });

  it('names drafts so that nobody guesses them', () => {
    const tokens = Array.from({ length: 1000 }, randomToken);
    expect(new Set(tokens).size).toBe(1000);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{8}$/);
  });
});
