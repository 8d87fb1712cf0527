/** `/corrections`: the public log of what was told wrongly, what holds instead, why and since when. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { control } from '../src/discord/command.js';
import type { Desk } from '../src/discord/desk.js';
import { ids } from '../src/discord/ids.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import type { Script } from '../src/reading/language.js';
import type { Action, Card } from '../src/wording/card.js';
import { correctionWords } from '../src/wording/catalogue/corrections.js';
import { logCard } from '../src/wording/corrections/cards.js';

const perPage = 5;

/** A page of the log; `before` is the number that all of it comes before, 0 for the newest. */
async function page({ corrections }: Desk, before: number, script: Script): Promise<Card> {
  const words = correctionWords(script);
  const { notices, more } = (await corrections?.log({
    limit: perPage,
    ...(before > 0 ? { before } : {}),
  })) ?? { notices: [], more: false };
  const turn = (to: number, label: string): Action => ({
    kind: 'button',
    id: ids.log.make({ before: to, script }),
    label,
  });
  const oldest = notices.at(-1)?.number ?? 0;
  return logCard(
    notices,
    [...(before > 0 ? [turn(0, words.newer)] : []), ...(more ? [turn(oldest, words.older)] : [])],
    script,
  );
}

const help = { en: 'What was corrected or withdrawn, and why', zh: '更正与撤下的内容及原因' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'corrections', zh: '更正' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  async run(interaction, desk) {
    return { card: await page(desk, 0, scriptForLocale(interaction.locale)) };
  },
  components: [
    control(ids.log, {
      placement: 'in-place',
      async run({ before, script }, _interaction, desk) {
        return { card: await page(desk, before, script) };
      },
    }),
  ],
} satisfies ChatCommand;
