/** Bad input at the desk: each gets a clear answer in the person's language, none changes the record. */
import type { APIMessage } from 'discord-api-types/v10';
import type { OpenModal, Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CuratingDesk, startCuratingDesk } from '../support/curating-desk.js';
import { textOf } from '../support/whole-desk.js';
import * as bad from './bad-inputs.js';

const room = '#press-room';

let desk: CuratingDesk;
/** Reads English. */
let a: Person;
/** Reads Chinese. */
let b: Person;
let before: string;
let tried = 0;

beforeAll(async () => {
  desk = await startCuratingDesk();
  a = await desk.person('moderator');
  b = await desk.person('moderator2');
  await a.knows('desk');
  await b.knows('desk');
  await b.setLocale('zh-CN');
  before = await desk.state();
});

afterAll(async () => {
  expect(tried).toBeGreaterThanOrEqual(300);
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
  expect((await desk.curation.queue()).items).toEqual([]);
  await desk.stop();
});

const slash = (who: Person, sub: string, options: Parameters<Person['slash']>[1] = {}) =>
  who.slash('desk', options, { sub, in: room });

type Opened = ReadonlyMap<Person, OpenModal>;

/** The same form before both moderators. */
async function both(open: (who: Person) => Promise<OpenModal>): Promise<Opened> {
  return new Map([
    [a, await open(a)],
    [b, await open(b)],
  ]);
}

async function partForm(who: Person, fact: string, part: number): Promise<OpenModal> {
  const card = (await slash(who, 'edit', { fact })).message;
  const buttons = who === a ? ['Figures', 'Statement', 'Details'] : ['数字', '表述', '其他内容'];
  return (await who.press(card, buttons[part] ?? '')).modal;
}

function expectAnswer(english: APIMessage, chinese: APIMessage, { says }: bad.BadInput): void {
  const [said, told] = [textOf(english), textOf(chinese)];
  expect(said).toMatch(says);
  for (const text of [said, told]) {
    expect(text).not.toMatch(/Something went wrong|本台出了差错|undefined|\[object|at .*\.js/);
  }
  expect(told).toMatch(/\p{Script=Han}{3}/u);
  expect(told).not.toMatch(/Nothing was changed|Please|cannot be published/);
  expect(JSON.stringify([english, chinese])).not.toContain('"mentions":[{');
}

/** Submits a bad value in a field of both moderators' forms. */
async function submitBoth(
  forms: Opened,
  field: string,
  input: bad.BadInput,
  rest: Readonly<Record<string, string>>,
): Promise<void> {
  tried += 1;
  const answers = await Promise.all(
    [a, b].map(async (who) => {
      const modal = forms.get(who);
      if (!modal) throw new Error('no form');
      return (await who.submit(modal, { ...rest, [field]: input.typed })).message;
    }),
  );
  const [english, chinese] = answers;
  if (!english || !chinese) throw new Error('no answer');
  expectAnswer(english, chinese, input);
  expect(await desk.state()).toBe(before);
}

const printable = (inputs: readonly bad.BadInput[]) =>
  inputs.map((input) => [JSON.stringify(input.typed).slice(0, 60), input] as const);

describe('a figure', () => {
  let forms: Opened;
  beforeAll(async () => {
    forms = await both((who) => partForm(who, 'registered-total', 0));
  });
  it.each(printable(bad.values))('of value %s', (_, input) =>
    submitBoth(forms, 'value', input, { kind: 'correction', grounds: 'x' }),
  );
  it.each(printable(bad.dates))('as of %s', (_, input) =>
    submitBoth(forms, 'as-of', input, { kind: 'correction', grounds: 'x' }),
  );
  it.each(printable(bad.reasons))('for the reason %s', (_, input) =>
    submitBoth(forms, 'grounds', input, { value: '12868', kind: 'correction' }),
  );
});

describe('a statement', () => {
  let forms: Opened;
  beforeAll(async () => {
    forms = await both((who) => partForm(who, 'registered-total', 1));
  });
  it.each(printable(bad.statements))('that says %s', (_, input) =>
    submitBoth(forms, 'statement-en', input, { kind: 'clarification', reason: 'x' }),
  );
});

describe('details', () => {
  let forms: Opened;
  beforeAll(async () => {
    forms = await both((who) => partForm(who, 'registered-total', 2));
  });
  it.each(printable(bad.titles))('with the title %s', (_, input) =>
    submitBoth(forms, 'title-en', input, { grounds: 'x' }),
  );
  it.each(printable(bad.sources))('with the sources %s', (_, input) =>
    submitBoth(forms, 'sources', input, { grounds: 'x' }),
  );
  it.each(printable(bad.reviewDays))('with the review day %s', (_, input) =>
    submitBoth(forms, 'review-by', input, { grounds: 'x' }),
  );
});

describe('a retirement', () => {
  let forms: Opened;
  beforeAll(async () => {
    forms = await both(async (who) => (await slash(who, 'retire', { fact: 'growth-trend' })).modal);
  });
  it.each(printable(bad.reasons))('for the reason %s', (_, input) =>
    submitBoth(forms, 'reason', input, {}),
  );
});

describe('a new fact', () => {
  const typed = {
    id: 'some-total',
    'title-en': 'Some total',
    'title-zh': '某总数',
    'statement-en': 'There were 5 in 2021.',
    'statement-zh': '2021年有5件。',
  };
  let first: Opened;
  let second: Opened;
  beforeAll(async () => {
    first = await both(async (who) => {
      const card = (await slash(who, 'add')).message;
      return (await who.choose(card, 'registration')).modal;
    });
    second = await both(async (who) => {
      const modal = first.get(who);
      if (!modal) throw new Error('no form');
      const half = (await who.submit(modal, typed)).message;
      return (await who.press(half, who === a ? 'Continue' : '继续')).modal;
    });
  });
  it.each(printable(bad.newIds))('with the id %s', (_, input) =>
    submitBoth(first, 'id', input, { ...typed, id: input.typed }),
  );
  it.each(printable(bad.figureLines))('with the figure %s', (_, input) =>
    submitBoth(second, 'figure', input, { reason: 'x' }),
  );
});

describe('an option', () => {
  const answers = async (
    sub: string,
    options: Parameters<Person['slash']>[1],
    input: bad.BadInput,
  ) => {
    tried += 1;
    const [english, chinese] = await Promise.all([slash(a, sub, options), slash(b, sub, options)]);
    expectAnswer(english.message, chinese.message, input);
    expect(await desk.state()).toBe(before);
  };
  describe.each(['edit', 'phrase', 'retire', 'history'])('of /desk %s', (sub) => {
    it.each(printable(bad.factNames))('naming the fact %s', (_, input) =>
      answers(sub, { fact: input.typed }, input),
    );
  });
  it.each(printable(bad.proposalNumbers))('naming the proposal %s to review', (_, input) =>
    answers('review', { proposal: input.typed }, input),
  );
  it.each(printable(bad.proposalNumbers))('naming the proposal %s to try', (_, input) =>
    answers('try', { question: 'How many?', proposal: input.typed }, input),
  );
  it.each(printable(bad.files))('with the file %s', (_, input) =>
    answers('import', { file: { filename: 'record.yaml', content: input.typed } }, input),
  );
  it('with a file that is no text', () =>
    answers(
      'import',
      { file: { filename: 'record.yaml', content: '/////w==', encoding: 'base64' } },
      { typed: '', says: /cannot be read/ },
    ));
});
