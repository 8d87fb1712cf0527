/** Columns for the words of the source that a change of figures rests on. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

export async function createCustody(db: Kysely<Tables>): Promise<void> {
  for (const table of ['revisions', 'proposals'] as const) {
    await db.schema.alterTable(table).addColumn('custody', 'text').execute();
  }
}
