import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../../src/wording/catalogue/curation-checks.js';
import { checkText } from '../../../src/wording/curation/findings.js';

const root = path.resolve(import.meta.dirname, '../../..');
const scripts = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** Codes of the checks as they stand in the sources. */
function codes(): readonly string[] {
  const folder = path.join(root, 'src/facts/checks');
  const files = [
    ...readdirSync(folder).map((name) => path.join(folder, name)),
    path.join(root, 'src/desk/golden.ts'),
    path.join(root, 'src/facts/statement-figures.ts'),
  ];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const given = [...text.matchAll(/\b(?:block|warn|level)\(\s*'([a-z-]+)'/g)].map(
    ([, code]) => code,
  );
  const named = [...text.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code);
  const either = [...text.matchAll(/\? block\('([a-z-]+)'.*?: warn\('([a-z-]+)'/gs)].flatMap(
    ([, one, other]) => [one, other],
  );
  const all = [...given, ...named, ...either, 'source-in-use', 'topic-in-use'];
  return [...new Set(all.filter((code) => code !== undefined))];
}

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
