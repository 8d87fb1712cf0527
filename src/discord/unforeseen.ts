/** Failures that nobody waits for. */
import { errorDetails, type Logger } from './log.js';

/**
 * Has the process log what is rejected unseen, and go on. The library has promises of its own that
 * fail so: of a connection that is replaced while it identifies (discord.js issue 10612), for one.
 */
export function outliveRejections(logger: Logger): void {
  process.on('unhandledRejection', (error) =>
    logger.error({ err: errorDetails(error) }, 'something failed unseen'),
  );
}
