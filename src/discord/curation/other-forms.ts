/** Forms for phrasings, retirements and returns to an earlier revision. */

import { UserError } from '../../base/user-error.js';
import type { FiledFactBody } from '../../facts/entry.js';
import { phrasingKey } from '../../facts/validate.js';
import type { Field } from './form.js';
import { type FormKind, grounds, groundsFields, kindField, shown } from './form-kind.js';
import { linesOf } from './reading.js';

type Phrasings = FiledFactBody['phrasings'];

/** Lines to remove, by the language whose list holds them. */
function byLanguage(lines: readonly string[], held: Phrasings) {
  const isIn = (language: 'en' | 'zh', line: string) =>
    held[language].some((text) => phrasingKey(text) === phrasingKey(line));
  const languageOf = (line: string) => {
    if (isIn('en', line)) return 'en';
    return isIn('zh', line) || /\p{Script=Han}/u.test(line) ? 'zh' : 'en';
  };
  return {
    en: lines.filter((line) => languageOf(line) === 'en'),
    zh: lines.filter((line) => languageOf(line) === 'zh'),
  };
}

/** @throws UserError `phrasing-unknown` */
function changed(id: string, held: Phrasings, add: Phrasings, remove: Phrasings): Phrasings {
  const list = (language: 'en' | 'zh') => {
    const gone = remove[language].map(phrasingKey);
    const unknown = remove[language].find(
      (line) => !held[language].some((text) => phrasingKey(text) === phrasingKey(line)),
    );
    if (unknown !== undefined) {
      throw new UserError('phrasing-unknown', { kind: 'fact', id, language, phrasing: unknown });
    }
    return [
      ...held[language].filter((text) => !gone.includes(phrasingKey(text))),
      ...add[language],
    ];
  };
  return { en: list('en'), zh: list('zh') };
}

export const phrasingsForm: FormKind = {
  title: 'phrasingsTitle',
  fields(change, { words }) {
    const field = shown(change, 'phrasings');
    const lines = (id: string, label: string): Field => ({
      kind: 'paragraph',
      id,
      label,
      hint: words.onePerLine,
      value: field(id, ''),
      required: false,
    });
    return [
      lines('add-en', words.addEn),
      lines('add-zh', words.addZh),
      lines('remove', words.remove),
      ...groundsFields(change, words),
    ];
  },
  draft(change, typed) {
    const { ref, base, body, revising } = change;
    if (!body) throw new UserError('stale-control');
    const add = { en: [...linesOf(typed['add-en'])], zh: [...linesOf(typed['add-zh'])] };
    const remove = byLanguage(linesOf(typed.remove), body.phrasings);
    if (revising) {
      const next = { ...body, phrasings: changed(ref.id, body.phrasings, add, remove) };
      const draft =
        base === 0
          ? ({ ...grounds(typed), action: 'add', of: 'fact', body: next } as const)
          : ({ ...grounds(typed), action: 'edit', ref, base, body: next } as const);
      return { draft, body: next };
    }
    return { draft: { ...grounds(typed), action: 'phrasings', ref, base, add, remove }, body };
  },
};

export const retireForm: FormKind = {
  title: 'retireTitle',
  fields: (change, { words }) => groundsFields(change, words),
  draft({ ref, base, body }, typed) {
    const { reason, source } = grounds(typed);
    return { draft: { action: 'retire', ref, base, reason, ...(source ? { source } : {}) }, body };
  },
};

export const revertForm: FormKind = {
  title: 'revertTitle',
  fields: (change, { words, terms }) => [
    kindField(change, 'correction', words, terms),
    ...groundsFields(change, words),
  ],
  draft({ ref, base, body, part }, typed) {
    return { draft: { ...grounds(typed), action: 'revert', ref, base, to: part }, body };
  },
};
