/** `/desk` and its parts as moderators use them, on the local Discord over a real SQLite file. */
import type { APIMessage } from 'discord-api-types/v10';
import type { OpenModal, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type CuratingDesk, startCuratingDesk } from '../support/curating-desk.js';
import { approveRead, textOf } from '../support/whole-desk.js';

let desk: CuratingDesk;
let a: Person;
let b: Person;
let clock = Date.UTC(2026, 2, 3, 9);

const start = async () => {
  desk = await startCuratingDesk({ now: () => clock });
  a = await desk.person('moderator');
  b = await desk.person('moderator2');
  await a.knows('desk');
  await b.knows('desk');
};

beforeAll(start);
afterAll(async () => {
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
  expect(desk.sandbox.unknownRoutes).toEqual([]);
  await desk.stop();
});

const slash = async (who: Person, sub: string, options: Parameters<Person['slash']>[1] = {}) =>
  who.slash('desk', options, { sub, in: '#desk' });
const shown = async (who: Person, sub: string, options: Parameters<Person['slash']>[1] = {}) =>
  (await slash(who, sub, options)).message;
const becomes = (who: Person, message: APIMessage, text: string) =>
  who.changed(message, (now) => textOf(now).includes(text));
const form = async (who: Person, message: APIMessage, button: string): Promise<OpenModal> =>
  (await who.press(message, button)).modal;
const standing = (modal: OpenModal) =>
  Object.fromEntries(
    modal.fields.map(({ customId, component }) => {
      if ('value' in component) return [customId, component.value ?? ''];
      const options = 'options' in component ? (component.options ?? []) : [];
      const chosen = options.find((option) => 'default' in option && option.default);
      return [customId, chosen?.value ?? ''];
    }),
  );

/** Puts a statement change of a fact forward; gives the number of the proposal, if it waits. */
async function propose(who: Person, fact: string, figure: string): Promise<string> {
  const card = await shown(who, 'edit', { fact });
  const preview = (
    await who.submit(await form(who, card, 'Figures'), {
      value: figure,
      kind: 'correction',
      grounds: `recount\nExcerpt: ${figure}`,
    })
  ).message;
  await who.press(preview, 'Propose');
  const waits = await becomes(who, preview, 'waits for a second');
  return /Proposal (\d+)/.exec(waits.content)?.[1] ?? '';
}

/** Puts forward what a preview shows and has the other moderator approve it, figures aside. */
async function publish(who: Person, other: Person, preview: APIMessage, told: string) {
  await who.press(preview, 'Propose');
  const waits = await becomes(who, preview, 'waits for a second');
  const opened = await review(other, /Proposal (\d+)/.exec(waits.content)?.[1] ?? '');
  await other.press(opened, 'Approve');
  await becomes(other, opened, told);
}

async function review(who: Person, proposal: string) {
  return shown(who, 'review', { proposal });
}

