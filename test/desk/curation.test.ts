import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import type { Draft } from '../../src/desk/curation/draft.js';
import { recordAhead } from '../../src/desk/curation/trial.js';
import type { Person } from '../../src/desk/ports.js';
import { pathText } from '../../src/facts/diff.js';
import {
  ana,
  bo,
  curationOver,
  deskOver,
  factRef,
  type TestDesk,
  testNow,
  withValue,
} from '../support/curation.js';
import { onEveryEngine, type TestEngine } from '../support/engines.js';
import { fillSmall, smallEntries } from '../support/small-record.js';

const total = factRef('registered-total');
const reason = 'the ministry sent the table';
const codes = (checks: readonly { readonly code: string }[]) => checks.map(({ code }) => code);

async function refusal(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

async function small(engine: TestEngine, options = {}): Promise<TestDesk> {
  const store = await engine.open();
  await fillSmall(store);
  return curationOver(store, options);
}

const newValue = async (desk: TestDesk, value: string, base = 1): Promise<Draft> => ({
  ...{ action: 'edit', ref: total, base, reason },
  body: withValue(await desk.body('registered-total'), 'count', value),
});

const phrase = (text: string, base: number, id = 'registered-total'): Draft => ({
  ...{ action: 'phrasings', ref: factRef(id), base, reason: 'people ask so' },
  add: { en: [text] },
});

/** Puts a change forward and has the other moderator approve it. */
async function published({ curation }: TestDesk, author: Person, draft: Draft) {
  const { proposal } = await curation.propose(author, draft);
  await curation.approve(author === ana ? bo : ana, proposal, { readThere: true });
}

onEveryEngine('curating', (engine) => {
  it('finds nothing wrong with any shipped fact that is looked at again', async () => {
    const { curation } = await deskOver(await engine.open());
    const { record } = await curation.record();
    expect(record.facts.length).toBeGreaterThan(20);
    for (const fact of record.facts) {
      const { entry, number } = await curation.latest(factRef(fact.id));
      const { assessment, standing } = await curation.preview({
        ...{ action: 'edit', ref: factRef(fact.id), base: number, reason: 'looked at again' },
        body: { ...entry.body, reviewBy: '2028-01-31' },
      });
      expect([fact.id, assessment.checks, standing]).toEqual([fact.id, [], 'second-moderator']);
    }
  });

  it('names a transposed digit, takes the repaired figure, and publishes it when another approves', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const slipped = await curation.propose(ana, await newValue(desk, '12885'));
    expect(slipped.standing).toBe('blocked');
    expect(slipped.revision).toBeNull();
    expect(slipped.proposal.assessment.checks[0]).toMatchObject({
      ...{ code: 'digits-transposed', level: 'block' },
      context: { figure: 'count', before: '12858', after: '12885' },
    });
    expect(await desk.value('registered-total', 'count')).toBe('12858');

    const repaired = await curation.revise(ana, slipped.proposal, await newValue(desk, '12901'));
    expect([repaired.standing, repaired.proposal.state]).toEqual(['second-moderator', 'open']);
    expect(repaired.proposal.assessment.derived).toContainEqual(
      expect.objectContaining({ factId: 'below-municipal', before: '8409', after: '8452' }),
    );
    expect(
      (await refusal(curation.approve(ana, repaired.proposal, { readThere: true }))).code,
    ).toBe('own-proposal');
    expect((await refusal(curation.approve(bo, slipped.proposal, { readThere: true }))).code).toBe(
      'proposal-changed',
    );

    const [queued] = (await curation.queue()).items;
    expect([queued?.proposal.id, queued?.stale]).toEqual([repaired.proposal.id, false]);
    const { revision } = await curation.approve(bo, repaired.proposal, { readThere: true });
    expect(revision).toMatchObject({ number: 2, author: ana, approver: bo, kind: 'correction' });
    expect(await desk.value('registered-total', 'count')).toBe('12901');
    expect(await desk.value('below-municipal', 'count')).toBe('8452');
    const { record } = await curation.record();
    expect(record.byId.get('registered-total')).toMatchObject({
      revision: 2,
      publishedAt: revision?.at,
    });
    expect(record.byId.get('below-municipal')?.recomputed).toEqual(['count']);

    const { changes } = await curation.compare(total, 1, 2);
    expect(changes.map(pathText)).toEqual(['statement.en', 'statement.zh', 'figures.count.value']);
    const back = await curation.propose(bo, {
      action: 'revert',
      ref: total,
      base: 2,
      to: 1,
      reason,
    });
    expect(back.standing).toBe('second-moderator');
    await curation.approve(ana, back.proposal, { readThere: true });
    expect(await desk.value('registered-total', 'count')).toBe('12858');
    const { revisions } = await curation.history(total);
    expect(revisions.map(({ number, author }) => [number, author.name])).toEqual([
      [3, 'Bo'],
      [2, 'Ana'],
      [1, 'reviewed files'],
    ]);
    expect((await desk.store.verifyChain()).problems).toEqual([]);
  });

  it('lets nobody alone change what readers are told', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const body = await desk.body('registered-total');
    const at = { action: 'edit', ref: total, base: 1, reason } as const;
    const edits: readonly (readonly [string, object])[] = [
      [
        'second-moderator',
        { title: { ...body.title, en: 'Social organizations on the register' } },
      ],
      ['second-moderator', { related: ['national-total'] }],
      [
        'second-moderator',
        { figures: [{ ...body.figures[0], label: { en: 'organizations', zh: '组织' } }] },
      ],
      ['second-moderator', { figures: [{ ...body.figures[0], qualifier: 'about' }] }],
      ['second-moderator', { sources: [{ source: 'cdb' }] }],
      [
        'second-moderator',
        {
          statement: { ...body.statement, en: body.statement.en.replace('2021', '2021 and 2021') },
        },
      ],
    ];
    for (const [standing, change] of edits) {
      const seen = await curation.preview({ ...at, body: { ...body, ...change } });
      expect([Object.keys(change), seen.standing]).toEqual([Object.keys(change), standing]);
    }
    const asked = await curation.propose(ana, phrase('Size of the register, please?', 1));
    expect(asked).toMatchObject({ standing: 'second-moderator', revision: null });
    const { revision } = await curation.approve(bo, asked.proposal);
    expect(revision).toMatchObject({ number: 2, kind: 'clarification', approver: bo });
  });

  it('keeps where a figure was read, and takes nobody’s approval who has not read it there', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const draft = await newValue(desk, '12901');
    const bare = await curation.preview({ ...draft, custody: {} });
    expect([bare.standing, codes(bare.assessment.checks)]).toEqual([
      'blocked',
      ['excerpt-missing'],
    ]);
    const other = await curation.preview({ ...draft, custody: { excerpt: 'about 12.9 thousand' } });
    expect(codes(other.assessment.checks)).toEqual(['excerpt-lacks-figure']);
    expect(
      (await refusal(curation.propose(ana, { ...draft, custody: { excerpt: '1'.repeat(301) } })))
        .code,
    ).toBe('input-invalid');
    const custody = {
      ...{ excerpt: '全市共有1.2901万家社会组织', archive: 'https://archive.example/1' },
    };
    const { proposal, standing } = await curation.propose(ana, { ...draft, custody });
    expect(standing).toBe('second-moderator');
    expect((await refusal(curation.approve(bo, proposal))).code).toBe('not-read-there');
    const { revision } = await curation.approve(bo, proposal, { readThere: true });
    expect(revision?.custody).toEqual({ ...custody, read: true });
    const { revisions } = await curation.history(total);
    expect(revisions.map((one) => one.custody)).toEqual([{ ...custody, read: true }, null]);

    const killed = await curation.propose(bo, { action: 'kill', ref: total, base: 2, reason });
    await curation.approve(ana, killed.proposal);
    const back = await curation.propose(ana, {
      action: 'revert',
      ref: total,
      base: 3,
      to: 2,
      reason,
    });
    expect(back.proposal.custody).toEqual({ ...custody, read: false });
    expect((await refusal(curation.approve(bo, back.proposal))).code).toBe('not-read-there');
    expect((await desk.store.verifyChain()).problems).toEqual([]);
  });

  it('needs no second moderator where one approval is set, but still every check', async () => {
    const desk = await small(engine, { approvals: 1 });
    const blocked = await desk.curation.propose(ana, await newValue(desk, '128580'));
    expect(blocked.standing).toBe('blocked');
    const through = await desk.curation.revise(
      ana,
      blocked.proposal,
      await newValue(desk, '13000'),
    );
    expect(through.revision).toMatchObject({ number: 2, approver: null });
  });

  it('keeps the reason for which a failed check was set aside, and asks for a second moderator', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const topic = smallEntries().find((entry) => entry.kind === 'not-on-record');
    const theirs = topic?.kind === 'not-on-record' ? topic.body.phrasings.en[0] : undefined;
    const draft = phrase(theirs ?? '', 1);
    const blocked = await curation.propose(ana, draft);
    expect(codes(blocked.proposal.assessment.checks)).toEqual(['phrasing-taken']);
    const set = await curation.override(ana, blocked.proposal, 'it moves here next week');
    expect(set.standing).toBe('second-moderator');
    expect((await refusal(curation.override(ana, set.proposal, '  '))).code).toBe('reason-missing');
    const { proposal } = await curation.approve(bo, set.proposal, { readThere: true });
    expect(proposal.override).toMatchObject({
      ...{ by: ana, reason: 'it moves here next week', codes: ['phrasing-taken'] },
    });
    const { items } = await curation.audit({ limit: 20 });
    expect(items.find(({ action }) => action === 'overridden')?.detail).toEqual({
      ...{ reason: 'it moves here next week', codes: ['phrasing-taken'] },
    });
  });

  it('checks again on approving, against the record as it is then', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const waiting = await curation.propose(ana, {
      ...{ action: 'edit', ref: total, base: 1, reason },
      body: {
        ...withValue(await desk.body('registered-total'), 'count', '12901'),
        phrasings: {
          ...(await desk.body('registered-total')).phrasings,
          en: [
            ...(await desk.body('registered-total')).phrasings.en,
            'What does the register count?',
          ],
        },
      },
    });
    expect(waiting.standing).toBe('second-moderator');
    await published(desk, bo, phrase('What does the register count?', 1, 'municipal-level'));
    const refused = await refusal(curation.approve(bo, waiting.proposal, { readThere: true }));
    expect(refused.code).toBe('checks-failed');
    expect(refused.context.checks).toMatchObject([
      { code: 'phrasing-taken', context: { owner: 'municipal-level' } },
    ]);
    expect(await desk.value('registered-total', 'count')).toBe('12858');
    const { standing, assessment } = await curation.review(bo, waiting.proposal.id);
    expect([standing, codes(assessment?.checks ?? [])]).toEqual(['blocked', ['phrasing-taken']]);
    const { revision } = await curation.approve(bo, waiting.proposal, {
      override: 'the other one goes today',
      readThere: true,
    });
    expect(revision?.number).toBe(2);
  });

  it('refuses an edit from a stale revision and shows both versions', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const waiting = await curation.propose(ana, await newValue(desk, '12901'));
    await published(desk, bo, phrase('Size of the register, please?', 1));
    const late = await refusal(curation.propose(bo, phrase('Register size?', 1)));
    expect(late).toMatchObject({
      code: 'stale-revision',
      context: {
        ...{ id: 'registered-total', base: 1, latest: 2 },
        current: { number: 2, author: bo },
        changes: [{ change: 'added', after: 'Size of the register, please?' }],
      },
    });
    expect((await refusal(curation.approve(bo, waiting.proposal, { readThere: true }))).code).toBe(
      'stale-revision',
    );
    expect((await curation.queue()).items.map(({ stale }) => stale)).toEqual([true]);
    const again = await curation.revise(ana, waiting.proposal, await newValue(desk, '12901', 2));
    await curation.approve(bo, again.proposal, { readThere: true });
    const body = await desk.body('registered-total');
    expect(body.figures[0]?.value).toBe('12901');
    expect(body.phrasings.en).toContain('Size of the register, please?');
  });

  it('sends back with a reason, takes the revised proposal, withdraws and refuses for good', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const { proposal } = await curation.propose(ana, await newValue(desk, '12901'));
    expect((await refusal(curation.sendBack(ana, proposal, 'no'))).code).toBe('own-proposal');
    expect((await refusal(curation.sendBack(bo, proposal, ' '))).code).toBe('reason-missing');
    const back = await curation.sendBack(bo, proposal, 'which table?');
    expect(back).toMatchObject({
      state: 'sent-back',
      decision: { by: bo, reason: 'which table?' },
    });
    expect((await refusal(curation.approve(bo, back, { readThere: true }))).code).toBe(
      'proposal-closed',
    );
    expect((await refusal(curation.propose(ana, await newValue(desk, '12902')))).code).toBe(
      'proposal-already-open',
    );
    expect((await refusal(curation.withdraw(bo, back))).code).toBe('not-your-proposal');
    const revised = await curation.revise(ana, back, await newValue(desk, '12902'));
    expect([revised.proposal.state, revised.proposal.decision]).toEqual(['open', null]);
    const withdrawn = await curation.withdraw(ana, revised.proposal);
    expect(withdrawn.state).toBe('withdrawn');
    const next = await curation.propose(ana, await newValue(desk, '12903'));
    const refused = await curation.refuse(bo, next.proposal, 'not our figure');
    expect(refused.state).toBe('refused');
    expect((await refusal(curation.revise(ana, refused, await newValue(desk, '1')))).code).toBe(
      'proposal-closed',
    );
    expect((await curation.queue()).items).toEqual([]);
    const { items } = await curation.audit({ limit: 99, ref: total });
    expect(items.map(({ action }) => action).reverse()).toEqual([
      ...['published', 'proposed', 'sent-back', 'revised', 'withdrawn', 'proposed', 'refused'],
    ]);
  });

  it('adds a fact with a source of its own', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const model = await desk.body('national-total');
    const body = {
      ...model,
      id: 'shanghai-total',
      title: { en: 'Social organizations in Shanghai', zh: '上海市社会组织总数' },
      statement: {
        en: 'Shanghai had 17,312 registered social organizations at the end of 2022.',
        zh: '截至2022年底，上海市登记的社会组织共有17312家。',
      },
      figures: [{ ...model.figures[0], value: '17312' }],
      sources: [{ source: 'shanghai-bureau' }],
      phrasings: {
        en: model.phrasings.en.map((text, index) => `Shanghai ${index}: ${text}`),
        zh: model.phrasings.zh.map((text, index) => `上海${index}${text}`),
      },
    };
    const source = {
      key: 'shanghai-bureau',
      publisher: { en: 'Shanghai bureau', zh: '上海市民政局' },
      title: { en: 'Statistics', zh: '统计' },
      ...{ address: 'https://example.org/s', language: 'zh', published: null },
      date: { en: '2023', zh: '2023年' },
    };
    const bare = await curation.preview({ action: 'add', of: 'fact', body, reason });
    expect(codes(bare.assessment.checks)).toContain('unknown-source');
    const draft: Draft = { action: 'add', of: 'fact', body, reason, newSources: [source] };
    const { proposal, standing } = await curation.propose(ana, draft);
    expect([standing, proposal.assessment.checks]).toEqual(['second-moderator', []]);
    expect(
      recordAhead(await curation.ahead(proposal.id), 0).byId.get('shanghai-total'),
    ).toBeDefined();
    expect((await curation.record()).record.byId.get('shanghai-total')).toBeUndefined();
    await curation.approve(bo, proposal, { readThere: true });
    const { record } = await curation.record();
    expect(record.byId.get('shanghai-total')?.figures[0]?.value).toBe('17312');
    expect(record.sources.has('shanghai-bureau')).toBe(true);
    expect((await refusal(curation.propose(bo, draft))).code).toBe('entry-exists');
    expect((await desk.store.verifyChain()).problems).toEqual([]);
  });

  it('retires a fact, edits it no more, and brings it back by reverting', async () => {
    const desk = await small(engine);
    const { curation } = desk;
    const ref = factRef('national-total');
    const { proposal, standing } = await curation.propose(ana, {
      ...{ action: 'retire', ref, base: 1, reason: 'out of date' },
    });
    expect(standing).toBe('second-moderator');
    expect(codes(proposal.assessment.checks)).toEqual(['still-related']);
    await curation.approve(bo, proposal, { readThere: true });
    const { record } = await curation.record();
    expect(record.byId.has('national-total')).toBe(false);
    expect(record.byId.get('registered-total')?.related).not.toContain('national-total');
    for (const draft of [
      phrase('Whole-country tally?', 2, 'national-total'),
      { action: 'retire', ref, base: 2, reason } as const,
    ]) {
      expect((await refusal(curation.propose(ana, draft))).code).toBe('entry-retired');
    }
    const back = await curation.propose(bo, { action: 'revert', ref, base: 2, to: 1, reason });
    await curation.approve(ana, back.proposal, { readThere: true });
    expect((await curation.record()).record.byId.get('national-total')?.revision).toBe(3);
    const { changes } = await curation.compare(ref, 1, 3);
    expect(changes).toEqual([]);
  });

  it('holds back a retirement that other figures are computed from', async () => {
    const { curation } = await small(engine);
    const { assessment, standing } = await curation.preview({
      ...{ action: 'retire', ref: total, base: 1, reason },
    });
    expect(standing).toBe('blocked');
    expect(assessment.checks.filter(({ code }) => code === 'formula-broken')).toHaveLength(2);
  });

  it('tells what the desk said on a day', async () => {
    let now = testNow();
    const place = await engine.place();
    const store = await engine.open({ ...place, now: () => now });
    await fillSmall(store);
    const desk = curationOver(store, { now: () => now });
    now += 86_400_000;
    const { proposal } = await desk.curation.propose(ana, await newValue(desk, '12901'));
    await desk.curation.approve(bo, proposal, { readThere: true });
    const saidAt = async (instant: number) => {
      const record = await desk.curation.recordAsKnownOn(new Date(instant).toISOString());
      return ['registered-total', 'below-municipal'].map(
        (id) => record.byId.get(id)?.figures[0]?.value,
      );
    };
    expect(await saidAt(testNow() - 1)).toEqual([undefined, undefined]);
    expect(await saidAt(testNow() + 1000)).toEqual(['12858', '8409']);
    expect(await saidAt(now)).toEqual(['12901', '8452']);
  });

  it('lists the facts whose review is due, the longest overdue first', async () => {
    const desk = await small(engine, { now: () => Date.UTC(2030, 0, 1) });
    await published(desk, ana, {
      ...{ action: 'edit', ref: factRef('national-total'), base: 1, reason },
      body: { ...(await desk.body('national-total')), reviewBy: '2025-01-01' },
    });
    const due = await desk.curation.staleFacts();
    expect(due[0]?.id).toBe('national-total');
    expect(due).toHaveLength((await desk.curation.record()).record.facts.length);
  });
});

