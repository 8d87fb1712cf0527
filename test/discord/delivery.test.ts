/** Every event is answered once and only once, whatever the network, the gateway or the work does. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandType } from 'discord.js';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { type Lost, type Person, scripted, type WorldEvent } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatCommand, control } from '../../src/discord/command.js';
import { customId, slugField } from '../../src/discord/custom-id.js';
import type { Desk } from '../../src/discord/desk.js';
import { errorCard } from '../../src/wording/guide-cards.js';
import {
  anyPlace,
  makeDesk,
  reviewedSnapshot,
  type StartedDesk,
  settled,
  startDesk,
  withRows,
} from '../support/desk.js';

const slowId = customId('test-slow', { how: slugField });
const question = 'What does grade 5A mean?';

/** Work that takes longer than an interaction waits for its first response. */
const slowly = async (how: string) => {
  await sleep(1800);
  if (how === 'fail') throw new Error('the secret cause');
  return { card: errorCard(`done ${how}`, 'en') };
};

const slow = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'slow',
    description: 'x',
    options: [{ type: 3, name: 'how', description: 'x', required: true }],
  },
  help: { en: 'x', zh: 'x' },
  placement: 'to-everyone',
  run: (interaction) => slowly(interaction.options.getString('how', true)),
  components: [control(slowId, { placement: 'in-place', run: ({ how }) => slowly(how) })],
} satisfies ChatCommand;

let desk: StartedDesk;
let jo: Person;

beforeAll(async () => {
  const front = makeDesk(await reviewedSnapshot('lean'));
  const failing: Desk = {
    ...front,
    async ask(inquiry) {
      if (inquiry.text.includes('wait')) await sleep(700);
      if (inquiry.text.includes('break')) throw new Error('the secret cause');
      return front.ask(inquiry);
    },
  };
  desk = await startDesk({
    desk: failing,
    extraCommands: [slow],
    permissions: withRows({ slow: anyPlace }, { 'test-slow': anyPlace }),
  });
  jo = await desk.person('journalist');
});
afterAll(() => desk?.stop());

const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const answersTo = (asked: APIMessage) =>
  jo.messages().filter(({ message_reference }) => message_reference?.message_id === asked.id);
const errors = () => desk.logs.filter(({ level }) => level === 'error');

/** An answer whose first button has another custom id than the desk gave it. */
async function messageWith(custom_id: string): Promise<APIMessage> {
  const answer = (await jo.slash('ask', { question })).message;
  const stored = desk.sandbox.world.messages.get(answer.channel_id)?.get(answer.id);
  const [row] = stored?.message.components ?? [];
  if (!stored || !row || !('components' in row)) throw new Error('an answer has buttons');
  Object.assign(row.components[0] ?? {}, { custom_id });
  return stored.message;
}

/** Records what the local Discord announces, to announce it once more. */
function recording() {
  const events: WorldEvent[] = [];
  const stop = desk.sandbox.world.listen((event) => events.push(event));
  return {
    async repeat(kind: WorldEvent['t']) {
      stop();
      for (const event of events.filter(({ t }) => t === kind)) desk.sandbox.world.announce(event);
      await settled();
    },
  };
}

describe('a repeated event', () => {
  it('of a message is answered once', async () => {
    const record = recording();
    const asked = await jo.say(`${jo.mention} ${question}`);
    await jo.answerTo(asked);
    await record.repeat('message-created');
    expect(answersTo(asked)).toHaveLength(1);
  });

  it('of a message is answered once even by a bot that was started anew', async () => {
    const record = recording();
    const asked = await jo.say(`${jo.mention} ${question}`);
    await jo.answerTo(asked);
    await desk.restart();
    await record.repeat('message-created');
    expect(answersTo(asked)).toHaveLength(1);
  });

  it('of an interaction is answered once', async () => {
    const record = recording();
    await jo.slash('ask', { question });
    const before = desk.sandbox.requests.length;
    await record.repeat('interaction-begun');
    expect(desk.sandbox.requests.length).toBe(before);
  });
});

