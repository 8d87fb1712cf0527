import { describe, expect, it } from 'vitest';
import { assembleRecord } from '../../../src/facts/assemble.js';
import { rules } from '../../../src/facts/checks/rules.js';
import { runChecks } from '../../../src/facts/checks/run.js';
import { touchesFigures } from '../../../src/facts/checks/touches-figures.js';
import {
  type Entry,
  type EntryKind,
  entriesOf,
  entryId,
  type FiledFactBody,
  parseEntry,
} from '../../../src/facts/entry.js';
import { readRecordFiles } from '../../../src/facts/read-files.js';
import { validateRecord } from '../../../src/facts/validate.js';
import { readText } from '../../../src/reading/read-text.js';
import { checkCodes } from '../../../src/wording/catalogue/curation-checks.js';
import { shippedIdentities } from '../../support/curation.js';
import { dataFiles } from '../../support/record.js';

const shipped = entriesOf(readRecordFiles(dataFiles()));

function find<K extends EntryKind>(kind: K, id: string) {
  const entry = shipped.find((one) => one.kind === kind && entryId(one) === id);
  if (!entry) throw new Error(`no ${kind} ${id}`);
  return entry as Extract<Entry, { kind: K }>;
}

const assembled = (entries: readonly Entry[]) =>
  assembleRecord(entries.map((entry) => ({ entry, revision: 1, publishedAt: null })));
const current = assembled(shipped).record;

function check(before: Entry | null, after: Entry | null, today = '2026-03-03') {
  const others = shipped.filter((entry) => entry !== before);
  const { record: proposed, faults } = assembled(after ? [...others, after] : others);
  const identities = shippedIdentities();
  const formerValues = new Map<string, readonly string[]>();
  return runChecks({
    ...{ before, after, current, proposed, faults, identities },
    ...{ read: readText, today, formerValues },
  });
}

