/** Digits as people group them, scanned once from left to right. Pure. */
import { Decimal } from 'decimal.js';
import { INVISIBLE } from './fold.js';
import { englishNounBehind } from './nouns.js';
import { powerOfTen, trailingZeros } from './numeral.js';

export interface Digits {
  readonly end: number;
  /** Digits before the decimal point, separators removed; `0` where a point leads. */
  readonly whole: string;
  /** Digits behind it, `''` where there are none. */
  readonly fraction: string;
  readonly grouped: boolean;
}

/** Beyond this many digits a run of them is an identifier, and arithmetic would round it. */
const longest = 24;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** One past the run of digits at `position`. */
export function digitRunEnd(folded: string, position: number): number {
  let end = position;
  while (isDigit(folded.charCodeAt(end))) end += 1;
  return end;
}

/** Spaces as markup writes them, with what a scanner meets of them. */
const entities = ['&nbsp;', '&#160;', '&#xa0;', '&thinsp;', '&#8201;', '&#8239;', '&ensp;'];

type SeparatorKind = ',' | '.' | "'" | '_' | ' ' | 'invisible' | 'apart';

interface Separator {
  readonly kind: SeparatorKind;
  readonly end: number;
}

/** What may stand between two groups of digits at `position`. */
function separatorAt(folded: string, position: number): Separator | null {
  const character = folded.charAt(position);
  switch (character) {
    case ',':
      if (folded.charAt(position + 1) === INVISIBLE) return { kind: ',', end: position + 2 };
      if (folded.charAt(position + 1) === ' ') return { kind: 'apart', end: position + 2 };
      return { kind: ',', end: position + 1 };
    case '.':
    case "'":
    case '_':
      return { kind: character, end: position + 1 };
    case ' ':
      if (folded.charAt(position + 1) !== ',') return { kind: ' ', end: position + 1 };
      return {
        kind: 'apart',
        end: folded.charAt(position + 2) === ' ' ? position + 3 : position + 2,
      };
    case INVISIBLE: {
      let end = position + 1;
      while (end - position < 4 && folded.charAt(end) === INVISIBLE) end += 1;
      return { kind: 'invisible', end };
    }
    case '&': {
      const entity = entities.find((written) => folded.startsWith(written, position));
      return entity === undefined ? null : { kind: ' ', end: position + entity.length };
    }
    default:
      return null;
  }
}

interface Group {
  readonly separator: SeparatorKind;
  readonly digits: string;
  readonly end: number;
}

/** More groups than this are a list, whatever stands between them. */
const mostGroups = 9;

/** The groups of digits behind the first, as long as they could belong to one number. */
function groupsBehind(folded: string, position: number): readonly Group[] {
  const found: Group[] = [];
  let at = position;
  while (found.length <= mostGroups) {
    const separator = separatorAt(folded, at);
    if (!separator || (separator.kind === 'apart' && found.length > 0)) break;
    const end = digitRunEnd(folded, separator.end);
    if (end === separator.end) break;
    found.push({ separator: separator.kind, digits: folded.slice(separator.end, end), end });
    at = end;
  }
  return found;
}

const isThree = ({ digits }: Group): boolean => digits.length === 3;

const isKeycaps = (lead: string, run: readonly Group[]): boolean =>
  lead.length === 1 && run.every(({ digits }) => digits.length === 1);

/** How many of the groups are thousands behind a first group of `lead` digits. */
function countThousands(lead: string, groups: readonly Group[]): number {
  const kind = groups[0]?.separator;
  if (kind === undefined || lead.length > 3 || (lead.startsWith('0') && kind !== 'invisible'))
    return 0;
  const same = groups.findIndex(({ separator }) => separator !== kind);
  const run = same < 0 ? groups : groups.slice(0, same);
  if (kind === 'invisible') {
    // A digit in each keycap.
    if (isKeycaps(lead, run)) return run.length;
    return run.every(isThree) ? run.length : 0;
  }
  if (kind === ' ') {
    const stop = run.findIndex((group) => !isThree(group));
    return stop < 0 ? run.length : 0;
  }
  if (run.every(isThree)) return run.length;
  // Lakhs and crores: 12,34,567.
  const lakhs = run.slice(0, -1).every(({ digits }) => digits.length === 2);
  const last = run.at(-1);
  return kind === ',' && run.length > 1 && lead.length < 3 && lakhs && last && isThree(last)
    ? run.length
    : 0;
}

const join = (lead: string, groups: readonly Group[]): string =>
  lead + groups.map(({ digits }) => digits).join('');

/** `12, 858 groups`: a space slipped in behind the comma; a list has no noun straight behind it. */
function joinsApart(folded: string, position: number, lead: string, group: Group): boolean {
  if (lead.length > 3 || lead.startsWith('0') || !isThree(group)) return false;
  const before = folded.slice(Math.max(0, position - 12), position);
  if (/[\d,] ?$|\b(?:in|of|to|no\.?|page|pages|and|or|on|by) $/.test(before)) return false;
  const [next] = groupsBehind(folded, group.end);
  if (next && next.separator !== '.') return false;
  if (/^ ?,/.test(folded.slice(group.end, group.end + 2))) return false;
  return englishNounBehind(folded, group.end) !== null;
}

