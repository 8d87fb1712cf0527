import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { errorCodes, errorText } from '../../src/wording/catalogue/errors.js';

const root = path.resolve(import.meta.dirname, '../..');

function thrownCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const folder of ['src', 'commands']) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of entries.filter((name) => name.endsWith('.ts'))) {
      const text = readFileSync(path.join(root, folder, file), 'utf8');
      for (const [, code] of text.matchAll(/new UserError\(\s*'([^']+)'/g)) {
        if (code) codes.set(code, `${folder}/${file}`);
      }
    }
  }
  return codes;
}

describe('errors that people see', () => {
  it('have wording for every code that is thrown', () => {
    const unworded = [...thrownCodes()].filter(([code]) => !errorCodes.includes(code));
    expect(unworded).toEqual([]);
    expect(thrownCodes().size).toBeGreaterThan(4);
  });

  it('read well in every script with and without their context', () => {
    for (const code of errorCodes) {
      for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
        const bare = errorText(new UserError(code), script) ?? '';
        expect(bare).not.toBe('');
        expect(bare).not.toMatch(/undefined|\[object|[!！]/);
      }
    }
    const error = new UserError('unknown-fact', { id: '发布' });
    expect(errorText(error, 'zh-Hant')).toContain('記錄中沒有「发布」');
    const invalid = new UserError('input-invalid', {
      issues: [{ field: 'figures.0.value', rule: 'format', detail: '1e999' }],
    });
    expect(errorText(invalid, 'en')).toContain(
      '• Figure · 1 · Value: not in the right form (1e999)',
    );
  });

  it('have none for a code nobody knows', () => {
    expect(errorText(new UserError('toString'), 'en')).toBeUndefined();
    expect(errorText(new UserError('no-such-code'), 'en')).toBeUndefined();
  });
});
