/** What stands in place of a person who was erased from rows that are chained. */
import { randomBytes } from 'node:crypto';

const prefix = 'erased-';

/** Stands for one person in all rows of one erasure; nothing leads back from it. */
export function newErased(): { readonly id: string; readonly name: string } {
  return { id: `${prefix}${randomBytes(6).toString('hex')}`, name: '' };
}

export function isErased({ id }: { readonly id: string }): boolean {
  return id.startsWith(prefix);
}

/** How many chained names an audit line says were erased. */
export function erasedIn(detail: string): number {
  try {
    const { names } = JSON.parse(detail) as { readonly names?: unknown };
    return typeof names === 'number' ? names : 0;
  } catch {
    return 0;
  }
}
