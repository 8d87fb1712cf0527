/** `/ask question:` answers a question, or a fact picked from the list. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { Clocks } from '../src/desk/two-clocks.js';
import { askedHere, putHere } from '../src/discord/asked-here.js';
import type { ChatCommand, Reply } from '../src/discord/command.js';
import type { Desk } from '../src/discord/desk.js';
import { factChoices, notePicked, pickedFactId, requireFact } from '../src/discord/facts.js';
import { messageNamed, questionOf } from '../src/discord/incoming/hear.js';
import { partsOf } from '../src/discord/incoming/parts.js';
import { questionIn } from '../src/discord/incoming/plain-text.js';
import { withOffer } from '../src/discord/inquiries/offer.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { answerCard } from '../src/wording/answer-card.js';
import type { Line } from '../src/wording/card.js';
import { sinceWords } from '../src/wording/catalogue/incoming.js';
import { datedCard } from '../src/wording/dated-card.js';
import { inScript } from '../src/wording/words.js';

const option = 'question';
const longestDate = 40;
const longestLink = 150;

/** The answer as of other days, with a remark that says which. */
async function cardByClocks(
  desk: Desk,
  { locale, user }: Pick<ChatInputCommandInteraction, 'locale' | 'user'>,
  asked: string,
  clocks: Clocks,
) {
  if (!desk.clocks) throw new UserError('clocks-missing');
  const picked = pickedFactId(asked.trim());
  const fact = picked ? requireFact(desk.snapshots.current().record, picked) : undefined;
  const text = fact ? inScript(fact.title, scriptForLocale(locale)) : questionIn(asked);
  if (text === '') throw new UserError('empty-question');
  const dated = await desk.clocks.ask(text, clocks);
  return { ...withOffer(datedCard(dated), dated.outcome, user.id, desk), quote: text };
}

/** The answer to another person's message: to what is asked with it, else to what it asks. */
async function answerFor(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  named: string,
): Promise<Reply> {
  const { channelId, channel, options } = interaction;
  const message = await messageNamed(named, channelId, channel);
  const asked = questionIn(options.getString(option) ?? '');
  if (asked === '' && partsOf(message).isEmpty) throw new UserError('replied-unreadable');
  const put = asked === '' ? questionOf(message) : { text: asked };
  const reply = await putHere(desk, interaction, put);
  if (!('card' in reply)) return reply;
  const words = sinceWords(reply.card.script);
  const lead: Line = [words.inReplyTo, { link: words.message, to: message.url }];
  return { ...reply, card: { ...reply.card, headline: [lead, ...reply.card.headline] } };
}

const description = {
  en: 'Ask what is on record, in English or Chinese',
  zh: '询问记录中的内容，中英文均可',
};
const help = {
  en: 'Ask in your own words, or choose a fact as you type; as of a day, or as this desk told it on a day',
  zh: '提出问题，或从输入时出现的列表中选一条；可指定时点或答复日',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'ask', zh: '提问' }),
    ...described(description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'question', zh: '问题' }),
        ...described({
          en: 'Your question, or a fact from the list',
          zh: '您的问题，或从列表中选一条',
        }),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'as_of', zh: '时点' }),
        ...described({
          en: 'What was true on a day, as far as recorded: 2021-12-08, 2021-11, 2020',
          zh: '某日的实际情况（以记录所载为限）：2021-12-08、2021-11、2020',
        }),
        max_length: longestDate,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'known_on', zh: '答复日' }),
        ...described({
          en: 'What this desk told on a day: 2026-11-23',
          zh: '本台在某日的答复：2026-11-23',
        }),
        max_length: longestDate,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'reply_to', zh: '回复' }),
        ...described({
          en: 'Link or id of a message of this channel that the answer is for',
          zh: '本频道中要答复的消息的链接或ID',
        }),
        max_length: longestLink,
      },
    ],
  },
  help,
  placement: 'to-everyone',
  async run(interaction, desk) {
    const replyTo = interaction.options.getString('reply_to');
    if (replyTo !== null) return answerFor(interaction, desk, replyTo);
    const asked = interaction.options.getString(option) ?? '';
    const asOf = interaction.options.getString('as_of') ?? undefined;
    const knownOn = interaction.options.getString('known_on') ?? undefined;
    if (asOf !== undefined || knownOn !== undefined) {
      return { card: await cardByClocks(desk, interaction, asked, { asOf, knownOn }) };
    }
    const picked = pickedFactId(asked.trim());
    if (picked !== undefined) {
      const { record } = desk.snapshots.current();
      const script = scriptForLocale(interaction.locale);
      const fact = requireFact(record, picked);
      notePicked(desk, interaction, fact, script);
      return { card: answerCard(fact, record, script) };
    }
    const text = questionIn(asked);
    if (text === '') throw new UserError('empty-question');
    return askedHere(desk, interaction, text);
  },
  autocomplete: factChoices,
} satisfies ChatCommand;
