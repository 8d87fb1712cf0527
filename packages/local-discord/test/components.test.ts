import { type ButtonInteraction, Events, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering, row } from './bot.js';

describe('components', () => {
  /** The bot answers `/go` with buttons, and a press by what the test says. */
  const pressed = async (
    press: (i: ButtonInteraction) => Promise<unknown>,
    flags?: MessageFlags.Ephemeral,
  ) => {
    const set = await answering((i) =>
      i.reply({
        content: 'press',
        components: [row(['a', 'A'], ['b', 'B'])],
        ...(flags && { flags }),
      }),
    );
    set.client.on(Events.InteractionCreate, async (i) => {
      if (i.isButton()) await press(i);
    });
    return { ...set, message: (await set.alice.slash('go')).message };
  };

  it('update their message, ephemeral or not', async () => {
    for (const flags of [undefined, MessageFlags.Ephemeral] as const) {
      const { alice, message } = await pressed(
        (i) => i.update({ content: i.customId, components: [] }),
        flags,
      );
      const done = await alice.press(message, 'B');
      expect([done.response, done.message.id, done.message.content]).toEqual([7, message.id, 'b']);
      await expect(alice.press(message, 'B')).rejects.toThrow('no button B');
    }
  });

  it('may be acknowledged now and update later', async () => {
    const { alice, message } = await pressed(async (i) => {
      await i.deferUpdate();
      await i.editReply('later');
    });
    expect((await alice.press(message, 'a')).response).toBe(6);
    const changed = await alice.changed(message, ({ content }) => content === 'later');
    expect(changed.id).toBe(message.id);
  });

  it('answer with a message that refers to theirs', async () => {
    const { alice, message } = await pressed((i) => i.reply('new'));
    const { message: answer } = await alice.press(message, /^A/);
    expect(answer.message_reference?.message_id).toBe(message.id);
    const metadata = answer.interaction_metadata;
    expect(metadata && 'interacted_message_id' in metadata && metadata.interacted_message_id).toBe(
      message.id,
    );
  });

  it('choose people, roles and channels', async () => {
    const set = await answering((i) =>
      i.reply({
        content: 'c',
        components: [{ type: 1, components: [{ type: 5, custom_id: 'who', max_values: 2 }] }],
      }),
    );
    set.client.on(Events.InteractionCreate, async (i) => {
      if (i.isUserSelectMenu()) await i.update(i.users.map(({ username }) => username).join());
    });
    const { message } = await set.alice.slash('go');
    const { message: done } = await set.alice.choose(message, [
      set.alice.user.id,
      set.as('bob').user.id,
    ]);
    expect(done.content).toBe('alice,bob');
    await expect(set.alice.choose(message, ['1'])).rejects.toThrow('cannot be chosen');
    await expect(set.alice.choose(message, [])).rejects.toThrow('at least 1');
  });
});
