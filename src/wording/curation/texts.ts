/** Small texts that the desk's cards share. Pure. */

import { type Entry, entryId } from '../../facts/entry.js';
import type { Script } from '../../reading/language.js';
import { inScript } from '../words.js';

/** What an entry is called: its title where it has one, else its id. */
export function entryTitle(entry: Entry, script: Script): string {
  return 'title' in entry.body ? inScript(entry.body.title, script) : entryId(entry);
}

/** An instant to the minute, universal time: `2026-03-03 09:15 UTC`. */
export function instantText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