/** Whether the number at `position` goes on a list of bare numbers: the 24 of `22,24,26`. */
const goesOn = (folded: string, position: number): boolean =>
  folded.charCodeAt(position - 1) === 44 && isDigit(folded.charCodeAt(position - 2));

/** Bytes of an internet address: four groups below 256 with stops between them. */
const isAddress = (lead: string, groups: readonly Group[]): boolean =>
  groups.length === 3 &&
  [lead, ...groups.map(({ digits }) => digits)].every((n) => Number(n) < 256);

/** Where a number with a leading point begins: `.5`, not the end of a sentence or of `No.5`. */
function pointLeads(folded: string, position: number): boolean {
  return (
    folded.charCodeAt(position) === 46 &&
    isDigit(folded.charCodeAt(position + 1)) &&
    (position === 0 || /[\s([~<>=$€£¥，。:：+*|"'-]/.test(folded.charAt(position - 1)))
  );
}

/**
 * Reads `12,858`, `12 858`, `12'858`, `12_858`, `1.234.567`, `12,34,567`, `1.111,11`, `1,5`, `.5` at
 * `position`; `null` where no digit stands, too many do, or two readings are equally likely.
 */
export function readDigits(folded: string, position: number): Digits | null {
  if (pointLeads(folded, position)) {
    const end = digitRunEnd(folded, position + 1);
    return { end, whole: '0', fraction: folded.slice(position + 1, end), grouped: false };
  }
  const leadEnd = digitRunEnd(folded, position);
  if (leadEnd === position) return null;
  const lead = folded.slice(position, leadEnd);
  const plain: Digits = { end: leadEnd, whole: lead, fraction: '', grouped: false };
  const listed = goesOn(folded, position);
  const read = listed ? plain : readGroups(folded, position, plain);
  return read && read.whole.length + read.fraction.length <= longest ? read : null;
}

function invisibleEnd(folded: string, position: number): number {
  let end = position;
  while (end - position < 4 && folded.charAt(end) === INVISIBLE) end += 1;
  return end;
}

function readGroups(folded: string, position: number, plain: Digits): Digits | null {
  const lead = plain.whole;
  const groups = groupsBehind(folded, plain.end);
  const [first] = groups;
  if (!first) return plain;
  if (first.separator === 'apart') {
    return joinsApart(folded, position, lead, first)
      ? withDecimals(folded, {
          ...plain,
          end: first.end,
          whole: lead + first.digits,
          grouped: true,
        })
      : plain;
  }
  const count = countThousands(lead, groups);
  const behind = groups[count];
  const last = groups[count - 1];
  if (first.separator === '.' && count > 0) {
    if (count === 1 && behind?.separator !== ',') return decimal(plain, first);
    if (isAddress(lead, groups.slice(0, count))) return null;
  }
  if (count > 0 && last) {
    const grouped = {
      ...plain,
      end: first.separator === 'invisible' ? invisibleEnd(folded, last.end) : last.end,
      whole: join(lead, groups.slice(0, count)),
      grouped: true,
    };
    if (first.separator === ',' || !behind || behind.separator !== ',')
      return withDecimals(folded, grouped);
    // 1.234,56 and 17 940,00: the comma is the point.
    if (behind.digits.length === 3 && first.separator === '.') return null;
    return groups[count + 1] === undefined ? decimal(grouped, behind) : grouped;
  }
  if (first.separator === '.') return decimal(plain, first);
  // €86,5324 has a decimal comma, or groups of four.
  const isSum = /[$¥€£]/.test(folded.charAt(position - 1));
  if (first.separator === ',' && first.digits.length === 4 && lead !== '0' && isSum) return null;
  // A comma before one or two digits, and none other near, is a point; so is one behind a zero.
  const isPoint =
    first.separator === ',' &&
    groups.length === 1 &&
    (first.digits.length < 3 || (lead === '0' && first.digits.length > 2));
  return isPoint ? decimal(plain, first) : plain;
}

const decimal = (whole: Digits, { digits, end }: Group): Digits => ({
  ...whole,
  end,
  fraction: digits,
});

/** Takes decimals in behind a number with its groups. */
function withDecimals(folded: string, grouped: Digits): Digits {
  if (folded.charCodeAt(grouped.end) !== 46) return grouped;
  const end = digitRunEnd(folded, grouped.end + 1);
  return end === grouped.end + 1
    ? grouped
    : { ...grouped, end, fraction: folded.slice(grouped.end + 1, end) };
}

/** The value and step of digits scaled by 10 to `exponent`. */
export function scaleDigits(
  digits: Digits,
  exponent: number,
): { readonly value: Decimal; readonly step: Decimal } {
  const printed = digits.fraction === '' ? digits.whole : `${digits.whole}.${digits.fraction}`;
  const value = new Decimal(exponent === 0 ? printed : `${printed}e${exponent}`);
  const last = digits.fraction === '' ? trailingZeros(digits.whole) : -digits.fraction.length;
  return { value, step: powerOfTen(last + exponent) };
}
