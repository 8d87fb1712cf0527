/** Follows and deliveries over one connection. */
import type { Kysely, Selectable } from 'kysely';
import type {
  Delivery,
  DeliveryState,
  Follow,
  FollowingReader,
  FollowingWriter,
  NewsKind,
  Target,
} from '../desk/following/following.js';
import type { Script } from '../reading/language.js';
import type { DeliveryTable, FollowTable, Tables } from './tables.js';

type Database = Kysely<Tables>;

const targetOf = (row: { target_kind: string; target_id: string }): Target => ({
  kind: row.target_kind === 'topic' ? 'topic' : 'fact',
  id: row.target_id,
});

const followIn = (row: Selectable<FollowTable>): Follow => ({
  personId: row.person_id,
  target: targetOf(row),
  script: row.script as Script,
  since: row.since,
});

const deliveryIn = (row: Selectable<DeliveryTable>): Delivery => ({
  personId: row.person_id,
  factId: row.fact_id,
  revision: row.revision,
  kind: row.kind as NewsKind,
  target: targetOf(row),
  script: row.script as Script,
  state: row.state as DeliveryState,
  movedAt: row.moved_at,
});

export function readFollowing(db: Database): FollowingReader {
  const deliveries = () => db.selectFrom('follow_deliveries').selectAll().orderBy('moved_at');
  return {
    async of(personId) {
      const rows = await db
        .selectFrom('follows')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('target_kind')
        .orderBy('target_id')
        .execute();
      return rows.map(followIn);
    },
    async followers(targets) {
      const found: Follow[] = [];
      for (const { kind, id } of targets) {
        const rows = await db
          .selectFrom('follows')
          .selectAll()
          .where('target_kind', '=', kind)
          .where('target_id', '=', id)
          .orderBy('person_id')
          .execute();
        found.push(...rows.map(followIn));
      }
      return found;
    },
    async cursor() {
      const row = await db.selectFrom('follow_cursor').select('sequence').executeTakeFirst();
      return row?.sequence ?? 0;
    },
    async deliveries(states) {
      const rows = await deliveries()
        .where('state', 'in', [...states])
        .execute();
      return rows.map(deliveryIn);
    },
    async deliveriesTo(personId) {
      return (await deliveries().where('person_id', '=', personId).execute()).map(deliveryIn);
    },
  };
}

export function writeFollowing(tx: Database): FollowingWriter {
  return {
    async follow({ personId, target, script, since }) {
      const result = await tx
        .insertInto('follows')
        .values({
          person_id: personId,
          target_kind: target.kind,
          target_id: target.id,
          script,
          since,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
    },
    async stop(personId, target) {
      let query = tx.deleteFrom('follows').where('person_id', '=', personId);
      if (target) {
        query = query.where('target_kind', '=', target.kind).where('target_id', '=', target.id);
      }
      return Number((await query.executeTakeFirst()).numDeletedRows);
    },
    async queue(deliveries) {
      for (const one of deliveries) {
        await tx
          .insertInto('follow_deliveries')
          .values({
            person_id: one.personId,
            fact_id: one.factId,
            revision: one.revision,
            kind: one.kind,
            target_kind: one.target.kind,
            target_id: one.target.id,
            script: one.script,
            state: one.state,
            moved_at: one.movedAt,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },
    async move(delivery, to, at) {
      const result = await tx
        .updateTable('follow_deliveries')
        .set({ state: to, moved_at: at })
        .where('person_id', '=', delivery.personId)
        .where('fact_id', '=', delivery.factId)
        .where('revision', '=', delivery.revision)
        .where('kind', '=', delivery.kind)
        .where('state', '=', delivery.state)
        .where('moved_at', '=', delivery.movedAt)
        .executeTakeFirst();
      return Number(result.numUpdatedRows) === 1;
    },
    async setCursor(sequence) {
      await tx.updateTable('follow_cursor').set({ sequence }).where('id', '=', 1).execute();
    },
    async purge(before) {
      await tx
        .deleteFrom('follow_deliveries')
        .where('state', 'in', ['sent', 'closed'])
        .where('moved_at', '<', before)
        .execute();
    },
  };
}
