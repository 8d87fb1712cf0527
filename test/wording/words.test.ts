import { describe, expect, it } from 'vitest';
import { inScript, toTraditional, wordsIn } from '../../src/wording/words.js';

const words = wordsIn<{
  readonly greeting: string;
  readonly named: (first: string, count: number, second: string) => string;
}>({
  en: { greeting: 'messages', named: (a, n, b) => `${a}, ${n}, ${b}` },
  zh: { greeting: '“信息”', named: (a, n, b) => `信息${b}、${n}、${a}` },
});

describe('catalogues', () => {
  it('turn their own words into those of Taiwan, and leave what is put into them', () => {
    expect(words('zh-Hant').greeting).toBe('「資訊」');
    expect(words('zh-Hant').named('信息', 3, '发布')).toBe('資訊发布、3、信息');
    expect(words('zh-Hans').named('a', 1, 'b')).toBe('信息b、1、a');
    expect(words('en').named('a', 1, 'b')).toBe('a, 1, b');
  });

  it('change only the characters of the record', () => {
    expect(toTraditional('信息')).toBe('信息');
    expect(inScript({ en: 'x', zh: '“发布会”项目' }, 'zh-Hant')).toBe('「發佈會」項目');
    expect(inScript({ en: 'x', zh: '发布会' }, 'zh-Hans')).toBe('发布会');
  });
});
