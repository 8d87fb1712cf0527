/**
 * Two clocks for one question: what was true on a day, as far as recorded (`asOf`), and what this
 * desk told on a day (`knownOn`). Earlier revisions are read from the store, never rewritten.
 */
import type { Conflict, FactRef } from '../answering/verdict.js';
import { dayAt, lastInstantOf } from '../base/day.js';
import { UserError } from '../base/user-error.js';
import type { Claim } from '../claims/claim.js';
import { type AsOf, asOfSpan } from '../facts/as-of.js';
import { derive } from '../facts/derive/derive.js';
import { writeDate } from '../facts/figure-text.js';
import { formulaInputs, parseFormula } from '../facts/formula.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { OneOutcome, Told } from '../inquiry/outcome.js';
import { askedByDay } from '../inquiry/over-time/over-time.js';
import { readDates } from '../reading/figures/read.js';
import { isoDate } from '../reading/read-text.js';
import type { Curation } from './curation/curation.js';
import { inquireInSlices } from './inquire-in-slices.js';
import { amendSnapshotInSlices, type Snapshot, type SnapshotSource } from './snapshot.js';

export interface Clocks {
  /** A day, month or year as a person writes it; `undefined` is today. */
  readonly asOf?: string | undefined;
  readonly knownOn?: string | undefined;
}

export interface DatedOutcome extends Told {
  /** The dates that were read, ISO at their own precision. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
}

export interface TwoClocks {
  /**
   * Decides a text as of other days; it is no part of a conversation.
   * @throws UserError `unreadable-date`, `date-in-future`, `nothing-known-then`
   */
  ask(text: string, clocks: Clocks): Promise<DatedOutcome>;
}

export interface TwoClocksParts {
  readonly snapshots: SnapshotSource;
  readonly curation: Pick<Curation, 'recordAsKnownOn' | 'history'>;
  /** Builds what answers from a record that is too far from the one in force to be amended. */
  readonly build: (record: FactRecord) => Promise<Snapshot>;
  readonly now: () => number;
}

/** Words that may stand before a date without changing which one is meant. */
const leadingWords = /^(?:(?:as of|as at|in|on|by|year)\s+|[截到至于在]+\s*)+/i;
/** Words of a date that leave open which day ends it. */
const vague = /early|mid|late|begin|start|half|quarter|\bq\d|[初中旬季春夏秋冬]|上半|下半/i;

