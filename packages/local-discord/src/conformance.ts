/** Requests that break Discord's rules whatever stands in the world: each is a mistake of the bot's. */
import { channel } from 'node:diagnostics_channel';
import type { ApiError } from './errors.js';
import type { SeenRequest } from './rest/app.js';

/** A request that Discord would refuse for its form, with what it would say to that. */
export interface Violation extends SeenRequest {
  readonly refusal: object;
}

/** What is published of each request under {@link requestsChannel}. */
export interface Published {
  readonly request: SeenRequest;
  readonly violation: Violation | undefined;
}

/** The `node:diagnostics_channel` on which every local Discord of a process publishes its requests. */
export const requestsChannel = channel('local-discord:request');

/**
 * Codes of refusals for the request alone: too many commands, follow-ups or reactions of unknown form,
 * nothing to show, a form with mistakes, no JSON, a body too large. All others depend on what stands
 * in the world, as a message that was deleted meanwhile.
 */
const ofTheForm: ReadonlySet<number> = new Set([
  10014, 30032, 40005, 40094, 50006, 50024, 50035, 50109,
]);

/** A mistake in a form that came about when the message replied to was deleted. */
const ofTheWorld = '"MESSAGE_REFERENCE_UNKNOWN_MESSAGE"';

/** Whether a refusal is for the request alone, as against for what became of the world meanwhile. */
export function isForForm({ code, errors }: Pick<ApiError, 'code' | 'errors'>): boolean {
  return ofTheForm.has(code) && !JSON.stringify(errors ?? {}).includes(ofTheWorld);
}