describe('a broken connection', () => {
  it('loses no question and answers none twice', async () => {
    await jo.answerTo(await jo.say(`${jo.mention} ${question}`));
    desk.sandbox.faults.dropSockets();
    const asked = await jo.say(`${jo.mention} ${question}`);
    await jo.answerTo(asked);
    await settled();
    expect(answersTo(asked)).toHaveLength(1);
    expect(desk.sandbox.sessions.resumed).toBeGreaterThan(0);
  });

  it('that swallows the response to a post leaves one message', async () => {
    desk.sandbox.faults.swallowNext({ method: 'POST', path: /^\/channels\/\d+\/messages$/ });
    const asked = await jo.say(`${jo.mention} ${question}`);
    await jo.answerTo(asked);
    await sleep(600);
    expect(answersTo(asked)).toHaveLength(1);
  });

  it('that swallows the response to a callback leaves one response and no error', async () => {
    const before = errors().length;
    desk.sandbox.faults.swallowNext({ method: 'POST', path: /callback$/ });
    const { message } = await jo.slash('ask', { question });
    await sleep(600);
    expect(message.content).toContain('5A');
    expect(jo.messages().filter(({ id }) => id === message.id)).toHaveLength(1);
    expect(errors()).toHaveLength(before);
  });
});

describe('a response whose answer is lost', () => {
  const ways = ['swallow', 'close', 'drop', 'garble'] as const;
  const first = { method: 'POST', path: /\/callback$/ } as const;
  const edit = { method: 'PATCH', path: /^\/webhooks\/.*@original$/ } as const;

  /** Loses the first two answers to requests alike. */
  function losing(matching: typeof first | typeof edit, way: Lost) {
    let count = 0;
    return desk.sandbox.faults.script(matching, () => {
      count += 1;
      return count <= 2 ? way : undefined;
    });
  }
  const requestsFor = (method: string) =>
    desk.sandbox.requests.filter((one) => one.method === method && edit.path.test(one.path)).length;

  it.each(ways)('arrives once where it is told at once: %s', async (way) => {
    const before = [errors().length, jo.messages().length];
    const asked = requestsFor('GET');
    const end = losing(first, way);
    const { message } = await jo.slash('ask', { question });
    await sleep(700);
    end();
    expect(message.content).toContain('5A');
    expect([errors().length, jo.messages().length - 1]).toEqual(before);
    // What the response became is looked for where the answer was lost that tells it.
    expect(requestsFor('GET') - asked).toBe(way === 'drop' ? 0 : 1);
  });

  it.each(['close', 'garble'] as const)('arrives once where it was announced: %s', async (way) => {
    const [before, changed] = [errors().length, requestsFor('PATCH')];
    const ends = [losing(first, way), losing(edit, way)];
    const { message } = await jo.slash('slow', { how: 'well' });
    await sleep(700);
    for (const end of ends) end();
    expect(jo.current(message)?.content).toBe('done well');
    expect(requestsFor('PATCH') - changed).toBe(3);
    expect(errors()).toHaveLength(before);
  });

  it('leaves alone what another process has responded', async () => {
    const end = desk.sandbox.faults.script(first, () => scripted.alreadyAcknowledged);
    const [before, logged] = [['GET', 'PATCH'].map(requestsFor), desk.logs.length];
    void jo.slash('ask', { question }).catch(() => undefined);
    await sleep(500);
    end();
    expect(['GET', 'PATCH'].map(requestsFor)).toEqual(before);
    expect(desk.logs.slice(logged).map(({ message }) => message)).toContain(
      'Discord had the response already',
    );
  });
});

