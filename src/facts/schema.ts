/** The shape of the record: what a fact, a figure, a source and an erratum consist of. Pure. */
import { z } from 'zod';
import { asOfSchema, isRealDate } from './as-of.js';
import { bilingualSchema, lineSchema as line, slugSchema as slug } from './basic-schema.js';
import { isUnit, type Unit } from './units.js';

export type { Bilingual } from './basic-schema.js';
export { bilingualSchema, type Unit };

const unitSchema = z.string().refine(isUnit, {
  error: 'no unit of this record; its own are declared in record.yaml',
});
const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text), {
  error: 'not a date that exists (write YYYY-MM-DD)',
});

/** A value as a plain decimal (`"12858"`, `"34.6"`), or an ISO date where the unit is `date`. */
const valueSchema = z.string().regex(/^-?\d+(\.\d+)?$|^\d{4}-\d{2}-\d{2}$/, {
  error: 'write a plain decimal without separators, or YYYY-MM-DD',
});

/** A figure by name, `fact-id.figure-id`. */
const figureName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'name a figure as fact-id.figure-id',
});

export const qualifiers = ['exact', 'about', 'over'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What a status says of a value: as it was found, or how far it can be built upon. */
export const statuses = ['normal', 'provisional', 'estimated', 'revised', 'break'] as const;
export type Status = (typeof statuses)[number];

/**
 * What a figure observes, so that figures of one measure and scope form a series by themselves. The
 * place is the fact's unless another is named. `register` is the book it is counted from
 * (`registered`, `filed`); `span` tells what of it is counted: all there is at a date (`stock`), a
 * single `round`, what came in a `period`, the sum since a first year (`cumulative`), or what is
 * meant to be reached (`target`).
 */
export const observesSchema = z.strictObject({
  measure: slug,
  place: slug.optional(),
  level: slug.optional(),
  type: slug.optional(),
  grade: slug.optional(),
  register: slug.optional(),
  span: z.enum(['stock', 'round', 'period', 'cumulative', 'target']).default('stock'),
});
export type Observes = Readonly<z.infer<typeof observesSchema>>;

/** What another source gives for the same thing at the same date, and why it is not preferred. */
export const alternativeSchema = z.strictObject({
  source: slug,
  value: valueSchema,
  qualifier: z.enum(qualifiers).default('exact'),
  why: bilingualSchema,
});
export type Alternative = Readonly<z.infer<typeof alternativeSchema>>;

export const figureSchema = z
  .strictObject({
    /** Unique within its fact; formulas name a figure as `fact-id.figure-id`. */
    id: slug,
    /** What is counted, as a noun phrase that follows the value. */
    label: bilingualSchema,
    value: valueSchema,
    unit: unitSchema,
    /** Whose figure it is: place and level. */
    scope: bilingualSchema,
    qualifier: z.enum(qualifiers),
    asOf: asOfSchema,
    observes: observesSchema.optional(),
    status: z.enum(statuses).optional(),
    /** What has to be said wherever this figure is told; the fact's own where it is left out. */
    caveat: bilingualSchema.optional(),
    alternatives: z.array(alternativeSchema).min(1).optional(),
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
  .refine(
    ({ unit, alternatives = [] }) =>
      alternatives.every(({ value }) => (unit === 'date') === /^\d{4}-\d{2}-\d{2}$/.test(value)),
    { error: 'a date needs the unit date, and the unit date a date', path: ['alternatives'] },
  )
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

/** Fewest phrasings of a fact that shares none: enough for matching to tell it from its neighbours. */
export const fewestPhrasings = { en: 6, zh: 4 } as const;

const factFields = z.strictObject({
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
  /** What has to be said wherever this fact is told: `seen in a copy of ...`. */
  caveat: bilingualSchema.optional(),
  /** The fact whose phrasings it shares, since it is another observation of the same series. */
  series: slug.optional(),
  /** Set by a moderator on the one fact of a series that answers where no date is asked for. */
  headline: z.boolean().optional(),
  phrasings: z.strictObject({ en: z.array(line), zh: z.array(line) }),
  related: z.array(slug).max(6),
  /** The day by which a moderator looks at it again. */
  reviewBy: day,
});

const languageNames = { en: 'English', zh: 'Chinese' } as const;

/** A fact is asked for in its own words, or in those of the series that it belongs to. */
function hasPhrasings(fact: z.infer<typeof factFields>, context: z.RefinementCtx): void {
  if (fact.series !== undefined) return;
  for (const language of ['en', 'zh'] as const) {
    const fewest = fewestPhrasings[language];
    if (fact.phrasings[language].length >= fewest) continue;
    context.addIssue({
      ...{ code: 'too_small', origin: 'array', minimum: fewest, inclusive: true },
      input: fact.phrasings[language],
      path: ['phrasings', language],
      message: `at least ${fewest} ${languageNames[language]} phrasings`,
    });
  }
}

export const factSchema = factFields.superRefine(hasPhrasings);
/** A fact with the topic it is filed under. */
export const filedFactSchema = factFields.extend({ topic: slug }).superRefine(hasPhrasings);
export type FactBody = Readonly<z.infer<typeof factSchema>>;

export const topicFileSchema = z.strictObject({
  topic: z.strictObject({ id: slug, title: bilingualSchema, order: z.int() }),
  facts: z.array(z.unknown()),
});

export const sourceSchema = z.strictObject({
  key: slug,
  publisher: bilingualSchema,
  title: bilingualSchema,
  /** `null` where it was read in no public place. */
  address: z.url().nullable(),
  language: z.enum(['en', 'zh', 'bilingual']),
  /**
   * 1: the original publisher's own page; 2: a copy or mirror of a named original; 3: a machine
   * translation, a garbled copy, or undated.
   */
  tier: z.literal([1, 2, 3]).optional(),
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

/** One side of a rule on what may not be compared: every field named must be the observation's. */
const incomparableSideSchema = z
  .strictObject({
    measure: slug.optional(),
    level: slug.optional(),
    type: slug.optional(),
    register: slug.optional(),
    span: observesSchema.shape.span.removeDefault().optional(),
    unit: unitSchema.optional(),
  })
  .refine((side) => Object.keys(side).length > 0, { error: 'name at least one field' });
export type IncomparableSide = Readonly<z.infer<typeof incomparableSideSchema>>;

/** Two kinds of figures that may not be compared, in either order, and why not. */
export const incomparableSchema = z.strictObject({
  id: slug,
  between: z.tuple([incomparableSideSchema, incomparableSideSchema]),
  reason: bilingualSchema,
});
export type Incomparable = Readonly<z.infer<typeof incomparableSchema>>;

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
