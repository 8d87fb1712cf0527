import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/facts/checks/rules.js';
import { checkCodes } from '../../../src/wording/catalogue/curation-checks.js';
import { checkText } from '../../../src/wording/curation/findings.js';

const scripts = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** Codes of the rules, and of the check that known questions are answered as before. */
const codes = () => [
  ...new Set(rules.flatMap((rule) => rule.codes)),
  ...['golden-answers-worse', 'golden-answers-changed'],
];

describe('what checks find', () => {
  it('has wording for every check there is, and for no other', () => {
    expect(codes().length).toBeGreaterThan(25);
    expect([...codes()].sort()).toEqual([...checkCodes].sort());
  });

  it('reads well in every script, whatever it is given', () => {
    for (const code of checkCodes) {
      for (const script of scripts) {
        const bare = checkText({ code, level: 'block', context: {} }, script);
        expect(bare).not.toMatch(/undefined|\[object|NaN/);
        expect(bare.length).toBeGreaterThan(4);
      }
    }
  });

  it('names what it is about', () => {
    const context = { figure: 'count', before: '12858', after: '12585', digits: ['8', '5'] };
    const found = { code: 'digits-transposed', level: 'block', context } as const;
    expect(checkText(found, 'en')).toBe(
      'Transposed digits suspected in count: 12585 is 12858 with 8 and 5 exchanged.',
    );
    expect(checkText(found, 'zh-Hans')).toContain('数字颠倒');
    const golden = {
      code: 'golden-answers-changed',
      level: 'warn',
      context: { count: 7, questions: Array.from({ length: 7 }, (_, n) => ({ text: `q${n}` })) },
    } as const;
    expect(checkText(golden, 'en')).toBe(
      'Known questions would be answered otherwise (7): “q0”, “q1”, “q2”, “q3”, “q4” …',
    );
  });
});
