/** Cards as plain text, for the command line. Pure. */
import type { Card, Line } from './card.js';
import { spanText } from './card.js';

/** A line with the addresses of its links in brackets. */
function plainLine(line: Line): string {
  return line
    .map((span) =>
      typeof span !== 'string' && 'link' in span ? `${span.link} (${span.to})` : spanText(span),
    )
    .join('');
}

/**
 * A card as plain text: paragraphs with an empty line between, lists with hyphens, no trailing
 * newline. Buttons are left out.
 */
export function cardAsText(card: Card): string {
  const paragraphs: string[] = [];
  const add = (lines: readonly string[]) => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
  };
  add(card.headline.map(plainLine));
  // Under a headline the title would only repeat what is asked for.
  if (card.headline.length === 0 && card.title !== undefined) add([card.title]);
  add(card.body.map(plainLine));
  for (const section of card.sections) {
    add([section.heading, ...section.lines.map((line) => `- ${plainLine(line)}`)]);
  }
  for (const block of card.blocks ?? []) add([block]);
  if (card.footer !== undefined) add([card.footer]);
  return paragraphs.join('\n\n');
}