describe('/desk edit', () => {
  it('has another moderator approve a title, as everything that readers see', async () => {
    const card = await shown(a, 'edit', { fact: 'national-total' });
    const details = await form(a, card, 'Details');
    expect(standing(details)['title-en']).toContain('China');
    const preview = (
      await a.submit(details, { 'title-en': 'All the social organizations of China', grounds: 'x' })
    ).message;
    expect(textOf(preview)).toContain('It will wait for a second moderator.');
    await publish(a, b, preview, 'Published: national-total, revision 2');
    const { entry } = await desk.curation.latest({ kind: 'fact', id: 'national-total' });
    expect(entry.body).toMatchObject({ title: { en: 'All the social organizations of China' } });
  });

  it('takes a choice among several figures, and brings both statements in line', async () => {
    const { record } = await desk.curation.record();
    const fact = record.facts.find(
      ({ figures }) => figures.filter(({ formula }) => !formula).length > 1,
    );
    expect(fact).toBeDefined();
    const card = await shown(a, 'edit', { fact: fact?.id ?? '' });
    const figure = fact?.figures.find(({ formula, unit }) => !formula && unit !== 'date');
    const modal = (await a.choose(card, figure?.id ?? '', 'Which figure?')).modal;
    expect(standing(modal).value).toBe(figure?.value);
    const preview = (await a.submit(modal, { value: '77', kind: 'correction', grounds: 'recount' }))
      .message;
    expect(textOf(preview)).toMatch(new RegExp(`Figure ${figure?.id} · Value`));
    await a.press(preview, 'Discard');
    await becomes(a, preview, 'Discarded');
  });

  it('goes on from one part to the next before anything is put forward', async () => {
    const card = await shown(a, 'edit', { fact: 'registered-total' });
    const first = (
      await a.submit(await form(a, card, 'Figures'), {
        value: '12868',
        kind: 'correction',
        grounds: 'recount',
      })
    ).message;
    const statement = await form(a, first, 'Statement');
    expect(standing(statement)).toMatchObject({
      'statement-en': 'Beijing had 12,868 registered social organizations in November 2021.',
      reason: 'recount',
    });
    const both = (
      await a.submit(statement, {
        'statement-en': 'In November 2021 Beijing had 12,868 registered social organizations.',
      })
    ).message;
    expect(textOf(both)).toContain('In November 2021 Beijing had 12,868');
    expect(textOf(both)).toContain('Figure count · Value');
    await a.press(both, 'Discard');
  });

  it('moves the as-of date through figure, fact and statements', async () => {
    const card = await shown(a, 'edit', { fact: 'national-total' });
    const modal = await form(a, card, 'Figures');
    const preview = (
      await a.submit(modal, {
        'as-of': 'end of 2023',
        kind: 'new-data',
        grounds: 'Newer count\nSource: https://www.chinanpo.org.cn/',
      })
    ).message;
    const text = textOf(preview);
    expect(text).toContain('New data');
    expect(text).toContain('end of 2023');
    expect(text).toContain('2023年底');
    expect(text).toContain('www.chinanpo.org.cn');
  });

  it('offers no form for computed figures', async () => {
    const card = await shown(a, 'edit', { fact: 'municipal-share' });
    expect(textOf(card)).toContain('computed from others');
    expect(JSON.stringify(card.components)).not.toContain('"Figures"');
  });

  it('suggests facts while one types', async () => {
    const choices = await a.autocomplete('desk', 'fact', 'registered', {
      sub: 'edit',
      in: '#desk',
    });
    expect(choices.length).toBeGreaterThan(0);
  });
});

describe('an edit of a revision that is no more', () => {
  it('shows both versions and carries what was typed over', async () => {
    const card = await shown(a, 'edit', { fact: 'growth-trend' });
    const statement = await form(a, card, 'Statement');
    const other = await shown(b, 'edit', { fact: 'growth-trend' });
    const theirs = (
      await b.submit(await form(b, other, 'Details'), { 'title-en': 'Growth', grounds: 'shorter' })
    ).message;
    await publish(b, a, theirs, 'Published: growth-trend, revision 2');

    const now = standing(statement)['statement-en'] ?? '';
    const stale = (
      await a.submit(statement, {
        'statement-en': `${now} It goes on.`,
        kind: 'clarification',
        reason: 'fuller',
      })
    ).message;
    const text = textOf(stale);
    expect(text).toContain(
      'You started from revision 1; Max Second has since published revision 2',
    );
    expect(text).toContain('Revision 2: Growth');
    expect(text).toContain('It goes on.');
    const again = await form(a, stale, 'Fix it');
    expect(standing(again)).toMatchObject({
      'statement-en': `${now} It goes on.`,
      reason: 'fuller',
    });
    // It need not be typed again either: one press puts it on what stands now.
    await a.press(stale, 'Put it on revision 2');
    const preview = await a.sees(
      (message) => textOf(message).includes('growth-trend · from revision 2'),
      '#desk',
    );
    expect(textOf(preview)).toContain('It goes on.');
    expect(textOf(preview)).not.toContain('Title');
    await publish(a, b, preview, 'Published: growth-trend, revision 3');
    const { entry } = await desk.curation.latest({ kind: 'fact', id: 'growth-trend' });
    expect(entry.body).toMatchObject({ title: { en: 'Growth' } });
    expect(JSON.stringify(entry.body)).toContain('It goes on.');
  });
});

