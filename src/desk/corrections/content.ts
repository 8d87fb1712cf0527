/** What a notice is about, worked out from the revisions before and after it. */
import { LRUCache } from 'lru-cache';
import { assembleRecord } from '../../facts/assemble.js';
import { canonicalJson } from '../../facts/canonical.js';
import type { Fact, FactRecord } from '../../facts/record.js';
import { asToldOf, dependentsOf } from '../../facts/withdrawn.js';
import type { ChangedFact, NoticeView } from '../../wording/corrections/changed.js';
import type { DeskStore, Revision } from '../ports.js';
import { publishedEntries } from '../record-keeper.js';
import type { Notice } from './ports.js';

export type NoticeContents = (notice: Notice) => Promise<NoticeView>;

const kept = 200;

/** The record as it stood when the revision of a sequence number was published. */
async function recordUpTo(
  { revisions }: Pick<DeskStore, 'revisions'>,
  sequence: number,
): Promise<{ readonly record: FactRecord; readonly revisions: readonly Revision[] }> {
  const { items } = await revisions.latestUpTo(sequence);
  return { record: assembleRecord(publishedEntries(items)).record, revisions: items };
}

const said = ({ figures, statement, title }: Fact) => canonicalJson({ figures, statement, title });

/** A fact's text as it was published, its derived figures at the values they had. */
export function factOf(revision: Revision): readonly Fact[] {
  const { entry, number } = revision;
  if (entry.kind !== 'fact' || revision.kind === 'retirement') return [];
  return [{ ...entry.body, revision: number, publishedAt: revision.at, recomputed: [] }];
}

async function contentOf(store: Pick<DeskStore, 'revisions'>, notice: Notice): Promise<NoticeView> {
  const ref = { kind: 'fact', id: notice.factId } as const;
  const [was, is, own] = await Promise.all([
    recordUpTo(store, notice.number - 1),
    recordUpTo(store, notice.number),
    store.revisions.of(ref),
  ]);
  const bodies = is.revisions.flatMap(({ entry }) => (entry.kind === 'fact' ? [entry.body] : []));
  const reached = [...dependentsOf(bodies, [notice.factId]).keys()];
  const newest = own.items.find(({ number }) => number === notice.revision);
  const told = own.items.filter(
    ({ number }) => number >= notice.firstWrong && number < notice.revision - 1,
  );
  const facts = reached.flatMap((id): ChangedFact[] => {
    const before = was.record.byId.get(id);
    const after = is.record.byId.get(id);
    if (!before || !after) return [];
    const then = asToldOf(before);
    const now = after.withdrawn ? null : after;
    const isOwn = id === notice.factId;
    if (!isOwn && now && !before.withdrawn && said(then) === said(now)) return [];
    return [{ before: then, after: now, earlier: isOwn ? told.flatMap(factOf) : [] }];
  });
  const { number, kind, at } = notice;
  return { number, kind, at, reason: newest?.reason ?? '', facts };
}

/** Revisions never change, so what was worked out once holds. */
export function makeNoticeContents(store: Pick<DeskStore, 'revisions'>): NoticeContents {
  const known = new LRUCache<number, Promise<NoticeView>>({ max: kept });
  return (notice) => {
    const held = known.get(notice.number);
    if (held) return held;
    const made = contentOf(store, notice);
    known.set(notice.number, made);
    made.catch(() => known.delete(notice.number));
    return made;
  };
}
