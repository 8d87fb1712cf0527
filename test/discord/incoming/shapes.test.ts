/** What people send, in the shapes they send it in: each is read, in English and in Chinese. */
import type { APIEmbed, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { type OtherBot, otherBot, type Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedDesk, settled, startDesk } from '../../support/desk.js';
import { lockedPdf, pdfFile, wordFile } from '../../support/documents.js';
import { textOf } from '../../support/whole-desk.js';

let desk: StartedDesk;
let jo: Person;
let max: Person;
let wire: OtherBot;

beforeAll(async () => {
  desk = await startDesk();
  jo = await desk.person('journalist');
  max = await desk.person('moderator2');
  wire = otherBot(desk.sandbox, 'newswire');
});
afterAll(() => desk?.stop());

interface Tongue {
  readonly question: string;
  readonly answer: RegExp;
  readonly claim: string;
  readonly differs: RegExp;
  readonly isIt: string;
}
const tongues: readonly (readonly [string, Tongue])[] = [
  [
    'English',
    {
      question: 'How many social organizations are registered in Beijing?',
      answer: /\*\*12,858\*\*/,
      claim: 'Beijing has 12,585 registered social organizations.',
      differs: /Differs from the record[\s\S]*12,858/,
      isIt: 'is this right?',
    },
  ],
  [
    'Chinese',
    {
      question: '北京有多少家登记的社会组织？',
      answer: /\*\*12858家\*\*/,
      claim: '北京有12585家登记的社会组织。',
      differs: /与记录不符[\s\S]*12,?858/,
      isIt: '这个对吗？',
    },
  ],
];

const embed = (one: Partial<APIEmbed>): APIEmbed => one as APIEmbed;
const v2 = (...components: object[]) => ({
  components: components as APIMessageTopLevelComponent[],
  flags: 1 << 15,
});
const display = (content: string) => ({ type: 10, content });
const answerOf = async (asked: APIMessage) => textOf(await jo.answerTo(asked));
const menu = async (name: string, on: APIMessage) =>
  textOf((await jo.contextMenu(name, on)).message);
const answerThis = (on: APIMessage) => menu('Answer this', on);
const check = (on: APIMessage) => menu('Check against the record', on);

/** What reads a message to the end, and what is expected of the answer. */
type Shape = (tongue: Tongue) => Promise<[string, RegExp]>;

const shapes: Readonly<Record<string, Shape>> = {
  'a forwarded question in a direct message': async ({ question, answer }) => {
    const said = await max.say(question);
    return [await answerOf(await jo.forward(said, 'dm')), answer];
  },
  'a forwarded statement in a direct message': async ({ claim, differs }) => {
    const said = await max.say(claim);
    return [await answerOf(await jo.forward(said, 'dm')), differs];
  },
  'a forwarded embed in a direct message': async ({ claim, differs }) => {
    const posted = wire.post({ embeds: [embed({ title: 'News', description: claim })] });
    return [await answerOf(await jo.forward(posted, 'dm')), differs];
  },
  'a forward of a forward, asked to be answered': async ({ question, answer }) => {
    const once = await jo.forward(await max.say(question));
    return [await answerThis(await jo.forward(once)), answer];
  },
  'a forward, held against the record': async ({ claim, differs }) => [
    await check(await jo.forward(await max.say(claim))),
    differs,
  ],
  'a question that another bot puts in an embed': async ({ question, answer }) => [
    await answerThis(wire.post({ embeds: [embed({ title: question })] })),
    answer,
  ],
  'an embed that states, asked to be answered': async ({ claim, differs }) => [
    await answerThis(wire.post({ embeds: [embed({ description: claim })] })),
    differs,
  ],
  'an embed’s fields': async ({ claim, differs }) => [
    await check(wire.post({ embeds: [embed({ fields: [{ name: '1', value: claim }] })] })),
    differs,
  ],
  'an embed’s footer': async ({ claim, differs }) => [
    await check(wire.post({ embeds: [embed({ title: '…', footer: { text: claim } })] })),
    differs,
  ],
  'text displays': async ({ claim, differs }) => [
    await check(wire.post(v2(display(claim)))),
    differs,
  ],
  'text displays in a container and a section': async ({ question, answer }) => {
    const accessory = { type: 2, style: 2, label: 'x', custom_id: 'x' };
    const section = { type: 9, components: [display(question)], accessory };
    return [await answerThis(wire.post(v2({ type: 17, components: [section] }))), answer];
  },
  'a poll': async ({ question, answer }) => [
    await answerThis(await max.poll(question, ['12,585', '12,858'])),
    answer,
  ],
  'a poll in a direct message': async ({ question, answer }) => [
    await answerOf(await jo.poll(question, ['1', '2'], 'dm')),
    answer,
  ],
  'a quote with a remark': async ({ claim, isIt, differs }) => [
    await answerOf(await jo.say(`> ${claim}\n${jo.mention} ${isIt}`)),
    differs,
  ],
  'a question under a quote': async ({ claim, question, answer }) => [
    await answerOf(await jo.say(`> ${claim}\n${jo.mention} ${question}`)),
    answer,
  ],
  'a long quote in a direct message': async ({ claim, differs }) => [
    await answerOf(await jo.say(`>>> ${claim}\n`, 'dm')),
    differs,
  ],
  'a reply with the bare name, to a message that mentions the desk': async ({ claim, differs }) => {
    const said = await max.say(`${claim} \`${jo.mention}\` ${jo.mention}`);
    await jo.answerTo(said);
    return [await answerOf(await jo.reply(said, jo.mention)), differs];
  },
  'a reply that asks whether it is so': async ({ claim, isIt, differs }) => {
    const said = await max.say(`${max.mention}: ${claim}`);
    await jo.answerTo(said);
    return [await answerOf(await jo.reply(said, `${jo.mention} ${isIt}`)), differs];
  },
  'a mention in the middle of a line': async ({ question, answer }) => [
    await answerOf(await jo.say(`hi ${jo.mention}, ${question}`)),
    answer,
  ],
  'a mention behind the question': async ({ question, answer }) => [
    await answerOf(await jo.say(`${question} ${jo.mention}`)),
    answer,
  ],
  'a thread': async ({ question, answer }) => {
    const { id } = await max.say('what follows');
    const { world, api, token } = desk.sandbox;
    const channel = world.channels.keys().next().value;
    const made = await fetch(`${api}/v10/channels/${channel}/messages/${id}/threads`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'follow-up' }),
    });
    const thread = (await made.json()) as { id: string };
    return [await answerOf(await jo.say(`${jo.mention} ${question}`, thread.id)), answer];
  },
  'words in bold': async ({ question, answer }) => [
    await answerOf(await jo.say(`${jo.mention} **${question.slice(0, -1)}**?`)),
    answer,
  ],
};

