/** Questions heard and figures misquoted. */
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { textOf } from '../../base/storable.js';
import type { Heard, HeardBook, HeardInBrief } from '../../desk/inquiries/ports.js';
import type { Database } from '../write-books.js';
import { inPages } from './pages.js';
import { briefIn, heardIn } from './rows.js';

/** As much of a text as tells what it asks: thousands are read at a time. */
const beginning = sql<string | null>`substr(text, 1, 400)`.as('text');

export function heardBook(db: Database): HeardBook {
  return {
    async note({ id, at, script, outcome, factId, nearest, text, askerHash }) {
      await db
        .insertInto('questions_heard')
        .values({
          ...{ id, at, script, outcome, fact_id: factId, asker_hash: askerHash },
          nearest: JSON.stringify(nearest),
          text: text === null ? null : textOf(text),
          ...{ unhelpful: 0, settled: 0 },
        })
        .execute();
    },
    async find(id) {
      const row = await db
        .selectFrom('questions_heard')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? heardIn(row) : null;
    },
    async markUnhelpful(id, text, askerHash) {
      await db.updateTable('questions_heard').set({ unhelpful: 1 }).where('id', '=', id).execute();
      if (text === null) return;
      await db
        .updateTable('questions_heard')
        .set({ text: textOf(text), asker_hash: askerHash })
        .where('id', '=', id)
        .where('text', 'is', null)
        .execute();
    },
    async settle(ids) {
      if (ids.length === 0) return;
      await db
        .updateTable('questions_heard')
        .set({ settled: 1 })
        .where('id', 'in', [...ids])
        .execute();
    },
    toLearnFrom: (most) =>
      inPages(most, async (last: Heard | undefined, size) => {
        const rows = await db
          .selectFrom('questions_heard')
          .select(['id', 'at', 'script', 'outcome', 'fact_id', 'nearest', 'asker_hash'])
          .select(['unhelpful', 'settled', beginning])
          .where('settled', '=', 0)
          .where('text', 'is not', null)
          .$if(last !== undefined, (query) =>
            // Said by itself as well: only that is looked up in the index.
            query
              .where('at', '<=', last?.at ?? '')
              .where(({ or, eb }) =>
                or([eb('at', '<', last?.at ?? ''), eb('id', '>', last?.id ?? '')]),
              ),
          )
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(size)
          .execute();
        return rows.map(heardIn);
      }),
    within: ({ from, to }) =>
      inPages(Number.POSITIVE_INFINITY, async (last: HeardInBrief | undefined, size) => {
        const rows = await db
          .selectFrom('questions_heard')
          .select(['id', 'at', 'script', 'outcome', 'fact_id', 'nearest', 'unhelpful'])
          .where('at', '>=', last?.at ?? from)
          .where('at', '<', to)
          .$if(last !== undefined, (query) =>
            query.where(({ or, eb }) =>
              or([eb('at', '>', last?.at ?? ''), eb('id', '>', last?.id ?? '')]),
            ),
          )
          .orderBy('at')
          .orderBy('id')
          .limit(size)
          .execute();
        return rows.map(briefIn);
      }),
    async noteMisquotes(at, misquotes) {
      if (misquotes.length === 0) return;
      await db
        .insertInto('misquotes')
        .values(
          misquotes.map(({ factId, figureId }) => ({
            ...{ id: randomBytes(9).toString('base64url'), at },
            ...{ fact_id: factId, figure_id: figureId },
          })),
        )
        .execute();
    },
    async misquotesWithin({ from, to }) {
      const rows = await db
        .selectFrom('misquotes')
        .select(['fact_id', 'figure_id'])
        .where('at', '>=', from)
        .where('at', '<', to)
        .execute();
      return rows.map(({ fact_id: factId, figure_id: figureId }) => ({ factId, figureId }));
    },
  };
}
