/**
 * Building blocks for Discord's rules about request bodies, and their errors in Discord's words.
 * Lengths count UTF-16 units, which is never laxer than Discord's count of characters.
 */
import * as z from 'zod';
import { type ApiError, type FieldError, invalidForm, type Problem } from '../errors.js';

/** Adds a problem with Discord's own code from inside a zod check. */
export function issue(error: FieldError, input: unknown, path: Problem['path'] = []) {
  return {
    code: 'custom' as const,
    message: error.message,
    params: { discord: error.code },
    path: [...path],
    input,
  };
}

function lengthError(min: number, max: number): FieldError {
  return min === 0
    ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` }
    : {
        code: 'BASE_TYPE_BAD_LENGTH',
        message: `Must be between ${min} and ${max} in length.`,
      };
}

/** A string, trimmed as Discord trims it, of `min` to `max` characters. */
export function text(min: number, max: number) {
  return z
    .string()
    .trim()
    .check((context) => {
      const { length } = context.value;
      if (length < min || length > max) {
        context.issues.push(issue(lengthError(min, max), context.value));
      }
    });
}

/** An array of `min` to `max` items. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z.array(item).check((context) => {
    const { length } = context.value;
    if (length < min || length > max) {
      context.issues.push(issue(lengthError(min, max), context.value));
    }
  });
}

/** A whole number within bounds, both allowed. */
export function whole(min: number, max: number) {
  return z.int().check((context) => {
    if (context.value < min) {
      const message = `int value should be greater than or equal to ${min}.`;
      context.issues.push(issue({ code: 'NUMBER_TYPE_MIN', message }, context.value));
    }
    if (context.value > max) {
      const message = `int value should be less than or equal to ${max}.`;
      context.issues.push(issue({ code: 'NUMBER_TYPE_MAX', message }, context.value));
    }
  });
}

/** A field that may be absent or null; null counts as absent. */
export function maybe<Inner extends z.ZodType>(inner: Inner) {
  return inner.nullish().transform((value) => value ?? undefined);
}

/** A Discord id. */
export const snowflake = z.string().regex(/^\d{1,20}$/);

/** An http(s) address, or `attachment://name` where files may be meant. */
export function address(schemes: readonly string[] = ['http', 'https']) {
  return z.string().check((context) => {
    const scheme = /^([a-z]+):\/\/\S+$/i.exec(context.value)?.[1]?.toLowerCase();
    if (scheme !== undefined && schemes.includes(scheme)) return;
    const message = `Scheme "${scheme ?? ''}" is not supported. Scheme must be one of (${schemes.map((one) => `'${one}'`).join(', ')}).`;
    context.issues.push(issue({ code: 'URL_TYPE_INVALID_SCHEME', message }, context.value));
  });
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    body,
  );
}

const typeErrors: Readonly<Record<string, FieldError>> = {
  string: { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret value as string.' },
  int: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' },
  number: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not float.' },
  boolean: { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' },
  array: { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
  object: { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' },
};

function inDiscordsWords(found: z.core.$ZodIssue, body: unknown): FieldError {
  const value = valueAt(body, found.path);
  if (found.code === 'custom') {
    return { code: String(found.params?.discord ?? 'BASE_TYPE_INVALID'), message: found.message };
  }
  if (value === undefined || value === null) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  if (found.code === 'invalid_union') {
    return { code: 'UNION_TYPE_CHOICES', message: 'This value is not allowed here.' };
  }
  if (found.code === 'invalid_type') {
    return typeErrors[found.expected] ?? { code: 'BASE_TYPE_INVALID', message: found.message };
  }
  if (found.code === 'invalid_format') {
    return {
      code: 'STRING_TYPE_REGEX',
      message: 'String value did not match validation regex.',
    };
  }
  if (found.code === 'invalid_value') {
    const allowed = found.values.map(String).join(', ');
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${allowed}}.` };
  }
  return { code: 'BASE_TYPE_INVALID', message: found.message };
}

/** What is wrong with a body; empty when it keeps the rules. */
export function problemsOf(schema: z.ZodType, body: unknown): Problem[] {
  const result = schema.safeParse(body);
  if (result.success) return [];
  return result.error.issues.map((found) => ({
    path: found.path.map((step) => (typeof step === 'number' ? step : String(step))),
    ...inDiscordsWords(found, body),
  }));
}

/**
 * The body with unknown fields dropped, as Discord drops them.
 * @throws {ApiError} 50035 naming every field that breaks a rule
 */
export function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw invalidForm(problemsOf(schema, body)) satisfies ApiError;
}
