/** `/desk try`: asks the record as it would be with a proposal published. */
import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import {
  proposalChoices,
  proposalNumber,
  proposalOption,
} from '../../src/discord/curation/options.js';
import { stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { questionIn } from '../../src/discord/incoming/plain-text.js';
import { described, named } from '../../src/discord/locale.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';

const help = { en: 'Ask a proposal before it is live', zh: '公布之前先试问一项提案' };

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'try', zh: '试问' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'question', zh: '问题' }),
        ...described({ en: 'What the press might ask', zh: '媒体可能提出的问题' }),
        required: true,
        max_length: 2000,
      },
      { ...proposalOption, required: true },
    ],
  },
  help,
  slow: true,
  async run(interaction, desk) {
    const { options } = interaction;
    const { curating, person, script } = stationOf(interaction, desk);
    const { curation } = curating;
    const id = proposalNumber(options.getString('proposal', true));
    const text = questionIn(options.getString('question', true));
    if (text === '') throw new UserError('empty-question');
    const ahead = await curation.ahead(id);
    await curation.embargoes.noteSeen(person, [id]);
    const queued = (await curation.queue()).items.find((item) => item.proposal.id === id);
    const card = await curating.tryOut(ahead, text);
    const lead = curationListWords(script).tryLead(id, queued?.proposal.ref.id ?? '');
    // Buttons under an answer lead to the record in force, which says something else.
    return { card: { ...card, quote: text, headline: [[lead], ...card.headline], actions: [] } };
  },
  autocomplete: proposalChoices,
} satisfies DeskSubcommand;
