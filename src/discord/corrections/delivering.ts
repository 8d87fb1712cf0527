/** Puts the delivery of notices together for as long as the bot is at the desk. */

import type { Corrections } from '../../desk/corrections/corrections.js';
import type { CourierParts } from '../../desk/corrections/courier.js';
import type { FactRecord } from '../../facts/record.js';
import { errorDetails, type Logger } from '../log.js';
import { makeMessenger } from './messenger.js';
import { makeNoticeRest } from './notice-rest.js';
import type { ResponseTokens } from './tokens.js';

export interface DeliveringParts {
  readonly corrections: Corrections;
  readonly tokens: ResponseTokens;
  readonly record: () => Promise<FactRecord>;
  readonly token: string;
  readonly api?: string | undefined;
  readonly userId: string;
  readonly mayReadBack: (channelId: string) => boolean;
  readonly deskChannelId: string | undefined;
  readonly logger: Logger;
  /** Waits other than the usual ones. */
  readonly waits?: Pick<CourierParts, 'holdMs' | 'firstWaitMs'>;
}

export interface Delivering {
  /** Resolves when nothing is left to deliver. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const pruneEveryMs = 6 * 3_600_000;

/** Starts at once with what an earlier run has left. */
export function startDelivering(parts: DeliveringParts): Delivering {
  const { corrections, tokens, record, userId, mayReadBack, deskChannelId, logger } = parts;
  const rest = makeNoticeRest(parts.token, parts.api);
  const messenger = makeMessenger({ rest, userId, mayReadBack, tokens, record, deskChannelId });
  const courier = corrections.courier(messenger, {
    ...parts.waits,
    clock: Date.now,
    onTrouble: (what, { error, ...details }: { readonly error?: unknown }) =>
      logger.error({ ...details, err: errorDetails(error) }, what),
  });
  const prune = () =>
    corrections
      .prune()
      .catch((error: unknown) => logger.warn({ err: errorDetails(error) }, 'nothing was pruned'));
  const timer = setInterval(prune, pruneEveryMs);
  timer.unref();
  const stopListening = corrections.onNews(courier.kick);
  void prune().then(courier.kick);
  return {
    idle: () => courier.idle(),
    async stop() {
      clearInterval(timer);
      stopListening();
      await courier.stop();
    },
  };
}
