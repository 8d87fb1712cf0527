import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/store/make-folder.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'press-desk-folder-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('making a folder', () => {
  it('makes those above it, and finds it there the second time', () => {
    const folder = path.join(scratch, 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('fails below a file', () => {
    const file = path.join(scratch, 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(path.join(file, 'a', 'b'))).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }),
    );
  });

  it.runIf(existsSync('/proc/self'))('fails, and does not hang, where nothing can be made', () => {
    expect(() => makeFolder('/proc/none/cache')).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });
});
