/** The units that figures are counted in, each with all that is told of it. Pure. */

export type UnitKind = 'count' | 'money' | 'share' | 'date' | 'duration';

interface UnitForm {
  readonly kind: UnitKind;
  /** English: one of them and several. */
  readonly en: readonly [one: string, many: string];
  /** Whether English says the unit behind the value, where the figure's label does not name it. */
  readonly told?: true;
  /** The Chinese measure word or noun that goes straight behind the digits. */
  readonly zh: string;
  /** Chinese for "per one of them". */
  readonly each: string;
  /** Whether something else can be counted per one of them. */
  readonly per?: true;
}

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
  point: { kind: 'count', en: ['point', 'points'], zh: '分', each: '每分' },
  trust: { kind: 'count', en: ['trust', 'trusts'], zh: '单', each: '每单' },
  /** Items of a text or a scale: articles, indicators. */
  entry: { kind: 'count', en: ['entry', 'entries'], zh: '项', each: '每项' },
  hour: { kind: 'duration', en: ['hour', 'hours'], zh: '小时', each: '每小时' },
  year: { kind: 'duration', en: ['year', 'years'], zh: '年', each: '每年' },
  yuan: { kind: 'money', en: ['yuan', 'yuan'], told: true, zh: '元', each: '每元' },
  usd: { kind: 'money', en: ['US dollar', 'US dollars'], told: true, zh: '美元', each: '每美元' },
  percent: { kind: 'share', en: ['percent', 'percent'], told: true, zh: '%', each: '每个百分点' },
  date: { kind: 'date', en: ['day', 'days'], told: true, zh: '', each: '每日' },
} as const satisfies Readonly<Record<string, UnitForm>>;

export type Unit = keyof typeof forms;

export const units = Object.keys(forms) as [Unit, ...Unit[]];

export function unitForm(unit: Unit): UnitForm {
  return forms[unit];
}

export function unitKind(unit: Unit): UnitKind {
  return forms[unit].kind;
}
