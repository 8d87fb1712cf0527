/** `/desk inquiries`: inquiries that wait for an answer, and groups of questions to learn from. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { control } from '../../src/discord/command.js';
import { chosenFrom } from '../../src/discord/curation/form.js';
import { type Station, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import type { Desk } from '../../src/discord/desk.js';
import { inquiryCard, noticeOf } from '../../src/discord/inquiries/cards.js';
import { inquiringOf } from '../../src/discord/inquiries/desk.js';
import { inquiryIds, type Origin } from '../../src/discord/inquiries/ids.js';
import { deskInquiriesCard, groupCard } from '../../src/discord/inquiries/list-cards.js';
import { officerComponents, officerModals } from '../../src/discord/inquiries/officer-controls.js';
import { askedIn } from '../../src/discord/inquiries/origin.js';
import {
  offRecordForm,
  recordActions,
  recordControls,
} from '../../src/discord/inquiries/record-controls.js';
import { described, named } from '../../src/discord/locale.js';
import type { Card } from '../../src/wording/card.js';
import { inquiryWords } from '../../src/wording/catalogue/inquiries.js';
import { first as addForm } from './add.js';

const help = {
  en: 'Open inquiries, and questions to learn from, the most asked first',
  zh: '未答复的咨询与可供学习的问题，问得多的在前',
};

async function openGroup(lead: string, station: Station, desk: Desk): Promise<Card> {
  const { learning } = inquiringOf(desk);
  const group = await learning.group(lead);
  if (!group) throw new UserError('group-gone');
  const origin: Origin = { kind: 'group', lead };
  const asked = await askedIn(origin, desk, station.script);
  const words = inquiryWords(station.script);
  return {
    ...groupCard(group, station.script),
    actions: [
      ...(await recordActions(origin, asked, station)),
      { kind: 'button', id: inquiryIds.dismiss.make({ lead }), label: words.groupDismiss },
    ],
  };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'inquiries', zh: '咨询' }),
    ...described(help),
  },
  help,
  forms: [offRecordForm],
  async run(interaction, desk) {
    const { inquiries, learning, now } = inquiringOf(desk);
    const { script } = stationOf(interaction, desk);
    const at = new Date(now()).toISOString();
    return {
      card: deskInquiriesCard(await inquiries.open(), await learning.groups(), script, at),
    };
  },
  components: [
    ...officerComponents,
    ...recordControls(addForm),
    control(inquiryIds.show, {
      placement: 'to-asker',
      async run(_, interaction: MessageComponentInteraction, desk) {
        const { inquiries, now } = inquiringOf(desk);
        const { script } = stationOf(interaction, desk);
        const file = await inquiries.find(Number(chosenFrom(interaction)));
        const { record } = desk.snapshots.current();
        return { card: inquiryCard(file, record, script, new Date(now()).toISOString()) };
      },
    }),
    control(inquiryIds.group, {
      placement: 'to-asker',
      run: async (_, interaction: MessageComponentInteraction, desk) => ({
        card: await openGroup(chosenFrom(interaction), stationOf(interaction, desk), desk),
      }),
    }),
    control(inquiryIds.dismiss, {
      placement: 'in-place',
      acts: true,
      async run({ lead }, interaction: MessageComponentInteraction, desk) {
        const { script } = stationOf(interaction, desk);
        const { settles } = await askedIn({ kind: 'group', lead }, desk, script);
        await inquiringOf(desk).learning.settle(settles);
        return { card: noticeOf(inquiryWords(script).groupDismissed, script) };
      },
    }),
  ],
  modals: officerModals,
} satisfies DeskSubcommand;
