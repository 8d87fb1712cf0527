/** Who may do what at the desk, and with whose hand: permissions, forged controls, two at once. */
import type { APIMessage } from 'discord-api-types/v10';
import type { OpenModal, Person } from 'local-discord';
import { messageById } from 'local-discord';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CuratingDesk, startCuratingDesk } from '../support/curating-desk.js';
import { textOf } from '../support/whole-desk.js';

/** A channel that everyone sees: what is said to moderators there is for them alone. */
const room = '#press-room';

let desk: CuratingDesk;
let a: Person;
let b: Person;
let roles: Map<Person, readonly string[]>;

const start = async (options: Parameters<typeof startCuratingDesk>[0] = {}) => {
  desk = await startCuratingDesk(options);
  a = await desk.person('moderator');
  b = await desk.person('moderator2');
  await a.knows('desk');
  await b.knows('desk');
  roles = new Map([a, b].map((one) => [one, rolesOf(one)]));
};

beforeAll(() => start());

afterEach(() => {
  for (const [one, held] of roles) setRoles(one, held);
});

afterAll(async () => {
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
  await desk.stop();
});

const memberOf = (who: Person) => {
  const member = desk.sandbox.world.members.get(who.user.id);
  if (!member) throw new Error(`${who.id} is no member`);
  return member;
};
const rolesOf = (who: Person) => [...memberOf(who).roles];
const setRoles = (who: Person, held: readonly string[]) => {
  memberOf(who).roles = [...held];
};

const edit = async (who: Person, fact: string) =>
  (await who.slash('desk', { fact }, { sub: 'edit', in: room })).message;
const form = async (who: Person, message: APIMessage, button: string): Promise<OpenModal> =>
  (await who.press(message, button)).modal;
const review = async (who: Person, proposal: string) =>
  (await who.slash('desk', { proposal }, { sub: 'review', in: room })).message;

async function propose(who: Person, value: string): Promise<string> {
  const preview = (
    await who.submit(await form(who, await edit(who, 'registered-total'), 'Figures'), {
      value,
      kind: 'correction',
      grounds: 'recount',
    })
  ).message;
  await who.press(preview, 'Propose');
  const waits = await who.changed(preview, ({ content }) => content.includes('waits'));
  return /Proposal (\d+)/.exec(waits.content)?.[1] ?? '';
}

/** Changes the custom ids of a message's controls, as a tampering client would. */
function forge(message: APIMessage, change: (id: string) => string): APIMessage {
  const stored = messageById(desk.sandbox.world, message.channel_id, message.id);
  const text = JSON.stringify(stored?.message.components ?? []);
  const forged = text.replace(
    /"custom_id":"([^"]*)"/g,
    (_, id: string) => `"custom_id":${JSON.stringify(change(id))}`,
  );
  if (stored) Object.assign(stored.message, { components: JSON.parse(forged) });
  return { ...message, components: JSON.parse(forged) };
}

async function pressForged(who: Person, message: APIMessage, change: (id: string) => string) {
  const forged = forge(message, change);
  const row = forged.components?.[0];
  const first = row && 'components' in row ? row.components[0] : undefined;
  const id = first && 'custom_id' in first ? first.custom_id : '';
  const result = desk.sandbox.people.act({
    act: 'component',
    ref: `forged-${id}`,
    persona: who.id,
    channelId: message.channel_id,
    messageId: message.id,
    customId: id,
  });
  expect(result.ok).toBe(true);
}

describe('someone who is a moderator no longer', () => {
  it('is refused at every button, menu and submit, and changes nothing', async () => {
    const number = await propose(a, '12868');
    const [card, waiting, fresh] = [
      await edit(b, 'registered-total'),
      await review(b, number),
      await edit(b, 'registered-total'),
    ];
    const modal = await form(b, fresh, 'Statement');
    const decision = await form(b, waiting, 'Send back…');
    const before = await desk.state();
    setRoles(b, []);
    const refusals = [
      await b.press(card, 'Figures'),
      await b.press(card, 'Details'),
      await b.submit(modal, { 'statement-en': 'Forged.', kind: 'clarification', reason: 'x' }),
      await b.submit(decision, { reason: 'x' }),
    ];
    for (const { message } of refusals) {
      expect(message.content).toBe("This is for the desk's moderators.");
    }
    for (const button of ['Approve', 'Refuse…', 'Back to the queue']) {
      await b.press(waiting, button).catch(() => undefined);
    }
    expect(await desk.state()).toBe(before);
    setRoles(b, roles.get(b) ?? []);
    await a.press(await review(a, number), 'Withdraw');
    await a.sees(({ content }) => content.includes(`Proposal ${number} is withdrawn`), room);
  });
});

