/** What a thread for heavy work and the thread that gives it work say to each other. */
import { type ErrorContext, UserError } from '../base/user-error.js';

/** How something ended, as plain data. */
export type Ending =
  | { readonly value: unknown }
  /** A person's error, by its code. */
  | { readonly user: { readonly code: string; readonly context: ErrorContext } }
  /** Anything else, with what the log is to show. */
  | { readonly failure: string };

/** A piece of work, or a question that work puts to the thread that gave it. */
export interface Wanted {
  readonly id: number;
  readonly name: string;
  readonly payload: unknown;
}

export type ToThread =
  | { readonly work: Wanted }
  | { readonly answer: number; readonly end: Ending };
export type FromThread =
  | { readonly done: number; readonly end: Ending }
  | { readonly question: Wanted }
  /** What was printed there. */
  | { readonly printed: string };

/** How a call ended. Never throws. */
export async function endingOf(call: () => unknown): Promise<Ending> {
  try {
    return { value: await call() };
  } catch (error) {
    if (error instanceof UserError) return { user: { code: error.code, context: error.context } };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/**
 * What an ending gives.
 * @throws UserError as it was thrown; Error with the text of anything else that was
 */
export function given(end: Ending): unknown {
  if ('value' in end) return end.value;
  if ('user' in end) throw new UserError(end.user.code, end.user.context);
  throw new Error(end.failure);
}
