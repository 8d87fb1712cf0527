/** The report of `desk record check` in words. */
import type { HeldOut } from '../answering/calibration/held-out.js';
import type { FactRecord } from '../facts/record.js';

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)}%`;

/** A fact found in fewer than these of its phrasings needs more of them. */
const enough = 0.6;
/** From so many wrong answers on, the shipped weights do not fit the record. */
const tooWrong = 0.04;
const mostLines = 12;

export function heldOutText(
  record: FactRecord,
  { phrasings, absent, topics, facts, confusions }: HeldOut,
  weights: 'own' | 'shipped',
): string {
  const { asked, right, askedBack, wrong } = phrasings;
  const needy = facts.filter((fact) => fact.right / fact.asked < enough);
  const lines = [
    `${record.about.name}: ${record.facts.length} facts, ${record.sources.size} sources and ${record.notOnRecord.length} topics not on record are sound.`,
    '',
    `Its own phrasings, each held out (${weights} weights):`,
    `  answered right  ${percent(right, asked)} of ${asked}`,
    `  asked back      ${percent(askedBack, asked)}`,
    `  WRONG           ${percent(wrong, asked)}`,
    `Of facts that are held out whole, answered all the same: ${percent(absent.wrong, absent.asked)} of ${absent.asked}`,
    `Of topics not on record, answered all the same: ${percent(topics.wrong, topics.asked)} of ${topics.asked}`,
  ];
  if (needy.length > 0) {
    lines.push('', 'Facts that need more phrasings, or more different ones:');
    for (const fact of needy.slice(0, mostLines)) {
      lines.push(`  ${fact.id}: found by ${fact.right} of ${fact.asked}`);
    }
    if (needy.length > mostLines) lines.push(`  and ${needy.length - mostLines} more`);
  }
  if (confusions.length > 0) {
    lines.push('', 'Taken for one another:');
    for (const { meant, taken, times, example } of confusions.slice(0, mostLines)) {
      lines.push(`  ${meant} for ${taken}, ${times} times: ${example}`);
    }
    if (confusions.length > mostLines) lines.push(`  and ${confusions.length - mostLines} more`);
  }
  const misfit = wrong / Math.max(1, asked) > tooWrong;
  if (weights === 'shipped' && misfit) {
    lines.push(
      '',
      'More answers are wrong than should be. Weights of its own may help: desk calibrate --record DIR',
    );
  }
  return `${lines.join('\n')}\n`;
}
