/** What checks found, as lines. Pure. */

import type { CheckResult } from '../../facts/checks/check.js';
import type { DerivedChange } from '../../facts/checks/derived.js';
import { writeValue } from '../../facts/figure-text.js';
import type { Script } from '../../reading/language.js';
import type { Line, Section } from '../card.js';
import { curationWords } from '../catalogue/curation.js';
import { checkWords, type Finding } from '../catalogue/curation-checks.js';
import { fieldWords } from '../catalogue/curation-terms.js';
import { inScript, languageOf } from '../words.js';
import { fieldName } from './changes.js';

const mostListed = 5;
const mostLines = 8;

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Lists in a finding: ids, dates, questions, inputs of a formula. */
function listOf(context: Values, script: Script): string {
  const items = ['questions', 'inputs', 'facts', 'users', 'parts', 'by', 'stated', 'figures']
    .map((key) => context[key])
    .find(Array.isArray) as readonly unknown[] | undefined;
  const words: { readonly [key: string]: string } = fieldWords(script);
  const one = (item: unknown) => {
    if (!isValues(item)) {
      const name = plain(item);
      return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
    }
    if ('text' in item) return `“${plain(item.text)}”`;
    if ('value' in item) return plain(item.value);
    const date = isValues(item.asOf) ? ` (${plain(item.asOf.date)})` : '';
    return `${plain(item.fact)}.${plain(item.figure)}${date}`;
  };
  const named = (items ?? []).slice(0, mostListed).map(one);
  const more = (items ?? []).length > mostListed ? ' …' : '';
  return named.join(script === 'en' ? ', ' : '、') + more;
}

function bilingual(value: unknown, script: Script): string {
  if (!isValues(value)) return plain(value);
  return inScript({ en: plain(value.en), zh: plain(value.zh) }, script);
}

/** A slip that a stated number is of a recorded one, told in brackets. */
function slipText(context: Values): string {
  return typeof context.slip === 'string' ? ` (${plain(context.recorded)}?)` : '';
}

function findingOf(context: Values, script: Script): Finding {
  const digits = Array.isArray(context.digits) ? context.digits.map(plain) : [];
  const language = context.language === 'en' ? 'en' : 'zh';
  return {
    fact: plain(context.fact) || plain(context.id),
    figure: plain(context.figure),
    language: fieldWords(script)[language],
    before: plain(context.before),
    after: plain(context.after),
    first: digits[0] ?? '',
    second: digits[1] ?? '',
    power: plain(context.power),
    recorded: plain(context.recorded),
    stated: plain(context.stated),
    slip: slipText(context),
    asOf: isValues(context.asOf) ? plain(context.asOf.date) : '',
    source: plain(context.source),
    at: plain(context.at),
    list: listOf(context, script),
    count: plain(context.count),
    owner: plain(context.owner),
    phrasing: plain(context.phrasing),
    theirs: plain(context.theirs),
    says: bilingual(context.says, script),
    left: plain(context.left),
    right: plain(context.right),
    value: plain(context.value),
    whole: plain(context.whole),
    wholeValue: plain(context.wholeValue),
    sum: plain(context.sum),
    title: bilingual(context.title, script),
    reviewBy: plain(context.reviewBy),
    topic: plain(context.topic),
    field: fieldName(plain(context.field).split('.'), script),
  };
}

/** What one check found, in words; a check without wording is told by its code. */
export function checkText({ code, context }: CheckResult, script: Script): string {
  const words: { readonly [code: string]: (finding: Finding) => string } = checkWords(script);
  const phrase = Object.hasOwn(words, code) ? words[code] : undefined;
  return phrase ? phrase(findingOf(context, script)) : code;
}

/** What stops publication (or would, were it not set aside), and what is only told. */
export function checkSections(
  checks: readonly CheckResult[],
  script: Script,
  setAside = false,
): readonly Section[] {
  const words = curationWords(script);
  const section = (level: CheckResult['level'], heading: string): Section[] => {
    const found = checks.filter((check) => check.level === level);
    const lines = found.slice(0, mostLines).map((check): Line => [`• ${checkText(check, script)}`]);
    const more: Line[] = found.length > mostLines ? [['…']] : [];
    return found.length === 0 ? [] : [{ heading, lines: [...lines, ...more] }];
  };
  return [
    ...section('block', setAside ? words.setAside : words.blocks),
    ...section('warn', words.warnings),
  ];
}

/** Figures that are computed anew, before and after. */
export function derivedSection(
  derived: readonly DerivedChange[],
  script: Script,
): readonly Section[] {
  if (derived.length === 0) return [];
  const words = curationWords(script);
  const written = (value: string, { unit }: DerivedChange) =>
    writeValue({ value, unit }, languageOf(script));
  const lines = derived.map((change): Line => {
    const name = `${change.factId}.${change.figureId}`;
    const after = written(change.after, change);
    return [
      change.before === null
        ? words.derivedNew(name, after)
        : words.derivedChange(name, written(change.before, change), after),
    ];
  });
  return [{ heading: words.derived, lines }];
}
