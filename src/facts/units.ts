/**
 * The units that figures are counted in, each with all that is told of it: those that every record
 * has, and those that a record declares in its `record.yaml`. Pure but for that list.
 */
import { z } from 'zod';
import { UserError } from '../base/user-error.js';
import { canonicalJson } from './canonical.js';

export const unitKinds = ['count', 'money', 'share', 'date', 'duration'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unitFormSchema = z.strictObject({
  kind: z.enum(unitKinds),
  /** English: one of them and several. */
  en: z.tuple([z.string().min(1), z.string().min(1)]),
  /** Whether English says the unit behind the value, where the figure's label does not name it. */
  told: z.literal(true).optional(),
  /** The Chinese measure word or noun that goes straight behind the digits. */
  zh: z.string(),
  /** Chinese for "per one of them". */
  each: z.string().min(1),
  /** ISO code, of an amount of money. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'an ISO code such as EUR' })
    .optional(),
  /** Whether something else can be counted per one of them. */
  per: z.literal(true).optional(),
  /** Whether it is counted in parts as well: points, loans per inhabitant. */
  fractional: z.literal(true).optional(),
});
export type UnitForm = Readonly<z.infer<typeof unitFormSchema>>;

const forms = {
  organization: {
    kind: 'count',
    en: ['organization', 'organizations'],
    zh: '家',
    each: '每家组织',
    per: true,
  },
  person: { kind: 'count', en: ['person', 'people'], zh: '人', each: '每人', per: true },
  /** One person once: who comes twice counts twice. */
  'person-time': { kind: 'count', en: ['person-time', 'person-times'], zh: '人次', each: '每人次' },
  item: { kind: 'count', en: ['item', 'items'], zh: '件', each: '每件' },
  project: { kind: 'count', en: ['project', 'projects'], zh: '个', each: '每个项目', per: true },
  program: { kind: 'count', en: ['program', 'programs'], zh: '个', each: '每个项目', per: true },
  /** Penalties, cases and the like. */
  case: { kind: 'count', en: ['case', 'cases'], zh: '起', each: '每起' },
  office: { kind: 'count', en: ['office', 'offices'], zh: '个', each: '每个机构' },
  activity: { kind: 'count', en: ['activity', 'activities'], zh: '项', each: '每项活动' },
  committee: { kind: 'count', en: ['committee', 'committees'], zh: '个', each: '每个党委' },
  point: { kind: 'count', en: ['point', 'points'], zh: '分', each: '每分', fractional: true },
  trust: { kind: 'count', en: ['trust', 'trusts'], zh: '单', each: '每单' },
  /** Items of a text or a scale: articles, indicators. */
  entry: { kind: 'count', en: ['entry', 'entries'], zh: '项', each: '每项' },
  hour: { kind: 'duration', en: ['hour', 'hours'], zh: '小时', each: '每小时' },
  year: { kind: 'duration', en: ['year', 'years'], zh: '年', each: '每年' },
  yuan: {
    kind: 'money',
    en: ['yuan', 'yuan'],
    told: true,
    zh: '元',
    each: '每元',
    currency: 'CNY',
  },
  usd: {
    kind: 'money',
    en: ['US dollar', 'US dollars'],
    told: true,
    zh: '美元',
    each: '每美元',
    currency: 'USD',
  },
  percent: { kind: 'share', en: ['percent', 'percent'], told: true, zh: '%', each: '每个百分点' },
  date: { kind: 'date', en: ['day', 'days'], told: true, zh: '', each: '每日' },
} satisfies Readonly<Record<string, UnitForm>>;

/** The name of a unit. */
export type Unit = string;

const known = new Map<string, UnitForm>(Object.entries(forms));

/**
 * Makes the units of a record known. One process may read several records, so a name means one
 * thing in all of them.
 * @throws UserError `unit-declared-otherwise`
 */
export function declareUnits(units: Readonly<Record<string, UnitForm>>): void {
  for (const [name, form] of Object.entries(units)) {
    const held = known.get(name);
    if (held && canonicalJson(held) !== canonicalJson(form))
      throw new UserError('unit-declared-otherwise', { unit: name });
    known.set(name, form);
  }
}

export function isUnit(name: string): name is Unit {
  return known.has(name);
}

/** @throws RangeError for a unit that no record declares */
export function unitForm(unit: Unit): UnitForm {
  const form = known.get(unit);
  if (!form) throw new RangeError(`no unit ${unit}`);
  return form;
}

export function unitKind(unit: Unit): UnitKind {
  return unitForm(unit).kind;
}
