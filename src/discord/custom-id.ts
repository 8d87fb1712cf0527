/**
 * Custom ids as typed values: `1:open:registered-total:3:h`. The first part is the version of the
 * format, the second the name of the control, then its fields in the order declared. What comes
 * back from Discord is read as strictly as if a stranger had written it, because one may have.
 */

import { UserError } from '../base/user-error.js';
import type { Script } from '../reading/language.js';
import { limits } from './limits.js';

const version = '1';
const separator = ':';

/** One field: `read` gives `undefined` for anything that `write` cannot have written. */
export interface Field<T> {
  write(value: T): string;
  read(text: string): T | undefined;
}

/** Ids of facts, topics and the like; empty text stands for none. */
export const slugField: Field<string> = {
  write: (value) => value,
  read: (text) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : undefined),
};

export const optionalSlugField: Field<string | null> = {
  write: (value) => value ?? '',
  read: (text) => (text === '' ? null : slugField.read(text)),
};

/** Whole numbers from 0 to 999,999,999. */
export const countField: Field<number> = {
  write: (value) => String(value),
  read: (text) => (/^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined),
};

const scriptLetters: Readonly<Record<Script, string>> = { en: 'e', 'zh-Hans': 's', 'zh-Hant': 't' };
const scriptOfLetter: ReadonlyMap<string, Script> = new Map([
  ['e', 'en'],
  ['s', 'zh-Hans'],
  ['t', 'zh-Hant'],
]);

export const scriptField: Field<Script> = {
  write: (value) => scriptLetters[value],
  read: (text) => scriptOfLetter.get(text),
};

type Fields = Readonly<Record<string, Field<unknown>>>;
export type FieldValues<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

export interface CustomId<F extends Fields = Fields> {
  readonly name: string;
  /** @throws RangeError where the id would be longer than Discord allows */
  make(values: FieldValues<F>): string;
  /** @throws UserError `stale-control` for what `make` did not make */
  read(customId: string): FieldValues<F>;
}

/** Declares a control's custom id; `name` is unique over the whole bot. */
export function customId<const F extends Fields>(name: string, fields: F): CustomId<F> {
  const entries = Object.entries(fields);
  return {
    name,
    make(values) {
      const written = entries.map(([key, field]) => field.write(values[key]));
      const id = [version, name, ...written].join(separator);
      if (id.length > limits.customId) throw new RangeError(`custom id too long: ${id}`);
      return id;
    },
    read(id) {
      const [givenVersion, givenName, ...parts] = id.split(separator);
      if (givenVersion !== version || givenName !== name || parts.length !== entries.length) {
        throw new UserError('stale-control');
      }
      const values = entries.map(([key, field], index): [string, unknown] => {
        const value = field.read(parts[index] ?? '');
        if (value === undefined) throw new UserError('stale-control');
        return [key, value];
      });
      return Object.fromEntries(values) as FieldValues<F>;
    },
  };
}

/** The control that a custom id names, or `undefined` for an id of another kind or version. */
export function controlName(id: string): string | undefined {
  const [givenVersion, name] = id.split(separator);
  return givenVersion === version ? name : undefined;
}
