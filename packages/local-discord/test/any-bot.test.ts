/** A small discord.js bot as anybody may have it, started as the README says and used as a person. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { GENEROUS, type LocalDiscord, type Person, person, startLocalDiscord } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

async function answer(i: Interaction): Promise<unknown> {
  if (i.isChatInputCommand()) {
    const more = new ButtonBuilder()
      .setCustomId('rate')
      .setLabel('Rate it')
      .setStyle(ButtonStyle.Primary);
    const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(more)];
    return i.reply({ content: `pong ${i.options.getInteger('times') ?? 1}`, components });
  }
  if (i.isButton()) {
    const stars = new LabelBuilder()
      .setLabel('Stars')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('stars').setStyle(TextInputStyle.Short).setMaxLength(1),
      );
    return i.showModal(
      new ModalBuilder().setCustomId('rating').setTitle('Rate it').addLabelComponents(stars),
    );
  }
  if (i.isModalSubmit()) {
    return i.reply({ content: `${i.fields.getTextInputValue('stars')} stars`, flags: 'Ephemeral' });
  }
  return undefined;
}

function pingBot(api: string): Client {
  const { Guilds, GuildMessages } = GatewayIntentBits;
  const client = new Client({ intents: [Guilds, GuildMessages], rest: { api } });
  client.once(Events.ClientReady, ({ application }) =>
    application.commands.set([
      {
        name: 'ping',
        description: 'Answers pong',
        options: [{ type: 4, name: 'times', description: 'How often' }],
      },
    ]),
  );
  client.on(Events.InteractionCreate, answer);
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot && message.mentions.has(message.client.user))
      void message.reply('yes?');
  });
  return client;
}

describe('a bot that knows nothing of the local Discord', () => {
  let discord: LocalDiscord;
  let bot: Client;
  let alice: Person;
  let bob: Person;
  beforeAll(async () => {
    discord = await startLocalDiscord({ rateLimits: GENEROUS });
    bot = pingBot(discord.api);
    await bot.login(discord.token);
    alice = person(discord, 'alice');
    bob = person(discord, 'bob');
    await alice.knows('ping');
  });
  afterAll(async () => {
    await bot?.destroy();
    await discord?.close();
    expect(discord.unknownRoutes).toEqual([]);
  });

  it('answers a command', async () => {
    expect((await alice.slash('ping')).message.content).toBe('pong 1');
    expect((await alice.slash('ping', { times: 3 })).message.content).toBe('pong 3');
  });

  it('opens a form from a button and answers it to one person alone', async () => {
    const { message } = await alice.slash('ping');
    const { modal } = await alice.press(message, 'Rate it');
    await expect(alice.submit(modal, { Stars: '10' })).rejects.toThrow();
    const rated = await alice.submit(modal, { Stars: '5' });
    expect(rated.message.content).toBe('5 stars');
    expect(alice.current(rated.message)).toBeDefined();
    expect(bob.current(message)?.content).toBe('pong 1');
    expect(bob.current(rated.message)).toBeUndefined();
  });

  it('replies to a mention, and hears nothing of other talk', async () => {
    const said = await bob.say('anybody here?');
    const asked = await alice.ask('are you there?');
    expect(asked.content).toBe('yes?');
    expect(asked.message_reference?.message_id).not.toBe(said.id);
    expect(alice.messages().filter(({ content }) => content === 'yes?')).toHaveLength(1);
  });
});
