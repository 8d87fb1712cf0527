/** Runs `desk` as it is compiled, in a process of its own. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export async function desk(...args: string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ['src/launch.mjs', 'cli/main', ...args], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    env: { ...process.env, DATABASE_URL: '' },
  });
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out };
}
