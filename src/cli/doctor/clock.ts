import type { Answered } from './asking.js';
import { type Finding, ill, skipped, well } from './finding.js';

const check = 'clock';
/** What is published, held and due goes by this computer's clock; this far off, ms, is told. */
const mostOffMs = 5_000;

/** This computer's clock against Discord's. */
export function clock({ aheadMs }: Answered): Finding {
  if (aheadMs === undefined) return skipped(check, 'Discord did not tell its time');
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  if (Math.abs(aheadMs) <= mostOffMs)
    return well(check, `within ${mostOffMs / 1000} s of Discord's`);
  return ill(check, {
    said: `This computer's clock is ${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} Discord's.`,
    mend: 'Have it set by a time server (timedatectl set-ntp true).',
  });
}