describe('what is refused at once', () => {
  onEveryEngine('and leaves no trace', (engine) => {
    it('each with its own code', async () => {
      const desk = await small(engine);
      const { curation, store } = desk;
      const body = await desk.body('registered-total');
      const edit = (change: object, base = 1): Draft => ({
        ...{ action: 'edit', ref: total, base, reason },
        body: { ...body, ...change },
      });
      const figure = (change: object) => edit({ figures: [{ ...body.figures[0], ...change }] });
      const statement = (en: string) => edit({ statement: { ...body.statement, en } });
      const cases: readonly (readonly [string, Draft])[] = [
        ['nothing-changed', edit({})],
        [
          'reason-missing',
          { action: 'edit', ref: total, base: 1, body: { ...body, related: [] }, reason: ' \n ' },
        ],
        [
          'input-invalid',
          {
            action: 'edit',
            ref: total,
            base: 1,
            body: { ...body, related: [] },
            reason: 'x'.repeat(1001),
          },
        ],
        [
          'input-invalid',
          {
            action: 'edit',
            ref: total,
            base: 1,
            body: { ...body, related: [] },
            reason: `${'x'.repeat(800)}\u202eevil`,
          },
        ],
        ['input-invalid', edit({ id: 'other' })],
        ['input-invalid', edit({ extra: 1 })],
        ['input-invalid', { action: 'edit', ref: total, base: 1, reason, body: null }],
        ['input-invalid', { action: 'edit', ref: total, base: 1, reason, body: 'text' }],
        ['input-invalid', statement('')],
        ['input-invalid', statement('x'.repeat(10_000))],
        ['input-invalid', statement('12,858 \u202egnorts')],
        ['input-invalid', statement('12,858 \u200b')],
        ['input-invalid', statement('12,858 \ud800')],
        ['input-invalid', statement('12,858 \u0000')],
        ['input-invalid', statement('12,858 @everyone')],
        ['input-invalid', statement('12,858 <@100000000000000001>')],
        ...['NaN', '1e999', '-5', '', '12,858', '１２', 'Infinity', '0x1f', '9'.repeat(40)].map(
          (value) => ['input-invalid', figure({ value })] as const,
        ),
        ...['2021-13', '2021-02-30', 'yesterday', '21-11', ''].map(
          (date) => ['input-invalid', figure({ asOf: { date, precision: 'month' } })] as const,
        ),
        ['input-invalid', figure({ unit: 'furlong' })],
        ['input-invalid', figure({ formula: 'a..b', places: 1 })],
        ['input-invalid', edit({ figures: [body.figures[0], body.figures[0]] })],
        ['input-invalid', edit({ phrasings: { en: ['one'], zh: body.phrasings.zh } })],
        ['input-invalid', edit({ sources: [{ source: 'No Such Key' }] })],
        ['stale-revision', edit({ related: [] }, 7)],
        ['stale-revision', edit({ related: [] }, -1)],
        ['stale-revision', edit({ related: [] }, 1e20)],
        ['stale-revision', edit({ related: [] }, Number.NaN)],
        ['entry-unknown', { action: 'edit', ref: factRef('no-such-fact'), base: 1, reason, body }],
        ['entry-unknown', phrase('Hello?', 1, 'no-such-fact')],
        ['entry-unknown', { action: 'retire', ref: factRef("'; --"), base: 1, reason }],
        ['revision-unknown', { action: 'revert', ref: total, base: 1, to: 9, reason }],
        ['entry-exists', { action: 'add', of: 'fact', body, reason }],
        [
          'no-phrasings',
          { action: 'phrasings', ref: { kind: 'source', id: 'cdb' }, base: 1, reason },
        ],
        [
          'phrasing-unknown',
          { action: 'phrasings', ref: total, base: 1, reason, remove: { en: ['never said'] } },
        ],
      ];
      const before = await store.head();
      for (const [code, draft] of cases) {
        const refused = await refusal(curation.propose(ana, draft));
        expect([code, refused.code, JSON.stringify(draft).slice(0, 160)]).toEqual([
          code,
          code,
          JSON.stringify(draft).slice(0, 160),
        ]);
      }
      expect(await store.head()).toEqual(before);
      expect((await refusal(curation.approve(bo, { id: 99, version: 1 }))).code).toBe(
        'proposal-unknown',
      );
      expect((await refusal(curation.review(bo, 1e20))).code).toBe('proposal-unknown');
      for (const id of ['none', 'a\u0000b']) {
        expect((await refusal(curation.history(factRef(id)))).code).toBe('entry-unknown');
      }
    });
  });
});
