/** Forwards, polls, edits and the messages of other bots, as a discord.js client meets them. */
import { type Client, Events, type Message, MessageReferenceType, Options } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { otherBot } from '../src/other-bot.js';
import { stage } from './bot.js';

type Heard = Events.MessageCreate | Events.MessageUpdate;

/** The first message of an event that is accepted. */
const next = (client: Client<true>, event: Heard, accept: (message: Message) => boolean) =>
  new Promise<Message>((resolve) => {
    client.on(event as Events.MessageCreate, (...given: Message[]) => {
      const message = given.at(-1) as Message;
      if (accept(message)) resolve(message);
    });
  });
const isForward = ({ reference }: Message) => reference?.type === MessageReferenceType.Forward;

const text = (content: string) => ({ type: 10 as const, content });

describe('a forward', () => {
  it('carries a snapshot of the message as it stood, and no content of its own', async () => {
    // A client that keeps messages takes a snapshot for the message itself, and edits both.
    const makeCache = Options.cacheWithLimits({ MessageManager: 0 });
    const { client, as } = await stage({}, { makeCache });
    const said = await as('alice').say('first wording');
    const came = next(client, Events.MessageCreate, isForward);
    const forwarded = await as('alice').forward(said, 'dm');
    await as('alice').edit(said, 'second wording');
    const message = await came;
    expect(message.id).toBe(forwarded.id);
    expect(message.content).toBe('');
    expect(message.reference?.type).toBe(MessageReferenceType.Forward);
    expect(message.messageSnapshots.map(({ content }) => content)).toEqual(['first wording']);
  });

  it('in a channel is empty for a bot that may not read what is not meant for it', async () => {
    const { client, as } = await stage();
    const said = await as('alice').say('wording');
    const came = next(client, Events.MessageCreate, isForward);
    await as('alice').forward(said);
    expect((await came).messageSnapshots.map(({ content }) => content)).toEqual(['']);
  });

  it('can be made by a bot, without content beside it', async () => {
    const { discord, as } = await stage();
    const said = await as('alice').say('wording');
    const post = async (body: object) => {
      const answer = await fetch(`${discord.api}/v10/channels/${said.channel_id}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    };
    const message_reference = { type: 1, message_id: said.id, channel_id: said.channel_id };
    expect((await post({ message_reference, content: 'look' })).status).toBe(400);
    expect((await post({ message_reference })).body).toMatchObject({
      content: '',
      message_snapshots: [{ message: { content: 'wording' } }],
    });
  });
});

describe('a poll', () => {
  it('comes with its question and answers where the bot may read it', async () => {
    const { client, as } = await stage();
    const came = next(client, Events.MessageCreate, () => true);
    await as('alice').poll('Which?', ['this', 'that'], 'dm');
    const { poll } = await came;
    expect(poll?.question.text).toBe('Which?');
    expect(poll?.answers.map((answer) => answer.text)).toEqual(['this', 'that']);
    await expect(as('alice').poll('Which?', [], 'dm')).rejects.toThrow('1 to 10');
  });
});

describe('an edit', () => {
  it('is announced, with what was said where it mentions the bot', async () => {
    const { client, as } = await stage();
    const said = await as('alice').say('how many?');
    const came = next(client, Events.MessageUpdate, () => true);
    await as('alice').edit(said, `${as('alice').mention} how many?`);
    const message = await came;
    expect(message.content).toContain('how many?');
    expect(message.mentions.users.has(client.user.id)).toBe(true);
    expect(message.editedTimestamp).not.toBeNull();
    await expect(as('bob').edit(said, 'no')).rejects.toThrow('not yours');
  });
});

describe('another bot', () => {
  it('posts embeds and components of the second version within Discord’s rules', async () => {
    const { discord, as } = await stage();
    const bot = otherBot(discord, 'newswire');
    const shown = bot.post({ components: [text('12,585 registered')], flags: 1 << 15 });
    expect(as('alice').current(shown)?.components?.[0]).toMatchObject(text('12,585 registered'));
    expect(shown.author.bot).toBe(true);
    expect(() => bot.post({})).toThrow('empty message');
    expect(() => bot.post({ components: [text('x')], content: 'y', flags: 1 << 15 })).toThrow();
  });

  it('removes messages together', async () => {
    const { discord, client, as } = await stage();
    const said = [await as('alice').say('one'), await as('alice').say('two')];
    const gone = new Promise<readonly string[]>((resolve) => {
      client.ws.on('MESSAGE_DELETE_BULK' as never, ({ ids }: { ids: string[] }) => resolve(ids));
    });
    otherBot(discord, 'janitor').removeTogether(said);
    expect(await gone).toEqual(said.map(({ id }) => id));
    expect(as('alice').messages()).toEqual([]);
  });
});
