/** What is due, over both engines. */
import type { DueBook } from '../../desk/due.js';
import type { Database } from '../write-books.js';

export function dueBook(db: Database): DueBook {
  return {
    async next() {
      const row = await db
        .selectFrom('due_deeds')
        .select(['at', 'taken_until'])
        .where('done_at', 'is', null)
        .orderBy((order) => order.fn.coalesce('taken_until', 'at'))
        .limit(1)
        .executeTakeFirst();
      return row ? (row.taken_until ?? row.at) : null;
    },
    async take(now, until, most) {
      const rows = await db
        .updateTable('due_deeds')
        .set((update) => ({ taken_until: until, attempts: update('attempts', '+', 1) }))
        .where('key', 'in', (query) =>
          query
            .selectFrom('due_deeds')
            .select('key')
            .where('done_at', 'is', null)
            .where('at', '<=', now)
            .where((where) =>
              where.or([where('taken_until', 'is', null), where('taken_until', '<=', now)]),
            )
            .orderBy('at')
            .limit(most),
        )
        // Asked again of the row itself: another process may have taken it meanwhile.
        .where('done_at', 'is', null)
        .where((where) =>
          where.or([where('taken_until', 'is', null), where('taken_until', '<=', now)]),
        )
        .returning(['key', 'kind', 'subject', 'at', 'attempts'])
        .execute();
      return rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1));
    },
    async done(key, at) {
      await db
        .updateTable('due_deeds')
        .set({ done_at: at, taken_until: null })
        .where('key', '=', key)
        .execute();
    },
    async giveBack(key) {
      await db
        .updateTable('due_deeds')
        .set((update) => ({ taken_until: null, attempts: update('attempts', '-', 1) }))
        .where('key', '=', key)
        .where('done_at', 'is', null)
        .execute();
    },
    async putOff(key, to) {
      await db
        .updateTable('due_deeds')
        .set({ at: to, taken_until: null })
        .where('key', '=', key)
        .where('done_at', 'is', null)
        .execute();
    },
  };
}
