/** A desk with the shipped record in its store, and people to curate it. */

import { type Curation, makeCuration } from '../../src/desk/curation/curation.js';
import type { Draft } from '../../src/desk/curation/draft.js';
import type { CurationOptions } from '../../src/desk/curation/workshop.js';
import { importOnFirstStart } from '../../src/desk/files/import-files.js';
import type { DeskStore, Person } from '../../src/desk/ports.js';
import { makeRecordKeeper, type RecordKeeper } from '../../src/desk/record-keeper.js';
import type { FiledFactBody } from '../../src/facts/entry.js';
import { type Identity, readIdentities } from '../../src/facts/identity.js';
import type { Figure } from '../../src/facts/schema.js';
import { readText } from '../../src/reading/read-text.js';
import { dataFiles, reviewedRecord } from './record.js';

export const ana: Person = { id: '100000000000000001', name: 'Ana' };
export const bo: Person = { id: '100000000000000002', name: 'Bo' };

export const factRef = (id: string) => ({ kind: 'fact', id }) as const;

export function shippedIdentities(): readonly Identity[] {
  const file = dataFiles().find(({ path }) => path === 'data/identities.yaml');
  return readIdentities(file?.text ?? '');
}

/** A draft with an excerpt that holds its figures, for tests that are about something else. */
export function quoted(draft: Draft): Draft {
  if (draft.custody || !('body' in draft)) return draft;
  const { figures = [], yuan } = (draft.body ?? {}) as {
    figures?: readonly Partial<Figure>[];
    yuan?: string;
  };
  const values = [...figures.flatMap((figure) => figure?.value ?? []), yuan ?? []].flat();
  return values.length === 0 ? draft : { ...draft, custody: { excerpt: values.join('; ') } };
}

export interface TestDesk {
  readonly store: DeskStore;
  readonly keeper: RecordKeeper;
  readonly curation: Curation;
  /** The text of a fact as it is published. */
  body(id: string): Promise<FiledFactBody>;
  /** The published value of a figure. */
  value(factId: string, figureId: string): Promise<string | undefined>;
}

/** 3 March 2026, when every shipped review-by date is still to come. */
export const testNow = () => Date.UTC(2026, 2, 3, 9);

export function curationOver(store: DeskStore, options: Partial<CurationOptions> = {}): TestDesk {
  const keeper = makeRecordKeeper(store, reviewedRecord().about);
  const made = makeCuration({
    store,
    keeper,
    approvals: 2,
    read: readText,
    identities: shippedIdentities(),
    now: testNow,
    ...options,
  });
  const curation: Curation = {
    ...made,
    preview: (draft) => made.preview(quoted(draft)),
    propose: (author, draft, override) => made.propose(author, quoted(draft), override),
    revise: (author, seen, draft, override) => made.revise(author, seen, quoted(draft), override),
  };
  return {
    store,
    keeper,
    curation,
    async body(id) {
      const { entry } = await curation.latest(factRef(id));
      if (entry.kind !== 'fact') throw new Error('not a fact');
      return entry.body;
    },
    async value(factId, figureId) {
      const { record } = await curation.record();
      return record.byId.get(factId)?.figures.find(({ id }) => id === figureId)?.value;
    },
  };
}

export async function deskOver(
  store: DeskStore,
  options: Partial<CurationOptions> = {},
): Promise<TestDesk> {
  await importOnFirstStart(store, dataFiles(), readText);
  return curationOver(store, options);
}

/** The body with another value of a figure, in figure and statement. */
export function withValue(body: FiledFactBody, figureId: string, value: string): FiledFactBody {
  const figure = body.figures.find(({ id }) => id === figureId);
  if (!figure) throw new Error(`no figure ${figureId}`);
  const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return {
    ...body,
    figures: body.figures.map((one) => (one.id === figureId ? { ...one, value } : one)),
    statement: {
      en: body.statement.en.replace(grouped(figure.value), grouped(value)),
      zh: body.statement.zh.replace(figure.value, value),
    },
  };
}
