/** Reads what is typed into forms: values, dates, lists, reason and source. */

import { UserError } from '../../base/user-error.js';
import type { AsOf } from '../../facts/as-of.js';
import type { Unit } from '../../facts/schema.js';
import { isUnit, unitForm } from '../../facts/units.js';
import type { FigureUnit } from '../../reading/figures/figure.js';
import { readFigures } from '../../reading/figures/read.js';

const two = (text: string) => text.padStart(2, '0');

/** @throws UserError `input-invalid` */
export function invalid(field: string, rule: string, detail = ''): never {
  throw new UserError('input-invalid', { kind: 'fact', issues: [{ field, rule, detail }] });
}

/** Lines without blanks around them; empty ones are left out. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A date as `2021-11-30`, `2021年11月`, `2021`, and whether it is an end of year. */
function dateIn(text: string): AsOf | null {
  const end = /^(?:the )?end of (\d{4})$/i.exec(text) ?? /^(\d{4})年?(?:年底|底|末)$/.exec(text);
  if (end?.[1]) return { date: end[1], precision: 'end-of-year' };
  const parts =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (month === undefined) return { date: year, precision: 'year' };
  if (day === undefined) return { date: `${year}-${two(month)}`, precision: 'month' };
  return { date: `${year}-${two(month)}-${two(day)}`, precision: 'day' };
}

/**
 * An as-of date. Whether the day exists is for the record to say.
 * @throws UserError `input-invalid`
 */
export function readAsOf(text: string | undefined): AsOf {
  const asOf = dateIn((text ?? '').normalize('NFKC').trim());
  return asOf ?? invalid('asOf', 'format', '2021-11-30 / 2021-11 / 2021 / end of 2021 / 2021年底');
}

/** Whether what stands behind a number is what the figure is counted in, or nothing. */
function fitsUnit(said: FigureUnit, unit: Unit): boolean {
  if (said.kind === 'share') return unit === 'percent';
  if (said.kind === 'money') return isUnit(unit) && unitForm(unit).currency === said.currency;
  return said.kind === 'count' && (said.noun === undefined || said.thing === unit);
}

/**
 * A value as the record writes it, from `12,858`, `1.4 billion` or `14亿` too. What cannot be read as
 * one figure stays as it is, for the record to refuse.
 */
export function readValue(text: string | undefined, unit: Unit): string {
  const typed = (text ?? '').normalize('NFKC').trim();
  if (unit === 'date') {
    const date = dateIn(typed);
    return date?.precision === 'day' ? date.date : typed;
  }
  if (/^-?\d+(?:\.\d+)?$/.test(typed)) return typed;
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed)) return typed.replaceAll(',', '');
  const [figure, ...others] = readFigures(typed);
  const whole = figure && others.length === 0 && figure.start === 0 && figure.end === typed.length;
  const plain = whole && !figure.range && figure.qualifier === 'exact';
  return plain && fitsUnit(figure.unit, unit) ? figure.value.toFixed() : typed;
}

export interface GroundsTyped {
  readonly reason: string;
  readonly source: string;
  /** The words of the source, and an address of a copy of it, where they are given. */
  readonly excerpt?: string;
  readonly archive?: string;
}

const excerptLine = /^(?:excerpt|原文|摘录|摘錄)\s*[:：]\s*/i;
const archiveLine = /^(?:archive|archived copy|存档|存檔)\s*[:：]\s*/i;

/** Takes a reason and what stands on lines of its own apart: source, excerpt, archived copy. */
export function readGrounds(
  text: string | undefined,
  isSource: (key: string) => boolean,
): GroundsTyped {
  const all = linesOf(text);
  const after = (start: RegExp) => all.find((line) => start.test(line))?.replace(start, '') ?? '';
  const [excerpt, archive] = [after(excerptLine), after(archiveLine)];
  const lines = all.filter((line) => !excerptLine.test(line) && !archiveLine.test(line));
  const named = lines.findLastIndex((line) =>
    /^(?:source|依据|依據|来源|來源)\s*[:：]/i.test(line),
  );
  const last = lines.length - 1;
  const bare = lines[last] ?? '';
  const isBare = lines.length > 1 && (/^https?:\/\/\S+$/i.test(bare) || isSource(bare));
  const at = named >= 0 ? named : isBare ? last : -1;
  const source = at < 0 ? '' : (lines[at] ?? '');
  return {
    reason: lines.filter((_, index) => index !== at).join('\n'),
    source: named >= 0 ? source.replace(/^[^:：]*[:：]\s*/, '') : source,
    ...(excerpt === '' ? {} : { excerpt }),
    ...(archive === '' ? {} : { archive }),
  };
}
