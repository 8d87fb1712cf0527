/** Reviewed files against the rules of the record: each entry as if it were published beside all others. Pure. */
import { type AssemblyFault, assembleRecord } from './assemble.js';
import type { CheckInput, CheckResult } from './checks/check.js';
import { applyRules } from './checks/run.js';
import { type Entry, type EntryRef, entriesOf, refKey, refOf } from './entry.js';
import type { Identity } from './identity.js';
import type { Problem } from './problem.js';
import type { FiledRecord } from './read-files.js';
import { makeRecord } from './record.js';
import { seriesFindings, strayMeasures } from './series/check-series.js';
import type { ReadText, TextFigures } from './statement-figures.js';

export type { ReadText, TextFigures };

export interface ValidateOptions {
  readonly identities?: readonly Identity[];
  /** ISO day; without it no date is held against today. */
  readonly today?: string;
}

const files = {
  topic: 'data/facts',
  source: 'data/sources.yaml',
  rate: 'data/rates.yaml',
  incomparable: 'data/comparability.yaml',
  'not-on-record': 'data/not-on-record.yaml',
} as const;

/** Entries with the file each stands in. */
function filedEntries(filed: FiledRecord): readonly { readonly file: string; entry: Entry }[] {
  const facts = filed.facts.map(({ file }) => file).values();
  return entriesOf(filed).map((entry) => ({
    entry,
    file: entry.kind === 'fact' ? (facts.next().value ?? '') : files[entry.kind],
  }));
}

/** Where in an entry a finding belongs: `figures.0.value`, `statement.en`, `phrasings.zh.3`. */
function fieldOf(entry: Entry | undefined, { context }: CheckResult): string {
  const { field, figure, language, phrasing } = context;
  if (typeof field === 'string') return field;
  if (typeof language === 'string') return `statement.${language}`;
  if (entry?.kind === 'fact' && typeof figure === 'string') {
    return `figures.${entry.body.figures.findIndex(({ id }) => id === figure)}`;
  }
  if (typeof phrasing !== 'string') return '';
  if (entry?.kind === 'fact' || entry?.kind === 'not-on-record') {
    for (const written of ['en', 'zh'] as const) {
      const at = entry.body.phrasings[written].lastIndexOf(phrasing);
      if (at >= 0) return `phrasings.${written}.${at}`;
    }
  }
  return '';
}

/** Series, caveats, alternatives and rules of comparison that do not hold together. */
function seriesProblems(filed: FiledRecord): readonly Problem[] {
  const fileOf = new Map(filed.facts.map(({ file, body }) => [body.id, file]));
  const facts = filed.facts.map(({ body }) => body);
  const sources = new Map(filed.sources.map((source) => [source.key, source]));
  return [
    ...seriesFindings({ facts, sources }).map((found) => ({
      ...found,
      file: fileOf.get(found.fact) ?? '',
    })),
    ...strayMeasures(filed.incomparable, facts).map(
      ([rule, measure]): Problem => ({
        ...{ code: 'series', file: files.incomparable, fact: rule, field: 'between' },
        detail: `no figure observes ${measure}`,
      }),
    ),
  ];
}

/**
 * Files, facts and fields where one record contradicts itself; empty where it is sound. What a rule
 * only warns of is no problem.
 */
export function validateRecord(
  filed: FiledRecord,
  read: ReadText,
  { identities = [], today }: ValidateOptions = {},
): readonly Problem[] {
  const entries = filedEntries(filed);
  const { record, faults } = assembleRecord(
    entries.map(({ entry }) => ({ entry, revision: 1, publishedAt: null })),
  );
  const nothing = makeRecord({ topics: [], sources: [], rates: [], facts: [], notOnRecord: [] });
  const input = (after: Entry | null, own: readonly AssemblyFault[]): CheckInput => ({
    ...{ before: null, after, current: nothing, proposed: record, faults: own },
    ...{ identities, read, today: today ?? null, formerValues: new Map() },
  });
  const problem = (file: string, ref: EntryRef, entry: Entry | undefined, found: CheckResult) => ({
    ...{ code: found.code, file, fact: ref.id, field: fieldOf(entry, found) },
    ...{ detail: '', context: found.context },
  });
  const blocking = (found: readonly CheckResult[]) =>
    found.filter(({ level }) => level === 'block');

  const first = new Map<string, string>();
  const repeated = entries.flatMap(({ entry, file }): Problem[] => {
    const ref = refOf(entry);
    const held = first.get(refKey(ref));
    if (held === undefined) first.set(refKey(ref), file);
    const field = entry.kind === 'source' ? 'key' : 'id';
    const detail = `stands in ${held} already`;
    return held === undefined ? [] : [{ code: 'duplicate-id', file, fact: ref.id, field, detail }];
  });
  const single = entries.flatMap(({ entry, file }) => {
    const ref = refOf(entry);
    const own = faults.filter((fault) => refKey(fault.ref) === refKey(ref));
    const found = applyRules(input(entry, own), ['fact', 'entry']);
    return blocking(found).map((one) => problem(file, ref, entry, one));
  });
  const together = blocking(applyRules(input(null, []), ['record'])).map((found) => {
    const id = String(found.context.fact ?? '');
    const at = entries.find(({ entry }) => entry.kind === 'fact' && entry.body.id === id);
    const ref = { kind: 'fact', id } as const;
    return problem(at?.file ?? 'data', ref, at?.entry, found);
  });
  return [...filed.problems, ...repeated, ...single, ...together, ...seriesProblems(filed)];
}