describe('a form that was open too long', () => {
  it('keeps what was typed, though the desk has let go of what came before it', async () => {
    const card = await shown(a, 'edit', { fact: 'registered-total' });
    const unread = (
      await a.submit(await form(a, card, 'Figures'), {
        ...{ value: '12858', 'as-of': 'one day', kind: 'new-data', grounds: 'recount' },
      })
    ).message;
    const again = await form(a, unread, 'Fix it');
    clock += 16 * 60_000;
    const preview = (await a.submit(again, { 'as-of': '2021-12', grounds: 'The December table' }))
      .message;
    expect(textOf(preview)).toContain('This is how it would look.');
    expect(textOf(preview)).toContain('The December table');
    await a.press(preview, 'Discard');
  });
});

describe('the words of the source', () => {
  it('hold the figure in some notation, or the change is held up until they do', async () => {
    const card = await shown(a, 'edit', { fact: 'registered-total' });
    const preview = (
      await a.submit(await form(a, card, 'Figures'), {
        ...{ value: '12868', kind: 'correction' },
        grounds: 'recount\nExcerpt: The register has 12,886 organizations.',
      })
    ).message;
    expect(textOf(preview)).toContain('The excerpt does not hold 12868');
    const modal = await form(a, preview, 'Excerpt of the source…');
    expect(standing(modal).excerpt).toBe('The register has 12,886 organizations.');
    const odd = (await a.submit(modal, { archive: 'on my shelf' })).message;
    expect(textOf(odd)).toContain('Archived copy: not in the right form');
    const proven = (
      await a.submit(await form(a, odd, 'Excerpt of the source…'), {
        excerpt: '全市共登记社会组织一万两千八百六十八家。',
        archive: 'https://archive.example/12868',
      })
    ).message;
    expect(textOf(proven)).toContain('It will wait for a second moderator.');
    expect(textOf(proven)).toContain('https://archive.example/12868');
    await a.press(proven, 'Discard');
  });
});

describe('/desk phrase', () => {
  it('adds phrasings and takes others away', async () => {
    const card = await shown(a, 'phrase', { fact: 'registered-total' });
    const { en, zh } = (await desk.body('registered-total')).phrasings;
    expect(textOf(card)).toContain(`${en.length} in English, ${zh.length} in Chinese`);
    const added = (
      await a.submit(await form(a, card, 'Add or remove…'), {
        'add-en': 'What is the registry count for the whole of the city, please?',
        reason: 'asked today',
      })
    ).message;
    expect(textOf(added)).toContain('Added: ');
    await publish(a, b, added, 'Published: registered-total');

    const page = await shown(a, 'phrase', { fact: 'registered-total' });
    expect(textOf(page)).toContain(`${en.length + 1} in English`);
    const removal = (await a.choose(page, ['0', '1'], 'Remove phrasings from this page')).modal;
    expect(standing(removal).remove?.split('\n')).toHaveLength(2);
    const removed = (await a.submit(removal, { reason: 'not asked so' })).message;
    await publish(a, b, removed, 'Published: registered-total');
    const last = await shown(a, 'phrase', { fact: 'registered-total' });
    await a.press(last, 'Next');
    await becomes(a, last, 'Page 2 of');
  });

  it('names one that another fact has, and one that is not there', async () => {
    const { record } = await desk.curation.record();
    const taken = record.byId.get('national-total')?.phrasings.en[0] ?? '';
    const card = await shown(a, 'phrase', { fact: 'registered-total' });
    const modal = await form(a, card, 'Add or remove…');
    const blocked = (await a.submit(modal, { 'add-en': taken, reason: 'x' })).message;
    expect(textOf(blocked)).toContain('is a phrasing of national-total already');
    const again = await form(a, blocked, 'Fix it');
    expect(standing(again)['add-en']).toBe(taken);
    const unknown = (
      await a.submit(again, { 'add-en': '', remove: 'No such phrasing', reason: 'x' })
    ).message;
    expect(textOf(unknown)).toContain('is no phrasing of');
  });

  it('says how few are too few', async () => {
    const { record } = await desk.curation.record();
    const { en } = record.byId.get('registered-total')?.phrasings ?? { en: [] };
    const card = await shown(a, 'phrase', { fact: 'registered-total' });
    const modal = await form(a, card, 'Add or remove…');
    const refused = (await a.submit(modal, { remove: en.slice(5).join('\n'), reason: 'x' }))
      .message;
    expect(textOf(refused)).toContain('at least 6 English phrasings');
  });
});

