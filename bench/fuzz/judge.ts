/** What no answer may hold: pings of others, and the inside of the program. */
import type { APIMessage } from 'discord-api-types/v10';

export type Fault = 'pings' | 'internal';

const inside: readonly RegExp[] = [
  /\bat [\w.<>]+ \(?(?:file:|node:|\/)/,
  /:\d+:\d+\)/,
  /\b(?:Type|Range|Syntax|Reference|Sqlite|DiscordAPI|Assertion)?Error:/,
  /\bundefined\b/,
  /\[object \w+\]/,
  /\bNaN\b/,
  /\b(?:ENOENT|EACCES|ECONN\w+|SQLITE_\w+|ERR_\w+)\b/,
  /node_modules|file:\/\/\/(?!etc)|(?<![\w.])\/(?:tmp|home|usr|var)\/\w/,
  /\.[cm]?[jt]s:\d+/,
];

/** The card for what nobody foresaw, in all scripts. */
const unforeseen = ['Something went wrong on our side', '本台出了差错', '本台出了差錯'] as const;

/** Every text in what a person is shown, keys and custom ids aside. */
export function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return ['custom_id', 'url', 'proxy_url'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}

/** What of the inside of the program stands in texts; `undefined` where nothing does. */
export function insideIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (unforeseen.some((words) => text.includes(words))) return text;
    const found = inside.flatMap((pattern) => pattern.exec(text) ?? [])[0];
    if (found !== undefined) return `${found} in ${text.slice(0, 300)}`;
  }
  return undefined;
}

/** Whom a message of the bot's mentions beside the author of what it replies to. */
export function pingsIn(message: APIMessage): readonly string[] {
  const { mentions, mention_roles, mention_everyone, referenced_message } = message;
  return [
    ...mentions.map(({ id }) => id).filter((id) => id !== referenced_message?.author.id),
    ...mention_roles,
    ...(mention_everyone ? ['everyone'] : []),
  ];
}

/** Of a message only what is shown of it. */
export function shownOf({ content, embeds, components, attachments }: APIMessage) {
  return textsIn([content, embeds, components, attachments.map(({ description }) => description)]);
}
