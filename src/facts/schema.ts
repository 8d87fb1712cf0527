/** The shape of the record: what a fact, a figure, a source and an erratum consist of. Pure. */
import { z } from 'zod';
import { asOfSchema, isRealDate } from './as-of.js';

/** Ids stand in Discord's custom ids, which hold 100 characters in all. */
const slug = z
  .string()
  .max(60, { error: 'at most 60 characters' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' });
const line = z.string().trim().min(1);
const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text), {
  error: 'not a date that exists (write YYYY-MM-DD)',
});

/** A text in the record's two written languages: English and Simplified Chinese. */
export const bilingualSchema = z.strictObject({ en: line, zh: line });
export type Bilingual = Readonly<z.infer<typeof bilingualSchema>>;

/** A value as a plain decimal (`"12858"`, `"34.6"`), or an ISO date where the unit is `date`. */
const valueSchema = z.string().regex(/^-?\d+(\.\d+)?$|^\d{4}-\d{2}-\d{2}$/, {
  error: 'write a plain decimal without separators, or YYYY-MM-DD',
});

export const units = [
  'organization',
  'person',
  'item',
  'project',
  'program',
  'yuan',
  'usd',
  'percent',
  'date',
] as const;
export type Unit = (typeof units)[number];

/** A figure by name, `fact-id.figure-id`. */
const figureName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'name a figure as fact-id.figure-id',
});

export const qualifiers = ['exact', 'about', 'over'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const figureSchema = z
  .strictObject({
    /** Unique within its fact; formulas name a figure as `fact-id.figure-id`. */
    id: slug,
    /** What is counted, as a noun phrase that follows the value. */
    label: bilingualSchema,
    value: valueSchema,
    unit: z.enum(units),
    /** Whose figure it is: place and level. */
    scope: bilingualSchema,
    qualifier: z.enum(qualifiers),
    asOf: asOfSchema,
    /**
     * The figure of which this one counts a part. Parts of one whole divided `by` the same thing do
     * not overlap; without `by` they may.
     */
    partOf: z.strictObject({ figure: figureName, by: slug.optional() }).optional(),
    /** Arithmetic over other figures; the figure is then derived and never typed by hand. */
    formula: line.optional(),
    /** Decimal places of a derived figure, half up. */
    places: z.int().min(0).max(6).optional(),
  })
  .refine((figure) => (figure.unit === 'date') === /^\d{4}-\d{2}-\d{2}$/.test(figure.value), {
    error: 'a date needs the unit date, and the unit date a date',
    path: ['value'],
  })
  .refine((figure) => (figure.formula === undefined) === (figure.places === undefined), {
    error: 'formula and places go together',
    path: ['places'],
  });
export type Figure = Readonly<z.infer<typeof figureSchema>>;

export const citationSchema = z.strictObject({
  source: slug,
  /** What this source says of the fact where that needs saying. */
  note: bilingualSchema.optional(),
});

export const erratumSchema = z.strictObject({
  id: slug,
  source: slug,
  asPrinted: bilingualSchema,
  asRead: bilingualSchema,
  why: bilingualSchema,
  evidence: bilingualSchema,
  /** Sources the evidence rests on. */
  evidenceSources: z.array(slug).min(1),
  /** Who read it so, and when. */
  by: line,
  on: day,
});
export type Erratum = Readonly<z.infer<typeof erratumSchema>>;

/** What a question can ask for. */
export const askKinds = [
  'count',
  'share',
  'money',
  'date',
  'definition',
  'list',
  'trend',
  'description',
] as const;
export type AskKind = (typeof askKinds)[number];

/** What a fact is about, in the terms of `data/vocabulary`; what is left out is read off its texts. */
export const subjectSchema = z.strictObject({
  place: slug,
  asks: z.array(z.enum(askKinds)).min(1),
  /** Vocabulary concepts the fact covers, such as `municipal`, `grade-5a`, `covid`. */
  covers: z.array(slug).default([]),
});
export type Subject = Readonly<z.infer<typeof subjectSchema>>;

export const factSchema = z.strictObject({
  id: slug,
  title: bilingualSchema,
  statement: bilingualSchema,
  subject: subjectSchema,
  /** When the content holds; figures carry their own. `null` for standing text. */
  asOf: asOfSchema.nullable(),
  figures: z.array(figureSchema),
  /** Sources first to last in order of weight; none only where every figure is derived. */
  sources: z.array(citationSchema),
  errata: z.array(erratumSchema).default([]),
  phrasings: z.strictObject({
    en: z.array(line).min(12, { error: 'at least 12 English phrasings' }),
    zh: z.array(line).min(8, { error: 'at least 8 Chinese phrasings' }),
  }),
  related: z.array(slug).max(6),
  /** The day by which a moderator looks at it again. */
  reviewBy: day,
});
export type FactBody = Readonly<z.infer<typeof factSchema>>;

export const topicFileSchema = z.strictObject({
  topic: z.strictObject({ id: slug, title: bilingualSchema, order: z.int() }),
  facts: z.array(z.unknown()),
});

export const sourceSchema = z.strictObject({
  key: slug,
  publisher: bilingualSchema,
  title: bilingualSchema,
  address: z.url(),
  language: z.enum(['en', 'zh', 'bilingual']),
  /** When it was published, in words where the page shows no date. */
  date: bilingualSchema,
  /** ISO day on or after which it can be quoted, for sorting; `null` where unknown. */
  published: day.nullable(),
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** What one unit of a currency cost in yuan on a day. */
export const rateSchema = z.strictObject({
  id: slug,
  label: bilingualSchema,
  currency: z.enum(['usd']),
  /** Yuan for one unit of the currency. */
  yuan: z.string().regex(/^\d+(\.\d+)?$/, { error: 'write a plain decimal' }),
  on: day,
  source: slug,
});
export type Rate = Readonly<z.infer<typeof rateSchema>>;

/** A class of questions the record holds nothing on. */
export const notOnRecordSchema = z.strictObject({
  id: slug,
  title: bilingualSchema,
  reply: bilingualSchema,
  nearest: z.array(slug).max(3),
  /** Greetings and the like, and questions on nothing the desk deals with. */
  smallTalk: z.boolean().optional(),
  offTopic: z.boolean().optional(),
  phrasings: z.strictObject({ en: z.array(line).min(1), zh: z.array(line).min(1) }),
});
export type NotOnRecord = Readonly<z.infer<typeof notOnRecordSchema>>;
