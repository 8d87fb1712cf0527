/** The inbox over both engines. Every step is one statement, so that two processes never both win. */
import { sql } from 'kysely';
import type { InboxBook, OpenQuestion } from '../../desk/inbox/ports.js';
import { untilThrough } from '../retry.js';
import type { Engine } from '../transact.js';

const iso = (ms: number) => new Date(ms).toISOString();
/** A hold further ahead than this, ms, was set by a clock that ran wrong. */
const longestHoldMs = 24 * 3_600_000;

export function inboxBook({ db, name }: Engine): InboxBook {
  const through = <T>(work: () => Promise<T>) => untilThrough(name, work);
  return {
    take: ({ messageId, channelId, guildId }, now, heldUntil) =>
      through(async () => {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('inbox_messages')
          .values({
            message_id: messageId,
            channel_id: channelId,
            guild_id: guildId,
            at: iso(now),
            state: 'open',
            attempts: 1,
            held_until: iso(heldUntil),
            answer_id: null,
            answer_channel: null,
          })
          .onConflict((conflict) => conflict.column('message_id').doNothing())
          .executeTakeFirst();
        return Number(numInsertedOrUpdatedRows ?? 0) === 1;
      }),
    hold: (messageIds, heldUntil) =>
      through(async () => {
        if (messageIds.length === 0) return;
        await db
          .updateTable('inbox_messages')
          .set({ held_until: iso(heldUntil) })
          .where('message_id', 'in', [...messageIds])
          .where('state', '=', 'open')
          .execute();
      }),
    claim: (now, heldUntil, limit) =>
      through(async () => {
        const isFree = sql<boolean>`(held_until <= ${iso(now)} or held_until > ${iso(now + longestHoldMs)})`;
        const rows = await db
          .updateTable('inbox_messages')
          .set((update) => ({
            held_until: iso(heldUntil),
            attempts: update('attempts', '+', 1),
          }))
          .where('message_id', 'in', (query) =>
            query
              .selectFrom('inbox_messages')
              .select('message_id')
              .where('state', '=', 'open')
              .where(isFree)
              .orderBy('at')
              .orderBy('message_id')
              .limit(limit),
          )
          // Asked again of the row itself: another process may have taken it meanwhile.
          .where('state', '=', 'open')
          .where(isFree)
          .returning(['message_id', 'channel_id', 'guild_id', 'attempts', 'at'])
          .execute();
        return rows
          .sort((a, b) => (a.message_id < b.message_id ? -1 : 1))
          .map(
            (row): OpenQuestion => ({
              messageId: row.message_id,
              channelId: row.channel_id,
              guildId: row.guild_id,
              attempts: row.attempts,
            }),
          );
      }),
    settle: (messageId, state, answer) =>
      through(async () => {
        await db
          .updateTable('inbox_messages')
          .set({
            state,
            answer_id: answer?.messageId ?? null,
            answer_channel: answer?.channelId ?? null,
          })
          .where('message_id', '=', messageId)
          .where('state', '=', 'open')
          .execute();
      }),
    takenBack: (messageId) =>
      through(async () => {
        await db
          .deleteFrom('inbox_messages')
          .where('message_id', '=', messageId)
          .where('state', '<>', 'open')
          .execute();
      }),
    postpone: (messageId, dueAt) =>
      through(async () => {
        await db
          .updateTable('inbox_messages')
          .set({ held_until: iso(dueAt) })
          .where('message_id', '=', messageId)
          .where('state', '=', 'open')
          .execute();
      }),
    async nextDue() {
      const row = await db
        .selectFrom('inbox_messages')
        .select((select) => select.fn.min<string | null>('held_until').as('due'))
        .where('state', '=', 'open')
        .executeTakeFirst();
      return row?.due ? Date.parse(row.due) : null;
    },

    async answerTo(messageId) {
      const row = await db
        .selectFrom('inbox_messages')
        .select(['answer_id', 'answer_channel'])
        .where('message_id', '=', messageId)
        .executeTakeFirst();
      return row?.answer_id && row.answer_channel
        ? { messageId: row.answer_id, channelId: row.answer_channel }
        : null;
    },

    async answeredSince(since, limit) {
      const rows = await db
        .selectFrom('inbox_messages')
        .select(['message_id', 'channel_id'])
        .where('at', '>=', iso(since))
        .where('answer_id', 'is not', null)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ messageId: row.message_id, channelId: row.channel_id }));
    },

    visit: ({ channelId, guildId }, now) =>
      through(async () => {
        await db
          .insertInto('inbox_places')
          .values({ channel_id: channelId, guild_id: guildId, at: iso(now) })
          .onConflict((conflict) => conflict.column('channel_id').doUpdateSet({ at: iso(now) }))
          .execute();
      }),
    async places(since, limit) {
      const rows = await db
        .selectFrom('inbox_places')
        .select(['channel_id', 'guild_id'])
        .where('at', '>=', iso(since))
        .orderBy('at', 'desc')
        .orderBy('channel_id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ channelId: row.channel_id, guildId: row.guild_id }));
    },
    leave: (channelId) =>
      through(async () => {
        await db.deleteFrom('inbox_places').where('channel_id', '=', channelId).execute();
      }),

    async caughtUp() {
      const row = await db.selectFrom('inbox_mark').select('at').executeTakeFirst();
      return row ? Date.parse(row.at) : null;
    },
    setCaughtUp: (instant) =>
      through(async () => {
        await db
          .insertInto('inbox_mark')
          .values({ id: 1, at: iso(instant) })
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet({ at: iso(instant) })
              .where('inbox_mark.at', '<', iso(instant)),
          )
          .execute();
      }),

    prune: (before, deedsBefore) =>
      through(async () => {
        await db
          .deleteFrom('inbox_messages')
          .where('state', '<>', 'open')
          .where('at', '<', iso(before))
          .execute();
        await db.deleteFrom('inbox_places').where('at', '<', iso(before)).execute();
        await db.deleteFrom('claimed_deeds').where('at', '<', iso(deedsBefore)).execute();
      }),

    claimDeed: (key, holder, now, windowMs) =>
      through(async () => {
        const at = iso(now);
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('claimed_deeds')
          .values({ key, holder, at })
          .onConflict((conflict) =>
            conflict
              .column('key')
              .doUpdateSet({ holder, at })
              .where('claimed_deeds.at', '<=', iso(now - windowMs)),
          )
          .executeTakeFirst();
        if (Number(numInsertedOrUpdatedRows ?? 0) === 1) return 'mine';
        const standing = await db
          .selectFrom('claimed_deeds')
          .select('holder')
          .where('key', '=', key)
          .executeTakeFirst();
        return standing?.holder === holder ? 'same' : 'other';
      }),
    releaseDeed: (key, holder) =>
      through(async () => {
        await db
          .deleteFrom('claimed_deeds')
          .where('key', '=', key)
          .where('holder', '=', holder)
          .execute();
      }),
  };
}