describe.each(tongues)('is read in %s:', (_, tongue) => {
  it.each(Object.entries(shapes))('%s', async (_name, shape) => {
    const [text, expected] = await shape(tongue);
    expect(text).toMatch(expected);
  });
});

const answersTo = (asked: APIMessage) =>
  jo.messages(asked.channel_id).filter((one) => one.message_reference?.message_id === asked.id);

describe('what cannot be read', () => {
  it('is said: a message that Discord shows to nobody it does not mention', async () => {
    const said = await max.say('Beijing has 12,585 registered social organizations.');
    const told = await answerOf(await jo.reply(said, `${jo.mention} is this right?`));
    expect(told).toContain('does not mention the desk');
    expect(told).toContain('“Check against the record”');
    expect(await answerOf(await jo.reply(said, `${jo.mention} 这个对吗？`))).toContain(
      '没有提到本台',
    );
  });

  it('is said: a picture alone', async () => {
    const shown = await max.say('', undefined, [{ filename: 'a.png', content: 'x' }]);
    expect(await check(shown)).toContain('no text');
  });
});

describe('stays unanswered:', () => {
  it.each([
    ['somebody else addressed', (name: string) => `<@${max.user.id}> did you ask ${name} yet?`],
    ['the name in a quote', (name: string) => `> ${name} how many?\nwe should ask`],
    ['the name in code', (name: string) => `\`${name} how many?\``],
    ['thanks', (name: string) => `${name} thanks a lot!`],
  ])('%s', async (_, text) => {
    const said = await jo.say(text(jo.mention));
    await settled();
    expect(answersTo(said)).toEqual([]);
  });

  it('but thanks in a direct message get one short line', async () => {
    expect(await answerOf(await jo.say('thank you', 'dm'))).toMatch(/^You're welcome[^\n]*\n*$/);
  });
});

const passage = (tongue: Tongue) => [
  tongue.isIt === 'is this right?' ? 'A short history of the city.' : '本市简史。',
  tongue.claim,
];
const files: Readonly<Record<string, (paragraphs: readonly string[]) => Uint8Array>> = {
  'draft.txt': (paragraphs) => Buffer.from(paragraphs.join('\n')),
  'draft.md': (paragraphs) => Buffer.from(`# ${paragraphs.join('\n\n')}`),
  'draft.docx': wordFile,
  'draft.pdf': pdfFile,
};
const sent = (filename: string, bytes: Uint8Array) =>
  ({ filename, content: Buffer.from(bytes).toString('base64'), encoding: 'base64' }) as const;
const copyOf = async ({ attachments }: APIMessage) => {
  const [copy] = attachments;
  if (!copy) throw new Error('no file came back');
  return { name: copy.filename, text: await (await fetch(copy.url)).text() };
};

describe.each(tongues)('a file is read in %s:', (_, tongue) => {
  it.each(Object.keys(files))('/check file: %s', async (name) => {
    const bytes = files[name]?.(passage(tongue)) ?? new Uint8Array();
    const { message } = await jo.slash('check', { file: sent(name, bytes) });
    expect(message.content).toContain(name);
    expect(textOf(message)).toMatch(tongue.differs);
    const copy = await copyOf(message);
    expect(copy.name).toBe('draft-checked.md');
    const figure = tongue.claim.match(/[\d,]+/)?.[0] ?? '';
    expect(copy.text).toMatch(new RegExp(`${figure}家? \\*\\*\\[✗ 1\\]\\*\\*`));
    expect(copy.text).toContain(passage(tongue)[0]);
    expect(copy.text).toMatch(/## 1\. ✗/);
  });

  it('in a mention, a direct message and a menu', async () => {
    const file = sent('draft.docx', wordFile(passage(tongue)));
    const mentioned = await jo.say(`${jo.mention} ${tongue.isIt}`, undefined, [file]);
    expect(await answerOf(mentioned)).toMatch(tongue.differs);
    expect(await answerOf(await jo.say('', 'dm', [file]))).toMatch(tongue.differs);
    expect(await check(await max.say('', undefined, [file]))).toMatch(tongue.differs);
  });
});

describe('a file that cannot be read', () => {
  it('is told so to the asker alone, in their language', async () => {
    void jo.slash('check', { file: sent('draft.pdf', lockedPdf()) }).catch(() => undefined);
    const told = await jo.sees(({ content }) => content.includes('protected by a password'));
    expect((told.flags ?? 0) & 64).toBe(64);
    expect((await jo.slash('check', {})).message.content).toContain('no text to check');
  });
});