describe('/desk review', () => {
  it('sends back with a reason, takes the revised proposal, and publishes it', async () => {
    const number = await propose(a, 'registered-total', '12868');
    const forB = await review(b, number);
    expect(textOf(forB)).toContain('waits for a second moderator');
    const back = (
      await b.submit(await form(b, forB, 'Send back…'), { reason: 'Which registry page?' })
    ).message;
    expect(back.content).toContain('went back to Mo Deskman');

    const forA = await review(a, number);
    expect(textOf(forA)).toContain('Max Second: Which registry page?');
    const bench = (await a.press(forA, 'Revise')).message;
    const modal = await form(a, bench, 'Figures');
    expect(standing(modal)).toMatchObject({
      value: '12868',
      kind: 'correction',
      grounds: 'recount',
    });
    const preview = (
      await a.submit(modal, {
        value: '12869',
        kind: 'correction',
        grounds: 'Registry page of 2 March\nchinanpo\nExcerpt: 12,869 organizations',
      })
    ).message;
    expect(textOf(preview)).toContain('Beijing had 12,869 registered');
    await a.press(preview, 'Propose');
    await becomes(a, preview, `Proposal ${number} waits`);

    expect(textOf(await approveRead(b, forB))).toContain('has changed since you opened it');
  });

  it('does not approve what has changed since it was opened', async () => {
    const [{ proposal }] = (await desk.curation.queue()).items as [
      { proposal: { id: number } },
      ...unknown[],
    ];
    const number = String(proposal.id);
    const opened = await review(b, number);
    const forA = await review(a, number);
    const bench = (await a.press(forA, 'Revise')).message;
    const preview = (
      await a.submit(await form(a, bench, 'Figures'), {
        value: '12867',
        kind: 'correction',
        grounds: 'again\nExcerpt: 12867',
      })
    ).message;
    await a.press(preview, 'Propose');
    await becomes(a, preview, 'waits');
    expect(textOf(await approveRead(b, opened))).toContain('has changed since you opened it');
    await a.press(await review(a, number), 'Withdraw');
    await a.sees((message) => message.content.includes(`Proposal ${number} is withdrawn`), '#desk');
    expect(textOf(await shown(b, 'review'))).toContain('No proposal is waiting.');
  });

  it('refuses for good', async () => {
    const number = await propose(a, 'registered-total', '12870');
    const forB = await review(b, number);
    const done = (await b.submit(await form(b, forB, 'Refuse…'), { reason: 'No source.' })).message;
    expect(done.content).toContain('refused for good');
    const after = await review(a, number);
    expect(textOf(after)).toContain('refused');
    expect(JSON.stringify(after.components)).not.toContain('Revise');
  });

  it('publishes over failed checks only with a reason, which is kept', async () => {
    const before = (await desk.curation.latest({ kind: 'fact', id: 'registered-total' })).number;
    const card = await shown(a, 'edit', { fact: 'registered-total' });
    const preview = (
      await a.submit(await form(a, card, 'Figures'), {
        value: '12585',
        kind: 'correction',
        grounds: 'recount',
      })
    ).message;
    const modal = (await a.press(preview, 'Propose with a reason…')).modal;
    const blank = (await a.submit(modal, { override: ' ' })).message;
    expect(textOf(blank)).toContain('Please give a reason');
    const again = (await a.submit(await form(a, blank, 'Fix it'), { value: '12585' })).message;
    const waits = (
      await a.submit((await a.press(again, 'Propose with a reason…')).modal, {
        override: 'The digits were transposed in print until now.',
      })
    ).message;
    const number = /Proposal (\d+)/.exec(waits.content)?.[1] ?? '';
    const forB = await review(b, number);
    expect(textOf(forB)).toContain('The digits were transposed in print until now.');
    expect(textOf(forB)).toContain('Failed, and set aside');
    const told = `Published: registered-total, revision ${before + 1}`;
    expect((await approveRead(b, forB)).content).toContain(told);
    expect(textOf(await shown(b, 'audit'))).toContain('set failed checks aside');
  });
});

