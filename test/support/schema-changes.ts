/**
 * Changes of entries made from the schema of the record itself: every field, in every way that its
 * kind allows. A field that is new to the schema is found here by itself.
 */
import type { z } from 'zod';
import { type Entry, type EntryKind, parseEntry } from '../../src/facts/entry.js';
import {
  filedFactSchema,
  incomparableSchema,
  notOnRecordSchema,
  rateSchema,
  sourceSchema,
  topicFileSchema,
} from '../../src/facts/schema.js';

const schemas: Readonly<Record<EntryKind, z.ZodType>> = {
  fact: filedFactSchema,
  source: sourceSchema,
  rate: rateSchema,
  incomparable: incomparableSchema,
  topic: topicFileSchema.shape.topic,
  'not-on-record': notOnRecordSchema,
};

export interface SchemaField {
  readonly kind: EntryKind;
  /** Steps into the body; `*` for any member of a list. */
  readonly path: readonly string[];
  readonly schema: z.ZodType;
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
}
const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

function within(schema: z.ZodType, path: readonly string[], kind: EntryKind): SchemaField[] {
  const { innerType, shape, element, items } = defOf(schema);
  if (innerType) return within(innerType, path, kind);
  if (shape) {
    return Object.entries(shape).flatMap(([key, inner]) => within(inner, [...path, key], kind));
  }
  if (items) return items.flatMap((inner, at) => within(inner, [...path, String(at)], kind));
  const own = { kind, path, schema };
  if (!element) return [own];
  const inside = within(element, [...path, '*'], kind);
  return defOf(element).type === 'string' ? [own] : [own, ...inside];
}

const isChoice = (schema: z.ZodType) =>
  defOf(schema).type !== 'enum' || (schema as z.ZodEnum).options.length > 1;

/** Every field of every kind of entry that can be changed: not its name, nor what has one value only. */
export const schemaFields: readonly SchemaField[] = Object.entries(schemas)
  .flatMap(([kind, schema]) => within(schema, [], kind as EntryKind))
  .filter(
    ({ path, schema }) =>
      isChoice(schema) && (path.length > 1 || !['id', 'key'].includes(path[0] ?? '')),
  );

/** Values of which at least one fits any text of the record that is not free. */
const texts = [
  ...['2019-05-06', '2019-05', '2019', '13900', 'xinhua', 'national-total', 'xinhua-note'],
  ...['person', 'yuan', 'family', 'district', 'municipal'],
  ...['registered-total.count', 'registered-total.count * 2', 'https://example.org/elsewhere'],
];

function otherTexts(text: string, isFree: boolean): readonly (readonly [string, unknown])[] {
  if (!isFree) return texts.map((other) => ['replaced', other]);
  return [
    ['replaced', 'Something else altogether'],
    ['negated', `It is not true that ${text}`],
    ['figure with a letter', `${text} 13900A`],
    ['figure as a number', `${text} #13900`],
    ['figure in words', `${text} thirteen thousand nine hundred`],
    ['figure full-width', `${text} １３９００`],
  ];
}

function otherValues(value: unknown, { path, schema }: SchemaField) {
  const { type } = defOf(schema);
  const isFree = ['en', 'zh'].includes(path.at(-1) ?? '');
  if (type === 'enum') {
    return (schema as z.ZodEnum).options.map((option) => ['chosen', option] as const);
  }
  if (type === 'literal') {
    return [...(schema as z.ZodLiteral).values].map((option) => ['chosen', option] as const);
  }
  if (type === 'boolean') return [['turned', value !== true]] as const;
  if (type === 'array' && Array.isArray(value)) {
    const last: unknown = value.at(-1);
    const more =
      typeof last === 'object' && last !== null
        ? [
            { ...last, id: 'one-more', source: 'xinhua' },
            { ...last, id: 'one-more' },
          ]
        : ['national-total', 'Something else altogether'];
    return [
      ['emptied', []],
      ['shortened', value.slice(1)],
      ['reversed', [...value].reverse()],
      ...more.map((item) => ['lengthened', [...value, item]] as const),
    ] as const;
  }
  if (typeof value === 'number') return [['raised', value + 1]] as const;
  return otherTexts(typeof value === 'string' ? value : '', isFree);
}

const writtenKeys = new Set(['en', 'zh']);
const isWritten = ({ path }: SchemaField) => writtenKeys.has(path.at(-1) ?? '');

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every place of a body that a path names, its last step there or not. */
function placesOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  const [step, ...rest] = path;
  if (step === undefined) return [[]];
  if (!isTree(value)) return [];
  const keys = step === '*' ? Object.keys(value) : [step];
  return keys.flatMap((key) => {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    const isLast = rest.length === 1 && inner === undefined && writtenKeys.has(rest[0] ?? '');
    if (isLast) return [[key, ...rest]];
    if (rest.length > 0 && !isTree(inner)) return [];
    return placesOf(inner, rest).map((place) => [key, ...place]);
  });
}

const at = (value: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], value);

function put(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? put(item, rest, next) : item));
  }
  const tree = value as Record<string, unknown>;
  return { ...tree, [key]: put(tree[key], rest, next) };
}

export interface SchemaChange {
  /** `fact figures.*.value replaced` */
  readonly name: string;
  readonly field: SchemaField;
  readonly before: Entry;
  readonly after: Entry;
}

/** Each way in which a field can be changed that leaves an entry readable, on the first that has it. */
export function changesOf(field: SchemaField, entries: readonly Entry[]): readonly SchemaChange[] {
  const found = new Map<string, SchemaChange>();
  for (const before of entries) {
    if (before.kind !== field.kind) continue;
    for (const place of placesOf(before.body, field.path)) {
      const value = at(before.body, place);
      const whole = place.slice(0, -1);
      // A text that may be left out comes in both languages or in none.
      const isNew = isWritten(field) && at(before.body, whole) === undefined;
      for (const [way, next] of otherValues(value, field)) {
        const name = `${field.kind} ${field.path.join('.')} ${way}`;
        if (found.has(name) || JSON.stringify(next) === JSON.stringify(value)) continue;
        const parsed = parseEntry(
          field.kind,
          isNew ? put(before.body, whole, { en: next, zh: next }) : put(before.body, place, next),
        );
        if (!parsed.ok || JSON.stringify(parsed.entry) === JSON.stringify(before)) continue;
        found.set(name, { name, field, before, after: parsed.entry });
      }
    }
    if (found.size >= 3) break;
  }
  return [...found.values()];
}
