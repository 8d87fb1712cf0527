/**
 * What a record says of itself, `data/record.yaml`: its name, what it is about, where it is at home,
 * the day it goes by, the units it counts in, and the words in which the desk speaks of it. Pure.
 */
import { z } from 'zod';
import { bilingualSchema, slugSchema } from './basic-schema.js';
import { unitFormSchema } from './units.js';

const short = (most: number) =>
  z.strictObject({
    en: z
      .string()
      .trim()
      .min(1)
      .max(most, { error: `at most ${most} characters` }),
    zh: z
      .string()
      .trim()
      .min(1)
      .max(most, { error: `at most ${most} characters` }),
  });

const questions = z.array(z.string().trim().min(1)).min(3, { error: 'at least 3 questions' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const aboutSchema = z.strictObject({
  /** Tells this record from others: a database is marked with it. */
  name: slugSchema,
  /** What it is about, as it stands behind "about": `Beijing's social organizations`. */
  title: short(60),
  /** What it counts, without the place: `social organizations`. */
  subject: bilingualSchema,
  /** The place it covers, as a reader calls it. */
  place: bilingualSchema,
  /** The same as a concept of its vocabulary. */
  home: slugSchema,
  /** IANA name of the time zone in which its days begin and end. */
  timeZone: z.string().refine(isTimeZone, { error: 'no time zone, such as Europe/Paris' }),
  /** Units beside those that every record has, by name. */
  units: z.record(slugSchema, unitFormSchema).default({}),
  /** The unit that a new fact is most often counted in. */
  usualUnit: slugSchema,
  /** What stands next to the bot's name, and under `/ask`. */
  invitation: short(100),
  /** What `/about` says of the desk. */
  about: bilingualSchema,
  /** What a mention without a question gets. */
  greeting: bilingualSchema,
  /** Three questions or more that it answers, for `/help` and for who tries it. */
  examples: z.strictObject({ en: questions, zh: questions }),
});
export type RecordAbout = Readonly<z.infer<typeof aboutSchema>>;

/** What is said of a record that says nothing of itself. */
export const UNNAMED: RecordAbout = {
  name: 'unnamed',
  title: { en: 'this record', zh: '本记录' },
  subject: { en: 'its subject', zh: '其主题' },
  place: { en: 'its home', zh: '本地' },
  home: 'home',
  timeZone: 'UTC',
  units: {},
  usualUnit: 'item',
  invitation: { en: 'Ask about what is on record', zh: '询问记录中的内容' },
  about: {
    en: 'An automated desk for press inquiries. It is a program, not a person, and writes nothing of its own.',
    zh: '本台自动答复媒体询问。它是程序，不是真人，也不自行撰写内容。',
  },
  greeting: {
    en: 'Ask me about what is on record, in English or Chinese. /help shows more.',
    zh: '欢迎用中文或英文询问记录中的内容。/help 有更多说明。',
  },
  examples: { en: [], zh: [] },
};