describe('/desk history', () => {
  it('compares any two revisions and reverts as a new proposal', async () => {
    const card = await shown(b, 'history', { fact: 'registered-total' });
    const newest = (await desk.curation.latest({ kind: 'fact', id: 'registered-total' })).number;
    expect(textOf(card)).toContain(`Revision ${newest}`);
    await b.choose(card, '1', 'Compare revision …');
    const compared = await becomes(b, card, `Revision 1 compared with revision ${newest}`);
    expect(textOf(compared)).toContain('Before: 12858');
    await b.choose(compared, '2', '… with revision …');
    await becomes(b, card, 'Revision 1 compared with revision 2');
    const modal = await form(b, card, 'Return to revision 1…');
    const preview = (await b.submit(modal, { kind: 'correction', reason: 'as it was' })).message;
    expect(textOf(preview)).toContain('After: **12858**');
    await b.press(preview, 'Propose');
    const waits = await becomes(b, preview, 'waits for a second');
    const number = /Proposal (\d+)/.exec(waits.content)?.[1] ?? '';
    const forA = await review(a, number);
    expect((await approveRead(a, forA)).content).toContain(`revision ${newest + 1}`);
  });
});

describe('/desk retire', () => {
  it('takes a fact off the record and history brings it back', async () => {
    const preview = (
      await a.submit((await slash(a, 'retire', { fact: 'growth-trend' })).modal, {
        reason: 'No longer published.',
      })
    ).message;
    expect(textOf(preview)).toContain('Retirement');
    const proposing = /Propose(?: with a reason…)?$/;
    expect(textOf(preview)).toContain('related');
    await a.press(preview, proposing);
    const waits = await becomes(a, preview, 'waits for a second');
    const number = /Proposal (\d+)/.exec(waits.content)?.[1] ?? '';
    const forB = await review(b, number);
    await b.press(forB, 'Approve');
    await becomes(b, forB, 'Published: growth-trend');
    expect((await desk.curation.record()).record.byId.has('growth-trend')).toBe(false);
    const gone = await shown(a, 'edit', { fact: 'growth-trend' });
    expect(gone.content).toContain('was retired');

    const card = await shown(a, 'history', { fact: 'growth-trend' });
    expect(textOf(card)).toContain('Retirement');
    const back = (
      await a.submit(await form(a, card, 'Return to revision 3…'), {
        kind: 'new-data',
        reason: 'still needed',
      })
    ).message;
    await a.press(back, 'Propose');
    await a.changed(back, ({ content }) => /waits|Published/.test(content));
  });
});

