import { type DiscordAPIError, Events, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering, eventually } from './bot.js';

describe('an answer', () => {
  it('is a message, with who asked', async () => {
    const { alice } = await answering((i) => i.reply('here'));
    const { message } = await alice.slash('go');
    expect(message.content).toBe('here');
    expect(message.interaction_metadata?.user.id).toBe(alice.user.id);
  });

  it('is not pinged by a reply, as an ordinary message of the bot is', async () => {
    const { alice, client } = await answering((i) => i.reply('here'));
    const { message } = await alice.slash('go');
    const toAnswer = await alice.reply(message, 'thanks');
    const room = await client.channels.fetch(message.channel_id);
    if (!room?.isSendable()) throw new Error('no channel');
    const ordinary = await alice.sees(
      await room.send('hello').then(
        ({ id }) =>
          (m) =>
            m.id === id,
      ),
    );
    const toOrdinary = await alice.reply(ordinary, 'thanks');
    expect(toAnswer.mentions).toEqual([]);
    expect(toOrdinary.mentions.map(({ id }) => id)).toEqual([client.user.id]);
    expect(toOrdinary.referenced_message?.content).toBe('hello');
  });

  it('comes back to the bot where it asks for it', async () => {
    const ids: (string | undefined)[] = [];
    const { alice } = await answering(async (i) => {
      const { resource, interaction } = await i.reply({ content: 'x', withResponse: true });
      ids.push(resource?.message?.id, interaction.responseMessageId ?? undefined);
    });
    const { message } = await alice.slash('go');
    await eventually(() => ids.length === 2);
    expect(ids).toEqual([message.id, message.id]);
  });

  it('may be deferred, then filled, followed up, fetched, edited and deleted', async () => {
    const { alice, discord } = await answering(async (i) => {
      await i.deferReply();
      await i.editReply('done');
      const more = await i.followUp('more');
      await i.editReply({ message: more, content: 'more, edited' });
      const fetched = await i.fetchReply();
      await i.followUp(`fetched ${fetched.content}`);
      await i.deleteReply();
    });
    const { message, response } = await alice.slash('go');
    expect([response, message.content]).toEqual([5, 'done']);
    const last = await alice.sees(({ content }) => content === 'fetched done');
    await alice.sees(({ content }) => content === 'more, edited');
    expect(last.message_reference?.message_id).toBe(message.id);
    await alice.gone(message);
    expect(discord.unknownRoutes).toEqual([]);
  });

  it('fills the waiting message with the first follow-up', async () => {
    const { alice } = await answering(async (i) => {
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      await i.followUp('filled');
    });
    const { message } = await alice.slash('go');
    expect(message.content).toBe('filled');
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(alice.messages().length).toBe(1);
  });

  it('is shown to its person alone when ephemeral, and not told to the gateway', async () => {
    const { alice, as, client } = await answering((i) =>
      i.reply({ content: 'secret', flags: MessageFlags.Ephemeral }),
    );
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const bob = as('bob');
    const { message } = await alice.slash('go');
    const marker = await alice.say(`${alice.mention} after`);
    await bob.sees(({ id }) => id === marker.id);
    await eventually(() => heard.length > 0);
    expect(as('alice').current(message)?.content).toBe('secret');
    expect(as('bob').current(message)).toBeUndefined();
    expect(bob.current(message)).toBeUndefined();
    expect(heard).toEqual([marker.content]);
    await expect(
      client.rest.get(`/channels/${message.channel_id}/messages/${message.id}`),
    ).rejects.toMatchObject({ code: 10008 });
    await alice.dismiss(message);
    await alice.gone(message);
  });

  it('may be given once only: 40060', async () => {
    const { alice, client, codes } = await answering(async (i) => {
      await i.reply('first');
      await client.rest.post(`/interactions/${i.id}/${i.token}/callback`, {
        body: { type: 4, data: { content: 'second' } },
        auth: false,
      });
    });
    await alice.slash('go');
    await eventually(() => codes.length === 1);
    expect(codes).toEqual([40060]);
    expect(alice.messages().map(({ content }) => content)).toEqual(['first']);
  });

  it('comes too late after the time to acknowledge: 10062, and the person is told', async () => {
    const { alice, codes, discord } = await answering(
      async (i) => {
        await eventually(() => failedOnce);
        await i.reply('late');
      },
      { acknowledgeMs: 60 },
    );
    let failedOnce = false;
    await expect(alice.slash('go')).rejects.toThrow('The application did not respond');
    failedOnce = true;
    await eventually(() => codes.length === 1);
    expect(codes).toEqual([10062]);
    expect(discord.requests.at(-1)?.status).toBe(404);
    expect(alice.messages()).toEqual([]);
  });

  it('may be followed up for 15 minutes: then 50027', async () => {
    let clock = Date.now();
    let later: (() => Promise<unknown>) | undefined;
    const { alice } = await answering(
      async (i) => {
        await i.reply('first');
        later = () => i.followUp('later');
      },
      { now: () => clock },
    );
    await alice.slash('go');
    await eventually(() => later !== undefined);
    clock += 14 * 60_000;
    await later?.();
    clock += 2 * 60_000;
    await expect(later?.()).rejects.toMatchObject({ code: 50027 });
  });

  it('may set no other flag than ephemeral when deferred', async () => {
    const { alice, client, codes } = await answering(
      async (i) => {
        await client.rest.post(`/interactions/${i.id}/${i.token}/callback`, {
          body: { type: 5, data: { flags: 1 << 15 } },
          auth: false,
        });
      },
      { acknowledgeMs: 300 },
    );
    await expect(alice.slash('go')).rejects.toThrow('did not respond');
    expect(codes).toEqual([50035]);
  });

  it.each([6, 7, 8, 12])('of type %i does not fit a command', async (type) => {
    const { alice, client, codes } = await answering(
      async (i) => {
        await client.rest.post(`/interactions/${i.id}/${i.token}/callback`, {
          body: { type, data: {} },
          auth: false,
        });
      },
      { acknowledgeMs: 300 },
    );
    await expect(alice.slash('go')).rejects.toThrow('did not respond');
    expect(codes).toEqual([50035]);
  });

  it('that breaks a rule does not acknowledge, so that another may follow', async () => {
    const { alice } = await answering(async (i) => {
      await i.reply('x'.repeat(2001)).catch(() => i.reply('shorter'));
    });
    expect((await alice.slash('go')).message.content).toBe('shorter');
  });

  it('has no webhook before it was acknowledged: 10015', async () => {
    const { alice, client, codes } = await answering(async (i) => {
      await client.rest
        .post(`/webhooks/${client.user.id}/${i.token}`, { body: { content: 'x' }, auth: false })
        .catch((problem: DiscordAPIError) => codes.push(problem.code));
      await i.reply('first');
    });
    await alice.slash('go');
    expect(codes).toEqual([10015]);
  });
});
