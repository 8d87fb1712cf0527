/**
 * Two clocks for one question: what was true on a day, as far as recorded (`asOf`), and what this
 * desk told on a day (`knownOn`). Earlier revisions are read from the store, never rewritten.
 */
import type { Answer, FactRef } from '../answering/verdict.js';
import { readDates } from '../claims/figures/read.js';
import { isoDate } from '../claims/read-text.js';
import { type AsOf, asOfSpan } from '../facts/as-of.js';
import { writeDate } from '../facts/figure-text.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { UserError } from '../wording/user-error.js';
import type { Curation } from './curation/curation.js';
import { amendSnapshot, type Snapshot, type SnapshotSource } from './snapshot.js';

export interface Clocks {
  /** A day, month or year as a person writes it; `undefined` is today. */
  readonly asOf?: string | undefined;
  readonly knownOn?: string | undefined;
}

export interface DatedAnswer {
  readonly answer: Answer;
  /** The record that the answer is told from. */
  readonly record: FactRecord;
  /** The dates that were read, ISO at their own precision. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
}

export interface TwoClocks {
  /**
   * Answers a question as of other days; it is no part of a conversation.
   * @throws UserError `unreadable-date`, `date-in-future`, `nothing-known-then`
   */
  ask(text: string, clocks: Clocks): Promise<DatedAnswer>;
}

export interface TwoClocksParts {
  readonly snapshots: SnapshotSource;
  readonly curation: Pick<Curation, 'recordAsKnownOn' | 'history'>;
  /** Builds what answers from a record that is too far from the one in force to be amended. */
  readonly build: (record: FactRecord) => Promise<Snapshot>;
  readonly now: () => number;
}

/** @throws UserError `unreadable-date` */
function readDate(text: string): string {
  const whole = text.trim();
  const [date] = readDates(whole);
  const iso = date && isoDate(date);
  if (!iso) throw new UserError('unreadable-date', { text: whole.slice(0, 60) });
  return iso;
}

/** The last day that an ISO day, month or year takes in. */
function lastDayOf(iso: string): string {
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return asOfSpan({ date: iso, precision }).to;
}

/** The date that binds a fact: the latest of its figures', else its own. */
function dateOf(fact: Pick<Fact, 'asOf' | 'figures'>): string | null {
  const spans = [...fact.figures.map(({ asOf }) => asOf), ...(fact.asOf ? [fact.asOf] : [])];
  const ends = spans.map((asOf: AsOf) => asOfSpan(asOf).to).sort();
  return ends.at(-1) ?? null;
}

export function makeTwoClocks({ snapshots, curation, build, now }: TwoClocksParts): TwoClocks {
  const snapshotOf = async (record: FactRecord) =>
    amendSnapshot(snapshots.current(), record) ?? (await build(record));

  /** The snapshot of what was told by the end of a day. */
  const knownBy = async (iso: string): Promise<Snapshot> => {
    const end = `${lastDayOf(iso)}T23:59:59.999Z`;
    const record = await curation.recordAsKnownOn(end);
    if (record.facts.length === 0) throw new UserError('nothing-known-then', { date: iso });
    return snapshotOf(record);
  };

  /** The newest text of a fact, up to `ref`, whose figures are of the day or earlier. */
  const standingOn = async (ref: FactRef, day: string): Promise<FactRecord | null> => {
    const { revisions } = await curation.history({ kind: 'fact', id: ref.factId });
    const dated = revisions.flatMap((revision) => {
      if (revision.number > ref.revision || revision.kind === 'retirement') return [];
      if (revision.entry.kind !== 'fact') return [];
      const date = dateOf(revision.entry.body);
      return date === null || date <= day ? [{ revision, date: date ?? '' }] : [];
    });
    const best = dated.sort(
      (a, b) => b.date.localeCompare(a.date) || b.revision.number - a.revision.number,
    )[0];
    if (!best) return null;
    const record = await curation.recordAsKnownOn(best.revision.at);
    return record.byId.has(ref.factId) ? record : null;
  };

  return {
    async ask(text, clocks) {
      const today = new Date(now()).toISOString().slice(0, 10);
      const [asOf, knownOn] = [clocks.asOf, clocks.knownOn].map((given) =>
        given === undefined ? null : readDate(given),
      ) as [string | null, string | null];
      for (const date of [asOf, knownOn]) {
        if (date !== null && date > today.slice(0, date.length)) {
          throw new UserError('date-in-future', { date });
        }
      }
      const snapshot = knownOn === null ? snapshots.current() : await knownBy(knownOn);
      const answer = snapshot.answerer.answer({
        text,
        today: knownOn ? lastDayOf(knownOn) : today,
      });
      const told = { answer, record: snapshot.record, asOf, knownOn };
      if (asOf === null || answer.verdict.kind !== 'answered') return told;
      const { fact } = answer.verdict;
      const record = await standingOn(fact, lastDayOf(asOf));
      if (record) {
        const standing = record.byId.get(fact.factId);
        const ref = { factId: fact.factId, revision: standing?.revision ?? fact.revision };
        return {
          ...told,
          record,
          answer: { ...answer, verdict: { ...answer.verdict, fact: ref } },
        };
      }
      const asked = { en: writeDate(asOf, 'en'), zh: writeDate(asOf, 'zh') };
      return {
        ...told,
        answer: {
          ...answer,
          verdict: {
            kind: 'declined',
            reason: { code: 'conflict', conflicts: [{ kind: 'time', concept: asOf, asked }] },
            nearest: [fact],
          },
        },
      };
    },
  };
}
