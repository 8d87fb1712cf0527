/** Told messages, notices and their deliveries over a connection or inside a transaction. */
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import {
  type Delivery,
  type DeliveryKey,
  deliveryProblems,
  deliveryStates,
  type Notice,
  type NoticeBooks,
  type NoticeWriting,
  noticeKinds,
  type Tally,
  type Watch,
} from '../desk/corrections/ports.js';
import { type ToldFigure, toldKinds } from '../wording/tells.js';
import { longAgo, type NoticeTables } from './notice-tables.js';
import type { Tables } from './tables.js';

type Database = Kysely<Tables>;

const iso = (ms: number) => new Date(ms).toISOString();
const script = z.enum(['en', 'zh-Hans', 'zh-Hant']);

const messageSchema = z.object({
  kind: z.enum(toldKinds),
  script,
  via: z.enum(['message', 'interaction']),
});
const noticeSchema = z.enum(noticeKinds);
const deliverySchema = z.object({
  target: z.enum(['message', 'watch', 'desk']),
  state: z.enum(deliveryStates),
  problem: z.enum(deliveryProblems).nullable(),
});

type FigureRow = Omit<NoticeTables['watch_figures'], 'watch_id'>;

const figureRow = (figure: ToldFigure, place: number): FigureRow => ({
  place,
  fact_id: figure.factId,
  figure_id: figure.figureId,
  revision: figure.revision,
  sentence: figure.sentence,
  starts: figure.start,
  ends: figure.end,
});

const figureIn = (row: FigureRow): ToldFigure => ({
  factId: row.fact_id,
  figureId: row.figure_id,
  revision: row.revision,
  sentence: row.sentence,
  start: row.starts,
  end: row.ends,
});

const factIn = (row: { readonly fact_id: string; readonly revision: number }) => ({
  factId: row.fact_id,
  revision: row.revision,
});

const noticeIn = (row: NoticeTables['notices']): Notice => ({
  number: row.number,
  factId: row.fact_id,
  revision: row.revision,
  firstWrong: row.first_wrong,
  kind: noticeSchema.parse(row.kind),
  at: row.at,
});

const deliveryIn = (row: NoticeTables['deliveries']): Delivery => ({
  notice: row.notice,
  channelId: row.channel_id,
  messageId: row.message_id,
  attempts: row.attempts,
  postingAt: row.posting_at,
  ...deliverySchema.parse(row),
});

const fresh = { state: 'waiting', attempts: 0, due_at: longAgo, held_until: longAgo } as const;

/** How long before an ISO instant a claim would have been made; waits are never longer. */
const longestWaitMs = 24 * 3_600_000;

async function spread(db: Database, notice: Notice): Promise<void> {
  const { number, factId, firstWrong, revision } = notice;
  await sql`
    insert into deliveries (notice, target, channel_id, message_id, state, attempts, due_at, held_until)
    select distinct cast(${number} as integer), 'message', channel_id, message_id, 'waiting', 0,
      ${longAgo}, ${longAgo}
    from told_facts
    where fact_id = ${factId} and revision >= ${firstWrong} and revision < ${revision}
    on conflict do nothing`.execute(db);
  await sql`
    insert into deliveries (notice, target, channel_id, message_id, state, attempts, due_at, held_until)
    select distinct cast(${number} as integer), 'watch', 'watch', watch_id, 'waiting', 0,
      ${longAgo}, ${longAgo}
    from watch_facts
    where fact_id = ${factId} and revision >= ${firstWrong} and revision < ${revision}
    on conflict do nothing`.execute(db);
}

/** Notices that are about what was just told, published while it was on its way. */
async function overtaking(
  db: Database,
  facts: readonly { readonly factId: string; readonly revision: number }[],
): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const { factId, revision } of facts) {
    const rows = await db
      .selectFrom('notices')
      .select('number')
      .where('fact_id', '=', factId)
      .where('first_wrong', '<=', revision)
      .where('revision', '>', revision)
      .execute();
    for (const { number } of rows) found.add(number);
  }
  return [...found];
}

const keyOf = ({ notice, target, channelId, messageId }: DeliveryKey) => ({
  notice,
  target,
  channel_id: channelId,
  message_id: messageId,
});

export function noticeWriting(tx: Database): NoticeWriting {
  return {
    async open(notice) {
      await tx
        .insertInto('notices')
        .values({
          number: notice.number,
          fact_id: notice.factId,
          revision: notice.revision,
          first_wrong: notice.firstWrong,
          kind: notice.kind,
          at: notice.at,
        })
        .execute();
      await spread(tx, notice);
    },
  };
}

