/** Takes in what people typed: read as an entry, held to lengths, free of what has no place in it. */

import { UserError } from '../../base/user-error.js';
import {
  type Entry,
  type EntryIssue,
  type EntryKind,
  parseEntry,
  refOf,
} from '../../facts/entry.js';
import { FormulaError, parseFormula } from '../../facts/formula.js';
import type { Source } from '../../facts/schema.js';

/** Longest texts, in characters, by the field that holds them. */
const lengths: Readonly<Record<string, number>> = {
  id: 60,
  key: 60,
  value: 30,
  formula: 300,
  title: 150,
  label: 200,
  scope: 200,
  statement: 1_200,
  phrasings: 300,
  address: 500,
  reply: 1_000,
};
const otherLength = 600;
const mostPhrasings = 300;
const longestReason = 1_000;

/** Text direction overrides, zero-width and control characters (a line break aside), torn ones. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|(?!\n)\p{Cc}|\p{Cs}/u;
const mention = /@(?:everyone|here)\b|<(?:@[!&]?|#)\d+>/;

function longestAt(field: string): number {
  const named = field.split('.').find((part) => part in lengths);
  return named === undefined ? otherLength : (lengths[named] ?? otherLength);
}

function textIssue(
  text: string,
  field: string,
  longest = longestAt(field),
): EntryIssue | undefined {
  if ([...text].length > longest) {
    return { field, rule: 'too-long', detail: `at most ${longest} characters` };
  }
  if (invisible.test(text)) {
    return { field, rule: 'invisible-characters', detail: 'has characters that cannot be seen' };
  }
  if (mention.test(text)) return { field, rule: 'mention', detail: 'mentions people or channels' };
  return undefined;
}

function textIssues(value: unknown, path: readonly string[]): readonly EntryIssue[] {
  if (typeof value === 'string') {
    const issue = textIssue(value, path.join('.'));
    return issue ? [issue] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textIssues(inner, [...path, key]));
}

function repeatedIds(items: readonly { readonly id: string }[], field: string) {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index): EntryIssue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ field: `${field}.${index}.id`, rule: 'repeated-id', detail: `${id} stands twice` }];
  });
}

function negativeIssues(entry: Entry): readonly EntryIssue[] {
  if (entry.kind !== 'fact') return [];
  return entry.body.figures.flatMap((figure, index): EntryIssue[] => {
    const typed = figure.formula === undefined && figure.value.startsWith('-');
    if (!typed) return [];
    return [{ field: `figures.${index}.value`, rule: 'negative', detail: 'is less than nothing' }];
  });
}

function formulaIssues(entry: Entry): readonly EntryIssue[] {
  if (entry.kind !== 'fact') return [];
  return entry.body.figures.flatMap((figure, index): EntryIssue[] => {
    if (figure.formula === undefined) return [];
    try {
      parseFormula(figure.formula);
      return [];
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return [{ field: `figures.${index}.formula`, rule: 'formula', detail: `at ${error.at}` }];
    }
  });
}

function shapeIssues(entry: Entry): readonly EntryIssue[] {
  const { kind, body } = entry;
  const crowded =
    kind === 'fact' || kind === 'not-on-record'
      ? (['en', 'zh'] as const).filter((script) => body.phrasings[script].length > mostPhrasings)
      : [];
  return [
    ...textIssues(body, []),
    ...crowded.map((script) => ({
      field: `phrasings.${script}`,
      rule: 'too-many',
      detail: `at most ${mostPhrasings}`,
    })),
    ...(kind === 'fact'
      ? [...repeatedIds(body.figures, 'figures'), ...repeatedIds(body.errata, 'errata')]
      : []),
    ...negativeIssues(entry),
    ...formulaIssues(entry),
  ];
}

function refuse(kind: EntryKind, issues: readonly EntryIssue[]): never {
  throw new UserError('input-invalid', { kind, issues });
}

/** zod's codes in words of the field. */
const rules: Readonly<Record<string, string>> = {
  invalid_type: 'missing-or-wrong-type',
  too_small: 'too-few',
  too_big: 'too-many',
  invalid_value: 'not-one-of',
  unrecognized_keys: 'unknown-field',
  invalid_format: 'format',
  custom: 'not-valid',
  invalid_union: 'not-valid',
};

/**
 * Reads an unknown value as an entry to publish.
 * @throws UserError `input-invalid` with every issue: field, rule, detail
 */
export function takeEntry(kind: EntryKind, body: unknown): Entry {
  const parsed = parseEntry(kind, body);
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue) => ({
      ...issue,
      rule: rules[issue.rule] ?? issue.rule,
    }));
    return refuse(kind, issues);
  }
  const issues = shapeIssues(parsed.entry);
  return issues.length > 0 ? refuse(kind, issues) : parsed.entry;
}

/** @throws UserError `input-invalid` */
export function takeSources(values: readonly unknown[]): readonly Source[] {
  return values.map((value) => takeEntry('source', value).body as Source);
}

/**
 * Reads a reason or note in a person's own words, trimmed.
 * @throws UserError `reason-missing`, `input-invalid`
 */
export function takeReason(text: string, field = 'reason'): string {
  const reason = text.trim();
  if (reason === '') throw new UserError('reason-missing', { field });
  const issue = textIssue(reason, field, longestReason);
  if (issue) throw new UserError('input-invalid', { kind: null, issues: [issue] });
  return reason;
}

/** Refuses an edit that would give an entry another id. */
export function keepId(entry: Entry, id: string): Entry {
  if (refOf(entry).id === id) return entry;
  const field = entry.kind === 'source' ? 'key' : 'id';
  return refuse(entry.kind, [{ field, rule: 'fixed', detail: `stays ${id}` }]);
}
