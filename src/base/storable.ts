/** Texts that both stores hold as they are. Pure. */

/**
 * Replaces what is no text, halves of surrogate pairs and the NUL character, by U+FFFD: PostgreSQL
 * refuses or alters them, and the hash of what was written would not be that of what is read.
 */
export function textOf(value: string): string {
  return value.replace(/[\p{Cs}\0]/gu, '\ufffd');
}
