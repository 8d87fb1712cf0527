/**
 * The reviewed vocabulary: what a question can name, in the words people use for it. That of
 * `vocabulary/` is every record's; a record adds its own, and says more of concepts that stand there.
 * Files come in as texts. Pure.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import type { bilingualSchema } from '../../facts/schema.js';
import { buildLanguage, type Dictionaries, type Language } from '../words/language.js';

interface KindRules {
  /** A fact that does not meet a concept of this kind cannot answer a question that names it. */
  readonly constraint?: true;
  /** A claim that names one speaks of a fact that has it, and of no other. */
  readonly distinguishes?: true;
  /** May be named in passing, so that a question that fits otherwise is asked back, not refused. */
  readonly inPassing?: true;
}

/**
 * What a concept can be to a question, and how each kind is treated: the one place that a new kind
 * is declared in. Beside the constraints, `ask` is the kind of answer wanted, `topic` what the talk
 * is about, `cue` a word that changes how its neighbours are read.
 */
export const KINDS = {
  place: { constraint: true },
  grade: { constraint: true, distinguishes: true, inPassing: true },
  level: { constraint: true, distinguishes: true, inPassing: true },
  'organization-kind': { constraint: true, distinguishes: true, inPassing: true },
  event: { constraint: true, distinguishes: true },
  attribute: { constraint: true, distinguishes: true, inPassing: true },
  currency: { constraint: true, inPassing: true },
  ask: {},
  topic: {},
  cue: {},
} as const satisfies Readonly<Record<string, KindRules>>;
export type ConceptKind = keyof typeof KINDS;
/** Kinds that bind an answer. */
export type ConstraintKind = {
  [K in ConceptKind]: (typeof KINDS)[K] extends { readonly constraint: true } ? K : never;
}[ConceptKind];

const conceptKinds = Object.keys(KINDS) as readonly ConceptKind[];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'use lower-case letters, digits and hyphens',
});
const words = z.array(z.union([z.string().min(1), z.number().transform(String)]));

const conceptSchema = z.strictObject({
  id: slug,
  /** Display name for refusals; without `words` or besides them it is matched as well. */
  en: z.string().min(1),
  zh: z.string().min(1),
  /** Further spellings in either language; `=projected` is matched as written, not by its stem. */
  words: words.default([]),
  /** The display names are for display only. */
  displayOnly: z.boolean().default(false),
  /** Concepts that each of which stands near the others mean this one: `[[top, grading]]`. */
  near: z.array(z.array(slug).min(2)).default([]),
  /** Concepts that this one means as well. */
  implies: z.array(slug).default([]),
  /** A wider concept that it may stand for: a fact that covers the wider one meets it too. */
  within: slug.optional(),
  /** With this one it makes up the whole: who names both restricts nothing. */
  complement: slug.optional(),
  /** Years an event is known by; named with it they are no date. */
  years: z.array(z.int()).default([]),
  /** People also say it loosely: an unmet one leads to a question back rather than to a refusal. */
  soft: z.boolean().default(false),
  /** A place the record is at home in: naming it narrows nothing. */
  home: z.boolean().default(false),
  /** A place around the one that the record covers: its country, the whole world. */
  wide: z.boolean().default(false),
  /** An answer of this kind is no answer to a question for another exclusive kind. */
  exclusive: z.boolean().default(false),
  /** What every fact of the record is about: naming it tells none from another. */
  subject: z.boolean().default(false),
  /** Met only where a fact lists it in its `covers`, whatever its texts mention. */
  listedOnly: z.boolean().default(false),
});

/** What a record says of a concept of the general vocabulary beside what stands there. */
const additionSchema = z.strictObject({
  id: slug,
  words: words.optional(),
  near: conceptSchema.shape.near.removeDefault().optional(),
  implies: conceptSchema.shape.implies.removeDefault().optional(),
  within: slug.optional(),
  complement: slug.optional(),
  ...Object.fromEntries(
    (['soft', 'home', 'wide', 'subject', 'listedOnly', 'displayOnly'] as const).map((mark) => [
      mark,
      z.boolean().optional(),
    ]),
  ),
});

/** The general concept with what a record adds to it. */
function withAddition(concept: Concept, addition: z.infer<typeof additionSchema>): Concept {
  const { words: more = [], near = [], implies = [], ...others } = addition;
  return {
    ...concept,
    ...others,
    words: [...concept.words, ...more],
    near: [...concept.near, ...near],
    implies: [...concept.implies, ...implies],
  };
}

const conceptFileSchema = z.strictObject({
  kind: z.enum(conceptKinds),
  concepts: z.array(z.looseObject({ id: slug })),
});
const plainFileSchema = z.strictObject({ kind: z.literal('plain'), words });
/** Words of a language at large, each with what belongs to it, put apart by spaces. */
const listFileSchema = z.strictObject({
  kind: z.enum(['irregular', 'contraction', 'shorthand']),
  words: z.record(z.string(), z.string()),
});
const kindredFileSchema = z.strictObject({
  kind: z.literal('kindred'),
  groups: z.array(z.string().min(1)),
});
const fileSchema = z.discriminatedUnion('kind', [
  conceptFileSchema,
  plainFileSchema,
  listFileSchema,
  kindredFileSchema,
]);

export interface Concept extends Readonly<z.infer<typeof conceptSchema>> {
  readonly kind: ConceptKind;
}

