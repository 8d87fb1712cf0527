import { lookAtFolder } from '../../store-troubles.js';
import { type Finding, ill, well } from './finding.js';

const check = 'data folder';

/** Whether the folder of everything the bot writes is there, may be written in, and has room. */
export function dataFolder(dataDir: string): Finding {
  const { trouble, free, isThere } = lookAtFolder(dataDir);
  if (trouble) return ill(check, trouble);
  const room = `${(free / 1024 ** 3).toFixed(1)} GB free`;
  return well(check, isThere ? `${dataDir}, ${room}` : `${dataDir} is made at the start, ${room}`);
}
