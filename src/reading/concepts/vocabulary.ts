/**
 * The reviewed vocabulary of `data/vocabulary/*.yaml`: what a question can name, in the words people
 * use for it. Files come in as texts. Pure.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import type { bilingualSchema } from '../../facts/schema.js';

/**
 * What a concept is to a question. The first eight are constraints: a fact that does not meet one
 * cannot answer. `ask` is the kind of answer wanted, `topic` what the talk is about, `cue` a word
 * that changes how its neighbours are read.
 */
export const conceptKinds = [
  'place',
  'grade',
  'level',
  'organization-kind',
  'event',
  'attribute',
  'currency',
  'ask',
  'topic',
  'cue',
] as const;
export type ConceptKind = (typeof conceptKinds)[number];

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
  /** Years an event is known by; named with it they are no date. */
  years: z.array(z.int()).default([]),
  /** People also say it loosely: an unmet one leads to a question back rather than to a refusal. */
  soft: z.boolean().default(false),
  /** Met only where a fact lists it in its `covers`, whatever its texts mention. */
  listedOnly: z.boolean().default(false),
});

const conceptFileSchema = z.strictObject({
  kind: z.enum(conceptKinds),
  concepts: z.array(conceptSchema),
});
const plainFileSchema = z.strictObject({ kind: z.literal('plain'), words });
const shorthandFileSchema = z.strictObject({
  kind: z.literal('shorthand'),
  words: z.record(z.string(), z.string()),
});
const fileSchema = z.discriminatedUnion('kind', [
  conceptFileSchema,
  plainFileSchema,
  shorthandFileSchema,
]);

export interface Concept extends Readonly<z.infer<typeof conceptSchema>> {
  readonly kind: ConceptKind;
}

export interface Vocabulary {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Words that change nothing about what is asked. */
  readonly plain: readonly string[];
  /** Chat spellings and what they stand for: `hw` for `how`. */
  readonly shorthand: ReadonlyMap<string, string>;
}

export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';
}

function explain(path: string, error: z.ZodError): VocabularyError {
  const issue = error.issues[0];
  return new VocabularyError(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * Reads the vocabulary files.
 * @throws VocabularyError naming file and field: bad YAML or shape, an id twice, an unknown reference
 */
export function parseVocabulary(
  files: readonly { readonly path: string; readonly text: string }[],
): Vocabulary {
  const concepts = new Map<string, Concept>();
  const owners = new Map<string, string>();
  const plain: string[] = [];
  const shorthand = new Map<string, string>();
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
    else if (data.kind === 'shorthand') {
      for (const [from, to] of Object.entries(data.words)) shorthand.set(from, to);
    } else {
      for (const concept of data.concepts) {
        if (concepts.has(concept.id))
          throw new VocabularyError(
            `${file.path}: ${concept.id}: the id stands in ${owners.get(concept.id)} already`,
          );
        concepts.set(concept.id, { ...concept, kind: data.kind });
        owners.set(concept.id, file.path);
      }
    }
  }
  for (const concept of concepts.values()) {
    const named = [
      ...concept.near.flat(),
      ...concept.implies,
      ...(concept.within ? [concept.within] : []),
    ];
    const missing = named.find((id) => !concepts.has(id));
    if (missing)
      throw new VocabularyError(
        `${owners.get(concept.id)}: ${concept.id}: there is no concept ${missing}`,
      );
  }
  return { concepts, plain, shorthand };
}

/** What a concept is called in a refusal. */
export function nameOf(concept: Concept): z.infer<typeof bilingualSchema> {
  return { en: concept.en, zh: concept.zh };
}

const constraints: ReadonlySet<ConceptKind> = new Set([
  'place',
  'grade',
  'level',
  'organization-kind',
  'event',
  'attribute',
  'currency',
]);

/** Whether a fact must meet concepts of this kind to answer a question that names them. */
export function isConstraint(kind: ConceptKind): boolean {
  return constraints.has(kind);
}
