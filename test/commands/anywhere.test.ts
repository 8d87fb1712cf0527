/** Commands on messages, answers to other people's messages, and places that the desk is not in. */
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { groupOf, type Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../support/desk.js';
import { openWholeDesk, textOf, type WholeDesk } from '../support/whole-desk.js';

let desk: WholeDesk;
let jo: Person;
let max: Person;

beforeAll(async () => {
  desk = await openWholeDesk();
  jo = await desk.person('journalist');
  max = await desk.person('moderator2');
});
afterAll(() => desk?.stop());

const grade = 'What does grade 5A mean?';
const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const linkTo = ({ id, channel_id }: APIMessage) =>
  `https://discord.com/channels/${desk.sandbox.world.guildId}/${channel_id}/${id}`;

describe('/ask reply_to:', () => {
  it('answers what another person asked the desk, or what is asked with it', async () => {
    const said = await max.say(`${max.mention} ${grade}`);
    await max.answerTo(said);
    const { message } = await jo.slash('ask', { reply_to: linkTo(said) });
    expect(message.content).toContain(`[this message](${linkTo(said)})`);
    expect(message.content).toContain('5A, the highest grade');
    expect(isPrivate(message)).toBe(false);
    const other = await max.say('how good are they?');
    const asked = await jo.slash('ask', { reply_to: other.id, question: grade });
    expect(asked.message.content).toContain(linkTo(other));
    expect(asked.message.mentions).toEqual([]);
  });

  it('says what it cannot read or find', async () => {
    const hidden = await max.say(grade);
    const closed = (await jo.slash('ask', { reply_to: hidden.id })).message;
    expect(isPrivate(closed)).toBe(true);
    expect(closed.content).toContain('does not mention the desk');
    for (const reply_to of ['nothing', '123', linkTo({ ...hidden, channel_id: '1' })]) {
      const { message } = await jo.slash('ask', { reply_to });
      expect(message.content).toContain('is no message of this channel');
    }
  });
});

describe('Ask a press officer about this', () => {
  it('opens the form for what a message asks, or an answer was asked', async () => {
    const said = await max.say('How many pandas have a licence?');
    const { modal } = await jo.contextMenu('Ask a press officer about this', said);
    const { message } = await jo.submit(modal, { outlet: 'The Paper' });
    expect(message.content).toContain('How many pandas have a licence?');
    const answer = await jo.ask(grade);
    const about = await jo.contextMenu('Ask a press officer about this', answer);
    const filed = await jo.submit(about.modal, { outlet: 'The Paper' });
    expect(filed.message.content).toContain(grade);
  });
});

describe('What changed since this answer', () => {
  const since = (on: APIMessage) => jo.contextMenu('What changed since this answer', on);

  it('tells that nothing has, then what has', async () => {
    const answer = await jo.ask('How many social organizations are registered in Beijing?');
    await settled();
    const before = (await since(answer)).message;
    expect(isPrivate(before)).toBe(true);
    expect(before.content).toContain('Nothing has changed');
    await desk.publish(
      'registered-total',
      (body) =>
        JSON.parse(JSON.stringify(body).replaceAll(/12,?858/g, (n) => n.replace('58', '59'))),
      { kind: 'correction', reason: 'a slip of the pen', override: 'as the source has it' },
    );
    const after = textOf((await since(answer)).message);
    expect(after).toContain('changed');
    expect(after).toMatch(/~~12,858[^~]*~~.*12,859/);
  });

  it('says so of a message that told no fact', async () => {
    expect((await since(await max.say('hello'))).message.content).toContain(
      'no answer of this desk',
    );
  });
});

describe('Plain text', () => {
  const plainOf = async (on: APIMessage, label = 'Plain text') => {
    const { message } = await jo.press(on, label);
    expect(isPrivate(message)).toBe(true);
    expect(message.embeds).toEqual([]);
    return message.content;
  };

  it('gives a fact and a claim report whole, without markup', async () => {
    const fact = (await jo.slash('fact', { id: 'fact:what-is-5a' })).message;
    const text = await plainOf(fact);
    expect(text).toContain('As of 2024');
    expect(text).toMatch(/\(https?:\/\/\S+\)/);
    expect(text).not.toMatch(/\*\*|\]\(/);
    const claim = '北京有283家5A级社会组织。';
    const checked = (await jo.slash('check', { text: claim })).message;
    expect(await plainOf(checked, '纯文本')).toContain(claim);
  });
});

describe('a group that the desk is not in', () => {
  it('is answered all the same, by commands alone', async () => {
    const group = groupOf(desk.sandbox, ['journalist', 'moderator2']);
    const asked = await jo.slash('ask', { question: grade }, { in: group });
    expect(asked.message.content).toContain('5A, the highest grade');
    expect(isPrivate(asked.message)).toBe(false);
    const said = await max.say('Beijing has 12,585 registered social organizations.', group);
    const checked = await jo.contextMenu('Check against the record', said);
    expect(textOf(checked.message)).toContain('Differs from the record');
    const pressed = await jo.press(asked.message, 'Sources');
    expect(textOf(pressed.message)).toContain('http');
    const named = await jo.slash('ask', { reply_to: said.id }, { in: group });
    expect(named.message.content).toContain('is no message of this channel');
    await expect(jo.slash('facts', {}, { in: group })).rejects.toThrow('no command');
  });

  it('shows answers to the asker alone where external apps are off', async () => {
    const group = groupOf(desk.sandbox, ['journalist', 'moderator2'], { externalApps: false });
    const { message } = await jo.slash('ask', { question: grade }, { in: group });
    expect(isPrivate(message)).toBe(true);
    expect(max.messages(group)).toEqual([]);
  });

  it('leaves no error behind', () => {
    expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
    expect(desk.sandbox.unknownRoutes).toEqual([]);
  });
});
