/** Writing inquiries inside a transaction that no other writer of inquiries overlaps. */

import { textOf } from '../../base/storable.js';
import { UserError } from '../../base/user-error.js';
import type { DeedWriter } from '../../desk/due.js';
import type { InquiryWriter } from '../../desk/inquiries/ports.js';
import type { Database } from '../write-books.js';
import { readInquiries } from './reader.js';
import { askerIn, askerRow, inquiryRow, replyRow } from './rows.js';

type Counter = 'writes' | 'inquiries' | 'inquiry_askers' | 'inquiry_replies';

/** The next number of a counter; the row's lock keeps others waiting until the transaction ends. */
export async function countUp(tx: Database, name: Counter): Promise<number> {
  const { value } = await tx
    .updateTable('counters')
    .set((update) => ({ value: update('value', '+', 1) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

export function writeDeeds(tx: Database): DeedWriter {
  return {
    async put(deed) {
      await tx
        .insertInto('due_deeds')
        .values({ ...deed, attempts: 0, taken_until: null, done_at: null })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
    },
    async cancel(key) {
      await tx
        .deleteFrom('due_deeds')
        .where('key', '=', key)
        .where('done_at', 'is', null)
        .execute();
    },
  };
}

export function writeInquiries(tx: Database): InquiryWriter {
  return {
    ...readInquiries(tx),
    deeds: writeDeeds(tx),
    async insert(draft) {
      const inquiry = { ...draft, id: await countUp(tx, 'inquiries'), version: 1 };
      await tx
        .insertInto('inquiries')
        .values({
          ...inquiryRow(inquiry),
          card_channel: inquiry.card?.channelId ?? null,
          card_message: inquiry.card?.messageId ?? null,
        })
        .execute();
      return inquiry;
    },
    async update(inquiry) {
      const next = { ...inquiry, version: inquiry.version + 1 };
      const result = await tx
        .updateTable('inquiries')
        .set(inquiryRow(next))
        .where('id', '=', inquiry.id)
        .where('version', '=', inquiry.version)
        .executeTakeFirst();
      if (Number(result.numUpdatedRows) !== 1) {
        throw new UserError('inquiry-changed', { inquiry: inquiry.id });
      }
      return next;
    },
    async putAsker(draft) {
      const held = await tx
        .selectFrom('inquiry_askers')
        .selectAll()
        .where('inquiry_id', '=', draft.inquiryId)
        .where('person_id', '=', draft.person.id)
        .executeTakeFirst();
      if (held) {
        // Who asks twice has waited since the first time.
        const asker = { ...draft, id: held.id, askedAt: askerIn(held).askedAt };
        await tx
          .updateTable('inquiry_askers')
          .set(askerRow(asker))
          .where('id', '=', held.id)
          .execute();
        return asker;
      }
      const asker = { ...draft, id: await countUp(tx, 'inquiry_askers') };
      await tx.insertInto('inquiry_askers').values(askerRow(asker)).execute();
      return asker;
    },
    async removeAsker(id) {
      await tx.deleteFrom('inquiry_deliveries').where('asker_id', '=', id).execute();
      await tx.deleteFrom('inquiry_askers').where('id', '=', id).execute();
    },
    async addReply(draft) {
      const reply = { ...draft, id: await countUp(tx, 'inquiry_replies') };
      await tx.insertInto('inquiry_replies').values(replyRow(reply)).execute();
      const askers = await tx
        .selectFrom('inquiry_askers')
        .select('id')
        .where('inquiry_id', '=', reply.inquiryId)
        .execute();
      for (const { id } of askers) {
        await tx
          .insertInto('inquiry_deliveries')
          .values({
            ...{ reply_id: reply.id, asker_id: id, state: 'waiting' },
            ...{ via: null, reason: null, at: null },
          })
          .execute();
      }
      return reply;
    },
    async setDelivery({ replyId, askerId, state, via, reason, at }) {
      await tx
        .updateTable('inquiry_deliveries')
        .set({ state, via, reason, at })
        .where('reply_id', '=', replyId)
        .where('asker_id', '=', askerId)
        .execute();
    },
    async keepHoldingText({ state, ...texts }) {
      const text = { en: textOf(texts.en), zh: textOf(texts.zh) };
      await tx
        .insertInto('holding_texts')
        .values({ state, ...text })
        .onConflict((conflict) => conflict.column('state').doUpdateSet(text))
        .execute();
    },
  };
}
