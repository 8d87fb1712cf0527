/** The form that gives a change its time, and the buttons that open it. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { DraftEmbargo } from '../../desk/embargo/take.js';
import type { Bilingual } from '../../facts/schema.js';
import type { Script } from '../../reading/language.js';
import { type InstantProblem, readInstant } from '../../reading/times/instant.js';
import type { Action } from '../../wording/card.js';
import { embargoWords } from '../../wording/catalogue/embargo.js';
import { drawForm, type Field } from '../curation/form.js';
import { tokenField } from '../curation/ids.js';
import type { Typed } from '../curation/work.js';
import { customId } from '../custom-id.js';

/** Opens the form for a change in the draft box, and takes it in. */
export const holdId = customId('d-hold', { token: tokenField });

const titleFields = (script: Script, typed: Typed): readonly Field[] => {
  const words = embargoWords(script);
  const line = (id: string, label: string): Field => ({
    ...{ kind: 'line', id, label, hint: words.titleHint },
    ...{ value: typed[id] ?? '', required: false, longest: 100 },
  });
  return [line('announce-en', words.titleEn), line('announce-zh', words.titleZh)];
};

const timeField = (script: Script, typed: Typed, required: boolean): Field => {
  const words = embargoWords(script);
  return {
    ...{ kind: 'line', id: 'publish-at', label: words.publishAt, hint: words.publishAtHint },
    ...{ value: typed['publish-at'] ?? '', required, longest: 100 },
  };
};

/** What a form about an embargo asks for. */
export type HoldForm = 'hold' | 'move' | 'announce';

export function holdForm(
  id: string,
  form: HoldForm,
  typed: Typed,
  script: Script,
): APIModalInteractionResponseCallbackData {
  const fields = {
    hold: () => [timeField(script, typed, false), ...titleFields(script, typed)],
    move: () => [timeField(script, typed, true)],
    announce: () => titleFields(script, typed),
  }[form]();
  return drawForm(id, embargoWords(script).holdTitle, fields);
}

const problems: Readonly<Record<InstantProblem, string>> = {
  'zone-missing': 'publish-at-zone-missing',
  unreadable: 'publish-at-unreadable',
  'time-skipped': 'publish-at-skipped',
  'time-twice': 'publish-at-twice',
};

/**
 * The ISO instant that was typed.
 * @throws UserError `publish-at-zone-missing`, `publish-at-unreadable`, `publish-at-skipped`,
 * `publish-at-twice`
 */
export function publishAtIn(typed: Typed): string {
  const read = readInstant(typed['publish-at'] ?? '');
  if ('at' in read) return new Date(read.at).toISOString();
  throw new UserError(problems[read.problem]);
}

/** The title that was typed, `null` where none was; one language alone stands for both. */
export function titleIn(typed: Typed): Bilingual | null {
  const [en = '', zh = ''] = [typed['announce-en']?.trim(), typed['announce-zh']?.trim()];
  return en === '' && zh === '' ? null : { en: en || zh, zh: zh || en };
}

/** What the form says; `null` where the time is left empty. */
export function embargoIn(typed: Typed): DraftEmbargo | null {
  if ((typed['publish-at'] ?? '').trim() === '') return null;
  return { publishAt: publishAtIn(typed), announcement: titleIn(typed) };
}

/** An embargo as the form shows it. */
export function embargoTyped(embargo: DraftEmbargo | null | undefined): Typed {
  if (!embargo) return {};
  const { publishAt, announcement } = embargo;
  return {
    'publish-at': `${publishAt.slice(0, 16).replace('T', ' ')} UTC`,
    ...(announcement ? { 'announce-en': announcement.en, 'announce-zh': announcement.zh } : {}),
  };
}

export function holdAction(token: string, script: Script): Action {
  return { kind: 'button', id: holdId.make({ token }), label: embargoWords(script).holdButton };
}