describe('one’s own proposal', () => {
  it('cannot be approved, not with a forged button either', async () => {
    const number = await propose(a, '12868');
    const card = await review(a, number);
    expect(JSON.stringify(card.components)).not.toMatch(/"Approve|Send back/);
    const before = await desk.state();
    await pressForged(a, card, (id) => id.replace('d-revise', 'd-approve'));
    await a.sees(({ content }) => content.includes('another moderator than its author'), room);
    expect(await desk.state()).toBe(before);
    await a.press(await review(a, number), 'Withdraw');
  });

  it('cannot be withdrawn or revised by another', async () => {
    const number = await propose(a, '12868');
    const before = await desk.state();
    const as = (control: string) => (id: string) =>
      id.replace(/d-decide:read:(\d+:\d+):$/, `${control}:$1`);
    await pressForged(b, await review(b, number), as('d-withdraw'));
    await b.sees(({ content }) => content.includes('is not yours to change'), room);
    await pressForged(b, await review(b, number), as('d-revise'));
    expect(await desk.state()).toBe(before);
    await a.press(await review(a, number), 'Withdraw');
    await a.sees(({ content }) => content.includes(`Proposal ${number} is withdrawn`), room);
  });
});

describe('forged and foreign controls', () => {
  const changes: readonly (readonly [string, (id: string) => string])[] = [
    ['another version of the format', (id) => id.replace(/^1:/, '2:')],
    ['no version', (id) => id.slice(2)],
    ['an unknown control', (id) => id.replace('d-open', 'd-nothing')],
    ['a field too few', (id) => id.split(':').slice(0, -1).join(':')],
    ['a field too many', (id) => `${id}:x`],
    ['an unknown form', (id) => id.replace(':figure:', ':everything:')],
    ['a form of other parts', (id) => id.replace(':figure:', ':add-first:')],
    ['a fact that is not there', (id) => id.replace('registered-total', 'no-such-fact')],
    ['an entry of another kind', (id) => id.replace('f.registered-total', 's.chinanpo')],
    ['an unknown kind', (id) => id.replace('f.registered-total', 'x.registered-total')],
    ['a path for a fact', (id) => id.replace('registered-total', '../../secret')],
    ['a revision yet to come', (id) => id.replace(':1:0:', ':99:0:')],
    ['a negative revision', (id) => id.replace(':1:0:', ':-1:0:')],
    ['a revision in hexadecimal', (id) => id.replace(':1:0:', ':0x1:0:')],
    ['a figure that is not there', (id) => id.replace(':1:0:', ':1:7:')],
    ['somebody else’s token', (id) => `${id}AAAAAAAA`],
    ['a malformed token', (id) => `${id}<@1>`],
    ['nothing at all', () => ':'],
  ];

  it.each(changes)('refuses %s', async (_, change) => {
    const card = await edit(b, 'registered-total');
    const before = await desk.state();
    const known = new Set(b.messages(room).map(({ id }) => id));
    await pressForged(b, card, change);
    const refused = await b.sees(({ id, content }) => !known.has(id) && content !== '', room);
    expect(refused.content).toMatch(
      /earlier version of the desk|no entry|no revision|no longer kept|Please ask again/,
    );
    expect(await desk.state()).toBe(before);
  });

  it('keeps each person’s drafts to themselves', async () => {
    const preview = (
      await a.submit(await form(a, await edit(a, 'registered-total'), 'Figures'), {
        value: '12868',
        kind: 'correction',
        grounds: 'recount',
      })
    ).message;
    const id = JSON.stringify(preview.components).match(/1:d-propose:[\w-]{8}/)?.[0] ?? '';
    const before = await desk.state();
    await pressForged(b, await edit(b, 'registered-total'), () => id);
    await b.sees(({ content }) => content.includes('no longer kept'), room);
    expect(await desk.state()).toBe(before);
    await a.press(preview, 'Discard');
  });

  it('refuses a form whose fact or revision was exchanged', async () => {
    for (const [from, to] of [
      ['registered-total', 'no-such-fact'],
      [':1:0:', ':9:0:'],
      ['d-form', 'd-none'],
    ] as const) {
      const modal = await form(b, await edit(b, 'registered-total'), 'Figures');
      const before = await desk.state();
      Object.assign(modal.raw, { custom_id: modal.raw.custom_id.replace(from, to) });
      const refused = (await b.submit(modal, { value: '1', kind: 'correction', grounds: 'x' }))
        .message;
      expect(refused.content).toMatch(/no entry|no revision|earlier version/);
      expect(await desk.state()).toBe(before);
    }
  });
});

describe('a double press', () => {
  it('puts a change forward once', async () => {
    const preview = (
      await a.submit(await form(a, await edit(a, 'registered-total'), 'Figures'), {
        value: '12868',
        kind: 'correction',
        grounds: 'recount',
      })
    ).message;
    await Promise.all([a.press(preview, 'Propose'), a.press(preview, 'Propose')]);
    await a.sees(({ content }) => content.includes('no longer kept'), room);
    const { items } = await desk.curation.queue();
    expect(items).toHaveLength(1);
    await a.press(await review(a, String(items[0]?.proposal.id)), 'Withdraw');
    await a.sees(({ content }) => content.includes('is withdrawn'), room);
  });
});

describe('two moderators at the same fact', () => {
  // Each publishes alone, so that they can meet.
  beforeAll(async () => {
    await desk.stop();
    await start({ approvals: 1 });
  });

  /** A generator of its own, so that every run goes the same way. */
  const random = (seed: number) => () => {
    const next = Math.imul(seed ^ (seed >>> 15), seed | 1);
    seed = (next ^ (next + Math.imul(next ^ (next >>> 7), next | 61))) >>> 0;
    return seed / 2 ** 32;
  };

  /** A title with a number in it would want a source. */
  const letters = (round: number) =>
    [...String(round)].map((digit) => 'qwfpbjluyr'[Number(digit)]).join('');

  it('never save into each other’s forms, and lose no update', async () => {
    const rounds = 30;
    const chance = random(20260303);
    const facts = ['growth-trend', 'national-total'];
    for (let round = 0; round < rounds; round += 1) {
      const [mine = '', theirs = ''] = chance() < 0.5 ? [facts[0], facts[0]] : facts;
      const forms = await Promise.all([
        edit(a, mine).then((card) => form(a, card, 'Details')),
        edit(b, theirs).then((card) => form(b, card, 'Details')),
      ]);
      const jobs = [
        { who: a, fact: mine, modal: forms[0], title: `A ${letters(round)} of ${mine}` },
        { who: b, fact: theirs, modal: forms[1], title: `B ${letters(round)} of ${theirs}` },
      ];
      const order = chance() < 0.5 ? jobs : [...jobs].reverse();
      const before = new Map(
        await Promise.all(
          facts.map(async (id) => {
            const { number } = await desk.curation.latest({ kind: 'fact', id });
            return [id, number] as const;
          }),
        ),
      );
      const answers = await Promise.all(
        order.map(async ({ who, fact, modal, title }) => {
          const preview = (await who.submit(modal, { 'title-en': title, grounds: title })).message;
          const opened = textOf(preview);
          if (opened.includes('has since published')) return { fact, title, published: false };
          expect(opened).toContain(title);
          await who.press(preview, 'Propose');
          const done = await who.changed(preview, (now) =>
            /Published|has since published/.test(textOf(now)),
          );
          return { fact, title, published: done.content.startsWith('Published') };
        }),
      );
      for (const fact of new Set([mine, theirs])) {
        const here = answers.filter((answer) => answer.fact === fact);
        const published = here.filter((answer) => answer.published);
        const newest = await desk.curation.latest({ kind: 'fact', id: fact });
        expect(newest.number).toBe((before.get(fact) ?? 0) + published.length);
        expect(published).toHaveLength(1);
        expect(newest.entry.body).toMatchObject({ title: { en: published[0]?.title } });
        expect(newest.reason).toBe(published[0]?.title);
      }
    }
    expect((await desk.store.verifyChain()).problems).toEqual([]);
  });
});
