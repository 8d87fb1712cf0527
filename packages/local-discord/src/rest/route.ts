/** What a route is: method, pattern and what it answers. */
import type { Gateway } from '../gateway/gateway.js';
import type { Interactions } from '../interactions/interactions.js';
import type { World } from '../world.js';
import type { Body } from './body.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What every route may use. */
export interface Api {
  readonly world: World;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  /** Whether the message-content intent is switched on for the application. */
  readonly readsContent: boolean;
}

/** Names after a colon in a route's pattern. */
type ParamNames<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? ParamNames<Head> | ParamNames<Tail>
  : Pattern extends `:${infer Name}`
    ? Name
    : never;

export interface Call<Names extends string = string> extends Body {
  readonly params: Readonly<Record<Names, string>>;
  readonly query: URLSearchParams;
}

/** 200 with a body, 204 without; a status of its own by `status`. */
export interface Answer<Result> {
  readonly status?: number;
  readonly body?: Result;
}

export interface Route {
  readonly method: Method;
  readonly pattern: string;
  /** Whether the bot's token must come in the Authorization header. */
  readonly auth: boolean;
  readonly handle: (api: Api, call: Call) => Answer<unknown>;
}

/**
 * A route; `Result` is what discord-api-types says the answer's body is.
 * @param pattern path below `/api/v10`, with `:names`, e.g. `/channels/:channel/messages`
 */
export function route<Result>() {
  return <Pattern extends string>(
    method: Method,
    pattern: Pattern,
    handle: (api: Api, call: Call<ParamNames<Pattern>>) => Answer<Result>,
    { auth = true } = {},
  ): Route => ({ method, pattern, auth, handle: handle as Route['handle'] });
}
