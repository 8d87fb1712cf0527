/** What the desk did in a period, counted from what it heard and what was filed. Pure. */
import { groupBy } from '../../base/group-by.js';
import type { InquiryFile } from './inquiry.js';
import type { HeardInBrief, Misquote, Period } from './ports.js';
import { isOpen } from './states.js';

export interface Counts {
  readonly questions: number;
  readonly answered: number;
  readonly askedBack: number;
  readonly declined: number;
  /** Texts of others held against the record. */
  readonly checked: number;
  /** Answers that did not help, as somebody said. */
  readonly unhelpful: number;
}

export interface FactCounts extends Counts {
  /** The fact told, or the one nearest to what was not told; `null` where nothing came near. */
  readonly factId: string | null;
}

export interface DeskReport {
  readonly period: Period;
  readonly all: Counts;
  readonly byLanguage: { readonly en: Counts; readonly zh: Counts };
  /** The most asked first. */
  readonly byFact: readonly FactCounts[];
  readonly inquiries: {
    /** Opened in the period, and how many people asked. */
    readonly opened: number;
    readonly askers: number;
    readonly answered: number;
    /** From opening to an officer's first answer, minutes; `null` without any. */
    readonly medianMinutes: number | null;
  };
  /** Deadlines of inquiries that are open now, the nearest first. */
  readonly deadlines: readonly { readonly inquiryId: number; readonly deadline: string }[];
  /** Figures that checked texts had otherwise, the most frequent first. */
  readonly misquoted: readonly (Misquote & { readonly count: number })[];
}

function count(heard: readonly HeardInBrief[]): Counts {
  const of = (outcome: HeardInBrief['outcome']) =>
    heard.filter((one) => one.outcome === outcome).length;
  return {
    questions: heard.length,
    answered: of('answered'),
    askedBack: of('asked-back'),
    declined: of('declined'),
    checked: of('checked'),
    unhelpful: heard.filter(({ unhelpful }) => unhelpful).length,
  };
}

function byFact(heard: readonly HeardInBrief[]): readonly FactCounts[] {
  const asked = heard.filter(({ outcome }) => outcome !== 'checked');
  const groups = groupBy(asked, ({ factId, nearest }) => factId ?? nearest[0] ?? '');
  return [...groups]
    .map(([id, group]) => ({ factId: id === '' ? null : id, ...count(group) }))
    .sort((a, b) => b.questions - a.questions || ((a.factId ?? '') < (b.factId ?? '') ? -1 : 1));
}

/** The middle value, of an even number the mean of the two in the middle; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

function misquotesOf(misquotes: readonly Misquote[]) {
  const groups = groupBy(misquotes, ({ factId, figureId }) => `${factId}.${figureId}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first, count: group.length }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.factId < b.factId ? -1 : 1));
}

export function makeReport(
  period: Period,
  heard: readonly HeardInBrief[],
  files: readonly InquiryFile[],
  misquotes: readonly Misquote[],
  now: string,
): DeskReport {
  const opened = files.filter(
    ({ inquiry }) => inquiry.openedAt >= period.from && inquiry.openedAt < period.to,
  );
  const minutes = opened.flatMap(({ inquiry: { openedAt, answeredAt } }) =>
    answeredAt === null ? [] : [(Date.parse(answeredAt) - Date.parse(openedAt)) / 60_000],
  );
  const deadlines = files
    .filter(({ inquiry }) => isOpen(inquiry.state))
    .flatMap(({ inquiry, askers }) =>
      askers.flatMap(({ deadline }) =>
        deadline === null || deadline <= now ? [] : [{ inquiryId: inquiry.id, deadline }],
      ),
    )
    .sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
  const inLanguage = (language: 'en' | 'zh') =>
    count(heard.filter(({ script }) => (script === 'en') === (language === 'en')));
  return {
    period,
    all: count(heard),
    byLanguage: { en: inLanguage('en'), zh: inLanguage('zh') },
    byFact: byFact(heard),
    inquiries: {
      opened: opened.length,
      askers: opened.reduce((sum, { askers }) => sum + askers.length, 0),
      answered: minutes.length,
      medianMinutes: median(minutes),
    },
    deadlines,
    misquoted: misquotesOf(misquotes),
  };
}

/** A cell that no spreadsheet takes for a formula or splits. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The report as CSV, a figure a line: `section,name,measure,value`. Lines end in CR LF (RFC 4180). */
export function reportCsv(report: DeskReport): string {
  const counts = (section: string, name: string, all: Counts): (string | number)[][] =>
    (['questions', 'answered', 'askedBack', 'declined', 'checked', 'unhelpful'] as const).map(
      (measure) => [section, name, measure, all[measure]],
    );
  const { period, inquiries } = report;
  const rows: (string | number)[][] = [
    ['section', 'name', 'measure', 'value'],
    ['period', '', 'from', period.from],
    ['period', '', 'to', period.to],
    ...counts('all', '', report.all),
    ...counts('language', 'en', report.byLanguage.en),
    ...counts('language', 'zh', report.byLanguage.zh),
    ...report.byFact.flatMap((fact) => counts('fact', fact.factId ?? '', fact)),
    ['inquiries', '', 'opened', inquiries.opened],
    ['inquiries', '', 'askers', inquiries.askers],
    ['inquiries', '', 'answered', inquiries.answered],
    ['inquiries', '', 'medianMinutes', inquiries.medianMinutes ?? ''],
    ...report.deadlines.map(({ inquiryId, deadline }) => [
      ...['deadline', inquiryId, 'at', deadline],
    ]),
    ...report.misquoted.map(({ factId, figureId, count: times }) => [
      ...['misquoted', `${factId}.${figureId}`, 'times', times],
    ]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