/** @param within runs work in a transaction of its own, again after a clash */
export function noticeBooks(
  db: Database,
  within: <T>(work: (tx: Database) => Promise<T>) => Promise<T>,
): NoticeBooks {
  return {
    remember: (message) =>
      within(async (tx) => {
        const place = { channel_id: message.channelId, message_id: message.messageId };
        await tx
          .insertInto('told_messages')
          .values({
            ...place,
            guild_id: message.guildId,
            kind: message.kind,
            script: message.script,
            via: message.via,
            hidden: message.hidden ? 1 : 0,
            at: message.at,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        for (const { factId, revision } of message.facts)
          await tx
            .insertInto('told_facts')
            .values({ ...place, fact_id: factId, revision })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        for (const [at, figure] of message.figures.entries())
          await tx
            .insertInto('told_figures')
            .values({ ...place, ...figureRow(figure, at) })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        for (const notice of await overtaking(tx, message.facts))
          await tx
            .insertInto('deliveries')
            .values({ notice, target: 'message', ...place, ...fresh })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
      }),

    unremember: ({ channelId, messageId }) =>
      within(async (tx) => {
        const place = { channel_id: channelId, message_id: messageId };
        for (const table of ['told_figures', 'told_facts', 'told_messages'] as const)
          await tx
            .deleteFrom(table)
            .where((where) => where.and(place))
            .execute();
        await tx
          .deleteFrom('deliveries')
          .where((where) => where.and({ ...place, target: 'message', state: 'waiting' }))
          .execute();
      }),

    async told({ channelId, messageId }) {
      const place = { channel_id: channelId, message_id: messageId };
      const row = await db
        .selectFrom('told_messages')
        .selectAll()
        .where((where) => where.and(place))
        .executeTakeFirst();
      if (!row) return null;
      const facts = await db
        .selectFrom('told_facts')
        .selectAll()
        .where((where) => where.and(place))
        .execute();
      const figures = await db
        .selectFrom('told_figures')
        .selectAll()
        .where((where) => where.and(place))
        .orderBy('place')
        .execute();
      return {
        ...{ channelId, messageId, guildId: row.guild_id, at: row.at },
        ...messageSchema.parse(row),
        hidden: row.hidden !== 0,
        facts: facts.map(factIn),
        figures: figures.map(figureIn),
      };
    },

    async list({ before, limit }) {
      let query = db.selectFrom('notices').selectAll().orderBy('number', 'desc').limit(limit);
      if (before !== undefined) query = query.where('number', '<', before);
      return (await query.execute()).map(noticeIn);
    },
    async find(number) {
      const row = await db
        .selectFrom('notices')
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirst();
      return row ? noticeIn(row) : null;
    },
    spread: (notice) => within((tx) => spread(tx, notice)),

    async claim({ now, leaseMs, limit, except }) {
      // A clock that was set back must not hold anything up for longer than a wait lasts.
      const wild = iso(now + longestWaitMs);
      const free = (column: 'due_at' | 'held_until') =>
        sql<boolean>`(${sql.ref(column)} <= ${iso(now)} or ${sql.ref(column)} > ${wild})`;
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('state', '=', 'waiting')
        .where(free('due_at'))
        .where(free('held_until'))
        .$if(except.size > 0, (query) => query.where('channel_id', 'not in', [...except]))
        .orderBy('notice')
        .orderBy('channel_id')
        .orderBy('message_id')
        .limit(limit * 50)
        .execute();
      const taken: Delivery[] = [];
      const channels = new Set<string>();
      for (const row of rows) {
        if (taken.length >= limit) break;
        if (row.target !== 'watch' && channels.has(row.channel_id)) continue;
        const delivery = deliveryIn(row);
        const result = await db
          .updateTable('deliveries')
          .set({ held_until: iso(now + leaseMs), attempts: row.attempts + 1 })
          .where((where) => where.and(keyOf(delivery)))
          .where('state', '=', 'waiting')
          .where('held_until', '=', row.held_until)
          .where('attempts', '=', row.attempts)
          .executeTakeFirst();
        if (Number(result.numUpdatedRows) !== 1) continue;
        channels.add(row.channel_id);
        taken.push({ ...delivery, attempts: row.attempts + 1 });
      }
      return taken;
    },
    async posting(key, now, leaseMs) {
      const set = { posting_at: iso(now), held_until: iso(now + leaseMs) };
      await db
        .updateTable('deliveries')
        .set(set)
        .where((where) => where.and(keyOf(key)))
        .execute();
    },
    async settle(key, { state, problem = null, replyId = null }) {
      const set = { state, problem, reply_id: replyId };
      await db
        .updateTable('deliveries')
        .set(set)
        .where((where) => where.and(keyOf(key)))
        .where('state', '=', 'waiting')
        .execute();
    },
    async postpone(key, dueAt, attempts) {
      const set = { due_at: iso(dueAt), held_until: longAgo, attempts };
      await db
        .updateTable('deliveries')
        .set(set)
        .where((where) => where.and(keyOf(key)))
        .where('state', '=', 'waiting')
        .execute();
    },
    async nextDue() {
      const row = await db
        .selectFrom('deliveries')
        .select((select) =>
          select.fn
            .min<string | null>(sql`case when held_until > due_at then held_until else due_at end`)
            .as('due'),
        )
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return row?.due ? Date.parse(row.due) : null;
    },
    reportFinished: () =>
      within(async (tx) => {
        await sql`
          insert into deliveries
            (notice, target, channel_id, message_id, state, attempts, due_at, held_until)
          select number, 'desk', 'desk', 'desk', 'waiting', 0, ${longAgo}, ${longAgo}
          from notices
          where not exists (
            select 1 from deliveries d where d.notice = notices.number
              and (d.state = 'waiting' or d.target = 'desk'))
          on conflict do nothing`.execute(tx);
      }),
    async tally(notice) {
      const rows = await db
        .selectFrom('deliveries')
        .select(['target', 'state', 'problem'])
        .select((select) => select.fn.countAll<string | number>().as('count'))
        .where('notice', '=', notice)
        .where('target', '<>', 'desk')
        .groupBy(['target', 'state', 'problem'])
        .execute();
      return rows.map((row): Tally => ({ ...deliverySchema.parse(row), count: Number(row.count) }));
    },
    async places(notice, state, limit) {
      const rows = await db
        .selectFrom('deliveries as d')
        .leftJoin('told_messages as t', (join) =>
          join
            .onRef('t.channel_id', '=', 'd.channel_id')
            .onRef('t.message_id', '=', 'd.message_id'),
        )
        .select(['d.channel_id', 'd.message_id', 't.guild_id'])
        .where('d.notice', '=', notice)
        .where('d.target', '=', 'message')
        .where('d.state', '=', state)
        .orderBy('d.channel_id')
        .orderBy('d.message_id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        channelId: row.channel_id,
        messageId: row.message_id,
        guildId: row.guild_id,
      }));
    },

    addWatch: (watch) =>
      within(async (tx) => {
        const { id, userId, at } = watch;
        await tx
          .insertInto('watches')
          .values({ id, user_id: userId, script: watch.script, at })
          .execute();
        for (const { factId, revision } of watch.facts)
          await tx
            .insertInto('watch_facts')
            .values({ watch_id: id, fact_id: factId, revision })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        for (const [place, figure] of watch.figures.entries())
          await tx
            .insertInto('watch_figures')
            .values({ watch_id: id, ...figureRow(figure, place) })
            .execute();
        for (const notice of await overtaking(tx, watch.facts))
          await tx
            .insertInto('deliveries')
            .values({ notice, target: 'watch', channel_id: 'watch', message_id: id, ...fresh })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
      }),
    async findWatch(id): Promise<Watch | null> {
      const row = await db
        .selectFrom('watches')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return null;
      const facts = await db
        .selectFrom('watch_facts')
        .selectAll()
        .where('watch_id', '=', id)
        .execute();
      const figures = await db
        .selectFrom('watch_figures')
        .selectAll()
        .where('watch_id', '=', id)
        .orderBy('place')
        .execute();
      return {
        ...{ id, userId: row.user_id, script: script.parse(row.script), at: row.at },
        facts: facts.map(factIn),
        figures: figures.map(figureIn),
      };
    },
    async countWatches(userId) {
      const row = await db
        .selectFrom('watches')
        .select((select) => select.fn.countAll<string | number>().as('count'))
        .where('user_id', '=', userId)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    dropWatch: (id, userId) =>
      within(async (tx) => {
        const gone = await tx
          .deleteFrom('watches')
          .where('id', '=', id)
          .where('user_id', '=', userId)
          .executeTakeFirst();
        if (Number(gone.numDeletedRows) === 0) return false;
        await tx.deleteFrom('watch_facts').where('watch_id', '=', id).execute();
        await tx.deleteFrom('watch_figures').where('watch_id', '=', id).execute();
        return true;
      }),

    prune: (before) =>
      within(async (tx) => {
        await tx.deleteFrom('told_messages').where('at', '<', before).execute();
        await tx.deleteFrom('watches').where('at', '<', before).execute();
        for (const table of ['told_facts', 'told_figures'] as const)
          await sql`delete from ${sql.table(table)} where not exists (
            select 1 from told_messages t where t.channel_id = ${sql.table(table)}.channel_id
              and t.message_id = ${sql.table(table)}.message_id)`.execute(tx);
        for (const table of ['watch_facts', 'watch_figures'] as const)
          await sql`delete from ${sql.table(table)} where watch_id not in (
            select id from watches)`.execute(tx);
        // The desk's own report stays: without it the notice would be reported once more.
        await sql`delete from deliveries where state <> 'waiting' and target <> 'desk' and notice in (
          select number from notices where at < ${before})`.execute(tx);
      }),
  };
}
