import { type Config, ConfigError, readConfig } from '../../config.js';
import { type Finding, ill, well } from './finding.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether the settings can be used, and what they are. */
export function settings(env: Env): {
  readonly finding: Finding;
  readonly config: Config | undefined;
} {
  try {
    const config = readConfig(env);
    const where = config.discordToken === undefined ? 'the local Discord' : 'Discord';
    const store = config.databaseUrl === undefined ? 'SQLite' : 'PostgreSQL';
    return { finding: well('settings', `for ${where}, with ${store}`), config };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const trouble = {
      said: `${error.problems.join('; ')}.`,
      mend: 'Mend them in .env; .env.example tells what each one means.',
    };
    return { finding: ill('settings', trouble), config: undefined };
  }
}
