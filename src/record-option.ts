/** The option `--record DIR`, which every way of starting the desk has: it goes before RECORD_DIR. */
import { ConfigError } from './config.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The environment with the record that the arguments name, and the arguments without it.
 * @throws ConfigError where no folder follows
 */
export function withRecordOption(
  args: readonly string[],
  env: Env,
): { readonly env: Env; readonly rest: readonly string[] } {
  const rest: string[] = [];
  let named: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, joined] = /^--record=(.*)$/.exec(arg) ?? [];
    if (arg !== '--record' && joined === undefined) {
      rest.push(arg);
      continue;
    }
    if (joined === undefined) at += 1;
    named = joined ?? args[at] ?? '';
    if (named === '' || named.startsWith('-')) {
      throw new ConfigError(['--record: must be followed by the folder of a record']);
    }
  }
  return { env: named === undefined ? env : { ...env, RECORD_DIR: named }, rest };
}
