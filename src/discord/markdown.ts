/** Literal text in Discord's markdown. */

/** Characters that begin markup wherever they stand. */
const anywhere = /[\\*_~`|[\]<>]/g;
/** Markup of a whole line: headings, subtext, lists. */
const atLineStart = /^([^\S\n\r\u2028\u2029]*)(?:([#+-])(?=[#\s])|(\d+)(?=[.)]\s))/gm;
const zeroWidthSpace = '\u200b';

/**
 * Makes Discord show `text` as it stands: no emphasis, links, quotes, code, headings or lists, no
 * address turned into a link, nothing that reads as a mention.
 */
export function literal(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(atLineStart, (_, space: string, mark?: string, number?: string) =>
      mark === undefined ? `${space}${number}\\` : `${space}\\${mark}`,
    )
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, `@${zeroWidthSpace}`);
}

/** An address inside `[text](address)`: nothing in it may close the bracket. */
export function linkTarget(address: string): string {
  return address.replace(/[()\s<>\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')),
  );
}

/** A block to copy; a run of backticks cannot end it early. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replace(/`{3}/g, `\`\`${zeroWidthSpace}\``)}\n\`\`\``;
}
