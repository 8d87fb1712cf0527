/** What a change of the record comes from, and what is noted once it is put forward. */
import { UserError } from '../../base/user-error.js';
import type { Person } from '../../desk/ports.js';
import { phrasingKey } from '../../facts/phrasing-key.js';
import type { Script } from '../../reading/language.js';
import { languageOf } from '../../reading/language.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import type { Typed } from '../curation/work.js';
import { type Inquiring, inquiringOf } from './desk.js';
import { type Origin, originField } from './ids.js';

export interface Asked {
  /** Distinct questions by their language, at most a few. */
  readonly phrasings: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly nearest: readonly string[];
  readonly reason: string;
  /** What an officer has said on record, where it may become the statement. */
  readonly said: string;
  /** Questions heard that are dealt with by it. */
  readonly settles: readonly string[];
}

const mostPhrasings = 5;

function byLanguage(texts: readonly string[]): Asked['phrasings'] {
  const distinct = [...new Map(texts.map((text) => [phrasingKey(text), text])).values()];
  const of = (language: 'en' | 'zh') =>
    distinct.filter((text) => languageOf(text).language === language).slice(0, mostPhrasings);
  return { en: of('en'), zh: of('zh') };
}

/** @throws UserError `inquiry-unknown`, `group-gone` */
export async function askedIn(
  origin: Origin,
  desk: { readonly inquiring?: Inquiring },
  script: Script,
): Promise<Asked> {
  const { inquiries, learning } = inquiringOf(desk);
  const words = inquiryWords(script);
  if (origin.kind === 'group') {
    const group = await learning.group(origin.lead);
    if (!group) throw new UserError('group-gone');
    const { questions, nearest } = group;
    return {
      phrasings: byLanguage(questions.flatMap(({ text }) => text ?? [])),
      nearest,
      reason: words.reasonForGroup(questions.length),
      said: '',
      settles: questions.map(({ id }) => id),
    };
  }
  const { inquiry, askers, replies } = await inquiries.find(origin.id);
  const texts = [inquiry.question, ...askers.map(({ question }) => question)];
  const groups = await learning.groups();
  const same = groups.filter(({ questions }) =>
    questions.some(({ text }) => text !== null && texts.includes(text)),
  );
  const answers = replies.filter(({ kind, basis }) => kind === 'answer' && basis === 'on-record');
  const attached = replies.flatMap(({ kind, factId }) => (kind === 'fact' && factId ? factId : []));
  return {
    phrasings: byLanguage(texts),
    nearest: [...new Set([...attached, ...inquiry.nearest])],
    reason: words.reasonFor(inquiry.id),
    said: answers.at(-1)?.text ?? '',
    settles: same.flatMap(({ questions }) => questions.map(({ id }) => id)),
  };
}

/** What travels with a draft, so that its origin is known once it is put forward. */
export function originTyped(origin: Origin, { settles }: Asked): Typed {
  return { origin: originField.write(origin), settles: settles.join(' ') };
}

/** The id that a topic not on record has, made from its origin. */
export function topicIdOf(origin: Origin): string {
  return origin.kind === 'inquiry'
    ? `asked-${origin.id}`
    : `asked-${Buffer.from(origin.lead, 'base64url').toString('hex')}`;
}

/**
 * Notes on an inquiry or a group what was put forward for it.
 * @throws UserError `inquiry-unknown`, `inquiry-not-now` where the inquiry was closed meanwhile, and of
 * the store
 */
export async function noteProposed(
  { inquiries, learning }: Pick<Inquiring, 'inquiries' | 'learning'>,
  author: Person,
  typed: Typed,
  proposalId: number,
): Promise<void> {
  const origin = typed.origin === undefined ? undefined : originField.read(typed.origin);
  if (!origin) return;
  await learning.settle((typed.settles ?? '').split(' ').filter(Boolean));
  if (origin.kind === 'inquiry') await inquiries.proposed(author, origin.id, proposalId);
}
