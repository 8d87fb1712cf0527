/** `desk`: the command line of the press desk, as it is typed. */
import { config as loadEnv } from 'dotenv';
import { runDesk } from './run.js';

loadEnv({ quiet: true });

// A reader that closes early (`desk facts list | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runDesk(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
});