function entry(kind: EntryKind, body: unknown): Entry {
  const parsed = parseEntry(kind, body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.entry;
}

function edit(id: string, change: (body: FiledFactBody) => object, today?: string) {
  const before = find('fact', id);
  const after = entry('fact', { ...before.body, ...change(before.body) });
  return check(before, after, today);
}

const figure = (body: FiledFactBody, change: object) => ({
  figures: body.figures.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
});
const codes = (results: ReturnType<typeof check>) =>
  results.map((one) => `${one.level} ${one.code}`);

describe('checks of a change', () => {
  it('statement and figures disagree: named per language, with the slip that explains it', () => {
    const found = edit('registered-total', (body) => ({
      statement: { ...body.statement, zh: body.statement.zh.replace('12858', '12885') },
    }));
    expect(found).toMatchObject([
      { code: 'statement-lacks-figure', context: { language: 'zh', figure: 'count' } },
      {
        code: 'statement-has-other-figure',
        context: { language: 'zh', stated: '12885', slip: 'digits-transposed', recorded: '12858' },
      },
    ]);
    const money = edit('total-assets', (body) => ({
      statement: { ...body.statement, zh: body.statement.zh.replace('1001.97亿', '1001.97万') },
    }));
    expect(money[1]?.context).toMatchObject({ slip: 'wan-yi', figure: 'amount' });
  });

  it('a statement that keeps the old date is found out', () => {
    const asOf = { date: '2022-06', precision: 'month' };
    const found = edit('registered-total', (body) => ({ asOf, ...figure(body, { asOf }) }));
    expect(codes(found).filter((code) => code.includes('statement'))).toEqual([
      'block statement-other-date',
      'block statement-other-date',
    ]);
    const mixing = found.filter(({ code }) => code === 'derived-mixes-dates');
    expect(mixing.map(({ context }) => context.fact)).toEqual([
      ...['municipal-share', 'below-municipal', 'growth-2012-2022', 'five-a-share'],
    ]);
  });

  it('a typed value in the place of a derived one must keep the identity', () => {
    const typed = (value: string) =>
      edit('below-municipal', (body) => ({
        figures: body.figures.map(({ formula: _f, places: _p, ...one }) => ({ ...one, value })),
        sources: [{ source: 'cdb' }],
      }));
    expect(typed('8409')).toEqual([]);
    expect(typed('8410')).toMatchObject([
      {
        code: 'parts-exceed-whole',
        context: { sum: '12859', wholeValue: '12858', whole: 'registered-total.count' },
      },
      { code: 'identity-broken' },
    ]);
    expect(codes(typed('8408'))).toEqual(['block identity-broken']);
    expect(typed('8410').filter(({ code }) => code === 'identity-broken')).toMatchObject([
      { context: { identity: 'levels-make-total', left: '12859', right: '12858' } },
    ]);
  });

  it('a part larger than its whole, and parts that together exceed it', () => {
    const found = edit('municipal-level', (body) => ({
      ...figure(body, { value: '12900' }),
      statement: {
        en: body.statement.en.replace('4,449', '12,900'),
        zh: body.statement.zh.replace('4449', '12900'),
      },
    }));
    expect(codes(found)).toEqual([
      'block share-above-hundred',
      'block negative-figure',
      'block part-exceeds-whole',
    ]);
    expect(found.find(({ code }) => code === 'part-exceeds-whole')?.context).toMatchObject({
      ...{ fact: 'municipal-level', whole: 'registered-total.count', value: '12900' },
    });
  });

  it('sources, topics, related facts and formulas that are not there', () => {
    const found = edit('registered-total', () => ({
      ...{ sources: [{ source: 'nowhere' }], topic: 'nothing', related: ['nobody'] },
    }));
    expect(codes(found)).toEqual([
      'block unknown-source',
      'block unknown-topic',
      'block unknown-related-fact',
    ]);
    expect(codes(edit('registered-total', () => ({ sources: [] })))).toEqual([
      'block source-missing',
    ]);
    const renamed = edit('registered-total', (body) => figure(body, { id: 'number' }));
    expect(renamed.filter(({ code }) => code === 'formula-broken')).toHaveLength(5);
    expect(
      codes(edit('municipal-share', (body) => figure(body, { formula: 'a.b / 0' }))),
    ).toContain('block formula-broken');
  });

  it('dates and values that cannot be', () => {
    const future = { date: '2027-01', precision: 'month' };
    expect(codes(edit('growth-trend', () => ({ asOf: future })))).toContain(
      'block as-of-in-future',
    );
    expect(codes(edit('growth-trend', () => ({ reviewBy: '2025-01-01' })))).toEqual([
      'warn review-by-past',
    ]);
    expect(codes(edit('registered-total', (body) => figure(body, { value: '12858.5' })))).toContain(
      'block count-not-whole',
    );
  });

  it('a phrasing that another fact has, or one nearly the same', () => {
    const [theirs = ''] = find('fact', 'national-total').body.phrasings.en;
    const add = (text: string) =>
      edit('registered-total', (body) => ({
        phrasings: { ...body.phrasings, en: [...body.phrasings.en, text] },
      }));
    expect(add(theirs.toUpperCase())).toMatchObject([
      { code: 'phrasing-taken', level: 'block', context: { owner: 'national-total' } },
    ]);
    expect(add(`${theirs.replace('?', '')} s?`)).toMatchObject([
      { code: 'phrasing-near', level: 'warn', context: { owner: 'national-total', theirs } },
    ]);
    expect(add('A wording that nobody thought of')).toEqual([]);
    const silent = find('not-on-record', 'foundation-count').body.phrasings.en[0] ?? '';
    expect(add(silent)).toMatchObject([{ code: 'phrasing-taken' }]);
    const own = find('fact', 'registered-total').body.phrasings.en[0] ?? '';
    expect(codes(add(own))).toEqual([]);
  });

  it('a new fact that says what another says', () => {
    const model = find('fact', 'winter-olympics');
    const body = {
      ...model.body,
      ...{ id: 'olympics-again', related: [] },
      phrasings: {
        en: model.body.phrasings.en.map((_, index) => `Olympic question number ${index}?`),
        zh: model.body.phrasings.zh.map((_, index) => `冬奥问题之${index}`),
      },
    };
    const found = check(null, entry('fact', body)).filter(({ code }) => code.startsWith('fact-'));
    expect(found).toMatchObject([
      {
        code: 'fact-exists-already',
        context: { fact: 'winter-olympics', by: ['title', 'figures', 'statement'] },
      },
    ]);
  });

  it('what a retirement would leave hanging', () => {
    expect(codes(check(find('source', 'chinanpo'), null))).toEqual(['block source-in-use']);
    expect(check(find('source', 'parity'), null)[0]?.context.users).toContain('usd-2020-12-24');
    expect(codes(check(find('topic', 'grades'), null))).toContain('block topic-in-use');
    expect(codes(check(find('fact', 'registered-total'), null))).toContain('block formula-broken');
  });

  it('an exchange rate without its source', () => {
    const rate = find('rate', 'usd-2020-12-24');
    const after = entry('rate', { ...rate.body, source: 'nowhere' });
    expect(codes(check(rate, after))).toEqual(['block unknown-source']);
  });
});

describe('one set of rules', () => {
  const total = () => find('fact', 'registered-total').body;
  it.each<[string, object]>([
    ['an unknown source', { sources: [{ source: 'nowhere' }] }],
    ['no source', { sources: [] }],
    ['an unknown topic', { topic: 'nothing' }],
    ['an unknown related fact', { related: ['nobody'] }],
    ['a statement with another figure', { statement: { en: 'There are 7.', zh: '有7家。' } }],
    ['a count that is not whole', figure(total(), { value: '12858.5' })],
    ['a figure twice', { figures: [...total().figures, ...total().figures] }],
    ['a part of what is not there', figure(total(), { partOf: { figure: 'no.such' } })],
    ['a broken formula', figure(total(), { formula: 'a.b', places: 0 })],
    ['another’s phrasing', { phrasings: find('fact', 'national-total').body.phrasings }],
  ])('%s blocks a change, and the files, by the same names', (_, change) => {
    const before = find('fact', 'registered-total');
    const after = entry('fact', { ...before.body, ...change });
    const filed = readRecordFiles(dataFiles());
    const { topic, ...body } = (after as typeof before).body;
    const facts = filed.facts.map((fact) =>
      fact.body.id === body.id ? { ...fact, topic, body } : fact,
    );
    const problems = validateRecord({ ...filed, facts }, readText, {
      identities: shippedIdentities(),
      today: '2026-03-03',
    });
    const blocks = check(before, after).filter(({ level }) => level === 'block');
    // Other facts' files are told of the same trouble, and derived values there are now out of date.
    const own = problems.filter(({ fact }) => fact === body.id).map(({ code }) => code);
    const changeOnly = rules.filter(({ looksAt }) => looksAt.endsWith('change'));
    const shared = blocks.filter(
      ({ code, context }) =>
        !changeOnly.some(({ codes: names }) => names.includes(code)) &&
        [body.id, undefined].includes(context.fact as string | undefined),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(expect.arrayContaining(shared.map(({ code }) => code)));
    for (const { code, file, field } of problems) {
      expect(checkCodes).toContain(code);
      expect([file, field].every((part) => part !== '')).toBe(true);
    }
  });
});

describe('what needs a second moderator', () => {
  const total = find('fact', 'registered-total');
  const change = (part: object) => entry('fact', { ...total.body, ...part });
  const touches = (part: object) => touchesFigures(total, change(part), readText);
  const [first] = total.body.figures;

  it.each([
    ['value', { figures: [{ ...first, value: '12900' }] }, true],
    ['unit', { figures: [{ ...first, unit: 'person' }] }, true],
    ['scope', { figures: [{ ...first, scope: { en: 'China', zh: '全国' } }] }, true],
    ['qualifier', { figures: [{ ...first, qualifier: 'over' }] }, true],
    ['a figure more', { figures: [first, { ...first, id: 'two' }] }, true],
    ['no figure', { figures: [] }, true],
    ['as-of date', { asOf: null }, true],
    ['sources', { sources: [{ source: 'cdb' }] }, true],
    [
      'the year in the statement',
      {
        statement: { ...total.body.statement, en: total.body.statement.en.replace('2021', '2022') },
      },
      true,
    ],
    ['label', { figures: [{ ...first, label: { en: 'groups', zh: '组织' } }] }, false],
    ['title', { title: { en: 'Total', zh: '总数' } }, false],
    [
      'wording',
      { statement: { ...total.body.statement, en: `So: ${total.body.statement.en}` } },
      false,
    ],
    [
      'phrasings',
      { phrasings: { ...total.body.phrasings, en: total.body.phrasings.en.slice(1) } },
      false,
    ],
    ['related', { related: [] }, false],
    ['review-by date', { reviewBy: '2029-01-01' }, false],
    ['topic', { topic: 'basics' }, false],
    [
      'a note',
      { sources: total.body.sources.map((one) => ({ ...one, note: { en: 'n', zh: '注' } })) },
      false,
    ],
  ])('%s', (_what, part, expected) => {
    expect(touches(part)).toBe(expected);
  });

  it('new facts by their figures, retirements and rates always, other entries never', () => {
    expect(touchesFigures(null, total, readText)).toBe(true);
    expect(touchesFigures(null, find('fact', 'growth-trend'), readText)).toBe(false);
    expect(touchesFigures(find('fact', 'growth-trend'), null, readText)).toBe(true);
    expect(touchesFigures(find('rate', 'usd-2020-12-24'), null, readText)).toBe(true);
    expect(touchesFigures(find('source', 'cdb'), null, readText)).toBe(false);
    expect(touchesFigures(null, find('topic', 'grades'), readText)).toBe(false);
  });
});
