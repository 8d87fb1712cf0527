/** What a Discord message says, by where in it that stands. Reads what is at hand; asks nobody. */
import {
  type Attachment,
  ComponentType,
  type Embed,
  EmbedType,
  type Message,
  type MessageSnapshot,
} from 'discord.js';
import { questionIn, splitQuotes } from './plain-text.js';

/** A message, or what a forward keeps of one. */
export type Readable = Pick<Message, 'content' | 'embeds' | 'components' | 'attachments'> &
  Partial<Pick<Message, 'poll' | 'messageSnapshots'>>;

export interface MessageParts {
  /** The author's own words. */
  readonly said: string;
  /** What the author quotes. */
  readonly quoted: string;
  /** Forwarded messages, a poll's question, embeds and text displays. */
  readonly shown: string;
  /** What Discord shows of a page that is linked to. */
  readonly preview: string;
  readonly files: readonly Attachment[];
  /** Whether anything at all can be seen; nothing of a message that is not for the desk can. */
  readonly isEmpty: boolean;
}

/** Forwards of forwards do not nest on Discord; a message that claims so is read no deeper. */
const deepest = 2;

const lines = (texts: readonly (string | null | undefined)[]): string =>
  texts
    .map((text) => text?.trim() ?? '')
    .filter((text) => text !== '')
    .join('\n');

function embedText({ title, description, fields, footer }: Embed): string {
  return lines([
    title,
    description,
    ...fields.map(({ name, value }) => [name.trim(), value.trim()].filter(Boolean).join(': ')),
    footer?.text,
  ]);
}

/** The texts of components, from the top: text displays alone say something. */
function displayTexts(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(displayTexts);
  if (typeof component !== 'object' || component === null) return [];
  const part = component as Readonly<Record<string, unknown>>;
  if (part.type === ComponentType.TextDisplay) {
    return typeof part.content === 'string' ? [part.content] : [];
  }
  return displayTexts(part.components);
}

const isPreview = ({ data }: Embed) => data.type !== undefined && data.type !== EmbedType.Rich;

function textsOf(message: Readable | MessageSnapshot, depth: number): MessageParts {
  const { own, quoted } = splitQuotes(message.content ?? '');
  const embeds = message.embeds ?? [];
  const snapshots = [...((message as Readable).messageSnapshots?.values() ?? [])];
  const forwarded = depth < deepest ? snapshots.map((one) => textsOf(one, depth + 1)) : [];
  const displayed = displayTexts((message.components ?? []).map((one) => one.toJSON()));
  const files = [...(message.attachments?.values() ?? [])];
  const shown = [
    ...forwarded.map((one) => lines([one.said, one.quoted, one.shown])),
    (message as Readable).poll?.question.text,
    ...embeds.filter((embed) => !isPreview(embed)).map(embedText),
    ...displayed,
  ];
  const parts = {
    said: questionIn(own),
    quoted: questionIn(quoted),
    shown: questionIn(lines(shown)),
    preview: questionIn(
      lines([...embeds.filter(isPreview).map(embedText), ...forwarded.map((one) => one.preview)]),
    ),
    files: [...files, ...forwarded.flatMap((one) => one.files)],
  };
  const isEmpty =
    parts.files.length === 0 &&
    (message.content ?? '').trim() === '' &&
    `${parts.shown}${parts.preview}` === '';
  return { ...parts, isEmpty };
}

/** Everything that a message says. */
export function partsOf(message: Readable): MessageParts {
  return textsOf(message, 0);
}
