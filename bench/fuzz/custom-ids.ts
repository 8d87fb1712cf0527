/** Custom ids as a stranger would forge them from those that are given out. */
import { among, type Stage } from './stage.js';
import { strainedText } from './texts.js';

/** Discord's limit. */
const longest = 100;

/** What a part of a custom id may be replaced by. */
function part({ chance, known, stock }: Stage): string {
  return chance.of<() => string>([
    () => '',
    () => '0',
    () => '-1',
    () => '999999999',
    () => '99999999999999999999',
    () => '1e3',
    () => '__proto__',
    () => '%00',
    () => chance.of(known),
    () => strainedText(chance, stock, 60).replaceAll(':', ''),
  ])();
}

export function forgedId(stage: Stage): string {
  const { chance, customIds } = stage;
  const real = among(chance, customIds) ?? '1:open:x:0:e';
  const parts = real.split(':');
  const at = chance.between(0, parts.length - 1);
  const forged = chance.of<() => string>([
    () => real,
    () => real.slice(0, chance.between(1, real.length)),
    () => ['2', ...parts.slice(1)].join(':'),
    () => parts.with(at, part(stage)).join(':'),
    () =>
      parts
        .with(at, part(stage))
        .with(parts.length - 1, part(stage))
        .join(':'),
    () => parts.toSpliced(at, 1).join(':'),
    () => parts.toSpliced(at, 0, part(stage)).join(':'),
    () => parts.with(1, (among(chance, customIds) ?? '').split(':')[1] ?? 'x').join(':'),
    () => real.toUpperCase(),
    () => real.padEnd(longest, ':'),
    () => real.padEnd(longest, 'x'),
    () => strainedText(chance, stage.stock, longest),
  ])();
  return forged.slice(0, longest).trim() || 'x';
}
