/** The button under a card that gives what it says as text to copy, to whoever pressed it. */
import type { Message, MessageComponentInteraction } from 'discord.js';
import type { Script } from '../reading/language.js';
import type { Card } from '../wording/card.js';
import { plainWords } from '../wording/catalogue/plain.js';
import { type ComponentControl, control } from './command.js';
import { ids } from './ids.js';

/** A code block leaves room for its marks in a message. */
const longestBlock = 1_900;

/** A text without Discord's markup; links keep their address. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^[\]\n]{1,300})\]\(<?(https?:[^\s<>()]{1,500})>?\)/g, '$1 ($2)')
    .replace(/<t:(-?\d{1,12})(?::\w)?>/g, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' '),
    )
    .replace(/\\([^\w\s])|\*\*|~~/g, '$1')
    .replace(/^> /gm, '');
}

/** Everything a message of the desk's says, once: its embed tells in full what its text does in short. */
function textOf({ content, embeds }: Message): string {
  const [embed] = embeds;
  const paragraphs = embed
    ? [
        embed.title,
        embed.description,
        ...embed.fields.map(({ name, value }) => `${name}\n${value}`),
        embed.footer?.text,
      ]
    : [];
  return [content, ...paragraphs]
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => withoutMarkup(part ?? ''))
    .join('\n\n');
}

function plainCard(text: string, script: Script): Card {
  const empty = {
    kind: 'citation',
    script,
    headline: [],
    body: [],
    sections: [],
    actions: [],
  } as const;
  if (text.length <= longestBlock) return { ...empty, blocks: [text] };
  const { fileName, button } = plainWords(script);
  return { ...empty, headline: [[button]], files: [{ name: fileName, content: text }] };
}

export const plainControls: readonly ComponentControl[] = [
  control(ids.plain, {
    placement: 'to-asker',
    run: ({ script }, { message }: MessageComponentInteraction) => ({
      card: plainCard(textOf(message), script),
    }),
  }),
];
