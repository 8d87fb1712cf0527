import { describe, expect, it } from 'vitest';
import { makeOnce } from '../../src/discord/once.js';

describe('what was handled once', () => {
  it('is not handled again, until as many others came as are remembered', () => {
    const once = makeOnce(3);
    expect(['a', 'a', 'b', 'a', 'c'].map(once.first)).toEqual([true, false, true, false, true]);
    // Being asked about again does not keep an id longer: the last three are a, b and c.
    expect(once.first('d')).toBe(true);
    expect(['b', 'c', 'd'].map(once.first)).toEqual([false, false, false]);
    expect(once.first('a')).toBe(true);
  });
});
