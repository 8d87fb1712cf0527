/** `/desk import`: a file held against the record, and what is newer in it put forward. */
import {
  ApplicationCommandOptionType,
  type Attachment,
  type MessageComponentInteraction,
} from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { longestAttachment } from '../../src/desk/files/export-files.js';
import type { PlanItem } from '../../src/desk/files/plan.js';
import { planByOutcome } from '../../src/desk/files/record-files.js';
import { fetchFile } from '../../src/discord/attachment.js';
import { control } from '../../src/discord/command.js';
import { deskIds, tokenField } from '../../src/discord/curation/ids.js';
import { type Station, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { customId } from '../../src/discord/custom-id.js';
import { described, named } from '../../src/discord/locale.js';
import type { Card } from '../../src/wording/card.js';
import { curationWords } from '../../src/wording/catalogue/curation.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';
import { errorText } from '../../src/wording/catalogue/errors.js';
import { importCard } from '../../src/wording/curation/edit-card.js';
import { noticeCard } from '../../src/wording/curation/proposal-card.js';

const help = {
  en: 'Read a YAML or JSON file; a summary comes first',
  zh: '读入 YAML 或 JSON 文件，先列摘要',
};
const importId = customId('d-import', { token: tokenField });

const mostFailuresTold = 8;

/** @throws UserError `attachment-too-large`, `attachment-missing`, `attachment-unreadable` */
async function textOf({ name, size, url }: Attachment): Promise<string> {
  const bytes =
    size > longestAttachment
      ? null
      : await fetchFile(url, { most: longestAttachment }).catch(() => {
          throw new UserError('attachment-missing', { name });
        });
  if (!bytes) throw new UserError('attachment-too-large', { name, limit: longestAttachment });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('attachment-unreadable', { name, line: null });
  }
}

const told = (items: readonly PlanItem[]) =>
  items.map(({ ref, change }) => ({ id: ref.id, change }));

/** Holds the file against the record and says what would come of it; nothing is changed yet. */
async function lookThrough(station: Station, attachment: Attachment): Promise<Card> {
  const { curating, person, script } = station;
  const { name } = attachment;
  const words = curationWords(script);
  const lists = curationListWords(script);
  const upload = { name, text: await textOf(attachment) };
  const plan = await curating.files.preview(upload);
  const { take, keep, conflict } = planByOutcome(plan);
  const card = importCard(
    name,
    { take: told(take), keep: told(keep), conflict: told(conflict), same: plan.same },
    script,
  );
  if (take.length === 0) return card;
  const token = curating.drafts.keep(person.id, { kind: 'import', upload });
  return {
    ...card,
    actions: [
      {
        kind: 'button',
        id: importId.make({ token }),
        label: lists.importButton(take.length),
        tone: 'success',
      },
      { kind: 'button', id: deskIds.discard.make({ token }), label: words.discard },
    ],
  };
}

async function carryOut(station: Station, token: string | null): Promise<Card> {
  const { curating, person, script } = station;
  const work = curating.drafts.take(person.id, token ?? '');
  if (work.kind !== 'import') throw new UserError('stale-control');
  curating.drafts.drop(person.id, token ?? '');
  const { upload } = work;
  const reason = `import of ${upload.name}`;
  const { results } = await curating.files.propose(person, upload, reason);
  const outcomes = results.flatMap((result) => ('outcome' in result ? [result.outcome] : []));
  const failures = results.flatMap((result) =>
    'error' in result ? [`${result.ref.id}: ${errorText(result.error, script) ?? ''}`] : [],
  );
  const published = outcomes.filter(({ revision }) => revision !== null).length;
  const lists = curationListWords(script);
  const summary = lists.importDone(published, outcomes.length - published, failures.length);
  return noticeCard(summary, script, failures.slice(0, mostFailuresTold));
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'import', zh: '导入' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        ...named({ en: 'file', zh: '文件' }),
        ...described({
          en: 'An export, a topic with its facts, or a list of sources',
          zh: '导出文件、一个专题，或来源列表',
        }),
        required: true,
      },
    ],
  },
  help,
  slow: true,
  async run(interaction, desk) {
    const attachment = interaction.options.getAttachment('file', true);
    return { card: await lookThrough(stationOf(interaction, desk), attachment) };
  },
  components: [
    control(importId, {
      placement: 'in-place',
      acts: true,
      slow: true,
      async run({ token }, interaction: MessageComponentInteraction, desk) {
        return { card: await carryOut(stationOf(interaction, desk), token) };
      },
    }),
  ],
} satisfies DeskSubcommand;
