/** `/desk` keeps the record: every change reviewed, dated and reversible. For moderators only. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { ChatCommand, Reply, SuggestedChoice } from '../src/discord/command.js';
import { addingComponents, startAdd } from '../src/discord/curation/adding.js';
import { decidingComponents, decidingModals } from '../src/discord/curation/deciding.js';
import {
  editingComponents,
  editingModals,
  startEdit,
  startRetire,
} from '../src/discord/curation/editing.js';
import {
  lookingComponents,
  showAudit,
  showStale,
  startHistory,
  tryProposal,
} from '../src/discord/curation/looking.js';
import { phrasingComponents, startPhrase } from '../src/discord/curation/phrasing.js';
import { fileComponents, startExport, startImport } from '../src/discord/curation/record-files.js';
import {
  proposalNumber,
  reviewComponents,
  showProposal,
  showQueue,
} from '../src/discord/curation/reviewing.js';
import { type Station, stationOf } from '../src/discord/curation/station.js';
import type { Desk } from '../src/discord/desk.js';
import { factChoices } from '../src/discord/facts.js';
import { described, named } from '../src/discord/locale.js';
import { deskText } from '../src/wording/catalogue/desk-commands.js';
import { queueChoices } from '../src/wording/curation/list-cards.js';

type SubcommandName = Exclude<
  keyof typeof deskText,
  'desk' | 'fact' | 'proposal' | 'question' | 'file' | 'format'
>;
type Given = ChatInputCommandInteraction['options'];

const label = (key: SubcommandName | 'fact' | 'proposal' | 'question' | 'file' | 'format') => ({
  ...named(deskText[key].name),
  ...described(deskText[key].text),
});
const factOption = {
  type: ApplicationCommandOptionType.String,
  ...label('fact'),
  required: true,
  autocomplete: true,
  max_length: 100,
} as const;
const proposalOption = {
  type: ApplicationCommandOptionType.String,
  ...label('proposal'),
  autocomplete: true,
  max_length: 100,
} as const;

const parts: readonly {
  readonly name: SubcommandName;
  readonly options: readonly APIApplicationCommandBasicOption[];
}[] = [
  { name: 'add', options: [] },
  { name: 'edit', options: [factOption] },
  { name: 'phrase', options: [factOption] },
  { name: 'retire', options: [factOption] },
  { name: 'review', options: [proposalOption] },
  { name: 'history', options: [factOption] },
  {
    name: 'import',
    options: [{ type: ApplicationCommandOptionType.Attachment, ...label('file'), required: true }],
  },
  {
    name: 'export',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...label('format'),
        choices: [
          { name: 'YAML', value: 'yaml' },
          { name: 'JSON', value: 'json' },
        ],
      },
    ],
  },
  { name: 'stale', options: [] },
  { name: 'audit', options: [] },
  {
    name: 'try',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...label('question'),
        required: true,
        max_length: 2000,
      },
      { ...proposalOption, required: true },
    ],
  },
];

const fact = (options: Given) => options.getString('fact', true);

const work: Readonly<
  Record<SubcommandName, (station: Station, options: Given) => Reply | Promise<Reply>>
> = {
  add: (station) => startAdd(station),
  edit: (station, options) => startEdit(station, fact(options)),
  phrase: (station, options) => startPhrase(station, fact(options)),
  retire: (station, options) => startRetire(station, fact(options)),
  async review(station, options) {
    const proposal = options.getString('proposal');
    const card =
      proposal === null
        ? await showQueue(station, 0)
        : await showProposal(station, proposalNumber(proposal));
    return { card };
  },
  history: (station, options) => startHistory(station, fact(options)),
  import: (station, options) => startImport(station, options.getAttachment('file', true)),
  export: (station, options) =>
    startExport(station, options.getString('format') === 'json' ? 'json' : 'yaml'),
  stale: (station) => showStale(station),
  audit: async (station) => ({ card: await showAudit(station, null) }),
  try: (station, options) =>
    tryProposal(station, options.getString('question', true), options.getString('proposal', true)),
};

function subcommandOf(interaction: ChatInputCommandInteraction): SubcommandName | undefined {
  const name = interaction.options.getSubcommand(false);
  return parts.find((part) => part.name === name)?.name;
}

/** Open proposals whose number, entry or author holds what is typed. */
async function proposalChoices(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<readonly SuggestedChoice[]> {
  const { curating, script } = stationOf(interaction, desk);
  const { items } = await curating.curation.queue();
  const typed = interaction.options.getFocused().trim().toLowerCase();
  return queueChoices(items, script)
    .map(({ label: text, detail, value }) => ({ name: `${text} · ${detail}`, value }))
    .filter(({ name }) => name.toLowerCase().includes(typed));
}

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    // Discord's client misplaces subcommands under a parent whose name differs by language.
    ...named({ en: 'desk', zh: 'desk' }),
    ...described(deskText.desk),
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: parts.map(({ name, options }) => ({
      type: ApplicationCommandOptionType.Subcommand,
      ...label(name),
      options: [...options],
    })),
  },
  offered: 'desk-guild',
  access: 'moderator',
  placement: 'to-asker',
  slow: (interaction) =>
    ['import', 'export', 'try', 'review'].includes(subcommandOf(interaction) ?? ''),
  run(interaction, desk) {
    const name = subcommandOf(interaction);
    if (!name) throw new UserError('unknown-command', { name: 'desk' });
    return work[name](stationOf(interaction, desk), interaction.options);
  },
  autocomplete: (interaction, desk) =>
    interaction.options.getFocused(true).name === 'proposal'
      ? proposalChoices(interaction, desk)
      : factChoices(interaction, desk),
  components: [
    ...editingComponents,
    ...addingComponents,
    ...phrasingComponents,
    ...decidingComponents,
    ...reviewComponents,
    ...lookingComponents,
    ...fileComponents,
  ],
  modals: [...editingModals, ...decidingModals],
} satisfies ChatCommand;
