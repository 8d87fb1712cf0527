/** Why a connection ends for good or does not come about, and what can be done. */
import { GatewayCloseCodes as Close, DiscordAPIError, HTTPError } from 'discord.js';

const token =
  'Discord does not accept DISCORD_TOKEN. Copy it anew from the developer portal (Bot > Reset Token).';

/** One line that says what to do, by the gateway's close code. */
const advice: ReadonlyMap<number, string> = new Map([
  [Close.AuthenticationFailed, token],
  [
    Close.DisallowedIntents,
    'Discord refuses an intent (4014). The desk needs no privileged one: check in the developer portal that DISCORD_TOKEN belongs to an application of its own, and that it is not under review.',
  ],
  [
    Close.InvalidIntents,
    'Discord does not know an intent that the desk asks for (4013). Bring the press desk up to date.',
  ],
  [
    Close.InvalidAPIVersion,
    'Discord no longer speaks this version of its protocol (4012). Bring the press desk up to date.',
  ],
  [
    Close.ShardingRequired,
    'The bot is on more servers than one connection may serve (4011). Remove it from some of them.',
  ],
  [
    Close.InvalidShard,
    'Discord refuses the shard that was asked for (4010). Start the desk again.',
  ],
]);

export function adviceFor(code: number): string {
  return advice.get(code) ?? `Discord has ended the connection for good (${code}). Start again.`;
}

/** The gateway has ended the connection, and would again. */
export class ConnectionEnded extends Error {
  override readonly name = 'ConnectionEnded';
  constructor(readonly code: number) {
    super(adviceFor(code));
  }
}

const network = /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|UND_ERR_)/;

/** Why Discord cannot be reached for the moment; `undefined` where that is not what is wrong. */
export function whyUnreachable(error: unknown): string | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  if (error instanceof HTTPError) return `status ${error.status}`;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return 'no answer in time';
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && network.test(code)) return code;
  return error.cause === undefined ? undefined : whyUnreachable(error.cause);
}
