import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { stage } from './bot.js';

/** A stage whose bot has one command and answers it so. */
async function answering(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const set = await stage();
  await set.client.application.commands.set([{ name: 'go', description: 'Goes' }]);
  set.client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  });
  return { ...set, jo: set.as('journalist') };
}

describe('a slash command', () => {
  it('is answered with a message', async () => {
    const { jo } = await answering((i) => i.reply('here'));
    const { message } = await jo.slash('go');
    expect(message.content).toBe('here');
    expect(message.interaction_metadata?.user.id).toBe(jo.user.id);
  });

  it('may be deferred, then filled, followed up and fetched', async () => {
    const { jo } = await answering(async (i) => {
      await i.deferReply();
      await i.editReply('done');
      await i.followUp('more');
      const fetched = await i.fetchReply();
      await i.followUp(`fetched ${fetched.content}`);
    });
    const { message, response } = await jo.slash('go');
    expect([response, message.content]).toEqual([5, 'done']);
    await jo.sees(({ content }) => content === 'fetched done');
  });

  it('shows an ephemeral answer to its person alone', async () => {
    const { jo, as, client } = await answering((i) =>
      i.reply({ content: 'secret', flags: MessageFlags.Ephemeral }),
    );
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const mo = as('moderator');
    const other = as('journalist');
    const { message } = await jo.slash('go');
    await jo.say('after');
    await mo.sees(({ content }) => content === 'after');
    expect(message.content).toBe('secret');
    expect(other.current(message)?.content).toBe('secret');
    expect(mo.current(message)).toBeUndefined();
    expect(heard).not.toContain('secret');
  });
});

describe('components', () => {
  it('carries buttons, selects and a modal with labels back and forth', async () => {
    const { jo, client } = await answering((i) =>
      i.reply({
        content: 'choose',
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('edit').setLabel('Edit').setStyle(ButtonStyle.Primary),
          ),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('topic')
              .addOptions({ label: 'Staff', value: 's' }, { label: 'Size', value: 'z' }),
          ),
        ],
      }),
    );
    client.on(Events.InteractionCreate, async (i) => {
      if (i.isButton()) {
        const input = new TextInputBuilder().setCustomId('n').setStyle(TextInputStyle.Short);
        await i.showModal(
          new ModalBuilder()
            .setCustomId('form')
            .setTitle('Edit a fact')
            .addLabelComponents(new LabelBuilder().setLabel('Figure').setTextInputComponent(input)),
        );
      } else if (i.isStringSelectMenu()) {
        await i.update({ content: `chose ${i.values.join()}`, components: [] });
      } else if (i.isModalSubmit()) {
        await i.reply(`figure ${i.fields.getTextInputValue('n')}`);
      }
    });
    const { message } = await jo.slash('go');
    const { modal } = await jo.press(message, 'Edit');
    expect(modal.title).toBe('Edit a fact');
    const saved = await jo.submit(modal, { Figure: '12,858' });
    expect(saved.message.content).toBe('figure 12,858');
    const chosen = await jo.choose(message, 'Staff');
    expect(chosen.message.id).toBe(message.id);
    expect(chosen.message.content).toBe('chose s');
  });
});
