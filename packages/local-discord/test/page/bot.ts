/** A small bot on the real discord.js client, with one command for each thing the page can show. */
import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  Partials,
  RadioGroupBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const COMMANDS = [
  {
    name: 'ask',
    nameLocalizations: { 'zh-CN': '提问', 'zh-TW': '提問' },
    description: 'Ask for a figure',
    descriptionLocalizations: { 'zh-CN': '查询数字', 'zh-TW': '查詢數字' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        description: 'Language of the answer',
        choices: [
          { name: 'English', value: 'en' },
          { name: '简体中文', value: 'zh-Hans' },
        ],
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for me' },
      { type: ApplicationCommandOptionType.Integer, name: 'year', description: 'A year' },
    ],
  },
  { name: 'buttons', description: 'Buttons and selects' },
  { name: 'chart', description: 'A picture and a file' },
  { name: 'panel', description: 'Components V2' },
  { name: 'silent', description: 'Never answers' },
  {
    name: 'list',
    description: 'The record',
    options: [
      { type: ApplicationCommandOptionType.Subcommand, name: 'edit', description: 'Edit a fact' },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'import',
        description: 'Read a file',
        options: [
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'The file',
            required: true,
          },
        ],
      },
    ],
  },
  { name: 'Answer this', type: ApplicationCommandType.Message },
] as const;

const SUGGESTIONS = ['How many are there?', 'How many hold grade 5A?', '北京有多少家社会组织？'];

/** A one-pixel white PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

export const answer = (): EmbedBuilder =>
  new EmbedBuilder()
    .setColor(0x5865f2)
    .setTitle('12,858 social organizations')
    .setURL('https://example.org/source')
    .setDescription('Beijing had **12,858** registered social organizations.')
    .addFields(
      { name: 'As of', value: 'November 2021', inline: true },
      { name: 'Fact', value: '`registered-total`', inline: true },
      { name: 'Source', value: '[China Development Brief](https://example.org/cdb)' },
    )
    .setFooter({ text: 'Revision 3' });

/** Connects the bot to a discord and registers its commands; resolves when it is ready. */
export async function startTestBot(api: string, token: string): Promise<Client<true>> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    rest: { api },
  });
  client.on(Events.MessageCreate, (message) => void onMessage(message).catch(raise));
  client.on(
    Events.InteractionCreate,
    (interaction) => void onInteraction(interaction).catch(raise),
  );
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const connected = await ready;
  await connected.application.commands.set([...COMMANDS]);
  return connected;
}

function raise(cause: unknown): never {
  throw cause;
}

async function onMessage(message: Message): Promise<void> {
  if (message.author.bot) return;
  const asked = message.guildId === null || message.mentions.has(message.client.user.id);
  if (!asked) return;
  if ('sendTyping' in message.channel) await message.channel.sendTyping();
  await message.reply({ content: `You asked: ${message.content}`, embeds: [answer()] });
}