describe('/desk add', () => {
  const lines = (text: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${text} ${index + 1}`).join('\n');

  it('takes a new fact over two forms and names what is missing', async () => {
    const card = await shown(a, 'add');
    const first = (await a.choose(card, 'registration')).modal;
    expect(first.raw.components).toHaveLength(5);
    const typed = {
      id: 'Beekeeper Total!',
      'title-en': 'Registered beekeepers in Beijing',
      'title-zh': '北京市注册养蜂人人数',
      'statement-en': 'Beijing had 4,560,000 registered beekeepers in June 2022.',
      'statement-zh': '截至2022年6月，北京市注册养蜂人共有456万人。',
    };
    const bad = (await a.submit(first, typed)).message;
    expect(textOf(bad)).toContain('Id: not in the right form');
    const again = await form(a, bad, 'Fix it');
    expect(standing(again)['title-zh']).toBe(typed['title-zh']);
    const taken = (await a.submit(again, { id: 'registered-total' })).message;
    expect(textOf(taken)).toContain('exists already');
    const half = (await a.submit(await form(a, taken, 'Fix it'), { id: 'beekeeper-total' }))
      .message;
    const second = await form(a, half, 'Continue');
    const template = standing(second).figure ?? '';
    expect(template).toContain('unit: organization');
    const figure = template
      .replace('value: ', 'value: 4.56 million')
      .replace('unit: organization', 'unit: person')
      .replace('as of: ', 'as of: 2022-06');
    const few = (
      await a.submit(second, {
        figure,
        sources: 'chinanpo',
        'phrasings-en': lines('How many registered beekeepers has the capital, version', 3),
        'phrasings-zh': lines('北京注册养蜂人有多少人 第', 8),
        reason: 'New figure.',
      })
    ).message;
    expect(textOf(few)).toContain('at least 6 English phrasings');
    const more = await form(a, few, 'Fix part 2');
    expect(standing(more).figure).toBe(figure);
    const preview = (
      await a.submit(more, {
        'phrasings-en': lines('How many registered beekeepers has the capital, version', 12),
      })
    ).message;
    expect(textOf(preview)).toContain('4560000');
    expect(textOf(preview)).toContain('beekeeper-total · new');
    await a.press(preview, /^Propose/);
    const waits = await becomes(a, preview, 'waits for a second');
    const number = /Proposal (\d+)/.exec(waits.content)?.[1] ?? '';
    const tried = await shown(b, 'try', {
      question: 'How many registered beekeepers has the capital, version 3',
      proposal: number,
    });
    expect(textOf(tried)).toContain('As if proposal');
    expect(textOf(tried)).toContain('4,560,000');
    const forB = await review(b, number);
    const told = 'Published: beekeeper-total, revision 1';
    expect((await approveRead(b, forB)).content).toContain(told);
  });

  it('offers to edit what is on record with another figure, prefilled', async () => {
    const { title, statement } = await desk.body('national-total');
    const value = await desk.value('national-total', 'count');
    const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    const put = (text: string, next: string) =>
      text.replaceAll(value ?? '', next).replaceAll(grouped(value ?? ''), grouped(next));
    const typed = {
      ...{ id: 'national-total', 'title-en': 'All of them', 'title-zh': title.zh },
      'statement-en': put(statement.en, '905113'),
      'statement-zh': put(statement.zh, '905113'),
    };
    const first = (await a.choose(await shown(a, 'add'), 'registration')).modal;
    const same = (await a.submit(first, typed)).message;
    expect(textOf(same)).toContain('“national-total” exists already');
    const instead = await form(a, same, 'Edit national-total instead');
    expect(standing(instead)['statement-en']).toBe(typed['statement-en']);

    const half = (await a.submit(await form(a, same, 'Fix it'), { ...typed, id: 'national-again' }))
      .message;
    const second = await form(a, half, 'Continue');
    const figure = (standing(second).figure ?? '')
      .replace('value: ', 'value: 905113')
      .replace('as of: ', 'as of: end of 2021');
    const preview = (
      await a.submit(second, {
        ...{ figure, sources: 'chinanpo', reason: 'The yearbook.' },
        'phrasings-en': lines('How many organizations does the yearbook count, version', 8),
        'phrasings-zh': lines('年鉴统计了多少家组织 第', 6),
      })
    ).message;
    expect(textOf(preview)).toContain('is on record with another figure');
    expect(textOf(preview)).not.toContain('says the same already');
    const edit = await form(a, preview, 'Edit national-total instead');
    expect(standing(edit)).toMatchObject({ value: '905113', 'as-of': 'end of 2021' });
    expect(standing(edit).grounds).toContain('The yearbook.');
    const edited = (
      await a.submit(edit, { kind: 'new-data', grounds: 'The yearbook.\nExcerpt: 905,113家' })
    ).message;
    expect(textOf(edited)).toMatch(/Before: \d+\nAfter: \*\*905113/);
    await a.press(edited, 'Discard');
  });

  it('names a line of the figure it does not know', async () => {
    const first = (await a.choose(await shown(a, 'add'), 'registration')).modal;
    const half = (
      await a.submit(first, {
        id: 'other-total',
        'title-en': 'A',
        'title-zh': '甲',
        'statement-en': 'A.',
        'statement-zh': '甲。',
      })
    ).message;
    const bad = (
      await a.submit(await form(a, half, 'Continue'), { figure: 'colour: red', reason: 'x' })
    ).message;
    expect(textOf(bad)).toContain('no such field (colour: red)');
  });
});

describe('/desk export and import', () => {
  const fileOf = async (message: APIMessage) => {
    const [file] = message.attachments;
    const response = await fetch(file?.url ?? '');
    return { name: file?.filename ?? '', text: await response.text() };
  };

  it.each(['yaml', 'json'])(
    'comes out as %s and goes in again without a change',
    async (format) => {
      const { name, text } = await fileOf(await shown(a, 'export', { format }));
      expect(name).toMatch(new RegExp(`^press-desk-\\d{4}-\\d{2}-\\d{2}\\.${format}$`));
      const same = await shown(a, 'import', { file: { filename: name, content: text } });
      expect(textOf(same)).toContain('0 to put forward');
    },
  );

  it('puts what is newer in the file forward and leaves newer edits alone', async () => {
    const { text } = await fileOf(await shown(a, 'export'));
    const whole = parse(text, { maxAliasCount: 10 });
    const facts = whole.topics.flatMap(({ facts: list }: { facts: object[] }) => list);
    const factOf = (id: string) => facts.find((fact: { id: string }) => fact.id === id);
    factOf('municipal-level').title.en = 'Municipal organizations';
    factOf('national-total').title.en = 'From the file';
    // Meanwhile somebody edits one of the two.
    const card = await shown(b, 'edit', { fact: 'national-total' });
    const theirs = (
      await b.submit(await form(b, card, 'Details'), { 'title-en': 'By hand', grounds: 'x' })
    ).message;
    await publish(b, a, theirs, 'Published');

    const content = stringify(whole, { lineWidth: 0 });
    const plan = await shown(a, 'import', { file: { filename: 'record.yaml', content } });
    expect(textOf(plan)).toContain('1 to put forward');
    expect(textOf(plan)).toContain('Changed on both sides, left alone (1)');
    expect(textOf(plan)).toContain('national-total · changed');
    await a.press(plan, 'Put 1 forward');
    await becomes(a, plan, '0 published, 1 waiting for review, 0 not taken.');
    const { record } = await desk.curation.record();
    expect(record.byId.get('national-total')?.title.en).toBe('By hand');
    expect(textOf(await shown(a, 'audit'))).toContain('exported the record');
  });
});

describe('/desk stale and /desk audit', () => {
  beforeEach(() => {
    clock = Date.UTC(2028, 0, 2);
  });

  it('lists what is overdue, and opens it', async () => {
    const card = await shown(a, 'stale');
    expect(textOf(card)).toContain('past the review date');
    const opened = (await a.choose(card, 'registered-total')).message;
    expect(textOf(opened)).toContain('Edit “Registered social organizations in Beijing”');
    const preview = (
      await a.submit(await form(a, opened, 'Details'), {
        'review-by': '2029-06-30',
        grounds: 'looked at again',
      })
    ).message;
    await publish(a, b, preview, 'Published: registered-total');
    expect(textOf(await shown(a, 'stale'))).not.toContain(' registered-total ');
  });

  it('turns back the pages of the audit log', async () => {
    const card = await shown(a, 'audit');
    const newest = Number(/^(\d+) ·/m.exec(textOf(card))?.[1]);
    await a.press(card, 'Older');
    await a.changed(card, (now) => {
      const top = Number(/^(\d+) ·/m.exec(textOf(now))?.[1]);
      return top > 0 && top <= newest - 12;
    });
  });
});

it('speaks Chinese to those who read it', async () => {
  await a.setLocale('zh-CN');
  const card = await shown(a, 'edit', { fact: 'registered-total' });
  const modal = (await a.press(card, '数字')).modal;
  const preview = (
    await a.submit(modal, { value: '12868', kind: 'correction', grounds: '更正\n依据：chinanpo' })
  ).message;
  const text = textOf(preview);
  expect(text).toContain('以下为更改后的样子');
  expect(text).toContain('依据：chinanpo');
  expect(text).not.toMatch(/Before|After|Reason/);
  await a.setLocale('zh-TW');
  expect(textOf(await shown(a, 'stale'))).toContain('複核');
  await a.setLocale('en-US');
});