/** Whether an ISO day or month stands in the calendar. */
function isInCalendar(iso: string): boolean {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/**
 * Reads a text that is one date and nothing else: half a date understood would be another date.
 * @throws UserError `unreadable-date`
 */
function readDate(text: string): string {
  const whole = text
    .trim()
    .replace(leadingWords, '')
    .replace(/[.。]$/, '');
  const dates = readDates(whole);
  const [date] = dates;
  const iso = date && isoDate(date);
  const groups = date?.text.match(/\p{Nd}+/gu)?.length ?? 0;
  const isWhole = dates.length === 1 && date?.start === 0 && date.end === whole.length;
  // 08/12/2021 is read as its year, since day and month could be either.
  const isSettled = iso && groups <= iso.split('-').length && !vague.test(whole);
  if (!iso || !isWhole || !isSettled || !isInCalendar(iso)) {
    throw new UserError('unreadable-date', { text: text.trim().slice(0, 60) });
  }
  return iso;
}

/** The last day that an ISO day, month or year takes in. */
function lastDayOf(iso: string): string {
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return asOfSpan({ date: iso, precision }).to;
}

/** The last instant, ISO, of an ISO day, month or year where the record is at home. */
const endOf = (iso: string, { about }: FactRecord) =>
  new Date(lastInstantOf(lastDayOf(iso), about.timeZone)).toISOString();

/** The date that binds a fact: the latest of its figures', else its own. */
function dateOf(fact: Pick<Fact, 'asOf' | 'figures'>): string | null {
  const spans = [...fact.figures.map(({ asOf }) => asOf), ...(fact.asOf ? [fact.asOf] : [])];
  const ends = spans.map((asOf: AsOf) => asOfSpan(asOf).to).sort();
  return ends.at(-1) ?? null;
}

const isBy = (fact: Pick<Fact, 'asOf' | 'figures'>, day: string) => (dateOf(fact) ?? '') <= day;

/** A fact with everything its figures are computed from, all the way down. */
function groundsOf(record: FactRecord, factId: string): readonly Fact[] {
  const found = new Map<string, Fact>();
  const visit = (id: string) => {
    const fact = record.byId.get(id);
    if (!fact || found.has(id)) return;
    found.set(id, fact);
    for (const { formula } of fact.figures) {
      if (formula === undefined) continue;
      for (const input of formulaInputs(parseFormula(formula))) visit(input.factId);
    }
  };
  visit(factId);
  return [...found.values()];
}

function standsOn(record: FactRecord, factId: string, day: string): boolean {
  const grounds = groundsOf(record, factId);
  return grounds.length > 0 && grounds.every((fact) => isBy(fact, day));
}

export function makeTwoClocks({ snapshots, curation, build, now }: TwoClocksParts): TwoClocks {
  const snapshotOf = async (record: FactRecord) =>
    (await amendSnapshotInSlices(snapshots.current(), record)) ?? (await build(record));

  /** The snapshot of what was told by the end of a day. */
  const toldBy = async (iso: string): Promise<Snapshot> => {
    const record = await curation.recordAsKnownOn(endOf(iso, snapshots.current().record));
    if (record.facts.length === 0) throw new UserError('nothing-known-then', { date: iso });
    return snapshotOf(record);
  };

  /**
   * The newest record, none later than `record`, in which a fact and all it is computed from are
   * dated `day` or earlier.
   */
  const standingOn = async (
    record: FactRecord,
    knownBy: string,
    factId: string,
    day: string,
  ): Promise<FactRecord | null> => {
    if (standsOn(record, factId, day)) return record;
    const histories = await Promise.all(
      groundsOf(record, factId).map(({ id }) => curation.history({ kind: 'fact', id })),
    );
    // It comes to stand by a revision that is itself of the day or earlier.
    const instants = histories
      .flatMap(({ revisions }) => revisions)
      .filter(({ entry, at }) => entry.kind === 'fact' && isBy(entry.body, day) && at <= knownBy)
      .map(({ at }) => at);
    for (const at of [...new Set(instants)].sort().reverse()) {
      const earlier = await curation.recordAsKnownOn(at);
      if (standsOn(earlier, factId, day)) return earlier;
    }
    return null;
  };

  /**
   * The record in which every fact named stands by a day: each with the text it had when it came to
   * stand, newer ones where they are of the day too. `null` where one of them never did.
   */
  const standingAll = async (
    record: FactRecord,
    knownBy: string,
    factIds: readonly string[],
    day: string,
  ): Promise<FactRecord | null> => {
    let standing = record;
    for (const factId of factIds) {
      const found = await standingOn(standing, knownBy, factId, day);
      if (!found) return null;
      standing = found;
    }
    return factIds.every((id) => standsOn(standing, id, day)) ? standing : null;
  };

  /** An outcome grounded in what was dated by a day; what was not yet is refused for its time. */
  const groundedOn = async (
    { outcome, record }: Told,
    knownBy: string,
    asOf: string,
  ): Promise<Told> => {
    const day = lastDayOf(asOf);
    const asked = { en: writeDate(asOf, 'en'), zh: writeDate(asOf, 'zh') };
    const conflict: Conflict = { kind: 'time', concept: asOf, asked };
    if (outcome.kind === 'check') {
      const claims = outcome.claims.map((claim): Claim => {
        if (!claim.factId || standsOn(record, claim.factId, day)) return claim;
        return { ...claim, verdict: 'outdated-or-other', notes: [{ code: 'time', asked }] };
      });
      return { outcome: { ...outcome, claims }, record };
    }
    if (outcome.kind === 'derive') {
      if (outcome.result?.kind !== 'derivation') return { outcome, record };
      const { request, inputs } = outcome.result;
      const standing = await standingAll(
        record,
        knownBy,
        inputs.map(({ fact }) => fact.id),
        day,
      );
      return standing
        ? { outcome: { ...outcome, result: derive(standing, request) }, record: standing }
        : { outcome, record };
    }
    if (outcome.kind === 'several') {
      let grounded = record;
      const parts: OneOutcome[] = [];
      for (const part of outcome.parts) {
        const one = await groundedOn({ outcome: part, record: grounded }, knownBy, asOf);
        grounded = one.record;
        if (one.outcome.kind !== 'several') parts.push(one.outcome);
      }
      return { outcome: { ...outcome, parts }, record: grounded };
    }
    if (outcome.kind === 'over-time') {
      return { outcome: askedByDay(outcome, record, day, asked), record };
    }
    const { verdict } = outcome;
    if (verdict.kind !== 'answered') return { outcome, record };
    const { fact } = verdict;
    const standing = await standingOn(record, knownBy, fact.factId, day);
    if (standing) {
      const revision = standing.byId.get(fact.factId)?.revision ?? fact.revision;
      const ref: FactRef = { factId: fact.factId, revision };
      return { outcome: { ...outcome, verdict: { ...verdict, fact: ref } }, record: standing };
    }
    const refused = {
      kind: 'declined',
      reason: { code: 'conflict', conflicts: [conflict] },
      nearest: [fact],
    } as const;
    return { outcome: { ...outcome, kind: 'decline', verdict: refused }, record };
  };

  return {
    async ask(text, clocks) {
      const { timeZone } = snapshots.current().record.about;
      const today = dayAt(now(), timeZone);
      const [asOf, knownOn] = [clocks.asOf, clocks.knownOn].map((given) =>
        given === undefined ? null : readDate(given),
      ) as [string | null, string | null];
      for (const date of [asOf, knownOn]) {
        if (date !== null && date > today.slice(0, date.length)) {
          throw new UserError('date-in-future', { date });
        }
      }
      const snapshot = knownOn === null ? snapshots.current() : await toldBy(knownOn);
      const outcome = await inquireInSlices(snapshot, {
        text,
        today: knownOn ? lastDayOf(knownOn) : today,
      });
      const told = { outcome, record: snapshot.record };
      const grounded =
        asOf === null
          ? told
          : await groundedOn(told, endOf(knownOn ?? today, snapshot.record), asOf);
      return { ...grounded, asOf, knownOn };
    },
  };
}
