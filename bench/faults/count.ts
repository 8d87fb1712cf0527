/** What became of the questions, by what stands in the channels. */
import type { APIMessage } from 'discord-api-types/v10';
import type { LocalDiscord } from 'local-discord';
import { inboxWords } from '../../src/wording/catalogue/inbox.js';

export interface Tally {
  readonly answered: number;
  /** Told that it was too late. */
  readonly apologised: number;
  /** Of people whom nothing reaches: neither where they asked nor directly. */
  readonly unreachable: number;
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
}

const late = (['en', 'zh-Hans', 'zh-Hant'] as const).map((script) => inboxWords(script).tooLate);

/** @param hopeless whether nobody could have been told, whatever the desk did */
export function countAnswers(
  { world }: LocalDiscord,
  asked: readonly APIMessage[],
  hopeless: (message: APIMessage) => boolean,
): Tally {
  const answers = new Map<string, APIMessage[]>(asked.map(({ id }) => [id, []]));
  for (const messages of world.messages.values())
    for (const { message } of messages.values()) {
      if (message.author.id !== world.bot.id) continue;
      const elsewhere = /discord\.com\/channels\/[^/]+\/\d+\/(\d+)/.exec(message.content)?.[1];
      answers.get(message.message_reference?.message_id ?? elsewhere ?? '')?.push(message);
    }
  const one = [...answers.values()].flatMap((found) => (found[0] ? [found[0]] : []));
  const apologised = one.filter(({ content }) => late.some((text) => content.includes(text)));
  const without = asked.filter(({ id }) => answers.get(id)?.length === 0);
  return {
    answered: one.length - apologised.length,
    apologised: apologised.length,
    unreachable: without.filter(hopeless).length,
    lost: without.filter((message) => !hopeless(message)).map(({ id }) => id),
    duplicated: [...answers].filter(([, found]) => found.length > 1).map(([id]) => id),
  };
}
