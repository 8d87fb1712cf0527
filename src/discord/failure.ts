/** The one boundary where whatever was thrown becomes a sentence for a person. */
import { randomUUID } from 'node:crypto';
import { UserError } from '../base/user-error.js';
import type { Script } from '../reading/language.js';
import type { Card } from '../wording/card.js';
import { errorText } from '../wording/catalogue/errors.js';
import { errorCard } from '../wording/guide-cards.js';
import { errorDetails, type Logger } from './log.js';

/**
 * What to tell someone about an error: its own wording where it is a `UserError` that has one;
 * else a reference, under which the log keeps the cause.
 */
export function failureCard(
  thrown: unknown,
  script: Script,
  logger: Logger,
  circumstances: Readonly<Record<string, unknown>>,
): Card {
  const known = thrown instanceof UserError ? errorText(thrown, script) : undefined;
  if (known !== undefined) return errorCard(known, script);
  const reference = randomUUID().slice(0, 8);
  logger.error({ ...circumstances, reference, err: errorDetails(thrown) }, 'unexpected error');
  const text = errorText(new UserError('internal', { reference }), script);
  return errorCard(text ?? reference, script);
}
