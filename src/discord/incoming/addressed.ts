/** Whether a message speaks to the desk, speaks of it to others, or only shows its name. Pure. */
import { splitQuotes, withoutCode } from './plain-text.js';

const mention = /<@[!&]?(\d{1,20})>|@(?:everyone|here)\b/g;
/** One of these may go before the name of whom one speaks to. */
const callingOut: ReadonlySet<string> = new Set(
  'hi hey hello ok okay yo dear so and please pls 您好 你好 嗨 喂 请 請 麻烦 麻煩'.split(' '),
);
const sentenceEnd = /[.!?。！？:：;；\n]/u;

/** A verb whose object is the name right behind it, and somebody else who does it. */
const doneToDesk =
  /(?:\b(?:asks?|asked|asking|tells?|told|try|tried|tries|uses?|used|using|pinged|consult(?:ed)?)|问|問|问过|問過|问了|問了|问问|問問|问一下|問一下|问下|問下|找|找过|找過|咨询|諮詢|请教|請教|用)$/iu;
const byOthers =
  /\b(?:you|he|she|they|who|anyone|anybody|someone|somebody|everyone|everybody|nobody)\b|[你您他她谁誰]|有人|大家/iu;
const bySpeaker = /\b(?:i|i'd|i'm|i’d|me|we|let's|let’s)\b|我|请问|請問|想问|想問/iu;
/** What is said after the desk, of which the desk is not told. */
const attributed =
  /(?:\b(?:per|via|by|from|than|according to|thanks to)|据|據|根据|根據|由|来自|來自)$/iu;

interface Named {
  readonly id: string | undefined;
  readonly start: number;
  readonly end: number;
}

const namesIn = (text: string): readonly Named[] =>
  [...text.matchAll(mention)].map(({ 0: whole, 1: id, index }) => ({
    id,
    start: index,
    end: index + whole.length,
  }));

/** The names a text opens with, one after another. */
function leading(text: string, names: readonly Named[]): readonly Named[] {
  const found: Named[] = [];
  let at = 0;
  for (const name of names) {
    if (!/^[\s,，、]*$/u.test(text.slice(at, name.start))) break;
    found.push(name);
    at = name.end;
  }
  return found;
}

/** What stands before a name in its own sentence, other names left out. */
function before(text: string, { start }: Named): string {
  const said = text.slice(0, start).replace(mention, ' ').trimEnd();
  for (let at = said.length - 1; at >= 0; at -= 1) {
    if (sentenceEnd.test(said.charAt(at))) return said.slice(at + 1);
  }
  return said;
}

/** Whether a name is called out: no word, or a short one, stands before it in its sentence. */
function isCalledOut(said: string): boolean {
  const [word, ...more] = said.match(/[\p{L}\p{N}]+/gu) ?? [];
  return word === undefined || (more.length === 0 && callingOut.has(word.toLowerCase()));
}

export interface Spoken {
  readonly content: string;
  readonly botId: string;
  /** Whether it replies to a message of the desk's, with the ping on. */
  readonly repliesToDesk: boolean;
}

/**
 * Whether a message of a channel speaks to the desk. Its name in a quote or in code is only shown; a
 * message that opens with other names speaks to these, until a sentence of it begins with the desk's.
 */
export function isSpokenTo({ content, botId, repliesToDesk }: Spoken): boolean {
  const text = splitQuotes(withoutCode(content)).own;
  const names = namesIn(text);
  const first = leading(text, names);
  const toOthers = first.length > 0 && first.every(({ id }) => id !== botId);
  const own = names.filter(({ id }) => id === botId);
  if (own.length === 0) return repliesToDesk && !toOthers;
  return own.some((name) => {
    if (first.includes(name)) return true;
    const said = before(text, name);
    if (toOthers) return isCalledOut(said) && opensSentence(text, name);
    if (isCalledOut(said)) return true;
    if (attributed.test(said)) return false;
    return !(doneToDesk.test(said) && byOthers.test(said) && !bySpeaker.test(said));
  });
}

/** Whether a sentence ended right before a name. */
function opensSentence(text: string, { start }: Named): boolean {
  const said = text.slice(0, start);
  const line = said.slice(said.lastIndexOf('\n') + 1).trim();
  return line === '' || sentenceEnd.test(line.slice(-1));
}