async function onInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction);
  else if (interaction.isChatInputCommand()) await run(interaction);
  else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `Answering: ${interaction.targetMessage.content}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isModalSubmit()) await submitted(interaction);
  else if (interaction.isMessageComponent()) await pressed(interaction);
}

async function complete(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  const found = SUGGESTIONS.filter((one) => one.toLowerCase().includes(typed));
  await interaction.respond(found.map((name) => ({ name, value: `fact:${name}` })));
}

async function run(interaction: ChatInputCommandInteraction): Promise<void> {
  switch (interaction.commandName) {
    case 'ask': {
      const { options } = interaction;
      const isPrivate = options.getBoolean('private') ?? false;
      await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
      await new Promise((resolve) => setTimeout(resolve, 400));
      const heard = [options.getString('question'), options.getString('language')];
      const year = options.getInteger('year');
      const content = `Heard: ${[...heard, year].filter((one) => one !== null).join(' | ')}`;
      await interaction.editReply({ content, embeds: [answer()] });
      return;
    }
    case 'buttons':
      await interaction.reply({
        content: 'Which one?',
        components: [buttons(), topics()],
        flags: MessageFlags.Ephemeral,
      });
      return;
    case 'chart':
      await interaction.reply({
        files: [
          new AttachmentBuilder(PIXEL, { name: 'chart.png', description: 'A white pixel' }),
          new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'brief.csv' }),
        ],
      });
      return;
    case 'panel':
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          new ContainerBuilder()
            .setAccentColor(0xf0b232)
            .addTextDisplayComponents((text) => text.setContent('### 5A\n**238** organizations'))
            .addSeparatorComponents((line) => line)
            .addSectionComponents((section) =>
              section
                .addTextDisplayComponents((text) => text.setContent('As of November 2021'))
                .setButtonAccessory((button) =>
                  button.setCustomId('again').setLabel('Show source').setStyle(2),
                ),
            ),
        ],
      });
      return;
    case 'list':
      if (interaction.options.getSubcommand() === 'edit') await interaction.showModal(form());
      else {
        const file = interaction.options.getAttachment('file', true);
        const text = await (await fetch(file.url)).text();
        await interaction.reply(`${file.name}: ${text}`);
      }
  }
}

function buttons(): ActionRowBuilder<ButtonBuilder> {
  const button = (id: string, label: string, style: ButtonStyle) =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    button('again', 'Again', ButtonStyle.Primary),
    button('mute', 'No answer', ButtonStyle.Danger),
    button('off', 'Disabled', ButtonStyle.Secondary).setDisabled(true),
    new ButtonBuilder()
      .setLabel('Source')
      .setStyle(ButtonStyle.Link)
      .setURL('https://example.org/'),
  );
}

function topics(): ActionRowBuilder<StringSelectMenuBuilder> {
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('topics')
      .setPlaceholder('Choose topics')
      .setMinValues(1)
      .setMaxValues(2)
      .addOptions(
        { label: 'Counts', value: 'counts', description: 'How many' },
        { label: 'Money', value: 'money' },
        { label: '疫情', value: 'covid' },
      ),
  );
}

function form(): ModalBuilder {
  return new ModalBuilder()
    .setCustomId('edit')
    .setTitle('Edit registered-total')
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('Revision **3**'))
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Statement')
        .setDescription('One sentence')
        .setTextInputComponent(
          new TextInputBuilder()
            .setCustomId('statement')
            .setStyle(TextInputStyle.Paragraph)
            .setValue('Beijing had 12,858.')
            .setMinLength(10)
            .setMaxLength(200),
        ),
      new LabelBuilder()
        .setLabel('Qualifier')
        .setRadioGroupComponent(
          new RadioGroupBuilder()
            .setCustomId('qualifier')
            .addOptions(
              { label: 'Exact', value: 'exact', default: true },
              { label: 'Over', value: 'over', description: 'The source says so' },
            ),
        ),
      new LabelBuilder()
        .setLabel('Languages')
        .setCheckboxGroupComponent(
          new CheckboxGroupBuilder()
            .setCustomId('languages')
            .addOptions({ label: 'English', value: 'en' }, { label: '中文', value: 'zh' }),
        ),
      new LabelBuilder()
        .setLabel('Tell followers')
        .setCheckboxComponent(new CheckboxBuilder().setCustomId('tell')),
    );
}

async function submitted(interaction: ModalSubmitInteraction): Promise<void> {
  const { fields } = interaction;
  // Left without an answer, so that the form has to keep its text.
  if (fields.getTextInputValue('statement').startsWith('Silence')) return;
  const said = [
    fields.getTextInputValue('statement'),
    fields.getRadioGroup('qualifier'),
    fields.getCheckboxGroup('languages').join('+'),
    fields.getCheckbox('tell'),
  ];
  await interaction.reply(`Saved: ${said.join(' | ')}`);
}

async function pressed(interaction: MessageComponentInteraction): Promise<void> {
  if (interaction.isStringSelectMenu()) {
    const content = `Topics: ${interaction.values.join(', ')}`;
    await interaction.update({ content, components: [buttons(), topics()] });
  } else if (interaction.customId === 'again') {
    await interaction.reply({ content: 'Pressed again', flags: MessageFlags.Ephemeral });
  }
}
