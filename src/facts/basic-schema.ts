/** Shapes that everything on record is made of. Pure. */
import { z } from 'zod';

/** Ids stand in Discord's custom ids, which hold 100 characters in all. */
export const slugSchema = z
  .string()
  .max(60, { error: 'at most 60 characters' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' });

export const lineSchema = z.string().trim().min(1);

/** A text in the record's two written languages: English and Simplified Chinese. */
export const bilingualSchema = z.strictObject({ en: lineSchema, zh: lineSchema });
export type Bilingual = Readonly<z.infer<typeof bilingualSchema>>;
