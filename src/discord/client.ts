/** The discord.js client as the desk uses it: few intents, no pings, the local Discord if asked. */
import {
  ActivityType,
  Client,
  GatewayIntentBits,
  Options,
  Partials,
  type REST,
  type RESTOptions,
} from 'discord.js';
import { regainingAnswers } from './lost-answers.js';

export interface ClientSettings {
  /** Address of the API, `http://127.0.0.1:8787/api`; Discord's own where it is left out. */
  readonly api?: string;
  /** How long, ms, a request may take before it is sent again. */
  readonly requestTimeout?: number;
  /** What stands next to the bot's name in the member list. */
  readonly presence?: string;
}

/** None of them is privileged. */
export const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Mentions, replies and direct messages reach the bot with their text without a privileged intent. */
export function makeClient({ api, requestTimeout, presence }: ClientSettings): Client {
  const rest: Partial<RESTOptions> = {
    ...(api === undefined ? {} : { api }),
    ...(requestTimeout === undefined ? {} : { timeout: requestTimeout }),
    makeRequest: regainingAnswers(),
  };
  const client = new Client({
    intents,
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing is read back from old messages.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(presence === undefined
      ? {}
      : { presence: { activities: [{ name: presence, type: ActivityType.Custom }] } }),
    rest,
  });
  keepToken(client.rest);
  return client;
}

/**
 * One 401 makes the library forget the token, and every later request fail. A passing one must not
 * silence the bot; a token that holds no more ends the gateway's connection, and with it the process.
 */
export function keepToken(rest: REST): void {
  const set = rest.setToken.bind(rest);
  rest.setToken = (token: string | null) => (token === null ? rest : set(token));
}

/**
 * Keeps what the library throws while it reads an event from ending the process: the event is told to
 * `onFailure` and passed over.
 */
export function guardPackets(
  client: Client,
  onFailure: (error: unknown, event: string) => void,
): void {
  type Handle = (packet?: { readonly t?: unknown }, shard?: unknown) => boolean;
  const manager = client.ws as unknown as { handlePacket: Handle };
  const handle = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      onFailure(error, String(packet?.t));
      return false;
    }
  };
}
