/** The discord.js client as the desk uses it: few intents, no pings, the local Discord if asked. */
import {
  ActivityType,
  Client,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from 'discord.js';
import { presenceText } from '../wording/catalogue/presence.js';

export interface ClientSettings {
  /** Address of the API, `http://127.0.0.1:8787/api`; Discord's own where it is left out. */
  readonly api?: string;
  /** How long, ms, a request may take before it is sent again. */
  readonly requestTimeout?: number;
}

/** Mentions, replies and direct messages reach the bot with their text without a privileged intent. */
export function makeClient({ api, requestTimeout }: ClientSettings): Client {
  const rest: Partial<RESTOptions> = {
    ...(api === undefined ? {} : { api }),
    ...(requestTimeout === undefined ? {} : { timeout: requestTimeout }),
  };
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing is read back from old messages.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    presence: { activities: [{ name: presenceText, type: ActivityType.Custom }] },
    rest,
  });
}