describe('slow work', () => {
  it('is announced and answered where it was announced', async () => {
    const { message, response } = await jo.slash('slow', { how: 'well' });
    expect(response).toBe(5);
    expect(message.content).toBe('done well');
    expect(isPrivate(message)).toBe(false);
  });

  it('that fails is told to the asker alone', async () => {
    const before = jo.messages().length;
    // The announced response is taken back, so it never fills.
    void jo.slash('slow', { how: 'fail' }).catch(() => undefined);
    const told = await jo.sees(
      (message) => isPrivate(message) && message.content.includes('reference'),
    );
    expect(told.content).not.toContain('secret');
    expect(jo.messages().length).toBe(before + 1);
  });

  it('of a control changes the message it sits on', async () => {
    const message = await messageWith(slowId.make({ how: 'well' }));
    const pressed = await jo.press(message, slowId.make({ how: 'well' }));
    expect(pressed.response).toBe(6);
    const changed = await jo.changed(message, ({ content }) => content === 'done well');
    expect(changed.embeds).toEqual([]);
    expect(changed.components ?? []).toEqual([]);
  });

  it('of a control that fails leaves the message alone', async () => {
    const message = await messageWith(slowId.make({ how: 'fail' }));
    await jo.press(message, slowId.make({ how: 'fail' }));
    const told = await jo.sees((one) => isPrivate(one) && one.id > message.id);
    expect(told.content).toMatch(/reference [0-9a-f]{8}/);
    expect(jo.current(message)?.content).toContain('5A');
  });

  it('shows the desk typing', async () => {
    const typing: string[] = [];
    const stop = desk.sandbox.world.listen((event) => {
      if (event.t === 'typing') typing.push(event.userId);
    });
    const answer = await jo.ask(`wait. ${question}`);
    stop();
    expect(answer.content).toContain('5A');
    expect(typing).toEqual([desk.bot.userId]);
  });
});

describe('an unexpected failure', () => {
  it('is a reference outside and its cause in the log', async () => {
    const { message } = await jo.slash('ask', { question: 'break' });
    expect(isPrivate(message)).toBe(true);
    expect(message.content).toMatch(/^Something went wrong on our side.* reference [0-9a-f]{8}\.$/);
    const reference = /reference ([0-9a-f]{8})/.exec(message.content)?.[1];
    const line = desk.logs.findLast(({ details }) => 'reference' in details);
    expect(line?.details).toMatchObject({ reference, err: { message: 'the secret cause' } });
  });

  it('in a message is told as well, in the channel', async () => {
    const answer = await jo.ask('break');
    expect(answer.content).toMatch(/reference [0-9a-f]{8}/);
    expect(answer.content).not.toContain('secret');
  });

  it('of Discord’s is logged without its tokens, and the desk goes on', async () => {
    desk.sandbox.faults.failNext(
      { method: 'POST', path: /messages$/ },
      {
        status: 403,
        body: { code: 50013, message: 'Missing Permissions' },
      },
    );
    const asked = await jo.say(`${jo.mention} ${question}`);
    // The asker gets the answer directly, since it may not be posted there.
    const told = await jo.sees(({ content }) => content.includes(asked.id), 'dm');
    expect(told.content).toContain('5A');
    expect(answersTo(asked)).toEqual([]);
    expect(desk.logs.findLast(({ level }) => level === 'warn')).toMatchObject({
      message: 'no answer sent: the desk may not write there',
      details: { err: { code: 50013 } },
    });
    expect((await jo.ask(question)).content).toContain('5A');
    const logged = JSON.stringify(desk.logs);
    expect(logged).not.toContain(desk.sandbox.token);
    for (const { path } of desk.sandbox.requests) {
      const token = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1];
      if (token) expect(logged).not.toContain(token);
    }
  });
});

describe('a control that was not made by the desk', () => {
  it.each([
    ['of an unknown kind', 'anything:at:all'],
    ['of another version', '0:open:registered-total:1:e'],
    ['with a forged field', '1:open:../../etc/passwd:1:e'],
    ['for a fact that is not there', '1:open:no-such-fact:1:e'],
    ['that is empty of fields', '1:sources'],
  ])('is refused, %s', async (_, custom_id) => {
    const { message } = await jo.press(await messageWith(custom_id), custom_id);
    expect(isPrivate(message)).toBe(true);
    expect(message.content).toMatch(/earlier version of the desk|no longer stands on record/);
  });
});

describe('a new start', () => {
  it('writes no command that stands registered already', async () => {
    const before = desk.sandbox.requests.length;
    await desk.restart();
    const writes = desk.sandbox.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && path.includes('commands'));
    expect(writes).toEqual([]);
  });

  it('lets an answer under way finish before it leaves', async () => {
    const asked = await jo.say(`${jo.mention} wait. ${question}`);
    await sleep(100);
    await desk.restart();
    await jo.answerTo(asked);
    expect(answersTo(asked)).toHaveLength(1);
  });
});

describe('the local Discord', () => {
  it('was asked for nothing it does not know', () => {
    expect(desk.sandbox.unknownRoutes).toEqual([]);
  });
});