export interface Vocabulary {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Ids of the places that the record is at home in. */
  readonly home: ReadonlySet<string>;
  /** Ids of the places around it. */
  readonly wide: ReadonlySet<string>;
  /** The narrowest of those it is at home in: where no place is named, it is meant. */
  readonly here: string | undefined;
  /** Ids of the kinds of answers that exclude one another. */
  readonly exclusive: ReadonlySet<string>;
  /** Ids of what the whole record is about. */
  readonly subject: ReadonlySet<string>;
  /** Words that change nothing about what is asked. */
  readonly plain: readonly string[];
  /** What is known of English and Chinese at large. */
  readonly language: Language;
}

export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';
}

function explain(
  path: string,
  error: z.ZodError,
  at: readonly PropertyKey[] = [],
): VocabularyError {
  const issue = error.issues[0];
  const field = [...at, ...(issue?.path ?? [])].map(String).join('.');
  return new VocabularyError(`${path}: ${field}: ${issue?.message}`);
}

/** Whether a file belongs to a record, beside the general vocabulary. */
const isOwn = (path: string): boolean => path.startsWith('data/');

/**
 * Reads the vocabulary files, general ones before a record's, those of `language/` among them.
 * @param dictionaries without them nothing is mended that no list holds
 * @throws VocabularyError naming file and field: bad YAML or shape, an id twice, an unknown reference
 */
export function parseVocabulary(
  files: readonly { readonly path: string; readonly text: string }[],
  dictionaries?: Dictionaries,
): Vocabulary {
  const concepts = new Map<string, Concept>();
  const owners = new Map<string, string>();
  const plain: string[] = [];
  const lists = {
    irregular: new Map<string, readonly string[]>(),
    contraction: new Map<string, readonly string[]>(),
    shorthand: new Map<string, readonly string[]>(),
  };
  const kindred: (readonly string[])[] = [];
  for (const file of files) {
    let content: unknown;
    try {
      content = parse(file.text, { maxAliasCount: 10 });
    } catch (error) {
      throw new VocabularyError(`${file.path}: ${error instanceof Error ? error.message : error}`);
    }
    const result = fileSchema.safeParse(content);
    if (!result.success) throw explain(file.path, result.error);
    const data = result.data;
    if (data.kind === 'plain') plain.push(...data.words);
    else if (data.kind === 'kindred') kindred.push(...data.groups.map((group) => group.split(' ')));
    else if ('words' in data) {
      for (const [word, others] of Object.entries(data.words)) {
        const twice =
          data.kind !== 'irregular' && (lists.contraction.has(word) || lists.shorthand.has(word));
        if (twice) throw new VocabularyError(`${file.path}: ${word}: stands in a list already`);
        lists[data.kind].set(word, others.split(' '));
      }
    } else {
      for (const [at, written] of data.concepts.entries()) {
        const { id } = written;
        const general = isOwn(file.path) && !isOwn(owners.get(id) ?? '') && concepts.get(id);
        const parsed = (general ? additionSchema : conceptSchema).safeParse(written);
        if (!parsed.success) throw explain(file.path, parsed.error, ['concepts', at]);
        if (general && general.kind === data.kind) {
          concepts.set(id, withAddition(general, parsed.data));
          continue;
        }
        if (concepts.has(id))
          throw new VocabularyError(
            `${file.path}: ${id}: the id stands in ${owners.get(id)} already`,
          );
        concepts.set(id, { ...(parsed.data as z.infer<typeof conceptSchema>), kind: data.kind });
        owners.set(id, file.path);
      }
    }
  }
  for (const concept of concepts.values()) {
    const named = [
      ...concept.near.flat(),
      ...concept.implies,
      ...(concept.within ? [concept.within] : []),
      ...(concept.complement ? [concept.complement] : []),
    ];
    const missing = named.find((id) => !concepts.has(id));
    if (missing)
      throw new VocabularyError(
        `${owners.get(concept.id)}: ${concept.id}: there is no concept ${missing}`,
      );
  }
  const marked = (mark: 'home' | 'wide' | 'exclusive' | 'subject') =>
    new Set([...concepts.values()].flatMap((concept) => (concept[mark] ? [concept.id] : [])));
  const [home, wide] = [marked('home'), marked('wide')];
  return {
    concepts,
    home,
    wide,
    here: [...home].find((id) => !wide.has(id)) ?? [...home][0],
    exclusive: marked('exclusive'),
    subject: marked('subject'),
    plain,
    language: buildLanguage(
      {
        irregular: lists.irregular,
        contractions: lists.contraction,
        shorthand: lists.shorthand,
        kindred,
      },
      dictionaries,
    ),
  };
}

/** What a concept is called in a refusal. */
export function nameOf(concept: Concept): z.infer<typeof bilingualSchema> {
  return { en: concept.en, zh: concept.zh };
}

const rulesOf = (kind: ConceptKind): KindRules => KINDS[kind];

/** Whether a fact must meet concepts of this kind to answer a question that names them. */
export function isConstraint(kind: ConceptKind): kind is ConstraintKind {
  return rulesOf(kind).constraint === true;
}

/** Whether a concept of this kind tells the fact that a claim speaks of from others. */
export function distinguishes(kind: ConceptKind): boolean {
  return rulesOf(kind).distinguishes === true;
}

/** Whether a concept of this kind may be named in passing without binding the answer. */
export function mayBeInPassing(kind: ConceptKind): boolean {
  return rulesOf(kind).inPassing === true;
}
