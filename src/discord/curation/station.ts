/** A moderator at work: who, in which language, with which desk. */
import type { BaseInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Person } from '../../desk/ports.js';
import type { EntryRef, FiledFactBody } from '../../facts/entry.js';
import type { Script } from '../../reading/language.js';
import { pickedFactId } from '../facts.js';
import { limits } from '../limits.js';
import { scriptForLocale } from '../locale.js';
import { type Curating, curatingOf } from './desk.js';
import type { Change, KeptForm } from './work.js';
import { changeIn } from './work.js';

export interface Station {
  readonly curating: Curating;
  readonly person: Person;
  readonly script: Script;
}

export function stationOf(
  interaction: Pick<BaseInteraction, 'user' | 'locale'>,
  desk: { readonly curating?: Curating },
): Station {
  const { user, locale } = interaction;
  return {
    curating: curatingOf(desk),
    person: { id: user.id, name: user.displayName },
    script: scriptForLocale(locale),
  };
}

/**
 * The entry that an option names: a fact from the list, its id, or `kind/id`.
 * @throws UserError `unknown-fact`
 */
export function namedEntry(given: string): EntryRef {
  const text = given.trim();
  const id = pickedFactId(text) ?? text;
  const [, kind = 'fact', name = ''] =
    /^(?:(topic|source|rate|fact|not-on-record)\/)?([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (name === '') {
    const shown = id.replace(/[\p{Cc}\p{Cf}]/gu, '');
    throw new UserError('unknown-fact', { id: shown.slice(0, limits.choiceText) });
  }
  return { kind: kind as EntryRef['kind'], id: name };
}

/**
 * A change from the start: the text of the revision it is based on, nothing typed.
 * @throws UserError `entry-unknown`, `revision-unknown`
 */
export async function freshChange(
  { curating }: Station,
  ref: EntryRef,
  base: number,
): Promise<Change> {
  const { revisions } = await curating.curation.history(ref);
  const revision = revisions.find(({ number }) => number === base);
  if (!revision) throw new UserError('revision-unknown', { ...ref, revision: base });
  const body = revision.entry.kind === 'fact' ? revision.entry.body : null;
  return {
    ...{ kind: 'change', ref, base, body },
    ...{ form: null, part: 0, typed: {}, draft: null, revising: null },
  };
}

/** Forms of new facts are about a topic, the others about an entry. */
function fits(form: KeptForm, { kind }: EntryRef, base: number): boolean {
  return form.of === 'topic' ? kind === 'topic' && base === 0 : kind !== 'topic' || base > 0;
}

/**
 * The change that a control is about: the one kept under its token, else one from the start.
 * @throws UserError `draft-gone`, `stale-control`
 */
export async function changeFor(
  station: Station,
  about: {
    readonly ref: EntryRef;
    readonly base: number;
    readonly token: string | null;
    readonly form: KeptForm;
  },
): Promise<Change> {
  const { ref, base, token, form } = about;
  if (!fits(form, ref, base)) throw new UserError('stale-control');
  if (token === null) {
    if (base === 0) {
      return {
        ...{ kind: 'change', ref, base, body: null },
        ...{ form: null, part: 0, typed: {}, draft: null, revising: null },
      };
    }
    return freshChange(station, ref, base);
  }
  const change = changeIn(station.curating.drafts.take(station.person.id, token));
  const same = change.ref.kind === ref.kind && change.ref.id === ref.id && change.base === base;
  if (!same) throw new UserError('stale-control');
  return change;
}

/** The text of a fact as it was last published, with its revision. */
export interface FactAsPublished {
  readonly revision: number;
  readonly body: FiledFactBody;
}

/** @throws UserError `unknown-fact`, `entry-unknown`, `entry-retired`, `only-facts` */
export async function publishedFact(
  { curating }: Station,
  given: string,
): Promise<FactAsPublished> {
  const ref = namedEntry(given);
  const { entry, number } = await curating.curation.latest(ref);
  if (entry.kind !== 'fact') throw new UserError('only-facts', { id: ref.id });
  return { revision: number, body: entry.body };
}

export const factRef = (body: FiledFactBody) => ({ kind: 'fact', id: body.id }) as const;
